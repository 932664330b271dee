/**
 * The **gender** a document gives a person: by the title before a name, or the pronoun that follows it. It only
 * ever tells two bearers of one surname apart; nothing of it is stored.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';

export type Gender = 'he' | 'she';

const HE =
  /\b(?:Mr\.?|Sir|Lord|King|Prince|Father|Monsignor|Count|Duke|Baron|Herr|Monsieur|Señor|Don|Congressman|Chairman|spokesman|brother|son|husband|father|uncle|nephew)\s+$/;
const SHE =
  /\b(?:Mrs\.?|Ms\.?|Miss|Madam|Madame|Lady|Dame|Queen|Princess|Sister|Countess|Duchess|Baroness|Frau|Señora|Congresswoman|Chairwoman|spokeswoman|sister|daughter|wife|mother|aunt|niece)\s+$/;
const LONGEST_TITLE = 20;
const REACH = 90;

/** By the title that stands before the name. */
export function genderByTitle({ passage, start }: Mention, { passages }: Document): Gender | undefined {
  const before = passages[passage]?.text.slice(Math.max(0, start - LONGEST_TITLE), start) ?? '';
  return HE.test(before) ? 'he' : SHE.test(before) ? 'she' : undefined;
}

/** By title, else by the pronouns that most often follow soonest, before anybody else is named. */
export function genderOf(
  mentions: readonly Mention[],
  others: readonly Mention[],
  document: Document,
): Gender | undefined {
  const titled = mentions
    .map((mention) => genderByTitle(mention, document))
    .find((gender) => gender !== undefined);
  if (titled) return titled;
  const votes = mentions.map((mention) => pronounAfter(mention, others, document));
  const count = (gender: Gender): number => votes.filter((vote) => vote === gender).length;
  return count('he') === count('she') ? undefined : count('he') > count('she') ? 'he' : 'she';
}

function pronounAfter(
  { passage, start, end }: Mention,
  others: readonly Mention[],
  { passages }: Document,
): Gender | undefined {
  const next = Math.min(
    ...others.filter((other) => other.passage === passage && other.start > start).map((other) => other.start),
    end + REACH,
  );
  const after = passages[passage]?.text.slice(end, next) ?? '';
  const pronoun = /\b(?:(he|his|him|himself)|(?:she|her|hers|herself))\b/i.exec(after);
  return pronoun ? (pronoun[1] ? 'he' : 'she') : undefined;
}
