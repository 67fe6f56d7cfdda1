/**
 * Reads ERC-4361 text. One anchored grammar over the whole text as it was received: fields in their fixed order, LF alone,
 * nothing before, between or after. What does not match to the last character is no sign-in message. Where the standard
 * leaves a choice we take the strict side: the address must carry its EIP-55 checksum, dates must exist in the calendar.
 */
import { done, type Outcome, refuse } from '@streamgate/kernel/outcome';
import { getAddress, type Hex } from 'viem';
import { parseInstant } from './instant.rules.ts';

export interface SiweMessage {
  readonly scheme: string | null;
  readonly domain: SiweDomain;
  readonly address: Hex;
  readonly statement: string | null;
  readonly uri: string;
  readonly chainId: number;
  readonly nonce: string;
  readonly issuedAtMs: number;
  readonly expiresAtMs: number | null;
  readonly notBeforeMs: number | null;
  readonly requestId: string | null;
  readonly resources: readonly string[];
}

/** An RFC 3986 authority, taken apart. */
export interface SiweDomain {
  readonly text: string;
  readonly userinfo: string | null;
  readonly host: string;
  readonly port: number | null;
}

const TEXT_MAX = 8_192;

const PCT = '%[0-9A-Fa-f]{2}';
const UNRESERVED = 'A-Za-z0-9\\-._~';
const SUB_DELIMS = "!$&'()*+,;=";
const SCHEME = '[A-Za-z][A-Za-z0-9+.\\-]*';
const USERINFO = `(?:[${UNRESERVED}${SUB_DELIMS}:]|${PCT})*`;
const HOST = `\\[[0-9A-Fa-f:.]{2,45}\\]|(?:[${UNRESERVED}${SUB_DELIMS}]|${PCT}){1,255}`;
const URI = `${SCHEME}:(?:[${UNRESERVED}${SUB_DELIMS}:@/?[\\]]|${PCT})+(?:#(?:[${UNRESERVED}${SUB_DELIMS}:@/?]|${PCT})*)?`;
const STATEMENT = `[${UNRESERVED}${SUB_DELIMS}:/?#[\\]@ ]+`;
const PCHAR = `(?:[${UNRESERVED}${SUB_DELIMS}:@]|${PCT})`;
const INSTANT = '[0-9TZ:.+\\-]{20,40}';

const GRAMMAR = new RegExp(
  `^(?:(?<scheme>${SCHEME})://)?(?:(?<userinfo>${USERINFO})@)?(?<host>${HOST})(?::(?<port>[0-9]{1,5}))? wants you to sign in with your Ethereum account:\\n` +
    `(?<address>0x[0-9A-Fa-f]{40})\\n\\n` +
    `(?:(?<statement>${STATEMENT})\\n)?\\n` +
    `URI: (?<uri>${URI})\\n` +
    `Version: 1\\n` +
    `Chain ID: (?<chainId>[1-9][0-9]{0,15})\\n` +
    `Nonce: (?<nonce>[A-Za-z0-9]{8,128})\\n` +
    `Issued At: (?<issuedAt>${INSTANT})` +
    `(?:\\nExpiration Time: (?<expiresAt>${INSTANT}))?` +
    `(?:\\nNot Before: (?<notBefore>${INSTANT}))?` +
    `(?:\\nRequest ID: (?<requestId>${PCHAR}*))?` +
    `(?:\\nResources:(?<resources>(?:\\n- ${URI})*))?$`,
);

const bad = refuse('BAD_MESSAGE', 'This is not a sign-in message as ERC-4361 writes it; ask for a new challenge and sign that.');

const isPlain = (text: string): boolean => /^[\n\x20-\x7e]*$/.test(text);

/** True when the text in brackets is an IPv6 address. */
const isIpLiteral = (host: string): boolean => URL.canParse(`http://${host}/`);

function parseDomain(groups: Readonly<Record<string, string | undefined>>): SiweDomain | null {
  const { userinfo, host = '', port } = groups;
  if (host.startsWith('[') && !isIpLiteral(host)) return null;
  if (port !== undefined && Number(port) > 65_535) return null;
  const text = `${userinfo === undefined ? '' : `${userinfo}@`}${host}${port === undefined ? '' : `:${port}`}`;
  return { text, userinfo: userinfo ?? null, host, port: port === undefined ? null : Number(port) };
}

/** An optional date: absent is null, present must be an instant. */
const optionalInstant = (text: string | undefined): number | null | 'BAD' =>
  text === undefined ? null : (parseInstant(text) ?? 'BAD');

/** The message in this text, or BAD_MESSAGE. Reading says nothing yet about whether it may be trusted. */
export function parseSiweMessage(text: string): Outcome<SiweMessage, 'BAD_MESSAGE'> {
  if (text.length > TEXT_MAX || !isPlain(text)) return bad;
  const groups = GRAMMAR.exec(text)?.groups as Readonly<Record<string, string | undefined>> | undefined;
  if (groups === undefined) return bad;
  const { address = '', uri = '', chainId = '', nonce = '', issuedAt = '' } = groups;
  const domain = parseDomain(groups);
  const issuedAtMs = parseInstant(issuedAt);
  const expiresAtMs = optionalInstant(groups['expiresAt']);
  const notBeforeMs = optionalInstant(groups['notBefore']);
  const hasDates = issuedAtMs !== null && expiresAtMs !== 'BAD' && notBeforeMs !== 'BAD';
  if (domain === null || !hasDates || getAddress(address) !== address) return bad;
  if (!Number.isSafeInteger(Number(chainId))) return bad;
  return done({
    scheme: groups['scheme'] ?? null,
    domain,
    address,
    statement: groups['statement'] ?? null,
    uri,
    chainId: Number(chainId),
    nonce,
    issuedAtMs,
    expiresAtMs,
    notBeforeMs,
    requestId: groups['requestId'] ?? null,
    resources: (groups['resources'] ?? '').split('\n- ').slice(1),
  });
}
