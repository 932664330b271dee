/**
 * Example **questions** and the way to ask for a page: a small file made from the content of this site.
 */
import { element } from './element.ts';
import { base } from './engine.ts';

export interface Questions {
  examples: { query: string; tells: string }[];
  /** Where a page can be asked for, up to its name, which is to be added. */
  wanted?: string;
  /** Where it can be written. */
  start?: string;
}

/** Most of a name that is asked for, in UTF-16 code units. */
const LONGEST = 120;

let loading: Promise<Questions> | undefined;

/** Without the file there are no examples, and everything else works. */
export function loadQuestions(): Promise<Questions> {
  loading ??= fetch(`${base}search/questions.json`)
    .then((response) => (response.ok ? (response.json() as Promise<Questions>) : { examples: [] }))
    .catch(() => ({ examples: [] }));
  return loading;
}

/** Where a page is missing, the ways to write it or to ask for it, as soon as they are known; there may be none. */
export async function leadToForge(within: HTMLElement): Promise<void> {
  const places = [...within.querySelectorAll<HTMLElement>('[data-wanted]')];
  if (places.length === 0) return;
  const { wanted, start } = await loadQuestions();
  for (const place of places) {
    const name = encodeURIComponent((place.dataset.wanted ?? '').slice(0, LONGEST).toWellFormed());
    const ways = [
      ...(start ? [element('a', { href: `${start}?name=${name}` }, 'Start this page')] : []),
      ...(wanted ? [element('a', { href: wanted + name }, start ? 'ask for it' : 'Ask for this page')] : []),
    ];
    const lists = element('a', { href: `${base}search/#lists` }, 'Look through the lists');
    if (ways.length === 0 && place.dataset.lists !== undefined) ways.push(lists);
    if (ways.length > 0) place.replaceChildren(...ways.flatMap((way, at) => [at ? ' or ' : '', way]), '.');
  }
}
