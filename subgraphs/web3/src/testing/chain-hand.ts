import { type Abi, type Address, createTestClient, type Hex, http, publicActions, walletActions } from 'viem';
import { mnemonicToAccount, privateKeyToAccount } from 'viem/accounts';
import auroraPass from '../../artifacts/AuroraPass.json' with { type: 'json' };
import hostile from '../../artifacts/Hostile.json' with { type: 'json' };
import streamToken from '../../artifacts/StreamToken.json' with { type: 'json' };
import studioCredits from '../../artifacts/StudioCredits.json' with { type: 'json' };

const ABIS = { auroraPass, studioCredits, streamToken, hostile } as const;
type Name = keyof typeof ABIS;

/** What a test does on a chain: writes as a wallet, deploys, mines, takes blocks back. */
export function connectChain(url: string) {
  const client = createTestClient({ mode: 'anvil', transport: http(url, { retryCount: 0 }), pollingInterval: 20 })
    .extend(publicActions)
    .extend(walletActions);
  const minter = mnemonicToAccount('test test test test test test test test test test test junk', { addressIndex: 1 });
  const settle = async (hash: Hex) => client.waitForTransactionReceipt({ hash, timeout: 10_000 });
  return {
    client,
    minter,
    deploy: async (name: Name, args: readonly unknown[] = []): Promise<Address> => {
      const { abi, bytecode } = ABIS[name];
      const hash = await client.deployContract({
        account: minter,
        chain: null,
        abi: abi as Abi,
        bytecode: bytecode as Hex,
        args,
      });
      const { contractAddress } = await settle(hash);
      if (contractAddress == null) throw new Error(`${name} was not deployed.`);
      return contractAddress;
    },
    write: async (
      name: Name,
      address: Address,
      call: { by?: Hex; functionName: string; args: readonly unknown[] },
    ): Promise<void> => {
      const account = call.by === undefined ? minter : privateKeyToAccount(call.by);
      const { functionName, args } = call;
      const request = { account, chain: null, abi: ABIS[name].abi as Abi, address, functionName, args };
      const receipt = await settle(await client.writeContract(request));
      if (receipt.status !== 'success') throw new Error(`${functionName} was reverted.`);
    },
    mine: (blocks = 1) => client.mine({ blocks }),
    rollback: (depth: number) => client.request({ method: 'anvil_rollback', params: [depth] } as never),
    reorg: (depth: number) => client.request({ method: 'anvil_reorg', params: [depth, []] } as never),
  };
}
