/**
 * To **recognise** is to find every mention in a document. Each recogniser asks for one kind of evidence;
 * then overlapping mentions are merged and the document is made to agree with itself.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { byGazetteer } from './by-gazetteer.ts';
import { byTagger } from './by-tagger.ts';
import { agree } from './document/agree.ts';
import { repeats } from './document/repeats.ts';
import { split } from './document/split.ts';
import { byDesignation } from './equipment/by-designation.ts';
import { hypernyms } from './equipment/hypernym.ts';
import { ships } from './equipment/ships.ts';
import { byEventPattern } from './event/by-event-pattern.ts';
import { doubtHeadlines } from './headline.ts';
import type { Knowledge } from './knowledge.ts';
import { merge } from './merge.ts';
import { acronyms, commonAcronyms, definitions } from './organisation/acronyms.ts';
import { nationalForces } from './organisation/national-forces.ts';
import { organisationPatterns } from './organisation/organisation-patterns.ts';
import { titledPeople } from './person/titled-people.ts';
import { turnLabels } from './person/turn-labels.ts';
import { byAtlas } from './place/by-atlas.ts';
import { byPlaceNoun } from './place/by-place-noun.ts';
import { metonyms } from './place/metonyms.ts';
import { officeCountries } from './place/office-countries.ts';
import { type Recogniser, read } from './reading.ts';

export interface RecogniseInput {
  document: Document;
  /** Names of the pages that exist. */
  gazetteer: Gazetteer;
  knowledge: Knowledge;
  /** Decisions a person took; names in `notAnEntity` are never mentions. */
  identity: Identity;
}

const recognisers: readonly Recogniser[] = [
  byGazetteer,
  byTagger,
  titledPeople,
  turnLabels,
  byDesignation,
  hypernyms,
  ships,
  acronyms,
  organisationPatterns,
  nationalForces,
  byAtlas,
  byPlaceNoun,
  metonyms,
  officeCountries,
  byEventPattern,
];

/** Mentions in the order of the text. Only events may hold other mentions. */
export function recognise({ document, gazetteer, knowledge, identity }: RecogniseInput): Mention[] {
  const reading = read(document, knowledge, gazetteer);
  const found = recognisers.flatMap((recogniser) => recogniser(reading));
  const common = commonAcronyms(reading);
  const doubted = doubtHeadlines(split(found, knowledge.atlas), reading);
  const marked = agree(merge(doubted.filter(({ surface }) => !common.has(surface))), definitions(reading));
  const rejected = new Set(identity.notAnEntity.map(({ name }) => nameKey(name)));
  return merge([...marked, ...repeats(marked, reading)]).filter(
    ({ surface }) => !rejected.has(nameKey(surface)),
  );
}
