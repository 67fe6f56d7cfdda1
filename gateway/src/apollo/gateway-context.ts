import type { CookieToSet } from '@streamgate/service/graph/subgraph';
import type { Admitted } from '../admit/admit-operation.ts';
import type { RequestFacts } from '../http/request-facts.ts';
import type { RequestScope } from '../http/request-scope.ts';

/** What goes along with one request through the GraphQL server. */
export interface GatewayContext {
  readonly facts: RequestFacts;
  readonly scope: RequestScope;
  readonly setCookie: (cookie: CookieToSet) => void;
  /** Set once the operation may run. */
  admitted: Admitted | null;
}
