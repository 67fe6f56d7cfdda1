import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import type { Chains } from '../chain/chains.ts';
import { type CheckRefusal, checkContracts } from './check-contracts.ts';
import type { GateContent } from './gate.store.ts';
import { parseRule } from './parse-rule.rules.ts';

/** A gate as asked for. */
export interface GateRequest {
  readonly name: string;
  readonly rule: unknown;
  readonly getItUrl?: string | null;
}

const MOST_NAME = 80;
const MOST_URL = 500;

function isWebAddress(text: string): boolean {
  const url = URL.parse(text);
  return url !== null && url.protocol === 'https:' && url.username === '' && text.length <= MOST_URL;
}

/** What a new or changed gate would hold, every contract looked up; nothing is written. */
export async function checkInput(
  chains: Chains,
  input: GateRequest,
): Promise<Outcome<GateContent, CheckRefusal | 'BAD_INPUT' | 'BAD_RULE'>> {
  const name = input.name.trim();
  if (name === '' || name.length > MOST_NAME)
    return refuse('BAD_INPUT', `Give the gate a name of 1 to ${MOST_NAME} characters.`, 'name');
  const getItUrl = input.getItUrl?.trim() || null;
  if (getItUrl !== null && !isWebAddress(getItUrl)) return refuse('BAD_INPUT', 'Give an https address.', 'getItUrl');
  const parsed = parseRule(input.rule);
  if (!parsed.ok) return parsed;
  const checked = await checkContracts(chains, parsed.value);
  return checked.ok ? done({ name, rule: checked.value, getItUrl }) : checked;
}
