import { Fault } from '@streamgate/kernel/fault';

/** A third party's view of StreamGate: GraphQL over HTTP, nothing from the inside. */
export interface Api {
  query<Data>(text: string, variables?: object): Promise<Data>;
  as(token: string): Api;
  in(tenant: string): Api;
}

interface Answer {
  readonly data?: unknown;
  readonly errors?: readonly { readonly message: string }[];
}

export function createApi(gatewayUrl: string, headers: Readonly<Record<string, string>> = {}): Api {
  return {
    query: async <Data>(query: string, variables: object = {}): Promise<Data> => {
      const response = await fetch(`${gatewayUrl}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ query, variables }),
      });
      const answer = (await response.json()) as Answer;
      if (answer.errors !== undefined || answer.data == null) {
        throw new Fault(`The demo could not be set up: ${answer.errors?.[0]?.message ?? `HTTP ${response.status}`}`, {
          retryable: true,
        });
      }
      return answer.data as Data;
    },
    as: (token) => createApi(gatewayUrl, { ...headers, authorization: `Bearer ${token}` }),
    in: (tenant) => createApi(gatewayUrl, { ...headers, 'x-streamgate-tenant': tenant }),
  };
}

/** What a mutation's union holds in the demo: the thing, or a refusal that stops the demo with its own words. */
export type Result<Thing> =
  | (Thing & { readonly __typename: string })
  | { readonly __typename: 'Refusal'; readonly code: string; readonly message: string };

/** The fields to select of a refusal, in every union. */
export const REFUSAL = '... on Refusal { code message }';

export function taken<Thing>(result: Result<Thing>, what: string): Thing {
  if (result.__typename === 'Refusal' && 'code' in result)
    throw new Fault(`${what} was refused: ${result.message}`, { retryable: false });
  return result as Thing;
}
