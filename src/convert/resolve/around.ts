/**
 * What stands **around** a mention in its passage.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';

export interface Around {
  before: string;
  after: string;
}

/** Characters on either side. */
const WINDOW = 160;

export function wordsAround({ passage, start, end }: Mention, { passages }: Document): Around {
  const text = passages[passage]?.text ?? '';
  return { before: text.slice(Math.max(0, start - WINDOW), start), after: text.slice(end, end + WINDOW) };
}
