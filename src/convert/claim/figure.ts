/**
 * A **figure** in running text: qualifier, number, unit, such as "more than 120,000 troops". Where it is found
 * is decided here; what it counts for is decided in `quantity.ts`.
 */
import type { Quantity } from '../../model/schema.ts';
import type { Span } from '../../text/quote.ts';
import { NUMBER, readNumber } from './number.ts';
import { type Match, matches, type Part, pattern } from './pattern.ts';
import type { Line } from './scene.ts';

const UNIT =
  'troops?|men|soldiers?|personnel|forces|fighters?|militants?|insurgents?|rebels?|mercenaries|conscripts|reservists|recruits|people|civilians?|' +
  'tanks?|vehicles?|aircraft|jets?|warplanes?|planes?|helicopters?|bombers?|missiles?|rockets?|ships?|warships?|battleships?|vessels?|submarines?|' +
  'frigates?|destroyers?|drones?|airmen|marines|Marines|Airmen|Soldiers|sailors|Sailors|servicemen|servicemembers|service members|members|' +
  'casualties|targets?|munitions|strikes?|airstrikes?|rifles?|launchers?|systems?|batteries|battalions?|brigades?|divisions?|regiments?|squadrons?|' +
  'refugees|participants|troopers|buildings|shells?|rounds|bombs?|sorties|missions|prisoners|hostages|officers|advisers|advisors|trainers|paratroopers|guns?|howitzers?|aircraft models|departments|corps|army corps|employees|workers';
const MODIFIER =
  '(?:[Uu]\\.?[Ss]\\.?|{PLACE}|{ORGANISATION}|{EQUIPMENT}|[Aa]merican|NATO|[Rr]ussian|combat|armed|ground|service|participating|allied|additional|extra|more|new|foreign|military|naval|air|battle|main|' +
  'armou?red|light|heavy|elite|special|operations?|support|enemy|regular|active-duty|reserve|short-range|long-range|medium-range|ballistic|cruise|anti-aircraft|' +
  'anti-tank|air-defen[cs]e|defen[cs]e|surface-to-air|fighter|attack|transport|nuclear|nuclear-capable|precision-guided|guided|infantry|artillery|coalition|' +
  'Iraqi|Syrian|Ukrainian|British|French|German|Turkish|Polish|Afghan|Israeli|rebel|Islamic|[A-Z][a-z]+(?:ian|an|ese|ish|ine|i|ch)|innocent|different|of its|of their|of the)';
/** Words before a number that bound it. */
export const QUALIFIER =
  '(?:(?:[Ww]ell |[Ff]ar |slightly |just )?(?:over|under|above|below)|(?:(?:[Nn]o|[Mm]any|[Mm]uch) )?(?:[Mm]ore|[Ff]ewer|[Ll]ess) than|[Aa]t least|[Aa]t most|[Aa]s many as|[Uu]p to|[Aa]bout|[Aa]round|' +
  '[Ss]ome|[Nn]early|[Aa]lmost|[Aa]pproximately|[Rr]oughly|[Aa]n (?:additional|estimated|expected|extra)|[Aa]nother|[Aa]dditional|[Ee]stimated|[Ee]xpected|[Oo]nly|[Cc]lose to)';

const FIGURE = pattern(
  `(?<![\\p{L}\\p{N}$€£.,/-])(?<!\\d )(?<qualifier>(?:${QUALIFIER} )*)(?<value>${NUMBER})(?:(?:-| to | and )(?<to>(?:${NUMBER})))?(?<more>(?: or more)?) (?<unit>(?:${MODIFIER}(?: and|,)? ){0,4}(?:${UNIT}))(?![\\p{L}\\p{N}-])`,
);

const BEHIND = `(?<qualifier>(?:${QUALIFIER} )*)(?<value>${NUMBER})`;
/** "The number of troops in it was put at 6,000", "Troop numbers reached 6,000": the number stands behind. */
const COUNT = pattern(
  `(?:\\b(?:number|total|count|strength) of (?<unit>(?:${MODIFIER} ){0,4}(?:${UNIT}))(?![\\p{L}\\p{N}-])|\\b[Tt]roop (?:numbers|levels|strength)\\b)[^.;:"]{0,90}?` +
    ` (?:at|is|was|are|were|(?:will|would|to) be|reach(?:ed|es|ing)|(?:rose|grew|fell|increased|climbed|dropped) to) ${BEHIND}` +
    `(?=[,;.)"]|$| (?:by|in|on|last|this|according|and|but|while|after|before|said)\\b)`,
);
/** "Troops numbering 6,000 took part". */
const NUMBERING = pattern(
  `(?<unit>(?:${UNIT}|[Tt]roops|[Ss]oldiers)) (?:number(?:ing|ed)|total(?:l?ing|l?ed)) ${BEHIND}(?! (?:${UNIT}))(?![\\p{L}\\p{N}-])`,
);

/** What happened to those that are counted, just behind or before the figure. */
const FATE_AFTER =
  /^(?: (?:had|has|have))?(?: (?:were|was|been|being|are))?(?: reportedly)? (killed|wounded|injured|displaced|captured|lost|dead|missing|surrendered|deserted|died|taken prisoner)\b/;
const FATE_BEFORE =
  /\b(kill(?:s|ed|ing)?|wound(?:s|ed|ing)?|injur(?:es?|ed|ing)|captur(?:es?|ed|ing)|displac(?:es?|ed|ing)|los(?:es?|ing)|lost|loss of|losses of|losses [^,.;:]{0,40}at|cost (?:[\p{L}\uE400-\uEBFF]+ )?(?:the lives of )?) ?$/u;
const PAST: readonly (readonly [RegExp, string])[] = [
  [/^(?:los|cost)/, 'lost'],
  [/^(kill|wound)/, '$1ed'],
  [/^(injur|captur|displac)/, '$1ed'],
];

/** Units that are about anything; "two systems" alone says nothing. */
const GENERAL =
  /^(?:systems?|missions|members|targets?|officers|people|strikes?|rounds|buildings|officers|rebels?)$/;

export interface Figure extends Span {
  quantity: Quantity;
  /** Place in the masked text. */
  masked: Span;
}

/** Figures of one sentence; numbers in names, dates, ages, money and percentages are none. */
export function figures(line: Line): Figure[] {
  return [
    ...matches(line.masked, FIGURE),
    ...matches(line.masked, COUNT),
    ...matches(line.masked, NUMBERING),
  ].flatMap(({ parts, start, end, masked }) => {
    const quantity = quantityOf(parts, line.masked.text, masked);
    const again = /\b(?:[Tt]he|[Tt]hese|[Tt]hose|[Bb]oth|[Aa]ll|[Hh]is|[Tt]heir|[Ii]ts) $/.test(
      line.masked.text.slice(0, masked.start),
    );
    if (again && /^[a-z]/i.test(parts.value?.words ?? '')) return [];
    return quantity ? [{ start, end, masked, quantity }] : [];
  });
}

function quantityOf(parts: Match['parts'], text: string, masked: Span): Quantity | undefined {
  const { value: words, to: last, unit: counted, qualifier: before, more } = parts;
  const unit = (counted?.words ?? 'troops')
    .replace(/^of (?:the|its|their) /, '')
    .replace(/^[TS](?=[a-z]+$)/, small);
  const value = words && readNumber(words.words);
  if (!words || value === undefined || !unit || !counts(words.words, unit, before?.words)) return undefined;
  const to = last && readNumber(last.words);
  const fate = fateOf(text.slice(0, masked.start), text.slice(masked.end));
  const qualifier = qualifierOf(before, more);
  return {
    value,
    ...(to !== undefined && to > value && { to }),
    unit: fate && !unit.includes(fate) ? `${unit} ${fate}` : unit,
    ...(qualifier && { qualifier }),
  };
}

/** Whether a number says how many: "one" seldom does, nor does "2022" in "In 2022 troops came". */
function counts(number: string, unit: string, qualifier: string | undefined): boolean {
  if (GENERAL.test(unit) && !/\d/.test(number)) return false;
  if (/^(?:0+|1|[Oo]ne)$/.test(number)) return false;
  return Boolean(qualifier) || !/^(?:(?:19|20)\d\d)$/.test(number);
}

function fateOf(before: string, after: string): string | undefined {
  const behind = FATE_AFTER.exec(after)?.[1];
  if (behind) return behind;
  const verb = FATE_BEFORE.exec(before)?.[1];
  const [stem, past] = (verb && PAST.find(([words]) => words.test(verb))) || [];
  return stem && past && verb ? stem.exec(verb)?.[0].replace(stem, past) : undefined;
}

function small(letter: string): string {
  return letter.toLowerCase();
}

/** The words that bound a number, as a claim has them. */
export function qualifierOf(before: Part | undefined, behind?: Part): string | undefined {
  const words = `${before?.words ?? ''}${behind?.words ?? ''}`.trim();
  return words === '' ? undefined : words.charAt(0).toLowerCase() + words.slice(1);
}
