/**
 * Asks a contract wallet whether it stands by a signature: ERC-1271 where it is deployed, ERC-6492 where it is not yet.
 * Three answers, because a dead RPC must never read like a bad signature.
 */
import {
  BaseError,
  type CallParameters,
  ExecutionRevertedError,
  encodeDeployData,
  encodeFunctionData,
  erc6492SignatureValidatorAbi,
  erc6492SignatureValidatorByteCode,
  type Hex,
  hashMessage,
  type PublicClient,
  parseAbi,
  RawContractError,
} from 'viem';

export type Proof = 'PROVEN' | 'DISPROVEN' | 'CANNOT_TELL';

const ERC1271 = parseAbi(['function isValidSignature(bytes32 hash, bytes signature) view returns (bytes4)']);
const GAS_MAX = 3_000_000n;
const DEPLOY_GAS_MAX = 8_000_000n;
const ERC6492_SUFFIX = '6492'.repeat(16);
const ERC1271_YES = `0x1626ba7e${'0'.repeat(56)}`;
const ERC6492_YES = '0x01';

interface Claim {
  readonly address: Hex;
  readonly message: string;
  readonly signature: Hex;
}

function question(claim: Claim): { call: CallParameters; yes: string } {
  const { address, signature } = claim;
  const hash = hashMessage(claim.message);
  if (signature.endsWith(ERC6492_SUFFIX)) {
    const data = encodeDeployData({
      abi: erc6492SignatureValidatorAbi,
      args: [address, hash, signature],
      bytecode: erc6492SignatureValidatorByteCode,
    });
    return { call: { data, gas: DEPLOY_GAS_MAX }, yes: ERC6492_YES };
  }
  const data = encodeFunctionData({ abi: ERC1271, functionName: 'isValidSignature', args: [hash, signature] });
  return { call: { to: address, data, gas: GAS_MAX }, yes: ERC1271_YES };
}

/** The chain ran the code and the code refused; everything else that can go wrong is about reaching the chain. */
const isRevert = (error: unknown): boolean =>
  error instanceof BaseError &&
  error.walk((cause) => cause instanceof ExecutionRevertedError || cause instanceof RawContractError) !== null;

/** Whether the contract at the claim's address accepts the signature on this chain. */
export async function askContractWallet(reader: PublicClient, claim: Claim): Promise<Proof> {
  const { call, yes } = question(claim);
  try {
    const { data } = await reader.call(call);
    return data === yes ? 'PROVEN' : 'DISPROVEN';
  } catch (error) {
    return isRevert(error) ? 'DISPROVEN' : 'CANNOT_TELL';
  }
}
