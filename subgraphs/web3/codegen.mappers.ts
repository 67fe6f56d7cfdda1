/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {
  Chain: './chain/list-chains.ts#ChainView',
  ContractInfo: './chain/contract-info.rules.ts#ContractInfo as ContractInfoModel',
  Tenant: './chain/chain.resolvers.ts#TenantReference',
  Gate: './gate/gate.store.ts#Gate as GateModel',
  GateConnection: './gate/list-gates.ts#GatePage',
  GateTest: './gate/test-rule.ts#GateTest as GateTestModel',
  ReadBlock: './gate/evaluate-pairs.ts#ReadBlock as ReadBlockModel',
  Video: './access/video-reference.ts#VideoReference',
  Account: './holding/holding.resolvers.ts#AccountReference',
  Holding: './holding/read-holdings.ts#Holding as HoldingModel',
  Access: './access/decision.rules.ts#Decision',
  PlaybackLease: './lease/lease-view.ts#LeaseView',
  PlaybackDenied: './lease/lease-view.ts#Denied',
  Refusal: './refusal.ts#Refused',
};
