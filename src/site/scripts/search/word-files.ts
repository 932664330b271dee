/**
 * **Word files** hold all words of the index in order, some in each. The index tells nobody when one could not be
 * read: that a word stands nowhere is believed only when the file can be read where it would stand.
 */
import { itemsOf, textOf } from '../../integrations/cbor.ts';
import { unpackedBytes } from './read-file.ts';

interface WordFile {
  /** The first word and the last. */
  from: string;
  to: string;
  name: string;
}

/** What every file of the index begins with. */
const SIGNATURE = 'pagefind_dcd';
/** Letters that a word may lose to its stem. */
const LOST = 3;

/**
 * @param folder
 *   Of the index, with a slash at the end.
 * @returns
 *   Whether the files can be read in which folded words would stand.
 */
export function wordFilesOf(folder: string): (words: readonly string[]) => Promise<boolean> {
  const readable = new Set<string>();
  let listed: Promise<WordFile[]> | undefined;
  const read = async ({ name }: WordFile) => {
    if (!readable.has(name)) itemsOf(await bytesOf(`${folder}index/${name}.pf_index`));
    readable.add(name);
  };
  return async (words) => {
    try {
      listed ??= list(folder);
      await Promise.all((await listed).filter((file) => words.some((word) => holds(file, word))).map(read));
      return true;
    } catch {
      listed = undefined;
      return false;
    }
  };
}

function holds({ from, to }: WordFile, word: string): boolean {
  const stems = Array.from({ length: LOST + 1 }, (_, lost) => word.slice(0, Math.max(1, word.length - lost)));
  return stems.some((stem) => from <= stem && stem <= to);
}

async function list(folder: string): Promise<WordFile[]> {
  const response = await fetch(`${folder}pagefind-entry.json`);
  const { languages } = (await response.json()) as { languages: Record<string, { hash: string }> };
  const lists = Object.values(languages).map(async ({ hash }) => {
    const [, , ranges] = itemsOf(await bytesOf(`${folder}pagefind.${hash}.pf_meta`));
    if (!ranges) throw new Error('The index has no list of its words');
    return itemsOf(ranges).map((range) => {
      const [from = '', to = '', name = ''] = itemsOf(range).map(textOf);
      return { from, to, name };
    });
  });
  return (await Promise.all(lists)).flat();
}

/** What the index has loaded already comes out of the browser's cache. */
async function bytesOf(address: string): Promise<Uint8Array> {
  const response = await fetch(address, { cache: 'force-cache' });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const bytes = new Uint8Array(await unpackedBytes(await response.arrayBuffer()).arrayBuffer());
  const signature = new TextDecoder().decode(bytes.subarray(0, SIGNATURE.length));
  if (signature !== SIGNATURE) throw new Error(`${address}: damaged`);
  return bytes.subarray(SIGNATURE.length);
}
