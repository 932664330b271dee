/**
 * A **private** address leads to this machine or into the network around it. A person may name one; a stranger
 * may not lead there, by a list or by sending elsewhere.
 *
 * After the special-purpose registries of IANA (RFC 6890).
 */
import { lookup as systemLookup } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';
import { Unreadable } from '../../../src/convert/document.ts';

const RANGES: readonly string[] = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '::/127',
  'fc00::/7',
  'fe80::/10',
  'ff00::/8',
];

const inside = new BlockList();
for (const range of RANGES) {
  const [network = '', bits] = range.split('/');
  inside.addSubnet(network, Number(bits), network.includes(':') ? 'ipv6' : 'ipv4');
}

/** @param ip Not the name of a host. */
export function isPrivate(ip: string): boolean {
  const plain = ip.replace(/%.*$/, '');
  return inside.check(plain, isIP(plain) === 6 ? 'ipv6' : 'ipv4');
}

/** @throws {Unreadable} when the host is written as a private number. */
export function refusePrivate({ hostname }: URL): void {
  const ip = hostname.replace(/^\[|\]$/g, '');
  if (isIP(ip) !== 0 && isPrivate(ip)) throw refused();
}

/** Looks a host up as the system does, but refuses it when its number is private: what is checked is what is used. */
export function publicLookup(host: string): LookupFunction {
  return (hostname, options, done) =>
    systemLookup(hostname, options, (error, address, family) => {
      const all = typeof address === 'string' ? [address] : (address ?? []).map((one) => one.address);
      if (!error && hostname === host && all.some(isPrivate)) done(refused(), address, family);
      else done(error, address, family);
    });
}

function refused(): Unreadable {
  return new Unreadable(
    'Unexpected address in a private network, expected a public one where a list or another site leads there. Name it on the command line.',
  );
}
