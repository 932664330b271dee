/**
 * What the full-text index found is narrowed here to the very statement or passage that holds the words.
 */
import { foldedWords } from './fold.ts';
import { withCommas } from './numbers.ts';

/** What Pagefind tells of one page; places are counted in words from 0. */
export interface FoundPage {
  url: string;
  content: string;
  meta: Record<string, string>;
  anchors: { id: string; location: number }[];
  locations: number[];
}

export interface FoundPart {
  kind: string;
  title: string;
  href: string;
  /** "statement 3", "passage 8"; absent when the words stand elsewhere on the page. */
  part?: string;
  /** Words around the hit. */
  words: string;
}

/** Words shown before the hit, and in all. */
const BEFORE = 8;
const ALL = 28;

/**
 * Whether a page really holds every word of a query. Pagefind answers a word that stands nowhere with pages
 * that hold its beginning; the last letters may differ, for it also finds other forms of a word.
 */
export function holdsAll({ content, meta }: FoundPage, query: string): boolean {
  const held = [...new Set(foldedWords(`${meta.title ?? ''} ${content}`))];
  const joined = ` ${held.join(' ')}`;
  return foldedWords(query).every((word) => joined.includes(` ${stem(word)}`));
}

function stem(word: string): string {
  return word.length < 5 ? word : word.slice(0, Math.max(4, word.length - 3));
}

/** The statements or passages of a page that hold most words of a query, best first. */
export function partsOf(page: FoundPage, query: string, most: number): FoundPart[] {
  const stems = foldedWords(query).map(stem);
  const content = page.content.split(/\s+/);
  const scored = sectionsOf(page, content.length).map((section) => {
    const words = content.slice(section.start, section.end);
    const held = stems.filter((one) =>
      words.some((word) => foldedWords(word).some((w) => w.startsWith(one))),
    );
    return { section, words, score: held.length };
  });
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return scored
    .filter(({ score }) => score === best && best > 0)
    .sort((a, b) => Number(!a.section.part) - Number(!b.section.part))
    .slice(0, most)
    .map(({ section, words }) => ({
      kind: page.meta.kind ?? 'source',
      title: page.meta.title ?? '',
      href: section.id ? `${page.url}#${section.id}` : page.url,
      ...(section.part && { part: section.part }),
      words: section.part ? excerpt(words, stems) : page.meta.summary || excerpt(words, stems),
    }));
}

interface Section {
  id?: string;
  part?: string;
  start: number;
  end: number;
}

/** The page cut at its statements or passages; what stands before the first belongs to the page itself. */
function sectionsOf({ anchors, meta }: FoundPage, length: number): Section[] {
  const isSource = meta.kind === 'source';
  const pattern = isSource ? /^p-/ : /^s\d+$/;
  const places = anchors.filter(({ id }) => pattern.test(id) || id === 'background' || id === 'other-names');
  const starts = [{ id: '', location: 0 }, ...places].map(({ id, location }, index, all) => ({
    id,
    start: location,
    end: all[index + 1]?.location ?? length,
  }));
  let passage = 0;
  return starts
    .filter(({ id }) => id !== 'other-names')
    .map(({ id, start, end }) => {
      if (!id) return { start, end };
      if (isSource) passage++;
      const part = isSource ? `passage ${passage}` : id === 'background' ? id : `statement ${id.slice(1)}`;
      return { id, part, start, end };
    });
}

function excerpt(words: readonly string[], stems: readonly string[]): string {
  const hit = words.findIndex((word) =>
    stems.some((one) => foldedWords(word).some((w) => w.startsWith(one))),
  );
  const from = hit <= BEFORE ? 0 : hit - BEFORE;
  const shown = words.slice(from, from + ALL).join(' ');
  return `${from > 0 ? '… ' : ''}${shown}${from + ALL < words.length ? ' …' : ''}`;
}

/** The text cut into stretches that match a query and stretches that do not, in order. */
export function highlighted(text: string, query: string): { text: string; hit: boolean }[] {
  const stems = foldedWords(withCommas(query)).map(stem);
  return (text.match(/[\p{L}\p{N}\p{M}]+|[^\p{L}\p{N}\p{M}]+/gu) ?? []).map((piece) => ({
    text: piece,
    hit: foldedWords(piece).some((word) => stems.some((one) => word.startsWith(one))),
  }));
}
