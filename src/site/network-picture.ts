/**
 * The **picture** of the network, which takes seconds to arrange and is therefore kept under the hash of what
 * it shows and of the code that arranged it: a second build of the same content costs nothing, and what other
 * code arranged is never shown, so that one state of the repository gives the same picture in every folder.
 */
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { dependencies } from '../../package.json';
import { type Arrangement, arrange } from '../publish/network/arrange.ts';
import { labelOf, widthOf } from '../publish/network/label.ts';
import type { Network } from '../publish/network/network.ts';
import { hash } from '../text/hash.ts';

const CACHE = join('node_modules', '.cache', 'dossier', 'network');
/** All that an arrangement depends on besides the network: its code by file, and the version of its forces. */
export const arranging: Record<string, string> = {
  ...import.meta.glob<string>(['../publish/network/*.ts', '!../publish/network/*.test.ts'], {
    query: '?raw',
    import: 'default',
    eager: true,
  }),
  'd3-force': dependencies['d3-force'],
};

/**
 * @param cache Where arrangements are kept; one that cannot be written only costs time.
 * @param code What arranges.
 */
export function networkPicture(
  { nodes, edges }: Network,
  cache: string = CACHE,
  code: Record<string, string> = arranging,
): Arrangement {
  const widths = nodes.map(({ name }) => widthOf(labelOf(name)));
  const path = join(cache, `${hash(JSON.stringify([code, widths, edges]))}.json`);
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
