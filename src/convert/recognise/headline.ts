/**
 * A **headline** capitalises nearly every word, so capitals say nothing there: what was read there from
 * capitals alone, and nobody sees in the text, is doubtful.
 */
import type { Mention } from '../mention.ts';
import type { Reading, Sentence } from './reading.ts';

const DOUBT = 0.5;
/** A full name is a name even there, more often than not. */
const DOUBT_OF_FULL_NAME = 0.7;

export function doubtHeadlines(mentions: readonly Mention[], { passages }: Reading): Mention[] {
  const headlines = passages.flatMap(({ sentences }) => sentences).filter(isHeadline);
  const standsIn = (mention: Mention): boolean =>
    headlines.some(
      ({ passage, tokens }) =>
        passage.index === mention.passage &&
        (tokens[0]?.start ?? 0) <= mention.start &&
        mention.end <= (tokens.at(-1)?.end ?? 0),
    );
  const seenInText = new Set(mentions.filter((mention) => !standsIn(mention)).map(({ surface }) => surface));
  return mentions.map((mention) =>
    isDoubtful(mention) && !seenInText.has(mention.surface) && standsIn(mention)
      ? {
          ...mention,
          confidence: mention.confidence * doubtOf(mention),
          reason: `${mention.reason}, only in a headline`,
        }
      : mention,
  );
}

function doubtOf({ kind, surface }: Mention): number {
  return kind === 'person' && /^\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}$/u.test(surface)
    ? DOUBT_OF_FULL_NAME
    : DOUBT;
}

/** Tagged, or put together from capitalised words alone. */
function isDoubtful({ finder, confidence }: Mention): boolean {
  return finder === 'tagger' || (finder === 'organisation-pattern' && confidence < 0.9);
}

/** Commas between many names make a list, which is no headline. */
const MOST_COMMAS = 2;

function isHeadline({ words }: Sentence): boolean {
  if (words.filter((word) => word === ',').length > MOST_COMMAS) return false;
  const lettered = words.filter((word) => /^\p{L}{2,}/u.test(word));
  const capitalised = lettered.filter((word) => /^\p{Lu}/u.test(word));
  return (
    lettered.length >= 4 && capitalised.length / lettered.length > 0.6 && !/[.!?]/.test(words.at(-1) ?? '')
  );
}
