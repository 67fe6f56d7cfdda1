import type { Page } from '@playwright/test';
import { privateKeyToAccount } from 'viem/accounts';
import { graph } from './graph.ts';

/** Signs a person in with a wallet over the API alone, as a third party's server would. */
export async function signInWithKey(privateKey: `0x${string}`, origin: string): Promise<string> {
  const account = privateKeyToAccount(privateKey);
  const { walletChallenge } = await graph<{ walletChallenge: { message: string } }>(
    'mutation ($input: WalletChallengeInput!) { walletChallenge(input: $input) { ... on WalletChallenge { message } ... on Refusal { code message } } }',
    { input: { address: account.address, chainId: 31_337, origin } },
  );
  const signature = await account.signMessage({ message: walletChallenge.message });
  const { signInWithWallet } = await graph<{ signInWithWallet: { accessToken?: string; code?: string } }>(
    'mutation ($input: WalletSignInInput!) { signInWithWallet(input: $input) { ... on SignedIn { accessToken } ... on Refusal { code message } } }',
    { input: { message: walletChallenge.message, signature } },
  );
  if (signInWithWallet.accessToken === undefined) throw new Error(`sign-in refused: ${signInWithWallet.code}`);
  return signInWithWallet.accessToken;
}

/**
 * A wallet in the browser, found by EIP-6963 discovery as any extension is. Its key stays in the test process; the page
 * only sees an EIP-1193 provider. `eth_accounts` is empty until the page has asked to connect.
 */
export async function installWallet(
  page: Page,
  options: { name: string; privateKey: `0x${string}`; rpcUrl: string },
): Promise<void> {
  const account = privateKeyToAccount(options.privateKey);
  await page.exposeFunction('e2eWalletSign', (message: `0x${string}`) => account.signMessage({ message: { raw: message } }));
  await page.addInitScript(
    ({ name, address, rpcUrl }) => {
      let connected = false;
      const asked: string[] = [];
      (window as unknown as { e2eWalletAsked: string[] }).e2eWalletAsked = asked;
      const provider = {
        request: async ({ method, params }: { method: string; params?: unknown[] }): Promise<unknown> => {
          asked.push(method);
          if (method === 'eth_requestAccounts') connected = true;
          if (method === 'eth_requestAccounts' || method === 'eth_accounts') return connected ? [address] : [];
          if (method === 'eth_chainId') return '0x7a69';
          if (method === 'wallet_revokePermissions') return null;
          if (method === 'personal_sign') {
            const sign = (window as unknown as { e2eWalletSign: (message: unknown) => Promise<string> }).e2eWalletSign;
            return sign(params?.[0]);
          }
          const response = await fetch(rpcUrl, {
            method: 'POST',
            body: JSON.stringify({ jsonrpc: '2.0', id: 1, method, params: params ?? [] }),
          });
          return ((await response.json()) as { result: unknown }).result;
        },
        on: () => provider,
        removeListener: () => provider,
      };
      const info = {
        uuid: crypto.randomUUID(),
        name,
        icon: 'data:image/svg+xml;utf8,<svg xmlns="http://www.w3.org/2000/svg"/>',
        rdns: 'example.e2e.wallet',
      };
      const announce = (): void => {
        window.dispatchEvent(new CustomEvent('eip6963:announceProvider', { detail: Object.freeze({ info, provider }) }));
      };
      window.addEventListener('eip6963:requestProvider', announce);
      announce();
    },
    { name: options.name, address: account.address, rpcUrl: options.rpcUrl },
  );
}

/** What the page has asked of the wallet since it was loaded, by method. */
export const askedOfWallet = (page: Page): Promise<string[]> =>
  page.evaluate(() => (window as unknown as { e2eWalletAsked: string[] }).e2eWalletAsked);
