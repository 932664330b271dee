/**
 * What is **shown** of a claim is a sentence, and the form comes filled in with it: of an answer that changes a part of
 * that sentence, only the part counts.
 */
import type { EntityPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { claimWords, valueWords } from '../../publish/claim-words.ts';
import { plain } from '../../publish/words.ts';
import { fold } from '../../text/fold.ts';
import type { World } from './world.ts';

/** The sentence as the page has it; nothing where a page that it names is missing. */
export function sentenceOf({ library }: World, page: EntityPage, claim: Claim): string | undefined {
  if (claim.object !== undefined && !library.find(claim.object)) return undefined;
  return plain(claimWords(library, page.kind, claim));
}

/** Is an answer what the form was filled in with? */
export function isUnchanged(world: World, page: EntityPage, claim: Claim, answer: string): boolean {
  const sentence = sentenceOf(world, page, claim);
  return sentence !== undefined && bare(sentence) === bare(answer);
}

/** Is an answer that sentence with something else changed, so that what is meant cannot be told from it? */
export function isSentence(world: World, page: EntityPage, claim: Claim, answer: string): boolean {
  const known = new Set(wordsOf(sentenceOf(world, page, claim) ?? ''));
  const written = wordsOf(answer);
  const shared = written.filter((word) => known.has(word)).length;
  return shared >= 3 && shared / Math.max(written.length, known.size) >= 0.5;
}

function wordsOf(sentence: string): string[] {
  return bare(sentence)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** What an answer says anew: which words, and whether they name the other entity of the claim. */
export interface Part {
  words: string;
  isName: boolean;
}

/**
 * The words that an answer puts in the place of the claim's value or of the other entity's name.
 *
 * ```text
 * Operated by the Harbour Board.   →   Operated by the Sea Office.   →   Sea Office
 * ```
 *
 * @param answer On one line.
 * @returns Nothing where it is no such sentence.
 */
export function partIn(world: World, page: EntityPage, claim: Claim, answer: string): Part | undefined {
  const sentence = bare(sentenceOf(world, page, claim) ?? '');
  const written = answer.replace(/[.!?…]+$/, '').trim();
  for (const { words: part, isName } of partsOf(world, claim)) {
    const at = sentence.toLowerCase().indexOf(part.toLowerCase());
    const [before, after] = [sentence.slice(0, at), sentence.slice(at + part.length)];
    if (at < 0 || !surrounds(written, before, after)) continue;
    const words = written.slice(before.length, written.length - after.length).trim();
    return { words: at === 0 && /^\p{Ll}/u.test(part) ? uncapitalised(words) : words, isName };
  }
  return undefined;
}

/** Values and names of a claim that the sentence of the page says and an answer does not. */
export function recordedOnly(world: World, page: EntityPage, claim: Claim, answer: string): string[] {
  const [sentence, written] = [sentenceOf(world, page, claim) ?? '', answer].map((one) =>
    bare(one).toLowerCase(),
  ) as [string, string];
  return partsOf(world, claim)
    .map(({ words }) => words)
    .filter((words) => sentence.includes(bare(words).toLowerCase()))
    .filter((words) => !written.includes(bare(words).toLowerCase()));
}

/** As it stands in the claim, where the sentence only begins with it. */
function uncapitalised(words: string): string {
  return words.replace(/^\p{Lu}(?=\p{Ll})/u, (one) => one.toLowerCase());
}

function partsOf({ library }: World, claim: Claim): Part[] {
  const object = claim.object === undefined ? undefined : library.find(claim.object);
  const value = valueWords(claim);
  return [
    ...(value === undefined ? [] : [{ words: value, isName: false }]),
    ...(object ? [{ words: library.link(object).name, isName: true }] : []),
  ];
}

function surrounds(words: string, before: string, after: string): boolean {
  const lower = fold(words).toLowerCase();
  const isLong = words.length > before.length + after.length;
  return isLong && lower.startsWith(fold(before).toLowerCase()) && lower.endsWith(fold(after).toLowerCase());
}

function bare(sentence: string): string {
  return fold(sentence)
    .replace(/[.!?…]+$/, '')
    .trim();
}
