/**
 * Recognise organisations that every reader of news knows by name.
 */
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { isTitle, titleAt } from '../person/title.ts';
import { phraseBook } from '../phrase-book.ts';
import { isCapital, mentionOf, type Sentence } from '../reading.ts';
import { alsoOtherThings, knownOrganisations } from './known.ts';

const book = phraseBook(knownOrganisations);

export function wellKnown(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const length = book.longestAt(words, at);
    if (length === 0 || isPartOfRun(words, at, at + length, knowledge)) continue;
    const name = words.slice(at, at + length).join(' ');
    found.push(
      mentionOf(sentence, at, at + length, {
        kind: 'organisation',
        finder: 'organisation-pattern',
        confidence: alsoOtherThings.has(name) ? 0.6 : 0.97,
        reason: 'well-known organisation',
      }),
    );
    at += length - 1;
  }
  return found;
}

/** A short well-known name inside a longer capitalised one ("Guardian Angels") is not known any more. */
function isPartOfRun(words: readonly string[], from: number, to: number, { tagger }: Knowledge): boolean {
  if (to - from > 1 || /\p{Lu}{2}/u.test(words[from] ?? '')) return false;
  const lead = words[from - 1] ?? '';
  if (tagger?.isFirstName(lead)) return true;
  const before = from > 1 && isCapital(lead) && !isTitle(lead);
  return before || (isCapital(words[to]) && /\p{Ll}/u.test(words[to] ?? '') && !titleAt(words, to));
}
