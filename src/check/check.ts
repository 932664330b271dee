/**
 * A **check** reads every page and tells every mistake in one run. The command and the build use the same
 * one, and the build goes on with the very pages that were checked.
 */
import { readIdentity } from '../model/identity.ts';
import { type Message, sortMessages } from '../model/message.ts';
import { type ContentFile, type Page, readPage } from '../model/page.ts';
import { contentOf } from './content.ts';
import type { Rule } from './rule.ts';
import { citationMatchesSource } from './rules/citation-matches-source.ts';
import { digestQuotationsShort } from './rules/digest-quotations-short.ts';
import { duplicateClaim } from './rules/duplicate-claim.ts';
import { idIsUnique } from './rules/id-is-unique.ts';
import { ledgerReadable } from './rules/ledger-readable.ts';
import { nameIsUnique } from './rules/name-is-unique.ts';
import { fitsSize, pageSize } from './rules/page-size.ts';
import { plainCharacters } from './rules/plain-characters.ts';
import { plainContent } from './rules/plain-content.ts';
import { propertyFits } from './rules/property-fits.ts';
import { referenceExists } from './rules/reference-exists.ts';
import { reprintOfSource } from './rules/reprint-of-source.ts';

export interface CheckInput {
  /** Files that should be pages. */
  files: readonly ContentFile[];
  /** `sources/<id>.ledger.json`. */
  ledgers?: readonly ContentFile[];
  /** `identity.yml`. */
  identity?: ContentFile | undefined;
}

export interface Checked {
  /** Pages that could be read, in the order of the files. */
  pages: Page[];
  /** Every mistake, sorted by file and place. */
  messages: Message[];
}

export const rules: readonly Rule[] = [
  pageSize,
  plainCharacters,
  plainContent,
  idIsUnique,
  nameIsUnique,
  referenceExists,
  reprintOfSource,
  propertyFits,
  duplicateClaim,
  citationMatchesSource,
  digestQuotationsShort,
  ledgerReadable,
];

/** Read pages and hold them against every rule. */
export function check({ files, ledgers, identity }: CheckInput): Checked {
  const readings = files.filter(fitsSize).map(readPage);
  const decisions = identity && readIdentity(identity);
  const pages = readings.flatMap(({ page }) => page ?? []);
  const content = contentOf(files, pages, { identity: decisions?.identity, ledgers });
  const messages = [
    ...readings.flatMap((reading) => reading.messages),
    ...(decisions?.messages ?? []),
    ...rules.flatMap((rule) => rule.check(content)),
  ];
  return { pages, messages: sortMessages(messages) };
}
