/**
 * A **pattern** is a regular expression over masked text in which `{PERSON}`, `{BODY}` and the like stand
 * for mentions of that kind.
 */
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Masked } from './mask.ts';
import { canFit, kindsIn } from './needed-kinds.ts';

const KINDS: Record<string, string> = {
  PERSON: '[\\uE000-\\uE3FF]',
  ORGANISATION: '[\\uE400-\\uE7FF]',
  PLACE: '[\\uE800-\\uEBFF]',
  EQUIPMENT: '[\\uEC00-\\uEFFF]',
  EVENT: '[\\uF000-\\uF3FF]',
  QUOTE: '[\\uF400-\\uF7FF]',
  /** Whatever can act and hold offices: an organisation or a country. */
  BODY: '[\\uE400-\\uEBFF]',
  ANY: '[\\uE000-\\uF3FF]',
};

/** Compile a pattern; `words` are further names in braces and what they stand for. */
export function pattern(source: string, words: Record<string, string> = {}): RegExp {
  const fragments: Record<string, string> = { ...KINDS, ...words };
  const expand = (text: string): string =>
    text.replace(/\{([A-Z]{2,})\}/g, (_, name: string) => {
      const fragment = fragments[name];
      if (fragment === undefined) throw new Error(`Internal error: unknown name {${name}} in a pattern`);
      return expand(fragment);
    });
  return new RegExp(expand(source), 'dgu');
}

/** What a named group matched, in places of the passage. */
export interface Part extends Span {
  words: string;
  /** Present when the group is exactly one mention. */
  entity?: ResolvedEntity | undefined;
  /** Present when the mention is a word such as "he". */
  anaphor?: true;
}

/** The named groups that shapes use. */
export type Parts = Partial<Record<GroupName, Part>>;
type GroupName =
  | 'person'
  | 'role'
  | 'body'
  | 'sender'
  | 'state'
  | 'rank'
  | 'verb'
  | 'subject'
  | 'object'
  | 'from'
  | 'phrase'
  | 'list'
  | 'name'
  | 'within'
  | 'place'
  | 'first'
  | 'second'
  | 'between'
  | 'value'
  | 'to'
  | 'unit'
  | 'qualifier'
  | 'more'
  | 'chief'
  | 'house'
  | 'pronoun'
  | 'office'
  | 'title'
  | 'branch'
  | 'adjective';

export interface Match extends Span {
  /** Places in the masked text. */
  masked: Span;
  parts: Parts;
}

/** Every place where a pattern fits, in order. */
export function matches(masked: Masked, expression: RegExp): Match[] {
  if (!canFit(expression, kindsOf(masked))) return [];
  return everyMatch(masked.text, expression).map((found) => matchOf(masked, found, 0));
}

const kinds = new WeakMap<Masked, number>();

function kindsOf(masked: Masked): number {
  const known = kinds.get(masked) ?? kindsIn(masked.text);
  kinds.set(masked, known);
  return known;
}

/** The first place between two places of the masked text where a pattern fits; it sees nothing outside. */
export function matchWithin(masked: Masked, expression: RegExp, { start, end }: Span): Match | undefined {
  expression.lastIndex = 0;
  const found = expression.exec(masked.text.slice(start, end));
  return found ? matchOf(masked, found, start) : undefined;
}

function matchOf(masked: Masked, found: RegExpExecArray, from: number): Match {
  const parts: Parts = {};
  for (const [name, place] of Object.entries(found.indices?.groups ?? {})) {
    if (place) parts[name as GroupName] = partOf(masked, { start: from + place[0], end: from + place[1] });
  }
  const span = { start: from + found.index, end: from + found.index + found[0].length };
  return { ...passageSpan(masked, span), masked: span, parts };
}

/** What stands in a span of the masked text. */
export function partOf(masked: Masked, { start, end }: Span): Part {
  const span = passageSpan(masked, { start, end });
  const named = masked.named.get(masked.text.slice(start, end));
  return {
    ...span,
    words: masked.passage.slice(span.start, span.end),
    entity: named?.entity,
    ...(named?.anaphor && { anaphor: named.anaphor }),
  };
}

/** From places in masked text to places in the passage. */
export function passageSpan(masked: Masked, span: Span): Span {
  return { start: masked.offsets[span.start] ?? 0, end: masked.offsets[span.end] ?? masked.passage.length };
}
