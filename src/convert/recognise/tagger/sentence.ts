/**
 * A **sentence** here is the run of tokens that the tagger reads at once.
 */
import type { Token } from './token.ts';

const CLOSING = new Set(['"', '”', '’', "'", ')', ']', '»']);
const STOPS = new Set(['.', '!', '?', '...', '…']);
const OPENERS = new Set([
  'The',
  'In',
  'He',
  'She',
  'It',
  'They',
  'But',
  'A',
  'An',
  'On',
  'At',
  'This',
  'We',
  'And',
]);
/** A line shorter than this that ends without a stop is a heading of its own. */
const HEADING_LENGTH = 90;

/** Cut a text into sentences; gives the tokens of each. */
export function sentencesOf(text: string, tokens: readonly Token[]): Token[][] {
  const sentences: Token[][] = [];
  let first = 0;
  for (let at = 0; at < tokens.length; at++) {
    const last = lastOfSentence(text, tokens, first, at);
    if (last === undefined) continue;
    sentences.push(tokens.slice(first, last + 1));
    first = last + 1;
    at = last;
  }
  if (first < tokens.length) sentences.push(tokens.slice(first));
  return sentences;
}

/** Index of the last token when the sentence that began at `first` ends with the token `at`. */
function lastOfSentence(
  text: string,
  tokens: readonly Token[],
  first: number,
  at: number,
): number | undefined {
  const token = tokens[at];
  const opening = tokens[first];
  if (!token || !opening) return undefined;
  const next = tokens[at + 1];
  const gap = text.slice(token.end, next ? next.start : text.length);
  if (/\n\s*\n/.test(gap)) return at;
  if (gap.includes('\n') && (token.end - opening.start < HEADING_LENGTH || /[.!?:;"”]$/.test(token.word)))
    return at;
  if (STOPS.has(token.word)) return afterStop(tokens, at);
  const abbreviation = token.word.length >= 4 && /^(?:[A-Za-z]\.)+$/.test(token.word);
  return abbreviation && next && gap !== '' && OPENERS.has(next.word) ? at : undefined;
}

/** Closing quotes belong to the sentence; something that opens a sentence must follow. */
function afterStop(tokens: readonly Token[], stop: number): number | undefined {
  let at = stop + 1;
  while (CLOSING.has(tokens[at]?.word ?? '') && tokens[at]?.start === tokens[at - 1]?.end) at++;
  const next = tokens[at];
  if (!next) return tokens.length - 1;
  const apart = next.start > (tokens[at - 1]?.end ?? 0);
  return apart && /^[\p{Lu}\p{N}"“‘'([]/u.test(next.word) ? at - 1 : undefined;
}
