import { requireAccountRow } from '../account/require-row.ts';
import { answer, resolveUnion } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { endSession } from './end-session.ts';
import { listSessions } from './list-sessions.ts';
import { refreshSession } from './refresh-session.ts';
import { requireInternal, resolveCaller } from './resolve-caller.ts';
import { shownMethod } from './session.rules.ts';
import { signOut, signOutEverywhere } from './sign-out.ts';

export const sessionResolvers: Resolvers = {
  Query: {
    sessions: (_, __, context) => listSessions(context),
    resolveCaller: (_, input, context) => resolveCaller(context, input),
    signingKeys: (_, __, context) => {
      requireInternal(context);
      return context.deps.keyring.published();
    },
  },
  Mutation: {
    refreshSession: async (_, __, context) => answer(await refreshSession(context)),
    signOut: (_, __, context) => signOut(context),
    endSession: async (_, input, context) => answer(await endSession(context, input)),
    signOutEverywhere: (_, __, context) => signOutEverywhere(context),
  },
  Session: {
    method: (session) => shownMethod(session.method),
    current: (session, _, { caller }) => session.id === caller.sessionId,
  },
  SignedIn: {
    account: (signedIn, _, context) => requireAccountRow(context, signedIn.accountId),
  },
  SignInResult: { __resolveType: resolveUnion('SignedIn') },
  EndSessionResult: { __resolveType: resolveUnion('Session') },
};
