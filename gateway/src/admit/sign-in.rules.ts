import { Kind, type OperationDefinitionNode, OperationTypeNode } from 'graphql';

/** Mutations that make or end a session: a token that is no longer good must not stand in their way. */
const SIGN_IN = new Set(['refreshSession', 'signInWithPassword', 'signInWithWallet', 'walletChallenge', 'register', 'signOut']);

/** True when an operation does nothing but sign in, refresh or sign out. */
export const isSignIn = ({ operation, selectionSet }: OperationDefinitionNode): boolean =>
  operation === OperationTypeNode.MUTATION &&
  selectionSet.selections.every((selection) => selection.kind === Kind.FIELD && SIGN_IN.has(selection.name.value));
