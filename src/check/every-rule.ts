/**
 * **Every rule**, in the order in which they are held against content.
 */
import type { Rule } from './rule.ts';
import { addressExists } from './rules/address-exists.ts';
import { citationMatchesSource } from './rules/citation-matches-source.ts';
import { composedCharacters } from './rules/composed-characters.ts';
import { datesInOrder } from './rules/dates-in-order.ts';
import { deadMarks } from './rules/dead-marks.ts';
import { digestQuotationsShort } from './rules/digest-quotations-short.ts';
import { duplicateClaim } from './rules/duplicate-claim.ts';
import { headingOrder } from './rules/heading-order.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { identityDecided } from './rules/identity-decided.ts';
import { ledgerReadable } from './rules/ledger-readable.ts';
import { listedOnce } from './rules/listed-once.ts';
import { mergeConflict } from './rules/merge-conflict.ts';
import { nameIsUnique } from './rules/name-is-unique.ts';
import { notItself } from './rules/not-itself.ts';
import { pageSize } from './rules/page-size.ts';
import { plainCharacters } from './rules/plain-characters.ts';
import { plainContent } from './rules/plain-content.ts';
import { propertyFits } from './rules/property-fits.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { reprintOfSource } from './rules/reprint-of-source.ts';
import { sourceHasWords } from './rules/source-has-words.ts';
import { speakerSpeaks } from './rules/speaker-speaks.ts';
import { tidyLines } from './rules/tidy-lines.ts';
import { utf8 } from './rules/utf-8.ts';
import { wordInUse } from './rules/word-in-use.ts';

export const rules: readonly Rule[] = [
  pageSize,
  mergeConflict,
  utf8,
  plainCharacters,
  plainContent,
  deadMarks,
  headingOrder,
  tidyLines,
  composedCharacters,
  sourceHasWords,
  idIsUnique,
  nameIsUnique,
  referenceExists,
  addressExists,
  reprintOfSource,
  propertyFits,
  duplicateClaim,
  citationMatchesSource,
  digestQuotationsShort,
  ledgerReadable,
  datesInOrder,
  identityDecided,
  listedOnce,
  notItself,
  speakerSpeaks,
  wordInUse,
];
