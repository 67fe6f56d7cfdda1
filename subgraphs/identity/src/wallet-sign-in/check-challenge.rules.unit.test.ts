import { describe, expect, it } from 'vitest';
import { challengeText } from './challenge.rules.ts';
import { checkChain, checkOrigin, checkTimes, isSecureOrigin } from './check-challenge.rules.ts';
import { parseSiweMessage, type SiweMessage } from './siwe-message.rules.ts';

const NOW = Date.UTC(2026, 10, 21, 9, 30);
const ADDRESS = '0xab16a96D359eC26a11e2C2b3d8f8B8942d5Bfcdb';

function message(change: (text: string) => string = (text) => text, origin = 'https://app.example'): SiweMessage {
  const text = challengeText({ origin, address: ADDRESS, chainId: 1, nonce: 'abcdefgh12345678', issuedAtMs: NOW });
  const read = parseSiweMessage(change(text));
  if (!read.ok) throw new Error('The test text is not a message.');
  return read.value;
}

const OURS = ['https://app.example', 'http://localhost:4000', 'http://tv.lan'];

describe('checkOrigin', () => {
  it('takes our own pages, on https and on loopback', () => {
    expect(checkOrigin(message(), OURS)).toMatchObject({ ok: true, value: 'https://app.example' });
    expect(
      checkOrigin(
        message((text) => text, 'http://localhost:4000'),
        OURS,
      ),
    ).toMatchObject({ ok: true });
    expect(
      checkOrigin(
        message((text) => `https://${text}`),
        OURS,
      ),
    ).toMatchObject({ ok: true });
  });

  const domain = (name: string) => (text: string) => text.replace('app.example wants', `${name} wants`);
  const uri = (name: string) => (text: string) => text.replace('URI: https://app.example', `URI: ${name}`);
  it.each<[string, (text: string) => string]>([
    ['another domain', domain('evil.example')],
    ['a name below ours', domain('x.app.example')],
    ['our name below another', domain('app.example.evil.example')],
    ['our name in capitals', domain('APP.example')],
    ['another port', domain('app.example:8443')],
    ['the default port written out', domain('app.example:443')],
    ['user information', domain('app.example@evil.example')],
    ['user information before our name', domain('evil@app.example')],
    ['punycode', domain('xn--pp-0ja.example')],
    ['http as the scheme', (text) => `http://${text}`],
    ['a URI elsewhere', uri('https://evil.example')],
    ['a URI on http', uri('http://app.example')],
    ['a URI on another port', uri('https://app.example:444')],
    ['a URI with user information', uri('https://app.example@evil.example')],
    ['a URI with user information before our name', uri('https://me@app.example')],
    ['a URI that is no address', uri('urn:app:example')],
  ])('refuses %s', (_, change) => {
    expect(checkOrigin(message(change), OURS)).toMatchObject({ ok: false, refusal: { code: 'DOMAIN_MISMATCH' } });
  });

  it('refuses http where somebody may be in between, even when it is listed', () => {
    expect(
      checkOrigin(
        message((text) => text, 'http://tv.lan'),
        OURS,
      ),
    ).toMatchObject({ ok: false });
    expect(['http://127.0.0.1:4000', 'http://[::1]:4000', 'http://app.localhost', 'https://tv.lan'].every(isSecureOrigin)).toBe(
      true,
    );
    expect(['http://tv.lan', 'http://127.example', 'http://localhost.example'].some(isSecureOrigin)).toBe(false);
  });
});

describe('checkChain', () => {
  it('takes enabled chains alone', () => {
    expect(checkChain(message(), [1, 10])).toMatchObject({ ok: true });
    expect(checkChain(message(), [10])).toMatchObject({ ok: false, refusal: { code: 'CHAIN_NOT_ENABLED' } });
  });
});

describe('checkTimes', () => {
  it('is good from ten minutes of skew before until the end', () => {
    expect(checkTimes(message(), NOW)).toMatchObject({ ok: true });
    expect(checkTimes(message(), NOW + 599_999)).toMatchObject({ ok: true });
    expect(checkTimes(message(), NOW - 600_000)).toMatchObject({ ok: true });
  });

  it('is over at its end, and unknown too long before its beginning', () => {
    expect(checkTimes(message(), NOW + 600_000)).toMatchObject({ refusal: { code: 'EXPIRED' } });
    expect(checkTimes(message(), NOW - 600_001)).toMatchObject({ refusal: { code: 'EXPIRED' } });
  });

  it('refuses an old date of issue however late the end is', () => {
    const long = message((text) => text.replace('Expiration Time: 2026', 'Expiration Time: 2027'));
    expect(checkTimes(long, NOW + 600_001)).toMatchObject({ refusal: { code: 'EXPIRED' } });
  });

  it('waits for not before', () => {
    const later = message((text) => `${text}\nNot Before: 2026-11-21T09:35:00Z`);
    expect(checkTimes(later, NOW)).toMatchObject({ refusal: { code: 'EXPIRED' } });
    expect(checkTimes(later, NOW + 300_000)).toMatchObject({ ok: true });
  });

  it('demands an end, which the standard leaves open', () => {
    const endless = message((text) => text.replace(/\nExpiration Time: .*/, ''));
    expect(checkTimes(endless, NOW)).toMatchObject({ refusal: { code: 'BAD_MESSAGE' } });
  });
});
