/**
 * The **picture** of the network, which takes seconds to arrange and is therefore kept under the hash of what
 * it shows: a second build of the same content costs nothing.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Arrangement, arrange } from '../publish/network/arrange.ts';
import { labelOf, widthOf } from '../publish/network/label.ts';
import type { Network } from '../publish/network/network.ts';
import { hash } from '../text/hash.ts';

const CACHE = join('node_modules', '.cache', 'dossier', 'network');
/** To be raised when the same network is to be arranged otherwise. */
const VERSION = 2;

/** @param cache Where arrangements are kept; one that cannot be written only costs time. */
export function networkPicture({ nodes, edges }: Network, cache: string = CACHE): Arrangement {
  const widths = nodes.map(({ name }) => widthOf(labelOf(name)));
  const path = join(cache, `${hash(JSON.stringify([VERSION, widths, edges]))}.json`);
  const known = read(path);
  if (known?.spots.length === nodes.length) return known;
  const arrangement = arrange({ widths, edges });
  keep(cache, path, arrangement);
  return arrangement;
}

function read(path: string): Arrangement | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Arrangement;
  } catch {
    return undefined;
  }
}

function keep(folder: string, path: string, arrangement: Arrangement): void {
  try {
    mkdirSync(folder, { recursive: true });
    writeFileSync(`${path}.${process.pid}`, JSON.stringify(arrangement));
    renameSync(`${path}.${process.pid}`, path);
  } catch {
    // The picture is there all the same.
  }
}
