/**
 * **Full text** in a browser is Pagefind's own bundle, with the ranking that this site chose.
 *
 * https://pagefind.app/docs/api/
 */
import { type FullText, ranking, type TextHit } from '../../../search/text/full-text.ts';
import { base } from './engine.ts';

interface Index {
  search(term: string | null): Promise<{ results: TextHit[] }>;
  destroy(): Promise<void>;
}

interface Bundle {
  createInstance(options: object): Index & { init(): Promise<void> };
}

/** After a failure nothing is asked again for so long, in ms: each key would only fail like the one before. */
const PATIENCE = 5000;

let opening: Promise<Index> | undefined;

/** Loaded with the first question. */
export const fullText: FullText = {
  async search(term) {
    opening ??= open();
    const asked = opening;
    const whole = <T>(work: () => Promise<T>) => work().catch((error: unknown) => failed(asked, error));
    const { results } = await whole(async () => found(await asked, term));
    return { results: results.map((hit) => ({ ...hit, data: () => whole(() => hit.data()) })) };
  },
};

function failed(asked: Promise<Index>, error: unknown): never {
  openAnew(asked);
  void asked.then((index) => index.destroy()).catch(() => undefined);
  throw error;
}

/** An index remembers what could not be loaded: after a while, or when the line is back, it is opened anew. */
export function openAnew(asked = opening): void {
  const forget = () => {
    if (opening === asked) opening = undefined;
  };
  setTimeout(forget, PATIENCE);
  addEventListener('online', forget, { once: true });
}

async function found(index: Index, term: string | null): Promise<{ results: TextHit[] }> {
  const hits = await index.search(term);
  if (hits.results.length === 0 && !term?.startsWith('"')) await mustBeReadable(index);
  return hits;
}

/** What many words of any language begin with. */
const COMMON = ['a', 's', 't', '1'];

/**
 * A word that no page holds is answered with words that begin alike, so nothing at all is rare; but a part of the
 * index that could not be loaded is only written to the console.
 *
 * @throws When no word whatever is found.
 */
async function mustBeReadable(index: Index): Promise<void> {
  for (const letter of COMMON) {
    if ((await index.search(letter)).results.length > 0) return;
  }
  throw new Error('The index of words cannot be read');
}

async function open(): Promise<Index> {
  const { createInstance } = (await import(/* @vite-ignore */ `${base}pagefind/pagefind.js`)) as Bundle;
  const index = createInstance({ baseUrl: base, basePath: `${base}pagefind/`, ranking });
  await index.init();
  return index;
}
