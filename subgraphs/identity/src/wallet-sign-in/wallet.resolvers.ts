import { requireAccountRow } from '../account/require-row.ts';
import { answer, resolveUnion } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { linkWallet, unlinkWallet } from './link-wallet.ts';
import { makeWalletChallenge } from './make-wallet-challenge.ts';
import { signInWithWallet } from './sign-in-with-wallet.ts';

export const walletResolvers: Resolvers = {
  Mutation: {
    walletChallenge: async (_, { input }, context) => answer(await makeWalletChallenge(context, input)),
    signInWithWallet: async (_, { input }, context) => answer(await signInWithWallet(context, input)),
    linkWallet: async (_, { input }, context) => {
      const linked = await linkWallet(context, input);
      return linked.ok ? requireAccountRow(context, linked.value) : linked.refusal;
    },
    unlinkWallet: async (_, input, context) => {
      const unlinked = await unlinkWallet(context, input);
      return unlinked.ok ? requireAccountRow(context, unlinked.value) : unlinked.refusal;
    },
  },
  WalletChallengeResult: { __resolveType: resolveUnion('WalletChallenge') },
  LinkWalletResult: { __resolveType: resolveUnion('Account') },
};
