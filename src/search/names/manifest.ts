/**
 * The **manifest** is the file that is read first: where the shards of each family begin.
 */

/**
 * Shards by whole names from the beginning, from the end, by each word's skeleton, the best known of short
 * beginnings, and details by title.
 */
export const families = ['a', 'z', 'w', 'b', 'd'] as const;
export type Family = (typeof families)[number];

/** Where each shard of a family begins, sorted; the first is `''`. A small knowledge base lacks some families. */
export type Manifest = Record<Family, readonly string[]>;

export const MANIFEST = 'names/start';

/** File of the shard that begins there; the address is fit for every disk and host. */
export function shardPath(family: Family, start: string): string {
  const safe = start.replace(/[^a-z0-9]/g, (letter) =>
    letter === ' ' ? '-' : `_${letter.charCodeAt(0).toString(16)}_`,
  );
  return `names/${family}-${safe}`;
}

export function writeManifest(manifest: Manifest): string {
  return families.map((family) => writeStarts(manifest[family])).join('\n');
}

export function readManifest(body: string): Manifest {
  const [a = [], z = [], w = [], b = [], d = []] = body.split('\n').map(readStarts);
  return { a, z, w, b, d };
}

/** Each start says how many letters it shares with the one before, in one digit to the base 36. */
function writeStarts(starts: readonly string[]): string {
  const written = starts.map((start, at) => {
    const before = starts[at - 1] ?? '';
    let common = 0;
    while (common < 35 && common < start.length && start[common] === before[common]) common++;
    return common.toString(36) + start.slice(common);
  });
  return written.join(',');
}

function readStarts(written: string): string[] {
  let before = '';
  return (written.match(/[^,]+/g) ?? []).map((one) => {
    before = before.slice(0, Number.parseInt(one.charAt(0), 36)) + one.slice(1);
    return before;
  });
}
