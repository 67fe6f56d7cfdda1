import { ApolloServer } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled, ApolloServerPluginUsageReportingDisabled } from '@apollo/server/plugin/disabled';
import type { GatewayParts } from '../admit/gateway-parts.ts';
import { reduceError } from '../answer/reduce-error.rules.ts';
import { limitsRule, MAX_TOKENS } from '../limits/limits.rules.ts';
import type { GatewayContext } from './gateway-context.ts';
import { gatewayPlugin } from './gateway-plugin.ts';
import { createOwnGateway } from './own-gateway.ts';
import { createStockGateway } from './stock-gateway.ts';

const MAX_VALIDATION_ERRORS = 5;

/** The GraphQL server over the executor that the settings name. */
export async function createApollo(parts: GatewayParts): Promise<ApolloServer<GatewayContext>> {
  const { env, log } = parts;
  const gateway = env.GATEWAY_EXECUTOR === 'stock' ? await createStockGateway(parts) : createOwnGateway(parts);
  return new ApolloServer<GatewayContext>({
    gateway,
    // Never reports to anybody, whatever the environment holds: see the disabled plugins.
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled(), gatewayPlugin(parts)],
    validationRules: [limitsRule],
    validationOptions: { maxErrors: MAX_VALIDATION_ERRORS },
    parseOptions: { maxTokens: MAX_TOKENS },
    formatError: (formatted) => reduceError(formatted),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: true,
    persistedQueries: false,
    allowBatchedHttpRequests: false,
    stopOnTerminationSignals: false,
    nodeEnv: 'production',
    logger: log as never,
  });
}
