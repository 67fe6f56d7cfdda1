import type { SessionStore } from '../session/session-store.ts';
import { AskChallenge, LinkWallet, SignInWithWallet } from './wallet.documents.ts';

/** Why a proof was made: to sign in, or to add the wallet to the account that is signed in. */
export type ProofPurpose = 'sign-in' | 'link';

export interface Prover {
  readonly address: string;
  readonly chainId: number;
  /** Has the wallet sign this text. Throws what the wallet throws. */
  readonly sign: (message: string) => Promise<string>;
  /** Called when the signature is there and the server looks at it. */
  readonly onSigned: () => void;
}

export type ProofResult =
  | { readonly kind: 'done'; readonly name: string }
  | { readonly kind: 'refused'; readonly message: string };

/** Challenge, signature, proof: the whole of ERC-4361 from the browser's side. */
export async function proveWallet(store: SessionStore, purpose: ProofPurpose, prover: Prover): Promise<ProofResult> {
  const { address, chainId, sign, onSigned } = prover;
  const { walletChallenge } = await store.send(AskChallenge, { input: { address, chainId, origin: window.location.origin } });
  if (walletChallenge.__typename === 'Refusal') return { kind: 'refused', message: walletChallenge.message };
  const { message } = walletChallenge;
  const input = { message, signature: await sign(message) };
  onSigned();
  return purpose === 'link' ? link(store, input) : signIn(store, input);
}

interface Signed {
  readonly message: string;
  readonly signature: string;
}

async function signIn(store: SessionStore, input: Signed): Promise<ProofResult> {
  const { signInWithWallet: answer } = await store.send(SignInWithWallet, { input });
  if (answer.__typename === 'Refusal') return { kind: 'refused', message: answer.message };
  store.accept({ ...answer, expiresAtMs: Date.parse(answer.expiresAt) });
  return { kind: 'done', name: answer.account.displayName };
}

async function link(store: SessionStore, input: Signed): Promise<ProofResult> {
  const { linkWallet: account } = await store.send(LinkWallet, { input });
  if (account.__typename === 'Refusal') return { kind: 'refused', message: account.message };
  const state = store.state();
  if (state.status === 'signed-in') store.accept({ ...state.grant, account });
  return { kind: 'done', name: account.displayName };
}
