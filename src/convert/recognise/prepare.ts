/**
 * To **prepare** a document is to recognise beforehand what can be without knowing which pages exist: most
 * recognisers look at the words alone. It can be done for many documents at once, anywhere, in any order.
 */
import type { Mention } from '../mention.ts';
import { byDefinition } from './by-definition.ts';
import { type Tagged, tag } from './by-tagger.ts';
import { calibrate } from './calibrate.ts';
import { byDesignation } from './equipment/by-designation.ts';
import { hypernyms } from './equipment/hypernym.ts';
import { ships } from './equipment/ships.ts';
import { byEventPattern } from './event/by-event-pattern.ts';
import { acronyms } from './organisation/acronyms.ts';
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
import { officeCountries } from './place/office-countries.ts';
import { isPlausible } from './plausible.ts';
import type { Reading, Recogniser } from './reading.ts';

/** Plain data, so that it can be sent and stored. */
export interface Prepared {
  /** By the tagger, when it knew the names of some pages or of none. */
  tagged: Tagged;
  /** By all recognisers that ask neither pages nor the tagger. */
  untagged: Mention[];
}

const recognisers: readonly Recogniser[] = [
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

/**
 * @param before
 *   The same document, prepared when fewer pages were known: what they do not change is taken from it.
 */
export function prepare(reading: Reading, before?: Prepared): Prepared {
  const untagged = () => recognisers.flatMap((recogniser) => recogniser(reading));
  return {
    tagged: tag(reading, before?.tagged),
    untagged:
      before?.untagged ??
      untagged()
        .filter((mention) => isPlausible(mention, reading))
        .map(calibrate),
  };
}
