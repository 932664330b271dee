/**
 * The **lead** of an article stands between its headline and its first paragraph and tells what it is about. The
 * search for the article often leaves it out, for it stands with the headline.
 */
import { squeeze } from '../../segment.ts';
import { nameOf } from './dom.ts';
import { type Prose, standsApart } from './prose.ts';

export interface LeadBlock {
  element: Element;
  /** Words of prose of the page up to its end. */
  end: number;
}

const BLOCKS = 'p, h2, h3, h4, h5, div';
const WITHIN = 'p, div, ul, ol, table, h1, h2, h3, h4, h5, h6, figure, img, form';
/** Words: fewest of a block, most between the headline and the last of them. */
const WORDS = { least: 10, far: 200 };

/** Blocks of words that may be the lead, before anything is taken out of the page. */
export function leadOf(page: Document, headline: Element, prose: Prose): LeadBlock[] {
  const from = prose.before(headline) + prose.in(headline);
  return [...page.querySelectorAll(BLOCKS)].flatMap((element) => {
    const end = prose.before(element) + prose.in(element);
    const isNear = prose.before(element) >= from && end <= from + WORDS.far;
    return isNear && prose.in(element) >= WORDS.least && isLead(element, headline)
      ? [{ element: element.cloneNode(true) as Element, end }]
      : [];
  });
}

function isLead(element: Element, headline: Element): boolean {
  if (element.querySelector(WITHIN) !== null) return false;
  if (nameOf(element) === 'div' && !/[.!?…]["”»]?$/.test(squeeze(element.textContent ?? ''))) return false;
  for (let up: Element | null = element; up && !up.contains(headline); up = up.parentElement)
    if (standsApart(up, headline) || nameOf(up) === 'figure' || nameOf(up) === 'li') return false;
  return true;
}

/**
 * The words of those that the article lacks: they are told as its subtitle, apart from its text.
 *
 * @returns
 *   `undefined` when the article has them all, or they are too many for a subtitle.
 */
export function lostLead(root: Element, blocks: readonly LeadBlock[]): string | undefined {
  const text = squeeze(root.textContent ?? '');
  const leads = new Set(blocks.map(({ element }) => squeeze(element.textContent ?? '')));
  const lost = [...leads].filter((lead) => !text.includes(lead)).join(' ');
  return lost === '' || lost.length > LONGEST ? undefined : lost;
}

/** Of a subtitle, in characters. */
const LONGEST = 1_000;
