/**
 * A **masked** text has one private character in place of each mention and each quotation, so that a
 * pattern can say "a person, a comma, an office" without knowing names. Offsets lead back to the passage.
 */
import type { EntityKind } from '../../model/kind.ts';
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';

/** A mention together with what it was resolved to; places are those of the passage. */
export interface Named extends Span {
  entity: ResolvedEntity;
  surface: string;
  /** The words are no name but stand for one, such as "he". */
  anaphor?: true;
}

export interface Masked {
  /** The passage that was masked, whole. */
  passage: string;
  /** Straight quotes and hyphens only; one private character a mention or quotation. */
  text: string;
  /** `offsets[i]` is where masked character `i` begins in the passage; one extra entry marks the end. */
  offsets: number[];
  named: ReadonlyMap<string, Named>;
}

const FIRST: Record<EntityKind | 'quote', number> = {
  person: 0xe000,
  organisation: 0xe400,
  place: 0xe800,
  equipment: 0xec00,
  event: 0xf000,
  quote: 0xf400,
};

/** Mask a stretch of a passage. Where spans overlap, the first in `covers` wins. */
export function mask(
  passage: string,
  span: Span,
  covers: { named: readonly Named[]; quotes?: readonly Span[] },
): Masked {
  const quotes = (covers.quotes ?? []).map((quote) => ({ ...quote, entity: undefined }));
  const all: (Span & { entity?: ResolvedEntity | undefined; anaphor?: true })[] = [
    ...quotes,
    ...covers.named,
  ];
  const chosen = disjoint(all.filter((one) => one.start >= span.start && one.end <= span.end));
  const named = new Map<string, Named>();
  const offsets: number[] = [];
  let text = '';
  let at = span.start;
  for (const [index, cover] of chosen.entries()) {
    for (; at < cover.start; at++) {
      if (isApart(passage, at)) continue;
      text += plain(passage.charAt(at));
      offsets.push(at);
    }
    const mark = String.fromCharCode(FIRST[cover.entity?.kind ?? 'quote'] + (index % 0x400));
    text += mark;
    offsets.push(cover.start);
    if (cover.entity) {
      const { entity, start, end, anaphor } = cover;
      named.set(mark, {
        entity,
        start,
        end,
        surface: passage.slice(start, end),
        ...(anaphor && { anaphor }),
      });
    }
    at = cover.end;
  }
  for (; at < span.end; at++) {
    if (isApart(passage, at)) continue;
    text += plain(passage.charAt(at));
    offsets.push(at);
  }
  return { passage, text, offsets: [...offsets, span.end], named };
}

/** Spans that do not overlap, in order of place; an earlier entry of the list is preferred. */
export function disjoint<T extends Span>(spans: readonly T[]): T[] {
  const kept: T[] = [];
  for (const span of spans) {
    if (kept.every((other) => span.end <= other.start || span.start >= other.end)) kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start);
}

/** The space in “Virginia 's governor”, as some texts have been cut into words. */
function isApart(passage: string, at: number): boolean {
  return passage.charAt(at) === ' ' && /^['’]s(?![\p{L}'’])/u.test(passage.slice(at + 1, at + 5));
}

function plain(character: string): string {
  return character < '\u0080' ? character : (PLAIN.get(character) ?? character);
}

const PLAIN: ReadonlyMap<string, string> = new Map([
  ...Array.from('‘’ʼ', (mark) => [mark, "'"] as const),
  ...Array.from('“”„', (mark) => [mark, '"'] as const),
  ...Array.from('‐‑‒–—', (mark) => [mark, '-'] as const),
]);
