/**
 * Group **places** by their usual name; a seat of government that acts for its country is the country. A name
 * with its container ("Paris, France") is the name without it, unless two containers are named.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { countryNamed } from '../recognise/atlas/atlas.ts';
import { americanStates } from '../recognise/atlas/regions.ts';
import { formOf, formsOf, type Group, groupBy } from './group.ts';
import { indexed, joinInto, only } from './joining.ts';
import { joinOtherNames } from './other-names.ts';
import { placeKey } from './place-key.ts';

/**
 * @param document
 *   Where the mentions stand: "Kristiania (now Oslo)" shows that both mean one place.
 */
export function groupPlaces(mentions: readonly Mention[], document: Document): Group[] {
  const usual = new Map<string, string>();
  for (const mention of mentions)
    if (mention.canonical && !mention.metonym) usual.set(formOf(mention), mention.canonical);
  const groups = groupBy(
    mentions,
    (mention) => placeKey(mention.canonical ?? usual.get(formOf(mention)) ?? formOf(mention)),
    'same place',
  );
  return [joinContained, joinFuller].reduce((joined, join) => join(joined), joinOtherNames(groups, document));
}

/** "Paris, France" and "Paris". */
function joinContained(groups: readonly Group[]): Group[] {
  const heads = indexed(groups, (form) => (form.includes(', ') ? [headOf(form)] : []));
  const names = indexed(groups, (form) => (form.includes(', ') ? [] : [placeKey(form)]));
  return joinInto(
    groups,
    (group) => {
      const [head] = formsOf(group).flatMap((form) => (form.includes(', ') ? [headOf(form)] : []));
      return head !== undefined && heads.get(head)?.length === 1 ? only(names.get(head) ?? []) : undefined;
    },
    'the place and what it lies in',
  );
}

function headOf(form: string): string {
  return placeKey(form.slice(0, form.indexOf(', ')));
}

/** What may follow a name without making it another place's. */
const NOTHING_NEW = /^ (?:City|Islands?|Desert|Strip|(?:de|del|di|upon|on|am|an der|im|sur|near) .+)$/;
/** What in front of a name makes it another place's. */
const ANOTHER =
  /^(?:the )?(?:New|Old|North|South|East|West|Northern|Southern|Eastern|Western|Upper|Lower|Great|Greater|Little|Central|Inner|Outer|Mid|Port|Fort|Mount|Lake|Saint|St\.?) |(?:-| of| in| and)(?: the)? ?$/i;

/** A country or an American state is no city of its name; New York is both, and the city is meant. */
function isLand(name: string): boolean {
  return name !== 'New York' && (countryNamed(name) !== undefined || americanStates.includes(name));
}

/** "New York City" and "New York", "London Heathrow Airport" and "Heathrow Airport". */
function joinFuller(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => {
    const words = form.split(' ');
    return [...new Set([words[0] ?? '', words.at(-1) ?? ''])];
  });
  return joinInto(
    groups,
    (group) => {
      const name = formsOf(group)[0] ?? '';
      const words = name.split(' ');
      const near = new Set([words[0] ?? '', words.at(-1) ?? ''].flatMap((word) => index.get(word) ?? []));
      return only(
        [...near].filter((other) => other !== group && formsOf(other).some((form) => isFuller(form, name))),
      );
    },
    'short and full name',
  );
}

function isFuller(longer: string, shorter: string): boolean {
  if (longer.startsWith(`${shorter} `))
    return NOTHING_NEW.test(longer.slice(shorter.length)) && !isLand(shorter);
  if (!longer.endsWith(` ${shorter}`) || !shorter.includes(' ')) return false;
  return !ANOTHER.test(longer.slice(0, -shorter.length));
}
