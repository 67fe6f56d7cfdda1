/** What a GraphQL type is in memory: GraphQL name -> "file relative to src/types.generated.ts#Type". */
export const mappers: Readonly<Record<string, string>> = {
  Account: './account/account.store.ts#AccountRow',
  Wallet: './account/wallet.store.ts#WalletRow',
  Me: './account/show-me.ts#Me as MeRow',
  Tenant: './tenant/tenant.store.ts#TenantRow',
  Membership: './member/member.store.ts#MembershipRow',
  MembershipConnection: './member/list-members.ts#MemberPage',
  Session: './session/session.store.ts#SessionRow',
  SignedIn: './session/open-session.ts#SignedIn as SignedInRow',
  ApiKey: './api-key/api-key.store.ts#ApiKeyRow',
  Refusal: '@streamgate/kernel/outcome#Refusal as RefusalRow',
};
