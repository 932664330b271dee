/**
 * Ways of naming one **unit** in a document: its number and the noun stay, what it consists of comes and goes.
 *
 * ```text
 * 31st Division = 31st Army Division = 31st Motorized Infantry Division    14th Army = 14th Army Corps
 * ```
 */
import { formsOf, type Group } from './group.ts';
import { indexed, joinInto, only } from './joining.ts';

const NUMBERED = /^((?:\d{1,3}(?:st|nd|rd|th)|[IVX]+\.?)) (.+)$/u;
const NOUN = /^(?:Division|Corps|Brigade|Regiment|Battalion|Squadron|Army|Column|Fleet|Wing)$/i;

interface Unit {
  number: string;
  /** Words between number and noun: "Motorized Infantry"; empty for the short name. */
  arm: string;
  noun: string;
}

/** @returns Nothing for a name that is more than number, words of a unit and its noun. */
export function unitOf(name: string): Unit | undefined {
  const [, number = '', rest = ''] = NUMBERED.exec(inSmallLetters(name)) ?? [];
  const words = rest.split(' ');
  const noun = (words.at(-1) ?? '').replace(/(?<!Corp)(?<=[^s])s$/, '');
  const arm = words.slice(0, -1);
  if (!NOUN.test(noun) || arm.length > 3 || !arm.every((word) => /^\p{Lu}\p{L}+$/u.test(word)))
    return undefined;
  return { number, arm: arm.filter((word) => word !== 'Army').join(' '), noun: noun.toLowerCase() };
}

/** "31ST DIVISION" as the text has it elsewhere. */
function inSmallLetters(name: string): string {
  if (name !== name.toUpperCase() || !/^\d/.test(name)) return name;
  return name.toLowerCase().replace(/(?<= )\p{L}/gu, (letter) => letter.toUpperCase());
}

/** The short name joins the only longer one; "Army" before another noun tells nothing. */
export function joinUnits(groups: readonly Group[]): Group[] {
  return joinArmy(joinShort(joinPlain(groups)));
}

function keysOf(form: string): string[] {
  const unit = unitOf(form);
  return unit ? [`${unit.number} ${unit.noun}`] : [];
}

function joinWith(
  groups: readonly Group[],
  may: (one: Unit, other: Unit) => boolean,
  keys: (form: string) => string[] = keysOf,
): Group[] {
  const index = indexed(groups, keys);
  return joinInto(
    groups,
    (group, kept) => {
      const units = unitsOf(group);
      const near = [...new Set(formsOf(group).flatMap((form) => index.get(keys(form)[0] ?? '') ?? []))];
      return only(
        near.filter(
          (other) =>
            other !== group &&
            kept.has(other) &&
            unitsOf(other).some((unit) => units.some((own) => may(own, unit))),
        ),
      );
    },
    'the same number and noun of a unit',
  );
}

function unitsOf(group: Group): Unit[] {
  return formsOf(group).flatMap((form) => unitOf(form) ?? []);
}

/** "31st Army Division" and "31st Division". */
function joinPlain(groups: readonly Group[]): Group[] {
  return joinWith(groups, (own, unit) => own.arm === unit.arm);
}

/** "31st Division" and "31st Motorized Infantry Division", where no other has that number. */
function joinShort(groups: readonly Group[]): Group[] {
  return joinWith(groups, (own, unit) => own.arm === '' && unit.arm !== '');
}

/** "14th Army" and "14th Army Corps". */
function joinArmy(groups: readonly Group[]): Group[] {
  const whole = (form: string): string[] => {
    const [, number = '', rest = ''] = NUMBERED.exec(form) ?? [];
    return rest === 'Army' || rest === 'Army Corps' ? [`${number} army`] : [];
  };
  return joinWith(groups, (own, unit) => own.noun === 'army' && unit.noun === 'corps', whole);
}
