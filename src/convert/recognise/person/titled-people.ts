/**
 * Recognise people by what stands beside their name: a title before it, or an office after it.
 *
 * ```text
 * NATO Secretary General Jens Stoltenberg      Linda Thomas-Greenfield, Washington’s UN envoy
 *                        ^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { knownOrganisations } from '../organisation/known.ts';
import { inEverySentence, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { nameEnd } from './name.ts';
import { isTitle, type Title, titleAt } from './title.ts';

export function titledPeople(reading: Reading): Mention[] {
  return inEverySentence(reading, (sentence) => [
    ...afterTitles(sentence, reading.knowledge),
    ...beforeOffices(sentence, reading.knowledge),
  ]);
}

function afterTitles(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const people: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const title = titleAt(words, at) ?? byname(words, at);
    if (!title) continue;
    const from = fieldEnd(words, title.to, knowledge);
    const to = nameEnd(words, from, knowledge);
    const length = to - from;
    if (length >= 2 || (length === 1 && title.address))
      people.push(
        mentionOf(sentence, from, to, {
          kind: 'person',
          finder: 'titled-person',
          confidence: confidenceOf(length, title.address),
          reason:
            title.to > at
              ? `name after the title “${words.slice(at, title.to).join(' ')}”`
              : 'Arabic byname and name',
        }),
      );
    at = Math.max(at, title.to - 1);
  }
  return people;
}

/** Where an ambassador is sent. */
function isSeat(name: string, atlas: Knowledge['atlas']): boolean {
  return knownOrganisations.has(name) || atlas.places.get(name)?.type === 'country';
}

const LONGEST_FIELD = 6;

/** "Under Secretary of State for Political Affairs": what the office is for stands before the name. */
function fieldEnd(words: readonly string[], from: number, { atlas }: Knowledge): number {
  if (words[from] === 'to') {
    const at = words[from + 1] === 'the' ? from + 2 : from + 1;
    const length = [4, 3, 2, 1].find((size) => isSeat(words.slice(at, at + size).join(' '), atlas));
    return length === undefined ? from : at + length;
  }
  if (words[from] !== 'for') return from;
  for (let at = from + 1; at < Math.min(words.length, from + LONGEST_FIELD); at++)
    if (
      /^(?:Affairs|Policy|Operations|Security|Defen[cs]e|Rights|Trade|Development|Intelligence|Reform)$/.test(
        words[at] ?? '',
      )
    )
      return at + 1;
  return from;
}

/** "Abu Musab al-Zarqawi": a byname that is part of the name itself. */
function byname(words: readonly string[], at: number): Title | undefined {
  return /^(?:Abu|Umm|Ibn)$/.test(words[at] ?? '') ? { to: at, address: false } : undefined;
}

function confidenceOf(length: number, address: boolean): number {
  if (length === 1) return 0.72;
  return address ? 0.92 : 0.8;
}

const LONGEST_OFFICE = 8;

/** A full name between the opening of a sentence or a comma and an office in apposition. */
function beforeOffices(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const people: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const to = nameEnd(words, at, knowledge);
    if (to - at < 2) continue;
    const office = words[to] === ',' ? officeAfter(words, to + 1) : undefined;
    if (office)
      people.push(
        mentionOf(sentence, at, to, {
          kind: 'person',
          finder: 'titled-person',
          confidence: 0.75,
          reason: `name before the office “${office}”`,
        }),
      );
    at = to - 1;
  }
  return people;
}

/** The words up to an office, when nothing but a noun phrase stands before it. */
function officeAfter(words: readonly string[], from: number): string | undefined {
  for (let at = from; at < Math.min(words.length, from + LONGEST_OFFICE); at++) {
    const word = words[at] ?? '';
    if (/^[,.;:()“”"]$|^(?:and|who|which|said|says|has|was|is)$/.test(word)) return undefined;
    if (isTitle(word) && /^\p{L}{4,}/u.test(word)) return words.slice(from, at + 1).join(' ');
  }
  return undefined;
}
