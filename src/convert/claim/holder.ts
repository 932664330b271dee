/**
 * The **holder** of a post is the person whom the words beside it say to be in it: a name behind it, a name
 * before it between commas, or the subject of "is", "became", "was appointed".
 */
import type { Modality } from '../../model/schema.ts';
import type { ResolvedEntity } from '../mention.ts';
import { type Match, matchWithin, type Part, pattern } from './pattern.ts';
import type { Post } from './post.ts';
import { CORE_WORDS } from './role-words.ts';
import type { Line } from './scene.ts';
import type { Phase } from './tenure.ts';
import { FOLLOWED, HOLDER_WORDS, WORDINGS, type Wording } from './wording.ts';

export interface Holder {
  person: ResolvedEntity;
  /** In the masked text: name and all words that make the person the holder. */
  start: number;
  end: number;
  rule: string;
  confidence: number;
  phase: Phase;
  modality?: Modality;
  /** "President NAME of Peru". */
  body?: ResolvedEntity;
  /** The word that stands for the name. */
  anaphor?: string;
}

const RIGHT = pattern(
  "^(?<comma>,|:)?(?: {STYLE})* (?<person>{PERSON})(?: of (?:the )?(?<body>{BODY})(?!'s))?",
  HOLDER_WORDS,
);
const IS = pattern(
  "^(?: since \\d{4})?,? (?:is|was|are|were|remains)(?: currently| now| then)?(?: (?:{STYLE}|[A-Z][a-z]+(?:an|ish|ese|ch|i)|{CORE}|and|former|retired|{BODY}(?:'s?)?)){0,6}? (?<person>{PERSON})(?!'s)",
  { ...HOLDER_WORDS, ...CORE_WORDS },
);
const ROW = pattern(
  "^(?:,? and|,)(?: {STYLE})* (?<person>{PERSON})(?: of (?:the )?(?<body>{BODY})(?!'s))?",
  HOLDER_WORDS,
);

/** Rule for an office as a title before a name. */
export const TITLE = 'post person';

/** Longest stretch before a post that is looked at, in masked characters. */
const REACH = 320;
const UNSURE =
  /\b(?:if|whether|not|never|nor|unless|claims? to|pretend\w*|as though|would have|could have|falsely|den(?:y|ied|ies)|rejected|instead of|rather than|hopes?|hoped|wants?|wanted|refused|declined|failed|might|may|could|should|bid|calls? for|called for|wished|asked)\b[^.;,]{0,60}$/i;
/** Behind an aside that nothing closes the sentence goes on: then the aside may be its subject instead. */
const GOES_ON =
  /^ (?:said|says|told|added|announced|was|is|has|had|were|have|will|would|did|does|confirmed|warned|denied)\b|^[ -](?!and|who|in|at|during|on|from|since|until|told|for|to|with|under|when|after|before|but|by|as|\()[a-z]/;
/** Nothing but titles before a name: it is the subject of the sentence. */
const OPENS = /^(?:(?:[A-Z][\p{L}.]*|[\uE400-\uEBFF])(?:'s)? )*$/u;

/** Whoever holds the posts of a chain, of which `first` and `last` are the ends. */
export function holdersOf(first: Post, last: Post, line: Line): Holder[] {
  const { text } = line.masked;
  const right = rightOf(last, first, line);
  if (right.length > 0 && !right[0]?.comma) return right;
  const left = leftOf(first, last, line);
  if (left.length > 0) return left;
  if (UNSURE.test(text.slice(Math.max(0, first.lead - 80), first.lead))) return [];
  return right.length > 0 ? right : isOf(first, last, line);
}

/** "Its director is Ann Lee". */
function isOf(first: Post, last: Post, line: Line): Holder[] {
  if (first.determiner.startsWith('a') || (first.determiner === '' && first.lead > 0)) return [];
  const found = matchWithin(line.masked, IS, { start: last.span.end, end: last.span.end + 160 });
  const person = found?.parts.person;
  if (!found || !person?.entity || person.anaphor) return [];
  return [
    {
      person: person.entity,
      start: first.lead,
      end: found.masked.end,
      rule: 'post is person',
      confidence: 0.85,
      phase: 'lasts',
    },
  ];
}

type Right = Holder & { comma?: boolean };

function rightOf(last: Post, first: Post, line: Line): Right[] {
  const { text } = line.masked;
  const found = matchWithin(line.masked, RIGHT, { start: last.span.end, end: last.span.end + 120 });
  const person = found?.parts.person;
  if (!found || !person?.entity || person.anaphor) return [];
  const comma = text.charAt(found.masked.start);
  const after = text.slice(found.masked.end);
  if (!fitsRight(first, comma, after)) return [];
  const body = found.parts.body?.entity;
  const holder: Right = {
    person: person.entity,
    start: first.span.start,
    end: found.masked.end,
    rule: comma === ',' ? 'post, person' : TITLE,
    confidence: first.body || last.body || body ? 0.95 : 0.8,
    phase: 'lasts',
    ...(comma === ',' && { comma: true }),
    ...(body && { body }),
  };
  return last.plural ? [holder, ...rowOf(holder, line)] : [holder];
}

function fitsRight(post: Post, comma: string, after: string): boolean {
  if (comma === ':') return post.lead === 0 && /^(?:$|[,(;])/.test(after);
  if (comma === ',') {
    if (!/^(?:[,.;:)"]|$)/.test(after) || /^(?:, (?:[A-Z][\p{L}.]+ )*[\uE000-\uE3FF]|,? and )/u.test(after))
      return false;
    return post.titled || post.body !== undefined || post.country !== undefined || post.determiner !== '';
  }
  if (/^[Aa]/.test(post.determiner) || /^[Oo]ne of/.test(post.determiner)) return false;
  if (/^Dean$|^(?:Prince|Princess|Judge|Fellow|Author|Actor)$/.test(post.value))
    return post.body !== undefined;
  return true;
}

/** "Foreign ministers Ann Lee and Bob Ray": everybody in the row. */
function rowOf(first: Holder, line: Line): Holder[] {
  const found: Holder[] = [];
  let end = first.end;
  for (;;) {
    const match = matchWithin(line.masked, ROW, { start: end, end: end + 80 });
    const person = match?.parts.person?.entity;
    if (!match || !person) return found;
    end = match.masked.end;
    const { body: _, ...rest } = first;
    const body = match.parts.body?.entity;
    found.push({ ...rest, person, end, ...(body && { body }) });
  }
}

function leftOf(first: Post, last: Post, line: Line): Holder[] {
  const { text } = line.masked;
  const from = Math.max(0, first.lead - REACH);
  const before = text.slice(from, first.lead);
  if (!/[\uE000-\uE3FF]/.test(before)) return [];
  for (const shape of WORDINGS) {
    const match = matchWithin(line.masked, shape.expression, { start: from, end: first.lead });
    if (!match) continue;
    if (fitsLeft(shape, match, { first, last, line })) return heldBy(shape, match, last);
  }
  return [];
}

function fitsLeft(
  { rule }: Wording,
  match: Match,
  { first, last, line }: { first: Post; last: Post; line: Line },
): boolean {
  const { text } = line.masked;
  const { person } = match.parts;
  if (rule === 'persons, posts') return first.plural;
  if (rule !== 'person, post' && isTooLittle(first, last, text)) return false;
  const after = text.slice(last.span.end);
  const start = person ? line.masked.offsets.indexOf(person.start) : 0;
  const lead = text.slice(Math.max(0, start - 80), start);
  if (UNSURE.test(lead)) return false;
  if (rule.startsWith('person, ') || rule === 'person (post)') {
    if (last.plural) return false;
  }
  if (rule === 'person (post)') return after.startsWith(')') || after.startsWith(',');
  if (rule === 'person, post') {
    if (/^ ?[\uE000-\uE3FF]/.test(after) || person?.anaphor) return false;
    return !GOES_ON.test(after) || OPENS.test(text.slice(0, start));
  }
  return !/^(?:-(?! )|'s)/.test(after) && !last.plural;
}

/** Of two who follow each other the tenure of one begins when that of the other ends. */
function inTurn([one, other]: Holder[], verb: string): Holder[] {
  const [later, earlier] = /\bby\b/.test(verb) ? [other, one] : [one, other];
  return [
    ...(later ? [{ ...later, phase: 'begins' as const }] : []),
    ...(earlier ? [{ ...earlier, phase: 'ends' as const }] : []),
  ];
}

/** "Promoted to head the bank" is a verb; "appointed Deputy" breaks off. */
function isTooLittle(first: Post, last: Post, text: string): boolean {
  if (/^(?:head|chair)$/.test(first.value) && /\bto $/.test(text.slice(0, first.lead))) return true;
  return (
    !last.complete &&
    !last.body &&
    /^(?:deputy|chief|head|officer|fellow|executive|representative|delegate|assistant)$/i.test(last.value)
  );
}

function heldBy(shape: Wording, { parts, masked }: Match, last: Post): Holder[] {
  const { person, first } = parts;
  if (!person?.entity) return [];
  const body = parts.body?.entity;
  const base = {
    ...(body && { body }),
    start: masked.start,
    end: last.span.end,
    rule: shape.rule,
    confidence: shape.confidence,
    phase: shape.phase,
  };
  const of = (part: Part, entity: ResolvedEntity): Holder => ({
    ...base,
    person: entity,
    ...(shape.modality && { modality: shape.modality }),
    ...(part.anaphor && { anaphor: part.words, confidence: base.confidence - 0.1 }),
  });
  if (!first?.entity) return [of(person, person.entity)];
  const pair = [of(first, first.entity), of(person, person.entity)];
  return shape.rule === FOLLOWED ? inTurn(pair, parts.verb?.words ?? '') : pair;
}
