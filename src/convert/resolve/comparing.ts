/**
 * **Comparing** what stands around a name with what a page says: each thing on which the two agree or differ
 * is a ground for or against the page. What only one of them tells says nothing.
 */
import type { EntityPage } from '../../model/page.ts';
import { areNear } from './class-words.ts';
import type { Facts } from './facts.ts';
import type { Ground } from './grounds.ts';
import type { Land } from './lands.ts';
import { agreement, isNext, isPlain, type Office } from './office.ts';
import type { Setting } from './setting.ts';
import { walkOfLife } from './walks.ts';

/** Ids of the pages that the document names. */
export type NamedIds = ReadonlySet<string>;

export function compare(page: EntityPage, facts: Facts, setting: Setting, named: NamedIds): Ground[] {
  const grounds = [...landGrounds(page, facts, setting), ...classGrounds(facts, setting)];
  return page.kind === 'person'
    ? [...grounds, ...officeGrounds(facts, setting, named), ...timeGrounds(facts, setting)]
    : grounds;
}

/** The best agreement of offices counts; where none agrees, that they differ does. */
function officeGrounds(facts: Facts, setting: Setting, named: NamedIds): Ground[] {
  const pairs = setting.offices.flatMap((here) =>
    facts.offices.map(({ office, of }) => ({ here, office, of, agree: agreement(here, office) })),
  );
  const [first] = pairs;
  if (!first) return [];
  const said = (ground: Ground['ground'], here: Office): Ground => ({
    ground,
    says: `office “${here.words}”, as the page says`,
  });
  const withBody = pairs.find(({ agree, of }) => agree && of !== undefined && named.has(of));
  if (withBody)
    return [
      {
        ground: 'office and its body',
        says: `office “${withBody.here.words}” of ${withBody.of}, which the document names`,
      },
    ];
  const only = pairs.find(({ here, agree, of }) => agree && of === undefined && !isPlain(here));
  if (only) return [said('office of no other body', only.here)];
  const very = pairs.find(({ agree }) => agree === 'very');
  if (very) return [said('very office', very.here)];
  const same = pairs.find(({ agree }) => agree);
  if (same) return [said(isPlain(same.here) ? 'plain office' : 'office', same.here)];
  const next = pairs.filter(({ here, office }) => isNext(here, office));
  return [next[0] ? nextOffice(next, named) : otherOffice(facts, setting, first.here)];
}

/** "Vice President Lee" of a page that says "President". */
function nextOffice(next: readonly { office: Office; of: string | undefined }[], named: NamedIds): Ground {
  const withBody = next.find(({ of }) => of !== undefined && named.has(of));
  const says = `the next office to “${(withBody ?? next[0])?.office.words}” of the page`;
  return withBody
    ? { ground: 'next office and its body', says: `${says}, of ${withBody.of}, which the document names` }
    : { ground: 'next office', says };
}

/** People rise from office to office; they seldom go over to another walk of life. */
function otherOffice(facts: Facts, setting: Setting, here: Office): Ground {
  const walks = new Set(facts.offices.map(({ office }) => walkOfLife(office.head)));
  const isFar = setting.offices.every(({ head }) => !walks.has(walkOfLife(head)));
  const there = facts.offices[0]?.office.words ?? '';
  return {
    ground: isFar ? 'other walk of life' : 'other office',
    says: `“${here.words}” here, “${there}” on the page`,
  };
}

function landGrounds({ kind }: EntityPage, facts: Facts, { lands, nearby }: Setting): Ground[] {
  const [here] = lands;
  const [there] = facts.lands;
  if (!here || !there) return [];
  const same = lands.find((one) =>
    facts.lands.some((other) => one.code === other.code && one.state === other.state),
  );
  const container = same?.state !== undefined || (kind === 'place' && same);
  if (kind === 'equipment' && !same) return [];
  if (same) return [{ ground: container ? 'container' : 'land', says: `“${same.words}”, as the page says` }];
  const near = lands.find((one) => isWithin(one, facts.lands));
  if (near) return kind === 'person' ? [] : [{ ground: 'land', says: `“${near.words}”, as the page says` }];
  const inOne = lands.some((one) => facts.lands.some((other) => one.code === other.code));
  if (kind === 'person' && (inOne || facts.lands.some(({ code }) => nearby().has(code)))) return [];
  return [
    {
      ground: kind === 'person' ? 'other land' : 'other container',
      says: `“${here.words}” here, “${there.words}” on the page`,
    },
  ];
}

/** One side tells the country alone, the other the state, too. */
function isWithin(one: Land, lands: Facts['lands']): boolean {
  const there = lands.filter(({ code }) => code === one.code);
  return there.length > 0 && (one.state === undefined || there.every(({ state }) => state === undefined));
}

function classGrounds(facts: Facts, { classes }: Setting): Ground[] {
  const [here] = classes;
  const [there] = facts.classes;
  if (!here || !there) return [];
  const [, word] = here;
  const agrees = [...classes.keys()].some((one) =>
    [...facts.classes.keys()].some((other) => areNear(one, other)),
  );
  return [
    agrees
      ? { ground: 'class', says: `“${word}”, as the page says` }
      : { ground: 'other class', says: `“${word}” here, “${there[1]}” on the page` },
  ];
}

/** Nobody is told of in two times that lie so many years apart. */
const LIFETIME = 80;

function timeGrounds({ years }: Facts, setting: Setting): Ground[] {
  if (!years || setting.years.length === 0) return [];
  const [first, last] = years;
  const isFar = setting.years.every((year) => year < first - LIFETIME || year > last + LIFETIME);
  const says = `the passage tells of ${setting.years[0]}, the page of ${first === last ? first : `${first} to ${last}`}`;
  return isFar ? [{ ground: 'other time', says }] : [];
}
