/**
 * The **title** of a web page is the headline that a reader sees, when the page itself confirms it; otherwise what
 * it states, without the name of the site behind it.
 */
import { squeeze } from '../../segment.ts';
import { titleFromStem } from '../title.ts';
import { type Seen, seenTitle, seenTitles } from './visible.ts';

export interface TitleSources {
  /** What the page states to machines, best first. */
  stated: readonly Seen[];
  publisher: string | undefined;
  /** Name of the file. */
  stem: string;
}

const LONGEST = 300;

export function titleOf(page: Document, { stated, publisher, stem }: TitleSources): Seen {
  const words = withoutSite(squeeze(page.querySelector('title')?.textContent ?? ''), publisher);
  const told = [
    ...stated.map((one) => ({ ...one, words: withoutSite(one.words, publisher) })),
    { words, basis: 'title element' },
  ].filter(({ words: one }) => one !== '' && one !== publisher);
  const seen = seenTitle(page);
  const isConfirmed = seen && (told.length === 0 || told.some((one) => areAlike(one.words, seen.words)));
  const best = (isConfirmed ? seen : saidAgain(page, told)) ?? told[0] ?? seen ?? fromName(stem);
  return { words: best.words.slice(0, LONGEST), basis: best.basis };
}

/** Of several headings the one that says what is stated, word for word. */
function saidAgain(page: Document, told: readonly Seen[]): Seen | undefined {
  return seenTitles(page).find((one) => told.some(({ words }) => plain(words) === plain(one.words)));
}

function fromName(stem: string): Seen {
  return { words: titleFromStem(stem) ?? stem, basis: 'name of the file' };
}

/** `Troops move | The Times` → `Troops move`, where The Times is the site or the shorter part by far. */
function withoutSite(title: string, publisher: string | undefined): string {
  const found = /^(.+?)\s+[|–—·»:-]\s+([^|–—·»]+)$/u.exec(title);
  const [, front = '', back = ''] = found ?? [];
  if (front === '') return title;
  const isSite = publisher !== undefined && plain(back) === plain(publisher);
  return isSite || (title.includes(' | ') && countWords(back) <= 4 && countWords(front) >= 4) ? front : title;
}

/** Share at least half of the words of the shorter. */
function areAlike(one: string, other: string): boolean {
  const [a, b] = [new Set(plain(one).split(' ')), new Set(plain(other).split(' '))];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared * 2 >= Math.min(a.size, b.size);
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function countWords(text: string): number {
  return plain(text).split(' ').length;
}
