/**
 * A **headline** capitalises nearly every word, so capitals say nothing there: what was read there from
 * capitals alone, and nobody sees in the text, is doubtful.
 */
import type { Mention } from '../mention.ts';
import type { Reading, Sentence } from './reading.ts';

const DOUBT = 0.5;

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
          confidence: mention.confidence * DOUBT,
          reason: `${mention.reason}, only in a headline`,
        }
      : mention,
  );
}

/** Tagged, or put together from capitalised words alone. */
function isDoubtful({ finder, confidence }: Mention): boolean {
  return finder === 'tagger' || (finder === 'organisation-pattern' && confidence < 0.9);
}

function isHeadline({ words }: Sentence): boolean {
  const lettered = words.filter((word) => /^\p{L}{2,}/u.test(word));
  const capitalised = lettered.filter((word) => /^\p{Lu}/u.test(word));
  return (
    lettered.length >= 4 && capitalised.length / lettered.length > 0.6 && !/[.!?]/.test(words.at(-1) ?? '')
  );
}
