import { graphql } from '../../graphql/gql.ts';

export const GateList = graphql(`
  query GateList($first: Int!, $after: String) {
    gates(first: $first, after: $after) {
      edges {
        node {
          id
          name
          sentence
          videoCount
          updatedAt
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);

export const GatePage = graphql(`
  query GatePage($id: ID!) {
    gate(id: $id) {
      id
      name
      rule
      sentence
      getItUrl
      videoCount
      createdAt
      updatedAt
    }
  }
`);

export const ChainChoices = graphql(`
  query ChainChoices {
    chains {
      id
      name
      currency
      reachable
    }
  }
`);

export const LookUpContract = graphql(`
  query LookUpContract($chainId: Int!, $address: String!) {
    contractInfo(chainId: $chainId, address: $address) {
      __typename
      ... on ContractInfo {
        chainId
        address
        standard
        name
        symbol
        decimals
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const TestRule = graphql(`
  query TestRule($rule: RuleInput!, $wallet: String!) {
    testRule(rule: $rule, wallet: $wallet) {
      __typename
      ... on GateTest {
        decision
        because
        trace
        blocks {
          chainId
          number
        }
        tookMs
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const CreateGate = graphql(`
  mutation CreateGate($input: GateInput!, $key: String) {
    createGate(input: $input, idempotencyKey: $key) {
      __typename
      ... on Gate {
        id
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const UpdateGate = graphql(`
  mutation UpdateGate($id: ID!, $input: GateInput!) {
    updateGate(id: $id, input: $input) {
      __typename
      ... on Gate {
        id
        sentence
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);

export const DeleteGate = graphql(`
  mutation DeleteGate($id: ID!) {
    deleteGate(id: $id) {
      __typename
      ... on Gate {
        id
      }
      ... on Refusal {
        code
        message
        field
      }
    }
  }
`);
