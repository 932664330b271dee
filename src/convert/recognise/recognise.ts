/**
 * To **recognise** is to find every mention in a document. Each recogniser asks for one kind of evidence;
 * then overlapping mentions are merged and the document is made to agree with itself.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import { isForeign } from '../foreign.ts';
import type { Mention } from '../mention.ts';
import { byGazetteer } from './by-gazetteer.ts';
import { documentPass } from './document/document-pass.ts';
import type { Knowledge } from './knowledge.ts';
import { foreignAcronyms } from './organisation/acronyms.ts';
import { withoutNamesakes } from './place/namesakes.ts';
import { type Prepared, prepare } from './prepare.ts';
import { read } from './reading.ts';

export interface RecogniseInput {
  document: Document;
  /** Names of the pages that exist. */
  gazetteer: Gazetteer;
  knowledge: Knowledge;
  /** Decisions a person took; names in `notAnEntity` are never mentions. */
  identity: Identity;
  /** The document, prepared by this very knowledge; it saves time and changes nothing. */
  prepared?: Prepared | undefined;
}

/** Mentions in the order of the text; none in a foreign document. Only events may hold other mentions. */
export function recognise({ document, gazetteer, knowledge, identity, prepared }: RecogniseInput): Mention[] {
  if (isForeign(document)) return [];
  const reading = read(document, knowledge, gazetteer);
  const { tagged, untagged } = prepare(reading, prepared);
  const found = withoutNamesakes([...byGazetteer(reading), ...tagged.mentions.flat(2), ...untagged]);
  const rejected = new Set(identity.notAnEntity.map(({ name }) => nameKey(name)));
  return documentPass([...found, ...foreignAcronyms(found, reading)], reading).filter(
    ({ surface }) => !rejected.has(nameKey(surface)),
  );
}
