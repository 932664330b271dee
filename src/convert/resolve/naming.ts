/**
 * **Naming**: which of a group's forms names the page, which always mean it, and which mean it only in context.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { countryOfSeat, isAdjective } from '../recognise/atlas/atlas.ts';
import { epithets } from '../recognise/organisation/known.ts';
import { isReportingName, singular } from './equipment.ts';
import { formsOf, type Group, shownForm } from './group.ts';
import { withAdjective } from './organisations.ts';
import { partsOf } from './people.ts';

export interface Names {
  name: string;
  aliases: string[];
  weakAliases: string[];
}

export function namesOf(group: Group): Names {
  const metonyms = new Set(group.mentions.filter((mention) => mention.metonym).map(shownForm));
  const forms = formsOf(group);
  const isWeak = (form: string): boolean =>
    metonyms.has(form) || (forms.length > 1 && (epithets.has(form) || isSurname(group, form)));
  const strong = forms.filter((form) => !isWeak(form));
  const name = nameFor(group, strong.length > 0 ? strong : forms);
  const others = distinct(
    forms.map((form) => (group.kind === 'equipment' ? singular(form) : form)),
    name,
  );
  const named = others.filter((form) => group.kind !== 'place' || !isNationality(form));
  const alwaysMeans = (form: string): boolean => group.kind !== 'event' && !isWeak(form);
  return {
    name,
    aliases: named.filter(alwaysMeans),
    weakAliases: named.filter((form) => !alwaysMeans(form)),
  };
}

/** "Polish", "South Korean": an adjective is no other name of its country. */
function isNationality(form: string): boolean {
  return isAdjective(form) || isAdjective(form.split(' ').at(-1) ?? '');
}

function isSurname(group: Group, form: string): boolean {
  return group.kind === 'person' && partsOf(form).length < 2;
}

/** Forms that do not fold to the name or to one another. */
function distinct(forms: readonly string[], name: string): string[] {
  const seen = new Set([nameKey(name)]);
  return forms.filter((form) => {
    const key = nameKey(form);
    return key !== '' && !seen.has(key) && seen.add(key);
  });
}

function nameFor(group: Group, forms: readonly string[]): string {
  const fullest = fullestOf(forms);
  switch (group.kind) {
    case 'place':
      return usualName(group) ?? settled(forms[0] ?? '');
    case 'equipment':
      if (group.usual) return singular(group.usual);
      return singular(fullestOf(forms.filter((form) => !isReportingName(form))) || fullest);
    case 'event':
      return usualName(group) ?? fullest;
    case 'person':
      return fullest === fullest.toUpperCase() ? inTitleCase(fullest) : fullest;
    default:
      return FULL.get(fullest.replace(/\./g, '')) ?? withAdjective(fullest);
  }
}

/** Bodies whose acronym is also the name of other things: their page is called by the long name. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
]);

function fullestOf(forms: readonly string[]): string {
  return [...forms].sort((one, other) => fullness(other) - fullness(one))[0] ?? '';
}

/** "MINSK" at the head of a report is Minsk; "UAE" stays. */
function settled(name: string): string {
  if (name.length < 4 || name !== name.toUpperCase()) return name;
  const town = inTitleCase(name);
  return name.length > 4 || countryOfSeat(town) ? town : name;
}

/** "HARRY S. TRUMAN" in a headline is Harry S. Truman. */
function inTitleCase(name: string): string {
  return name.toLowerCase().replace(/(^|[\s.-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Words count most, then letters; capitals throughout count least. */
function fullness(form: string): number {
  const shouted = form.includes(' ') && form === form.toUpperCase();
  return (shouted ? 0 : 10_000) + form.split(' ').length * 100 + Math.min(99, form.length);
}

/** What most mentions' finders call it. */
function usualName(group: Group): string | undefined {
  const counts = new Map<string, number>();
  for (const { canonical } of group.mentions)
    if (canonical) counts.set(canonical, (counts.get(canonical) ?? 0) + 1);
  return [...counts].sort((one, other) => other[1] - one[1])[0]?.[0];
}
