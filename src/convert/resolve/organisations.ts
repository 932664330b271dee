/**
 * Group **organisations**: equal names, other names that the document gives, an acronym with its long form, a
 * short name with the one longer name it may stand for.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { longForms } from '../recognise/organisation/known.ts';
import { acronymsOf, isAcronym, lettersOf } from './acronym.ts';
import { formOf, formsOf, type Group, groupBy } from './group.ts';
import { indexed, joinInto, only } from './joining.ts';
import { organisationKey } from './organisation-key.ts';
import { joinOtherNames } from './other-names.ts';
import { ownerOf } from './owner.ts';
import { joinShortNames } from './short-names.ts';
import { joinSlips } from './slips.ts';
import { joinUnits } from './units.ts';

/**
 * @param document
 *   Where the mentions stand: "Kosovo Force (KFOR)" shows that both mean one thing.
 */
export function groupOrganisations(mentions: readonly Mention[], document: Document): Group[] {
  const groups = groupBy(mentions, (mention) => keyOf(mention, document), 'same name').map((group) =>
    withOwner(group, document),
  );
  const beside = (before: readonly Group[]): Group[] => joinOtherNames(before, document);
  return [joinWellKnown, joinSlips, beside, joinAcronyms, joinUnits, joinShortNames].reduce(
    (joined, join) => join(joined),
    groups,
  );
}

function keyOf(mention: Mention, document: Document): string {
  const owner = ownerOf(mention, document);
  const key = organisationKey(formOf(mention));
  return owner ? `${key} of ${owner.code}` : key;
}

function withOwner(group: Group, document: Document): Group {
  const owner = group.mentions.map((mention) => ownerOf(mention, document)).find((one) => one !== undefined);
  return owner ? { ...group, owner } : group;
}

const shortOf = new Map(longForms.map(([short, long]) => [organisationKey(long), organisationKey(short)]));

function joinWellKnown(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => [organisationKey(form)]);
  const shortFor = (group: Group): string | undefined =>
    formsOf(group)
      .map((form) => shortOf.get(organisationKey(form)))
      .find((name) => name !== undefined);
  return joinInto(groups, (group) => index.get(shortFor(group) ?? '')?.[0], 'short name and long form');
}

/** "SDF" and the only long name whose initials it is. */
function joinAcronyms(groups: readonly Group[]): Group[] {
  const index = indexed(groups, acronymsOf);
  return joinInto(
    groups,
    (group) => {
      const acronym = formsOf(group).find(isAcronym);
      const long = acronym ? (index.get(lettersOf(acronym)) ?? []) : [];
      return only(long.filter((other) => other !== group));
    },
    'acronym and long form',
  );
}
