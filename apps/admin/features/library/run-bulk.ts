import { isRefusal } from '../graph/refusal.ts';

export interface BulkItem {
  readonly id: string;
  readonly title: string;
}

export interface BulkResult {
  readonly done: number;
  /** What was refused or failed, each with its reason. */
  readonly failed: readonly { readonly title: string; readonly message: string }[];
}

const AT_ONCE = 3;

/** Does one act on many things, three at a time; one that fails does not stop the others. */
export async function runBulk(
  items: readonly BulkItem[],
  act: (item: BulkItem) => Promise<{ readonly __typename: string }>,
): Promise<BulkResult> {
  const waiting = [...items];
  const failed: { title: string; message: string }[] = [];
  const worker = async (): Promise<void> => {
    for (let item = waiting.shift(); item !== undefined; item = waiting.shift()) {
      const { title } = item;
      const answer = await act(item).catch((error: Error) => error);
      if (answer instanceof Error || isRefusal(answer)) failed.push({ title, message: answer.message });
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return { done: items.length - failed.length, failed };
}
