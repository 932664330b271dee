/**
 * The **key of a place**: what the ways of writing one name share. A country is known by its code, whatever
 * it is called.
 *
 * ```text
 * US = U.S. = United States = America    Republic of Belarus = Belarus    Kiev = Kyiv    Paris, France = Paris
 * ```
 */
import { countryNamed } from '../recognise/atlas/atlas.ts';
import { provinces } from '../recognise/atlas/provinces.ts';
import { americanStates, regions } from '../recognise/atlas/regions.ts';
import { abbreviations, respellings } from './respellings.ts';

const REALM =
  /^(?:the )?(?:(?:Islamic|Federal|Federative|Democratic|People's|Socialist|United|Hashemite|Arab|Syrian|Bolivarian|Plurinational|Co-operative|Grand) )*(?:Republic|Kingdom|State|Commonwealth|Principality|Sultanate|Duchy|Emirate|Union) of (?:the )?(.+)$/;
/** Long names that are not those of the country they end in. */
const ANOTHER =
  /^(?:the )?Republic of China$|\bof Korea$|^(?:the )?Kingdom of (?:Hungary|Prussia|Poland|Italy|France|Greece|Romania|Yugoslavia|Germany|Ireland|Iraq|Egypt|Portugal|Serbia|Croatia|Bulgaria|Georgia|Albania|Lithuania|Libya|Afghanistan|Iceland|Finland|Nepal)$/;

export function placeKey(name: string): string {
  const form =
    abbreviations.get(name.replace(/\.$/, '')) ??
    respellings.get(name) ??
    name.replace(/[’‘ʻ]/g, "'").replace(/^'|'$/g, '');
  const land = landNamed(form);
  if (land) return plain(land);
  const joined = form.replace(/(?<=\b\p{Lu}\.?) (?=\p{Lu}\.?(?:\s|$))/gu, '');
  const code = countryCode(form) ?? countryCode(joined) ?? countryCode(REALM.exec(form)?.[1] ?? '', form);
  return LANDS.get(form) ?? (code ? `country ${code}` : plain(form));
}

const STATES = new Set(americanStates);
const LANDS_WITHIN: ReadonlySet<string> = new Set([...regions, ...[...provinces.values()].flat()]);

/** "State of Texas", "Sichuan Province", "Sinai Peninsula": a state, province or region known without the noun. */
function landNamed(form: string): string | undefined {
  const state = /^(?:the )?(?:State|Commonwealth) of (.+)$/.exec(form)?.[1];
  if (state !== undefined && STATES.has(state)) return state;
  const land = /^(.+) (?:[Pp]rovince|[Pp]eninsula|[Oo]blast)$/.exec(form)?.[1];
  return land !== undefined && LANDS_WITHIN.has(land) ? land : undefined;
}

function countryCode(name: string, whole = name): string | undefined {
  if (name !== whole && ANOTHER.test(whole)) return undefined;
  return (
    countryNamed(name) ?? countryNamed(name.replace(/\./g, '')) ?? countryNamed(name.replace(COMPASS, '$1'))
  );
}

/** Other names of lands that are no countries any more, or never were. */
const LANDS: ReadonlyMap<string, string> = new Map([
  ["Democratic People's Republic of Korea", 'country kp'],
  ['Republic of Korea', 'country kr'],
  ['Republic of China', 'country tw'],
  ['ROC', 'country tw'],
  ['USSR', 'soviet union'],
  ['U.S.S.R.', 'soviet union'],
  ['Kingdom of Prussia', 'prussia'],
]);

const COMPASS = /^(North|South|East|West)ern\b/;

const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\./g, ''],
  [/\s*[-–]\s*/g, ' '],
  [/^(north|south|east|west)ern\b/, '$1'],
  [/harbour/g, 'harbor'],
  [/centre/g, 'center'],
  [/^saint /, 'st '],
  [/^mount /, 'mt '],
  [/\s+/g, ' '],
];

function plain(name: string): string {
  const folded = name.toLowerCase().normalize('NFKD').replace(/\p{M}/gu, '');
  return WORDS.reduce((text, [way, one]) => text.replace(way, one), folded).trim();
}
