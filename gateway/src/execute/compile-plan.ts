import type { FetchNode, PlanNode, QueryPlan, SubscriptionNode } from '@apollo/query-planner';
import { Fault } from '@streamgate/kernel/fault';
import type { GraphQLSchema } from 'graphql';
import { compileEntityFetch } from './compile-entity-fetch.ts';
import { compileRootFetch, type Step } from './compile-fetch.ts';
import type { PlanPath } from './response-path.rules.ts';

const nothing: Step = async () => undefined;

function compileFetch(schema: GraphQLSchema, fetch: FetchNode, path: PlanPath): Step {
  if (fetch.contextRewrites !== undefined && fetch.contextRewrites.length > 0)
    throw new Fault('The plan needs @fromContext, which this gateway does not run.', { retryable: false });
  return fetch.requires === undefined ? compileRootFetch(schema, fetch, path) : compileEntityFetch(schema, fetch, path);
}

function inSequence(steps: readonly Step[]): Step {
  return async (run) => {
    for (const step of steps) await step(run);
  };
}

function compileNode(schema: GraphQLSchema, node: PlanNode | SubscriptionNode, path: PlanPath): Step {
  const inner = (next: PlanNode | undefined): Step => (next === undefined ? nothing : compileNode(schema, next, path));
  switch (node.kind) {
    case 'Fetch':
      return compileFetch(schema, node, path);
    case 'Sequence':
      return inSequence(node.nodes.map(inner));
    case 'Parallel': {
      const steps = node.nodes.map(inner);
      return async (run) => {
        await Promise.all(steps.map((step) => step(run)));
      };
    }
    case 'Flatten':
      return compileNode(schema, node.node, [...path, ...node.path.map(String)]);
    case 'Condition': {
      const [met, unmet] = [inner(node.ifClause), inner(node.elseClause)];
      return (run) => (run.coerced[node.condition] === true ? met(run) : unmet(run));
    }
    default:
      throw new Fault(`A plan with a ${node.kind} node cannot be run as a request.`, { retryable: false });
  }
}

/** Compiles a plan to one function: everything that does not depend on the request is worked out here, once. */
export const compilePlan = (schema: GraphQLSchema, plan: QueryPlan): Step =>
  plan.node === undefined ? nothing : compileNode(schema, plan.node, []);
