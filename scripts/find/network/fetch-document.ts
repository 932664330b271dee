/**
 * To **fetch** is to ask the network for a document, politely and with limits on everything that hosts may do.
 */
import { Unreadable } from '../../../src/convert/document.ts';
import { addressIn } from '../address.ts';
import { LARGEST } from '../input.ts';
import type { Place } from '../place.ts';
import { nameOf } from './name.ts';
import { type Answer, ask, type Limits } from './request.ts';
import { takeTurns } from './turns.ts';
import { inUtf8 } from './utf8.ts';

export const LIMITS: Limits = { silence: 20_000, whole: 120_000, size: LARGEST, redirects: 5, pause: 500 };

interface Fetched {
  bytes: Buffer;
  /** The bytes as they are to be read: text in UTF-8 where the host says what it is in. */
  readable: Uint8Array;
  /** A name whose ending says what the host takes it for. */
  name: string;
  /** Where it was in the end. */
  address: URL;
  notes: string[];
}

/** Fetches documents; several at a time, but of one host only one. */
export type Fetch = (place: Place) => Promise<Fetched>;

/** @param version Of this program. */
export function openNetwork(version: string, limits: Limits = LIMITS, asking: typeof ask = ask): Fetch {
  const inTurn = takeTurns(limits.pause);
  const agent = `Dossier/${version}`;
  return async ({ path, from }) => {
    let address = addressIn(path);
    let isStrict = from !== undefined;
    for (let count = 0; count <= limits.redirects; count++) {
      const answer = await inTurn(address.host, () => asking(address, { limits, agent, isStrict }));
      if (answer.location === undefined) return fetched(answer, address);
      isStrict ||= !answer.fromPrivate;
      address = onward(answer.location, address);
    }
    throw new Unreadable(
      `Unexpected host that sends on more than ${limits.redirects} times, expected a document. Check the address.`,
    );
  };
}

/** @throws {Unreadable} when it leads to something other than a host of web pages. */
function onward(location: string, from: URL): URL {
  if (URL.canParse(location, from.href)) return addressIn(new URL(location, from).href);
  throw new Unreadable(
    'Unexpected host that sends on to no address, expected a document. Check the address.',
  );
}

async function fetched({ bytes, type, disposition }: Answer, address: URL): Promise<Fetched> {
  const name = nameOf(address, { type, disposition });
  const { readable, notes } = await inUtf8(bytes, type);
  return { bytes, readable, name, address, notes };
}
