import type { GatewayExecutor, GatewayInterface } from '@apollo/server-gateway-interface';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { executeOperation } from '../execute/execute-operation.ts';
import { plansTotal } from '../metrics.ts';
import type { GatewayContext } from './gateway-context.ts';
import { sendForRequest } from './send-for-request.ts';

/** Our executor in the place that the GraphQL server has for a gateway. */
export function createOwnGateway(parts: GatewayParts): GatewayInterface {
  const { apiSchema, sdl } = parts.supergraph;
  const executor: GatewayExecutor = async (requestContext) => {
    const context = requestContext.context as GatewayContext;
    const { admitted } = context;
    if (admitted === null) throw new TypeError('An operation was run that was not admitted.');
    const { prepared, variables, coerced } = admitted;
    if (!prepared.planned()) plansTotal.inc();
    return executeOperation(prepared, { variables, coerced, send: sendForRequest(parts, context, admitted) });
  };
  let tell: Parameters<GatewayInterface['onSchemaLoadOrUpdate']>[0] | null = null;
  return {
    onSchemaLoadOrUpdate: (callback) => {
      tell = callback;
      return () => {
        tell = null;
      };
    },
    load: async () => {
      tell?.({ apiSchema, coreSupergraphSdl: sdl });
      return { executor };
    },
    stop: async () => undefined,
  };
}
