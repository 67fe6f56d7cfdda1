import type { TestProject } from 'vitest/node';
import { startStack, type TestStack } from './stack.ts';

declare module 'vitest' {
  interface ProvidedContext {
    stack: TestStack;
  }
}

/** Vitest's global setup: the stack is up before the first test and gone after the last. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const { stack, stop } = await startStack(process.env);
  project.provide('stack', stack);
  return stop;
}
