/**
 * Recognise people by the office that stands behind their name, in apposition.
 *
 * ```text
 * Linda Thomas-Greenfield, Washington’s UN envoy, said
 * ^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { mentionOf, type Sentence } from '../reading.ts';
import { isOrdinaryWord, nameEnd } from './name.ts';
import { isTitle } from './title.ts';

/** A full name between the opening of a sentence or a comma and an office in apposition. */
export function beforeOffices(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const people: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    if (!/^\p{Lu}/u.test(words[at] ?? '')) continue;
    const to = nameEnd(words, at, knowledge);
    if (to - at < 2) continue;
    const office = words[to] === ',' ? officeAfter(words, to + 1) : undefined;
    if (office && !isOrdinaryWord(words[at] ?? '', knowledge))
      people.push(
        mentionOf(sentence, at, to, {
          kind: 'person',
          finder: 'titled-person',
          confidence: confidenceOf(words[at] ?? '', knowledge),
          reason: `name before the office “${office}”`,
        }),
      );
    at = to - 1;
  }
  return people;
}

/** Companies have advisers and leaders behind their names, too: a first name makes the difference. */
function confidenceOf(first: string, { tagger }: Knowledge): number {
  return tagger && !tagger.isFirstName(first) ? 0.5 : 0.8;
}

const LONGEST_OFFICE = 8;
const NO_OFFICE =
  /^[,.;:()“”"]$|^(?:and|who|which|said|says|has|was|is|are|were|by|with|from)$|(?:ing|(?<!retir)ed)$/u;

/** The words up to an office, when nothing but a noun phrase stands before it. */
function officeAfter(words: readonly string[], from: number): string | undefined {
  for (let at = from; at < Math.min(words.length, from + LONGEST_OFFICE); at++) {
    const word = words[at] ?? '';
    if (NO_OFFICE.test(word)) return undefined;
    if (isTitle(word) && /^\p{L}{4,}/u.test(word)) return words.slice(from, at + 1).join(' ');
  }
  return undefined;
}
