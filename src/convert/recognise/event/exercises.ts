/**
 * Recognise exercises and operations by their own names: beside a noun, by a year and forces that take part, and
 * wherever else the document names them.
 *
 * ```text
 * the exercise Zapad-2021    the drill, called Northern Wind    14,000 troops took part in River Guard 2023
 *              ^^^^^^^^^^                      ^^^^^^^^^^^^^                               ^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { type Atlas, countryOfAdjective } from '../atlas/atlas.ts';
import { generalWords, isOrganisationNoun } from '../organisation/nouns.ts';
import { inEverySentence, isCapital, mentionIn, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { byParticipation } from './by-participation.ts';
import { exerciseName } from './exercise-name.ts';

const OPERATION = /^(?:Operation|Exercise)$/;
const NOUN = /^(?:exercises?|drills?|manoeuvres|maneuvers|wargames)$/;
/** Between the noun and the name. */
const LEAD =
  /^(?:(?:, (?:which|that) [^.;,]{1,60},)?,? (?:(?:(?:which|that) )?(?:is|was|are|were) )?(?<named>called|named|known as|code-?named|dubbed|titled)|,)? ?(?<quote>[“"‘'«])?/u;

export function exercises(reading: Reading): Mention[] {
  const found = inEverySentence(reading, (sentence) => [
    ...named(sentence, reading.knowledge.atlas),
    ...byParticipation(sentence),
  ]);
  return [...found, ...repeated(found, reading)];
}

function named(sentence: Sentence, atlas: Atlas): Mention[] {
  const { words } = sentence;
  const evidence = { kind: 'event', finder: 'event-pattern', confidence: 0.85 } as const;
  return words.flatMap((word, at) => {
    if (OPERATION.test(word) && isCapital(words[at + 1])) {
      const to = runEnd(words, at + 1);
      return mentionOf(sentence, at, to, { ...evidence, reason: `named ${word.toLowerCase()}` });
    }
    const battle = battleAt(sentence, at);
    if (battle) return battle;
    return NOUN.test(word) ? [...nameAfter(sentence, at), ...nameBefore(sentence, at, atlas)] : [];
  });
}

const COUNTED_FORCES =
  /\d(?: (?!of\b)[\p{L}-]+){0,2} (?:troops|soldiers|personnel|fighters|servicemen|service members)\b/u;

/** "the Battle of Kharkiv", "the Second Battle of Bull Run", in a sentence that counts forces. */
function battleAt(sentence: Sentence, at: number): Mention | undefined {
  const { words } = sentence;
  if (!/^(?:Battle|Siege)$/.test(words[at] ?? '') || words[at + 1] !== 'of') return undefined;
  const first = words[at + 2] === 'the' ? at + 3 : at + 2;
  const to = runEnd(words, first);
  const from = /^(?:First|Second|Third|Fourth)$/.test(words[at - 1] ?? '') ? at - 1 : at;
  if (to === first || !COUNTED_FORCES.test(words.join(' '))) return undefined;
  const evidence = { kind: 'event', finder: 'event-pattern', confidence: 0.8 } as const;
  return mentionOf(sentence, from, to, { ...evidence, reason: 'named battle' });
}

function nameAfter(sentence: Sentence, noun: number): Mention[] {
  const { words, tokens, passage } = sentence;
  const end = tokens[noun]?.end ?? 0;
  const lead = LEAD.exec(passage.text.slice(end));
  const from = tokens.findIndex(({ start }) => start === end + (lead?.[0].length ?? 0));
  if (from < 0) return [];
  const to = runEnd(words, from);
  const isNamed = lead?.groups?.named !== undefined || lead?.groups?.quote !== undefined;
  if (to === from || !(isNamed || to - from >= 2 || /\d/.test(words[from] ?? ''))) return [];
  const isApart = !isNamed && words[noun + 1] === ',';
  if (isApart && countryOfAdjective(words[from] ?? '')) return [];
  if (/^(?:said|says|told|added)$/.test(words[to] ?? '')) return [];
  return [exercise(sentence, from, to)];
}

function nameBefore(sentence: Sentence, noun: number, atlas: Atlas): Mention[] {
  const { words } = sentence;
  const last = words[noun - 1] ?? '';
  if (/^\p{Lu}\p{L}+[-‐‑ ]?\d{2,4}$/u.test(last)) return [exercise(sentence, noun - 1, noun)];
  if (/^\d{2,4}$/.test(last) && isCapital(words[noun - 2]))
    return [exercise(sentence, isCapital(words[noun - 3]) ? noun - 3 : noun - 2, noun)];
  const to = /^(?:military|field|training|multinational|annual)$/.test(last) ? noun - 1 : noun;
  const from = runStart(words, to);
  return to - from >= 2 && isOwnName(words.slice(from, to), atlas) ? [exercise(sentence, from, to)] : [];
}

/** No name of a country, a body or a place. */
function isOwnName(words: readonly string[], atlas: Atlas): boolean {
  const last = words.at(-1) ?? '';
  return (
    !isOrganisationNoun(last) &&
    !generalWords.has(last) &&
    !/^(?:Sea|Ocean|Gulf|Strait|Bay|Island|Islands|Peninsula|House|East|West|North|South|Day)$/.test(last) &&
    !words.some(
      (word) =>
        countryOfAdjective(word) || atlas.places.get(word)?.type === 'country' || /^\p{Lu}+$/u.test(word),
    ) &&
    !atlas.places.has(words.join(' '))
  );
}

function exercise(sentence: Sentence, from: number, to: number): Mention {
  return mentionOf(sentence, from, to, {
    kind: 'event',
    finder: 'event-pattern',
    confidence: 0.8,
    reason: 'name beside “exercise”',
  });
}

/** The capitalised words before a place, at most three, without an article. */
function runStart(words: readonly string[], to: number): number {
  let from = to;
  while (from > Math.max(0, to - 3) && /^\p{Lu}\p{L}+$/u.test(words[from - 1] ?? '')) from--;
  return from < to && /^(?:The|This|That|An?|Its|Their|In|On|At|During|For)$/.test(words[from] ?? '')
    ? from + 1
    : from;
}

function runEnd(words: readonly string[], from: number): number {
  let to = from;
  while (
    to < from + 4 &&
    ((isCapital(words[to]) && !isMonth(words[to])) ||
      (to > from && /^(?:19|20)?\d{2}$/.test(words[to] ?? '')))
  )
    to++;
  return to;
}

function isMonth(word = ''): boolean {
  return /^(?:January|February|March|April|June|July|August|September|October|November|December)$/.test(word);
}

/** Every other place of the document that has such a name, with or without its year. */
function repeated(found: readonly Mention[], { passages }: Reading): Mention[] {
  const forms = new Set(found.flatMap(({ surface }) => formsOf(surface)));
  return [...forms].flatMap((form) =>
    passages.flatMap((passage) =>
      placesOf(form, passage.text).flatMap((start) =>
        found.some((one) => one.passage === passage.index && one.start <= start && one.end > start)
          ? []
          : mentionIn(passage, start, start + form.length, {
              kind: 'event',
              finder: 'event-pattern',
              confidence: 0.7,
              reason: 'an exercise named elsewhere in this document',
            }),
      ),
    ),
  );
}

/** The name, and without its year where two words are left. */
function formsOf(surface: string): string[] {
  const bare = surface.replace(/^(?:Exercise|Operation) /, '');
  const short = bare.replace(/[-‐‑– ](?:19|20)?\d\d$/u, '');
  return [bare, short].filter((form) => exerciseName(form) && /[ \d]/.test(form));
}

/** Where words stand that are no part of a longer name. */
function placesOf(form: string, text: string): number[] {
  const places: number[] = [];
  for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + form.length)) {
    const isPart = /[\p{L}\p{N}]$|\p{Lu}[\p{L}-]+ $/u.test(
      text.slice(Math.max(0, at - 20), at).replace(/(?:^|[.!?] )The $/, ''),
    );
    if (!isPart && !/^(?:[\p{L}\p{N}]|[-‐‑ ]\d| \p{Lu})/u.test(text.slice(at + form.length))) places.push(at);
  }
  return places;
}
