import { describe, expect, test } from 'vitest';
import { openNetwork } from './fetch-document.ts';
import { isPrivate, publicLookup } from './private.ts';

/** For each address that is asked, whether private ones are refused; each sends on to the next. */
async function strictness(hosts: readonly { url: string; isNear: boolean }[], from?: string) {
  const seen: boolean[] = [];
  const limits = { silence: 1, whole: 1, size: 1, redirects: 9, pause: 0 };
  const fetch = openNetwork('1', limits, async (address, { isStrict }) => {
    const at = hosts.findIndex(({ url }) => url === address.href);
    seen.push(isStrict);
    const nothing = { bytes: Buffer.from('x'), type: '', disposition: '' };
    return { ...nothing, location: hosts[at + 1]?.url, fromPrivate: hosts[at]?.isNear ?? false };
  });
  await fetch({ path: hosts[0]?.url ?? '', kind: 'address', size: 0, from });
  return seen;
}

const NEAR = { url: 'http://near.test/', isNear: true };
const NEARER = { url: 'http://nearer.test/', isNear: true };
const FAR = { url: 'https://far.test/', isNear: false };

describe('a private host', () => {
  test('is reached from another private one that a person named', async () => {
    expect(await strictness([NEAR, NEARER])).toEqual([false, false]);
  });
  test('is not reached from a public one', async () => {
    expect(await strictness([FAR, NEAR])).toEqual([false, true]);
  });
  test('is not reached by a detour over a public one', async () => {
    expect(await strictness([NEAR, FAR, NEARER])).toEqual([false, false, true]);
  });
  test('is not reached from a list', async () => {
    expect(await strictness([NEAR, NEARER], 'list.txt:1')).toEqual([true, true]);
  });
  test('is known by its number, whatever its name', async () => {
    const found = await new Promise((resolve) =>
      publicLookup('localhost')('localhost', { all: true }, (error) => resolve(error?.message)),
    );
    expect(found).toMatch(/^Unexpected address in a private network/);
  });
  test.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.31.255.255',
    '192.168.1.1',
    '169.254.169.254',
    '100.64.0.1',
    '0.0.0.0',
    '::',
    '::1',
    '::ffff:10.0.0.1',
    'fe80::1%eth0',
    'fd00::1',
  ])('may be %s', (ip) => expect(isPrivate(ip)).toBe(true));
  test.each(['8.8.8.8', '172.32.0.1', '100.128.0.1', '2606:4700::1', '::ffff:8.8.8.8'])('is not %s', (ip) =>
    expect(isPrivate(ip)).toBe(false),
  );
});
