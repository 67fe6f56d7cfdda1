/** Apollo's own executor over our transport, to compare with: `GATEWAY_EXECUTOR=stock`. */
import type { GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import type { SubgraphName } from '@streamgate/service/graph/subgraph';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import type { Send } from '../execute/run.ts';
import type { GatewayContext } from './gateway-context.ts';
import { sendForRequest } from './send-for-request.ts';

export async function createStockGateway(parts: GatewayParts): Promise<GatewayInterface> {
  const { ApolloGateway } = await import('@apollo/gateway');
  const sends = new WeakMap<GatewayContext, Send>();
  const sendOf = (context: GatewayContext): Send => {
    if (context.admitted === null) throw new TypeError('An operation was run that was not admitted.');
    const send = sends.get(context) ?? sendForRequest(parts, context, context.admitted);
    sends.set(context, send);
    return send;
  };
  const source = (name: string): GraphQLDataSource => ({
    process: async ({ request, context }) => {
      const { query = '', variables, operationName } = request;
      const send = sendOf(context as GatewayContext);
      const result = await send(name as SubgraphName, { query, variables: variables ?? {}, operationName });
      return { data: result.data, errors: result.errors } as never;
    },
  });
  const gateway = new ApolloGateway({
    supergraphSdl: parts.supergraph.sdl,
    buildService: ({ name }) => source(name),
    logger: parts.log as never,
  });
  return gateway as unknown as GatewayInterface;
}
