import { answer } from '../answer.ts';
import type { Resolvers } from '../types.generated.ts';
import { register } from './register.ts';
import { signInWithPassword } from './sign-in-with-password.ts';

export const passwordResolvers: Resolvers = {
  Mutation: {
    signInWithPassword: async (_, { input }, context) => answer(await signInWithPassword(context, input)),
    register: async (_, { input }, context) => answer(await register(context, input)),
  },
};
