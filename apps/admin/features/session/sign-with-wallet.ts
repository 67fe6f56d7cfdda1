import type { GraphClient } from '@streamgate/sdk/graph-client';
import type { AccessToken } from '@streamgate/sdk/session-tokens';
import { getAddress, stringToHex } from 'viem/utils';
import { isRefusal } from '../graph/refusal.ts';
import { SignInWithWallet, WalletChallengeFor } from './session.queries.ts';
import type { WalletProvider } from './use-wallets.ts';

/** Signs in with a wallet: asks for its address, has the server's own text signed, hands it back. Throws an Error with a sentence. */
export async function signWithWallet(client: GraphClient, provider: WalletProvider): Promise<AccessToken> {
  const [first] = (await provider.request({ method: 'eth_requestAccounts' })) as string[];
  if (first === undefined) throw new Error('The wallet gave no address. Unlock it and try again.');
  const address = getAddress(first);
  const chainId = Number(await provider.request({ method: 'eth_chainId' }));
  const { walletChallenge } = await client.request(WalletChallengeFor, {
    input: { address, chainId, origin: window.location.origin },
  });
  if (isRefusal(walletChallenge)) throw new Error(walletChallenge.message);
  const { message } = walletChallenge;
  const signature = (await provider.request({ method: 'personal_sign', params: [stringToHex(message), first] })) as string;
  const { signInWithWallet } = await client.request(SignInWithWallet, { input: { message, signature } });
  if (isRefusal(signInWithWallet)) throw new Error(signInWithWallet.message);
  return signInWithWallet;
}

/** What a wallet's error means for the person (EIP-1193: 4001 rejected, -32002 already asking). */
export function walletProblem(error: unknown): string {
  const code = (error as { code?: unknown } | null)?.code;
  if (code === 4001) return 'You said no in the wallet. Nothing was signed; try again when you like.';
  if (code === -32_002) return 'The wallet is already asking. Open it and answer there.';
  return error instanceof Error ? error.message : 'The wallet did not answer. Open it and try again.';
}
