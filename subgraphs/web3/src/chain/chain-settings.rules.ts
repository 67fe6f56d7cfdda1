import { z } from 'zod';

const ADDRESS = /^0x[0-9a-fA-F]{40}$/;

/** One chain of STREAMGATE_CHAINS. Polled every `pollMs`; blocks deeper than `finalityBlocks` are never taken back. */
export const ChainSettings = z.object({
  id: z.number().int().positive(),
  name: z.string().min(1).max(40),
  currency: z.string().min(1).max(12),
  rpc: z.array(z.url({ protocol: /^https?$/, error: 'needs http or https addresses' })).min(1, 'needs at least one RPC address'),
  pollMs: z.number().int().min(100).default(4_000),
  /** WebSocket endpoint for heads, where there is one. */
  ws: z.url({ protocol: /^wss?$/ }).optional(),
  /** Multicall3 to use; without it reads carry their own aggregate code. */
  multicall3: z.string().regex(ADDRESS, 'needs an address').optional(),
  finalityBlocks: z.number().int().min(1).max(1_000).default(64),
});
export type ChainSettings = z.output<typeof ChainSettings>;

const sameIdTwice = (chains: readonly ChainSettings[]): boolean => new Set(chains.map(({ id }) => id)).size !== chains.length;

function fromJson(text: string, context: z.RefinementCtx): unknown {
  try {
    return JSON.parse(text);
  } catch {
    context.addIssue({ code: 'custom', message: 'needs a JSON list of chains' });
    return z.NEVER;
  }
}

/** The setting as text: a JSON list of chains, each id once. */
export const ChainList = z
  .string()
  .transform(fromJson)
  .pipe(z.array(ChainSettings))
  .refine((chains) => !sameIdTwice(chains), 'names one chain id twice');
