/**
 * To **recognise** is to find every mention in a document. Each recogniser asks for one kind of evidence;
 * then overlapping mentions are merged and the document is made to agree with itself.
 */
import type { Gazetteer } from '../../gazetteer/gazetteer.ts';
import { nameKey } from '../../gazetteer/name.ts';
import type { Identity } from '../../model/schema.ts';
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { byDefinition } from './by-definition.ts';
import { byGazetteer } from './by-gazetteer.ts';
import { byTagger } from './by-tagger.ts';
import { calibrate } from './calibrate.ts';
import { documentPass } from './document/document-pass.ts';
import { byDesignation } from './equipment/by-designation.ts';
import { hypernyms } from './equipment/hypernym.ts';
import { ships } from './equipment/ships.ts';
import { byEventPattern } from './event/by-event-pattern.ts';
import type { Knowledge } from './knowledge.ts';
import { acronyms, foreignAcronyms } from './organisation/acronyms.ts';
import { byNaming } from './organisation/by-naming.ts';
import { bySmallNoun } from './organisation/by-small-noun.ts';
import { nationalForces } from './organisation/national-forces.ts';
import { numberedUnits } from './organisation/numbered-units.ts';
import { organisationPatterns } from './organisation/organisation-patterns.ts';
import { titledPeople } from './person/titled-people.ts';
import { turnLabels } from './person/turn-labels.ts';
import { byApposition } from './place/by-apposition.ts';
import { byAtlas } from './place/by-atlas.ts';
import { byPlaceNoun } from './place/by-place-noun.ts';
import { installations } from './place/installations.ts';
import { metonyms } from './place/metonyms.ts';
import { withoutNamesakes } from './place/namesakes.ts';
import { officeCountries } from './place/office-countries.ts';
import { isPlausible } from './plausible.ts';
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
  bySmallNoun,
  byNaming,
  numberedUnits,
  nationalForces,
  byAtlas,
  byPlaceNoun,
  byApposition,
  installations,
  metonyms,
  officeCountries,
  byEventPattern,
  byDefinition,
];

/** Mentions in the order of the text. Only events may hold other mentions. */
export function recognise({ document, gazetteer, knowledge, identity }: RecogniseInput): Mention[] {
  const reading = read(document, knowledge, gazetteer);
  const found = withoutNamesakes(
    recognisers
      .flatMap((recogniser) => recogniser(reading))
      .filter((mention) => isPlausible(mention, reading))
      .map(calibrate),
  );
  const rejected = new Set(identity.notAnEntity.map(({ name }) => nameKey(name)));
  return documentPass([...found, ...foreignAcronyms(found, reading)], reading).filter(
    ({ surface }) => !rejected.has(nameKey(surface)),
  );
}
