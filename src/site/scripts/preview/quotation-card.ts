/**
 * The **quotation** of a mark that has none beside it, as in the record card: the words stand elsewhere on the
 * page with their sentence, or at least in the mark itself. Nothing is fetched.
 */
import { told } from './panel.ts';

export function quotationCard(link: HTMLAnchorElement): DocumentFragment | undefined {
  const found = onPage(link);
  if (found.length === 0 && !link.dataset.quote) return undefined;
  const card = document.createDocumentFragment();
  card.append(...(found.length > 0 ? found : alone(link)));
  return card;
}

/** Quotations of this passage on this page: the very one, when the mark says which. */
function onPage(link: HTMLAnchorElement): Node[] {
  const { quote } = link.dataset;
  for (const footer of document.querySelectorAll('.evidence footer')) {
    const leads = [...footer.querySelectorAll('a')].some(({ href }) => href === link.href);
    const words = footer.previousElementSibling;
    if (!leads || !words?.matches('blockquote')) continue;
    if (quote !== undefined && words.querySelector('mark')?.textContent !== quote) continue;
    return [words.cloneNode(true), plain(footer)];
  }
  return [];
}

function alone(link: HTMLAnchorElement): Node[] {
  const [, place = ''] = (link.getAttribute('aria-label') ?? '').split(', evidence: ');
  return [
    told('blockquote', '', '“', told('mark', '', link.dataset.quote ?? ''), '”'),
    told('footer', '', place.charAt(0).toUpperCase() + place.slice(1)),
  ];
}

/** A preview has nothing to click: the mark itself leads to the passage. */
function plain(footer: Element): Node {
  return told('footer', '', (footer.textContent ?? '').trim());
}
