/**
 * **Airliners** that are called by their number alone: "the 747" of Boeing, where a determiner stands before it
 * and nothing that is counted behind.
 */
import type { Core, Heard } from './evidence.ts';

const NUMBER = /^7[0-8]7(?:-\d{1,3})?s?$/;
const DETERMINER = /^(?:the|a|an|'s|’s|its|their|this|that|new|another)$/i;
/** A word after which the number was one of people or things. */
const COUNTED =
  /^(?:people|men|women|children|dead|killed|wounded|injured|were|are|have|or|of|to|million|billion|percent|per|km|%|\$|-)$|^\p{Ll}+s$/u;
const VERB = /^(?:was|is|has|as|takes|flies|lands|crashes|makes|does)$/;

/** The airliner at a word; its row is that of its full name. */
export function airlinerAt({ words, names }: Heard, at: number): Core | undefined {
  const [before = '', word = '', next = ''] = [words[at - 1], words[at], words[at + 1]];
  if (!NUMBER.test(word) || (COUNTED.test(next) && !VERB.test(next))) return undefined;
  if (!DETERMINER.test(before) && !/(?:-\d+|s)$/.test(word)) return undefined;
  const [bearer] = names.bearersOf(`Boeing ${word.replace(/(?:-\d+)?s?$/, '')}`);
  if (!bearer) return undefined;
  const reason = 'number of an airliner in the catalogue';
  return { from: at, to: at + 1, confidence: 0.85, reason, row: bearer.row };
}
