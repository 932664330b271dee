/**
 * The **card** of a name: what the linked page says of itself in its head. It is read from the page's own HTML,
 * so that nothing is stored twice and the next click finds the page loaded.
 */
import { told } from './panel.ts';

/** How many facts of the record a card has. */
const FACTS = 3;
/** Longest fact and longest summary, in characters. */
const FACT = 90;
const SUMMARY = 200;

const cards = new Map<string, DocumentFragment>();

/** Nothing when the reader saves data, has left, or the page cannot be read. */
export async function nameCard(link: HTMLAnchorElement, signal: AbortSignal): Promise<Node | undefined> {
  const address = link.origin + link.pathname;
  const known = cards.get(address);
  if (known) return known.cloneNode(true);
  if (savesData()) return undefined;
  try {
    const response = await fetch(address, { signal });
    if (!response.ok) return undefined;
    const card = cardOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
    if (card) cards.set(address, card);
    return card?.cloneNode(true);
  } catch {
    return undefined;
  }
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

function cardOf(page: Document): DocumentFragment | undefined {
  const main = page.querySelector('main');
  const title = main?.querySelector('h1');
  const badge = main?.querySelector('.badge');
  if (!main || !title || !badge) return undefined;
  const card = document.createDocumentFragment();
  card.append(kindLine(main, badge), told('p', 'title', wordsOf(title)));
  const summary = main.querySelector('.lede:not(:has(mark))') ?? main.querySelector('.coverage');
  if (summary) card.append(told('p', '', cut(wordsOf(summary), SUMMARY)));
  const facts = factsOf(main);
  if (facts.length > 0) card.append(told('dl', '', ...facts));
  const trust = main.querySelector('.trust');
  if (trust) card.append(told('p', 'trusted', wordsOf(trust)));
  return card;
}

/** Shape and word of the kind, and whatever else stands first in the page's line of facts. */
function kindLine(main: Element, badge: Element): HTMLElement {
  const shape = told('span', 'shape');
  shape.dataset.kind = main.querySelector<HTMLElement>('.card[data-kind]')?.dataset.kind ?? '';
  const categories = [...main.querySelectorAll('.crumb .category')].map(
    (category) => ` · ${wordsOf(category)}`,
  );
  return told('p', 'kind', shape, wordsOf(badge), ...categories.slice(0, 2));
}

/** The first rows of the record that say something. */
function factsOf(main: Element): HTMLElement[] {
  const facts: HTMLElement[] = [];
  for (const label of main.querySelectorAll('.card dt')) {
    const value = label.nextElementSibling;
    const words =
      value && !value.matches('.unknown') && !value.querySelector('.unknown')
        ? wordsOf(value.querySelector('p') ?? value)
        : '';
    if (words && facts.length < FACTS * 2)
      facts.push(told('dt', '', wordsOf(label)), told('dd', '', cut(words, FACT)));
  }
  return facts;
}

/** Words without marks, buttons and notes that only make sense on their page. */
function wordsOf(element: Element): string {
  const copy = element.cloneNode(true) as Element;
  for (const extra of copy.querySelectorAll('.cite, button, [popover], details, .count')) extra.remove();
  for (const note of copy.querySelectorAll('small')) note.replaceWith(` (${note.textContent?.trim()})`);
  return (copy.textContent ?? '').replace(/\s+/g, ' ').trim();
}

function cut(words: string, longest: number): string {
  return words.length <= longest ? words : `${words.slice(0, longest).replace(/\s+\S*$/, '')} …`;
}
