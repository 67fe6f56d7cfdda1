import type { ApolloServerPlugin, GraphQLRequestContext } from '@apollo/server';
import { admitOperation } from '../admit/admit-operation.ts';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { withRequestId } from '../answer/reduce-error.rules.ts';
import { requestSeconds } from '../metrics.ts';
import type { GatewayContext } from './gateway-context.ts';

type Request = GraphQLRequestContext<GatewayContext>;

/** Completes an answer: cost, the request's id in errors; nothing that a subgraph or a framework put beside them. */
function completeAnswer({ response, contextValue }: Request): string {
  const { body } = response;
  if (body?.kind !== 'single') return 'ok';
  const { data, errors } = body.singleResult;
  const { facts, admitted } = contextValue;
  body.singleResult = {
    ...(errors === undefined ? {} : { errors: errors.map((error) => withRequestId(error, facts.requestId)) }),
    ...(data === undefined ? {} : { data }),
    ...(admitted === null ? {} : { extensions: { cost: admitted.cost } }),
  };
  return String(errors?.[0]?.extensions?.['code'] ?? 'ok');
}

/** Hangs admission and the last touches into the GraphQL server's way of a request. */
export function gatewayPlugin(parts: GatewayParts): ApolloServerPlugin<GatewayContext> {
  return {
    requestDidStart: async () => {
      const end = requestSeconds.startTimer();
      return {
        didResolveOperation: async ({ document, request, contextValue }) => {
          contextValue.admitted = await admitOperation(parts, contextValue.facts, {
            document,
            operationName: request.operationName,
            variables: request.variables ?? {},
            kinds: ['query', 'mutation'],
          });
        },
        willSendResponse: async (request) => {
          const { facts, admitted } = request.contextValue;
          const kind = admitted?.prepared.normal.operation.operation ?? 'none';
          if (kind === 'mutation') await parts.callers.forget(facts.credential).catch(() => undefined);
          end({ kind, outcome: completeAnswer(request).toLowerCase() });
        },
      };
    },
  };
}
