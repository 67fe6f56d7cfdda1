import { describe, expect, it } from 'vitest';
import { parseSiweMessage } from './siwe-message.rules.ts';

const ADDRESS = '0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb';

const LINES = [
  'app.example wants you to sign in with your Ethereum account:',
  ADDRESS,
  '',
  'Sign in to StreamGate.',
  '',
  'URI: https://app.example',
  'Version: 1',
  'Chain ID: 1',
  'Nonce: 32891756abcDEF01',
  'Issued At: 2026-11-21T09:30:00.000Z',
  'Expiration Time: 2026-11-21T09:40:00.000Z',
];
const GOOD = LINES.join('\n');

const withLine = (start: string, line: string): string =>
  LINES.map((known) => (known.startsWith(start) ? line : known)).join('\n');
const withDomain = (domain: string): string => GOOD.replace('app.example wants', `${domain} wants`);
const withoutLine = (start: string): string => LINES.filter((line) => !line.startsWith(start)).join('\n');
const after = (...lines: string[]): string => [GOOD, ...lines].join('\n');
const withUri = (uri: string): string => withLine('URI:', `URI: ${uri}`);

const POSITIVE: Readonly<Record<string, string>> = {
  'all that our challenges have': GOOD,
  'no statement': [...LINES.slice(0, 3), ...LINES.slice(4)].join('\n'),
  'no expiration time': withoutLine('Expiration'),
  'a scheme': `https://${GOOD}`,
  'a port': withDomain('app.example:8443'),
  'user information': withDomain('user:secret@app.example'),
  'an IPv4 address': withDomain('127.0.0.1:4000'),
  'an IPv6 address': withDomain('[::1]:4000'),
  'an escaped sign in the domain': withDomain('app%2Dx.example'),
  'not before': after('Not Before: 2026-11-21T09:30:00Z'),
  'not before without expiration time': `${withoutLine('Expiration')}\nNot Before: 2026-11-21T09:30:00Z`,
  'a request id': after('Request ID: 7f:a-1%20b'),
  'an empty request id': after('Request ID: '),
  resources: after('Resources:', '- https://app.example/a', '- ipfs://bafy/1?x=[y]#z'),
  'empty resources': after('Resources:'),
  'every optional field': after('Not Before: 2026-11-21T09:30:00Z', 'Request ID: 1', 'Resources:', '- urn:a:b'),
  'an offset in the date': withLine('Issued At:', 'Issued At: 2026-11-21T10:30:00+01:00'),
  nanoseconds: withLine('Issued At:', 'Issued At: 2026-11-21T09:30:00.123456789Z'),
  'a leap day': withLine('Issued At:', 'Issued At: 2028-02-29T09:30:00Z'),
  'a statement of every permitted sign': withLine('Sign in', "azAZ09-._~:/?#[]@!$&'()*+,;= "),
  'an eight-character nonce': withLine('Nonce:', 'Nonce: abcd1234'),
  'a URI with path, query and fragment': withUri('https://app.example/sign-in?next=/a#top'),
};

const NEGATIVE: Readonly<Record<string, string>> = {
  nothing: '',
  'a line before': `\n${GOOD}`,
  'a line after': `${GOOD}\n`,
  'garbage after': `${GOOD} x`,
  'a space before': ` ${GOOD}`,
  'CRLF line ends': GOOD.replaceAll('\n', '\r\n'),
  'one CR': GOOD.replace('\nURI', '\r\nURI'),
  'a CR in place of an LF': GOOD.replace('\nURI', '\rURI'),
  'a NUL': GOOD.replace('Sign in', 'Sign\0in'),
  'a tab': GOOD.replace('Sign in', 'Sign\tin'),
  'a letter outside ASCII in the statement': GOOD.replace('Sign in', 'Sign ín'),
  'a homoglyph in the domain': withDomain('аpp.example'),
  'a line separator': GOOD.replace('Sign in', 'Sign\u2028in'),
  'no domain': GOOD.replace('app.example ', ' '),
  'an empty host after user information': withDomain('user@'),
  'two at signs': withDomain('a@b@app.example'),
  'a slash in the domain': withDomain('app.example/evil'),
  'a query in the domain': withDomain('app.example?x'),
  'a space in the domain': withDomain('app.example evil.example'),
  'an empty scheme': `://${GOOD}`,
  'a scheme that begins with a digit': `1https://${GOOD}`,
  'an IPv6 address out of brackets': withDomain('::1'),
  'a broken IPv6 address': withDomain('[::1::2]'),
  'an IPv6 zone': withDomain('[fe80::1%25eth0]'),
  'a port too high': withDomain('app.example:65536'),
  'a port that is no number': withDomain('app.example:80a'),
  'an empty port': withDomain('app.example:'),
  'a broken escape in the domain': withDomain('app%2.example'),
  'another sentence': GOOD.replace('wants you to sign in', 'asks you to sign in'),
  'another chain family': GOOD.replace('Ethereum', 'Solana'),
  'a lower-case address': GOOD.replace(ADDRESS, ADDRESS.toLowerCase()),
  'an upper-case address': GOOD.replace(ADDRESS, `0x${ADDRESS.slice(2).toUpperCase()}`),
  'a wrong checksum': GOOD.replace(ADDRESS, ADDRESS.replace('ab16a', 'ab16A')),
  'an address too short': GOOD.replace(ADDRESS, ADDRESS.slice(0, -1)),
  'an address too long': GOOD.replace(ADDRESS, `${ADDRESS}0`),
  'a 0X prefix': GOOD.replace(ADDRESS, `0X${ADDRESS.slice(2)}`),
  'no blank line after the address': GOOD.replace(`${ADDRESS}\n\n`, `${ADDRESS}\n`),
  'an extra blank line': GOOD.replace('\n\nURI', '\n\n\nURI'),
  'a statement of two lines': GOOD.replace('Sign in to StreamGate.', 'Sign in\nto StreamGate.'),
  'a sign in the statement that is not permitted': GOOD.replace('Sign in to', 'Sign "in" to'),
  'one blank line without a statement': GOOD.replace('\n\nSign in to StreamGate.\n\n', '\n\n'),
  'no URI': withoutLine('URI:'),
  'a URI without scheme': withUri('app.example'),
  'a URI with a space': withUri('https://app.example/a b'),
  'a URI with a broken escape': withUri('https://app.example/%zz'),
  'a URI with two fragments': withUri('https://app.example/#a#b'),
  'two URIs': GOOD.replace('URI: https://app.example', 'URI: https://app.example\nURI: https://evil.example'),
  'version 2': withLine('Version:', 'Version: 2'),
  'version 1.0': withLine('Version:', 'Version: 1.0'),
  'no version': withoutLine('Version:'),
  'no chain': withoutLine('Chain ID:'),
  'chain zero': withLine('Chain ID:', 'Chain ID: 0'),
  'a chain with a leading zero': withLine('Chain ID:', 'Chain ID: 01'),
  'a chain in hex': withLine('Chain ID:', 'Chain ID: 0x1'),
  'a negative chain': withLine('Chain ID:', 'Chain ID: -1'),
  'a chain beyond whole numbers': withLine('Chain ID:', 'Chain ID: 9999999999999999'),
  'no nonce': withoutLine('Nonce:'),
  'a nonce too short': withLine('Nonce:', 'Nonce: abc1234'),
  'a nonce with a hyphen': withLine('Nonce:', 'Nonce: abcd-1234'),
  'two nonces': GOOD.replace('\nIssued', '\nNonce: zzzzzzzz1\nIssued'),
  'no date of issue': withoutLine('Issued At:'),
  'a date without time': withLine('Issued At:', 'Issued At: 2026-11-21'),
  'a date without zone': withLine('Issued At:', 'Issued At: 2026-11-21T09:30:00'),
  'a day in no calendar': withLine('Issued At:', 'Issued At: 2026-02-30T09:30:00Z'),
  'a leap day in a common year': withLine('Issued At:', 'Issued At: 2027-02-29T09:30:00Z'),
  'month 13': withLine('Issued At:', 'Issued At: 2026-13-01T09:30:00Z'),
  'hour 24': withLine('Issued At:', 'Issued At: 2026-11-21T24:00:00Z'),
  'second 60': withLine('Issued At:', 'Issued At: 2026-11-21T09:30:60Z'),
  'an offset in no zone': withLine('Issued At:', 'Issued At: 2026-11-21T09:30:00+24:00'),
  'a date in words': withLine('Issued At:', 'Issued At: Sat, 21 Nov 2026 09:30:00 GMT'),
  'an expiration time that is no date': withLine('Expiration', 'Expiration Time: never-never-never-1'),
  'an empty expiration time': withLine('Expiration', 'Expiration Time: '),
  'two expiration times': after('Expiration Time: 2036-11-21T09:40:00.000Z'),
  'not before ahead of expiration time': `${withoutLine('Expiration')}\nNot Before: 2026-11-21T09:30:00Z\nExpiration Time: 2026-11-21T09:40:00Z`,
  'a request id ahead of not before': after('Request ID: 1', 'Not Before: 2026-11-21T09:30:00Z'),
  'a request id with a slash': after('Request ID: a/b'),
  'resources ahead of the request id': after('Resources:', '- urn:a:b', 'Request ID: 1'),
  'a resource without its hyphen': after('Resources:', 'https://app.example/a'),
  'a resource that is no URI': after('Resources:', '- app'),
  'an empty resource': after('Resources:', '- '),
  'a field that nobody knows': after('Admin: true'),
  'fields in another order': GOOD.replace('Version: 1\nChain ID: 1', 'Chain ID: 1\nVersion: 1'),
  'two whole messages': `${GOOD}\n${GOOD}`,
  'a whole block of fields twice': [...LINES, ...LINES.slice(5)].join('\n'),
  'a field name in lower case': withLine('Nonce:', 'nonce: 32891756abcDEF01'),
  'two spaces after a colon': withLine('Nonce:', 'Nonce:  32891756abcDEF01'),
  'more than 8 KiB': GOOD.replace('Sign in', `Sign ${'i'.repeat(8_192)}n`),
};

/** The text that the fields stand for, dates aside: what is read must be all that was written. */
function rebuild(text: string): { rebuilt: string; given: string } {
  const outcome = parseSiweMessage(text);
  if (!outcome.ok) throw new Error('not accepted');
  const m = outcome.value;
  const lines = [
    `${m.scheme === null ? '' : `${m.scheme}://`}${m.domain.text} wants you to sign in with your Ethereum account:`,
    m.address,
    '',
    ...(m.statement === null ? [] : [m.statement]),
    '',
    `URI: ${m.uri}`,
    'Version: 1',
    `Chain ID: ${m.chainId}`,
    `Nonce: ${m.nonce}`,
    'Issued At: *',
    ...(m.expiresAtMs === null ? [] : ['Expiration Time: *']),
    ...(m.notBeforeMs === null ? [] : ['Not Before: *']),
    ...(m.requestId === null ? [] : [`Request ID: ${m.requestId}`]),
    ...(m.resources.length > 0 || /\nResources:$/.test(text) ? ['Resources:'] : []),
    ...m.resources.map((resource) => `- ${resource}`),
  ];
  return { rebuilt: lines.join('\n'), given: text.replaceAll(/^(Issued At|Expiration Time|Not Before): .*$/gm, '$1: *') };
}

/** Numbers that are the same in every run (a linear congruential generator, constants of Numerical Recipes). */
function createDice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * sides);
  };
}

describe('parseSiweMessage', () => {
  it.each(Object.entries(POSITIVE))('reads a message with %s', (_, text) => {
    expect(parseSiweMessage(text)).toMatchObject({ ok: true });
    const { rebuilt, given } = rebuild(text);
    expect(rebuilt).toBe(given);
  });

  it.each(Object.entries(NEGATIVE))('refuses a message with %s', (_, text) => {
    expect(text).not.toBe(GOOD);
    expect(parseSiweMessage(text)).toMatchObject({ ok: false, refusal: { code: 'BAD_MESSAGE' } });
  });

  it('takes every field apart', () => {
    const text = after('Not Before: 2026-11-21T09:31:00Z', 'Request ID: r1', 'Resources:', '- urn:a:b', '- https://b.example/');
    const read = parseSiweMessage(`https://${text.replace('app.example wants', 'me@app.example:444 wants')}`);
    expect(read).toEqual({
      ok: true,
      value: {
        scheme: 'https',
        domain: { text: 'me@app.example:444', userinfo: 'me', host: 'app.example', port: 444 },
        address: ADDRESS,
        statement: 'Sign in to StreamGate.',
        uri: 'https://app.example',
        chainId: 1,
        nonce: '32891756abcDEF01',
        issuedAtMs: Date.UTC(2026, 10, 21, 9, 30),
        expiresAtMs: Date.UTC(2026, 10, 21, 9, 40),
        notBeforeMs: Date.UTC(2026, 10, 21, 9, 31),
        requestId: 'r1',
        resources: ['urn:a:b', 'https://b.example/'],
      },
    });
  });

  it('accepts of 20,000 damaged messages only those that it has read to the last character', () => {
    const roll = createDice(7);
    const seeds = Object.values(POSITIVE);
    const pieces = [
      '\n',
      '\r',
      '\0',
      ' ',
      ':',
      '0',
      'é',
      '\nURI: https://evil.example',
      'Nonce: aaaaaaaa',
      '%',
      '@',
      '[',
      ']',
      '-',
      '\n\n',
    ];
    let accepted = 0;
    for (let round = 0; round < 20_000; round += 1) {
      let text = seeds[roll(seeds.length)] ?? GOOD;
      for (let change = 0; change <= roll(3); change += 1) {
        const at = roll(text.length);
        const piece = pieces[roll(pieces.length)] ?? '';
        text = text.slice(0, at) + piece + text.slice(at + roll(3));
      }
      if (!parseSiweMessage(text).ok) continue;
      accepted += 1;
      const { rebuilt, given } = rebuild(text);
      expect(rebuilt).toBe(given);
    }
    expect(accepted).toBeGreaterThan(100);
  });
});
