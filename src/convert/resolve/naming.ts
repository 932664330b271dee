/**
 * **Naming**: which of a group's forms names the page, which always mean it, and which mean it only in context.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { countryOfSeat, isAdjective } from '../recognise/atlas/atlas.ts';
import { epithets } from '../recognise/organisation/known.ts';
import { isTitle, titleLength } from '../recognise/person/title.ts';
import { isGeneral, isShared } from './common-names.ts';
import { isReportingName, singular } from './equipment.ts';
import { formsOf, type Group, shownForm } from './group.ts';
import { bodyOf, SESSION, withAdjective } from './organisation-key.ts';
import { withOwner } from './owner.ts';
import { partsOf, withoutLetters } from './person-name.ts';
import { abbreviations } from './respellings.ts';

export interface Names {
  name: string;
  aliases: string[];
  weakAliases: string[];
}

export function namesOf(group: Group): Names {
  if (group.owner && !formsOf(group).some((form) => bodyOf(form).owner))
    return ownedNames(group, group.owner);
  const metonyms = new Set(group.mentions.filter((mention) => mention.metonym).map(shownForm));
  const forms = formsOf(group);
  const isWeak = (form: string): boolean =>
    metonyms.has(form) ||
    ((forms.length > 1 || group.usual !== undefined) &&
      (epithets.has(form) || isSurname(group, form) || isCommon(group, form)));
  const strong = forms.filter((form) => !isWeak(form));
  const name = nameFor(group, strong.length > 0 ? strong : forms);
  const others = distinct(
    forms.map((form) => (group.kind === 'equipment' ? singular(form) : form)),
    name,
  );
  const named = others.filter((form) => isNameOf(group, form));
  const alwaysMeans = (form: string): boolean => group.kind !== 'event' && !isWeak(form);
  return {
    name,
    aliases: named.filter(alwaysMeans),
    weakAliases: named.filter((form) => !alwaysMeans(form)),
  };
}

/** A body of a general name, by the adjective of its country; the general name means it here only. */
function ownedNames(group: Group, { code, surface }: NonNullable<Group['owner']>): Names {
  const [fullest = '', ...others] = formsOf(group).toSorted((one, other) => fullness(other) - fullness(one));
  const name = withOwner(fullest, code);
  const aliases = nameKey(surface) === nameKey(name) ? [] : [surface];
  return { name, aliases, weakAliases: distinct([fullest, ...others], name) };
}

/** "Ministry", "Air Force": short for many a body. */
function isCommon({ kind }: Group, form: string): boolean {
  return kind === 'organisation' && form.split(' ').length < 3 && isGeneral(form);
}

/** No nationality for its country, no name with the letters behind it. */
function isNameOf({ kind }: Group, form: string): boolean {
  if (kind === 'place') return !isNationality(form);
  return kind !== 'person' || !/,|^\P{Ll}+ \P{Ll}+$/u.test(form);
}

/** "Polish", "South Korean": an adjective is no other name of its country. */
function isNationality(form: string): boolean {
  return isAdjective(form) || isAdjective(form.split(' ').at(-1) ?? '');
}

function isSurname(group: Group, form: string): boolean {
  return group.kind === 'person' && (partsOf(form).length < 2 || isTitle(form));
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
      return usualName(group) ?? placeName(forms);
    case 'equipment':
      if (group.usual) return singular(group.usual);
      return singular(fullestOf(forms.filter((form) => !isReportingName(form))) || fullest);
    case 'event':
      return usualName(group) ?? fullest;
    case 'person':
      return personName(group, forms);
    default:
      return bodyName(withoutLand(fullest, forms));
  }
}

/**
 * The fullest form without title and letters behind it; a word in front that most mentions leave out was no
 * part of the name ("Scientologist Tom Cruise").
 */
function personName(group: Group, forms: readonly string[]): string {
  if (group.usual) return group.usual;
  const fullest = fullestOf(forms);
  const count = (form: string): number =>
    group.mentions.filter((mention) => shownForm(mention) === form).length;
  const usual = forms.find(
    (form) => form.includes(' ') && fullest.endsWith(` ${form}`) && count(form) >= count(fullest),
  );
  const name = withoutLetters(usual ?? fullest);
  const bare = name.slice(titleLength(name));
  const chosen = bare.includes(' ') || !name.includes(' ') ? bare : name;
  return chosen === chosen.toUpperCase() ? inTitleCase(chosen) : chosen;
}

/** "of the People's Republic of China" is left out where the document leaves it out, too. */
function withoutLand(fullest: string, forms: readonly string[]): string {
  const head = / of (?:the )?\p{Lu}[\p{L}’' ]+$/u.exec(fullest)?.index;
  const short = head === undefined ? undefined : fullest.slice(0, head);
  const isLand = bodyOf(fullest).owner !== undefined;
  return isLand && short !== undefined && forms.includes(short) && !isShared(short) ? short : fullest;
}

function bodyName(fullest: string): string {
  const full = FULL.get(fullest.replace(/\./g, '')) ?? withAdjective(fullest.replace(SESSION, ''));
  const shouted = full.includes(' ') && full === full.toUpperCase() && /\p{Lu}{5}/u.test(full);
  return shouted
    ? inTitleCase(full).replace(/ (?:Of|The|And|For|In)\b/g, (word) => word.toLowerCase())
    : full;
}

/** Bodies whose acronym is also the name of other things: their page is called by the long name. */
const FULL: ReadonlyMap<string, string> = new Map([
  ['UN', 'United Nations'],
  ['EU', 'European Union'],
]);

function fullestOf(forms: readonly string[]): string {
  return [...forms].sort((one, other) => fullness(other) - fullness(one))[0] ?? '';
}

/** Without what it lies in, and not cut short where a longer form stands beside it or is known. */
function placeName(forms: readonly string[]): string {
  const form = forms.find((one) => !one.includes(', ') && !isCutShort(one)) ?? forms[0] ?? '';
  return abbreviations.get(form.replace(/\.$/, '')) ?? settled(form);
}

function isCutShort(form: string): boolean {
  return abbreviations.has(form.replace(/\.$/, ''));
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
