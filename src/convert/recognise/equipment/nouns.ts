/**
 * **Nouns of equipment** around a name: which word says that the name beside it is a weapon, a vehicle, a ship.
 *
 * ```text
 * Patriot air defence batteries          missiles such as Harpoon
 *         ^^^^^^^^^^^^^^^^^^^^^          ^^^^^^^^
 * ```
 */
import type { EquipmentClass } from './classes.ts';
import { isClassNoun } from './words.ts';

const FURTHER =
  /^(?:MBTs?|(?:war|bi|mono|sea|float|sail|tri)planes?|airlifters?|airframes?|rotorcraft|quadcopters?|multicopters?|UGVs?|USVs?|UUVs?|UCAVs?|RPAs?|submersibles?|minelayers?|minehunters?|battlecruisers?|dreadnoughts?|landers?|orbiters?|rovers?|boosters?|projectiles?|ATGMs?|MANPADS?|MLRS|MRLs?|SPGs?|SPHs?|AFVs?|AEWs?|SMGs?|LMGs?|firearms?|sidearms?|weapons?|armaments?|jeeps?|transports?|decoys?|flamethrowers?|bazookas?|muskets?|shotguns|revolvers|jammers?|howitzers?|trawlers?|liners?|tugs?|barges?|flagships?|sloops?|brigs?|schooners?|monitors?|dredgers?|supertankers?|locomotives?|fighter-bombers?|fighter-interceptors?|machine-guns?|hovercraft|tiltrotors?|airships?|ICBMs?|IRBMs?|MRBMs?|SRBMs?|SLBMs?|SLCMs?|ALCMs?|cosmodrome|turrets?|obuses?|half-tracks?|amphibians?|bridgelayers?|mortars?|glide-bombs?)$/;
const PLURAL_HEAD =
  /^(?:series|family|variants?|versions?|derivatives?|prototypes?|crews?|pilots?|[Ss]quadrons?|fleets?|program(?:me)?s?|airframes?|launch(?:es|er|ers)?)$/;
/** Nouns that also stand behind the names of firms, software and schemes. */
const VAGUE =
  /^(?:systems?|platforms?|probes?|capsules?|carriers?|ferry|yachts?|trucks?|shells?|mines?|trainers?|vehicles?|monitors?|liners?|batter(?:y|ies)|armou?r|transports?|boosters?|weapons?|versions?|variants?|shuttle)$/;
/** Classes that the vague nouns do mean. */
const MEANT: Readonly<Partial<Record<EquipmentClass, RegExp>>> = {
  'air-defence': /^(?:systems?|batter(?:y|ies)|platforms?)$/,
  electronics: /^(?:systems?|platforms?)$/,
  'ballistic-missile': /^(?:systems?|batter(?:y|ies))$/,
  'cruise-missile': /^(?:systems?|batter(?:y|ies))$/,
  'anti-ship-missile': /^(?:systems?|batter(?:y|ies))$/,
  'anti-tank-missile': /^(?:systems?|weapons?)$/,
  'rocket-artillery': /^(?:systems?|batter(?:y|ies))$/,
  artillery: /^(?:systems?|batter(?:y|ies))$/,
  'small-arm': /^weapons?$/,
  'armoured-vehicle': /^(?:vehicles?|carriers?|trucks?)$/,
  vehicle: /^(?:vehicles?|trucks?|carriers?|transports?)$/,
  'transport-aircraft': /^(?:transports?)$/,
  trainer: /^trainers?$/,
  mine: /^mines?$/,
  ship: /^(?:carriers?|ferry|yachts?|liners?|monitors?)$/,
  'ship-class': /^(?:carriers?|ferry|yachts?)$/,
  space: /^(?:probes?|capsules?|boosters?|shuttle|platforms?)$/,
  drone: /^(?:systems?|platforms?)$/,
};

/** Is the word a noun of equipment, its last part counting: "missiles", "combat-aircraft"? */
export function isEquipmentNoun(word: string): boolean {
  const head = word.slice(word.lastIndexOf('-') + 1);
  return isClassNoun(head) || FURTHER.test(word) || FURTHER.test(head);
}

/** Does the noun say that a name beside it is of this class? */
export function tells(noun: string, kind: EquipmentClass | undefined): boolean {
  if (!isEquipmentNoun(noun)) return false;
  const head = noun.slice(noun.lastIndexOf('-') + 1);
  return !VAGUE.test(head) || (kind !== undefined && MEANT[kind]?.test(head) === true);
}

/** Words that never stand between a name and its noun: they begin something else. */
const APART =
  /^(?:and|or|but|of|in|on|at|to|from|with|without|for|by|the|a|an|its|their|his|her|our|that|which|who|whose|were|was|are|is|be|been|has|have|had|will|would|can|could|may|as|into|over|after|before|during|against|near|said|says|told|than|when|where|while|about|under|between|also|not|if|it|he|she|they|we)$/;
const MOST_BETWEEN = 4;

/**
 * The noun behind a name, with small words between that describe it; or behind the other names of a list.
 *
 * ```text
 * Iskander dual-capable missiles        TOW and HJ-8 anti-tank missiles        Long March series of rockets
 * ```
 */
export function nounBehind(words: readonly string[], to: number, kind?: EquipmentClass): boolean {
  const first = afterList(words, afterAside(words, to));
  for (let at = first; at < Math.min(words.length, first + MOST_BETWEEN); at++) {
    const word = words[at] ?? '';
    if (/^\p{Lu}\p{Ll}/u.test(word) ? CAPITAL.test(word) : tells(word, kind)) return true;
    if (/^(?:series|family|range|class|type)$/.test(word) && words[at + 1] === 'of') {
      at++;
      continue;
    }
    if (
      !/^(?:\p{Ll}|\p{Lu}\p{Ll}+-(?:built|made|designed)$|\d+-?(?:mm|cm|inch|barrel)|(?:Main|Battle|Multiple|Launch)$)/u.test(
        word,
      ) ||
      APART.test(word)
    )
      return false;
    if (
      /(?:ed|s)$/.test(word) &&
      !/(?:-|less|armed|guided|armou?red|unmanned|towed|tracked|wheeled|propelled|series|class|anti)/.test(
        word,
      ) &&
      !isEquipmentNoun(word)
    )
      return false;
  }
  return false;
}

/** "Gurkha Rifles" is a regiment, but "Centurion Tanks" are tanks. */
const CAPITAL =
  /^(?:Tanks?|Jets?|Fighter|Missiles?|Helicopters?|Aircraft|Bombers?|Drones?|Torpedo(?:es)?|Howitzers?|Rockets?|Half-[Tt]racks?)$/;

/** Behind a closing mark, or another name in marks: `'Fencer' aircraft`, `Ki-67 ("Peggy") bombers`. */
function afterAside(words: readonly string[], to: number): number {
  let at = to;
  if (/^['’”"»)]$/.test(words[at] ?? '')) at++;
  if (!/^[(“"‘'«]$/.test(words[at] ?? '')) return at;
  for (let end = at + 1; end < Math.min(words.length, at + 6); end++)
    if (/^[)”"’'»]$/.test(words[end] ?? '') && !/^[)”"’'»]$/.test(words[end + 1] ?? '')) return end + 1;
  return to;
}

/** Behind the other names of a list: "TOW and HJ-8 anti-tank missiles". */
function afterList(words: readonly string[], to: number): number {
  let at = to;
  let end = to;
  while (at < to + 12 && /^(?:,|and|or|\/|as|well|&)$/.test(words[at] ?? '')) {
    while (/^(?:,|and|or|\/|as|well|&|the|\d{1,3})$/.test(words[at] ?? '')) at++;
    const name = at;
    while (/^(?:\p{Lu}|\d*[\p{Lu}-]+\d|\d+\/\d)/u.test(words[at] ?? '') && !tells(words[at] ?? '', undefined))
      at++;
    if (at === name) return end;
    end = at;
  }
  return end;
}

/** The noun just before a name: "the bomber Enola", "missiles such as Harpoon". */
export function nounBefore(words: readonly string[], from: number, kind?: EquipmentClass): boolean {
  let at = from - 1;
  while (
    at >= 0 &&
    /^(?:the|a|an|including|as|such|like|namely|,|:|[“”"'‘’(]|called|named|dubbed|codenamed|known|new|Russian-made|American|Russian)$/.test(
      words[at] ?? '',
    )
  )
    at--;
  return (
    at >= 0 &&
    from - at <= 4 &&
    tells(words[at] ?? '', kind) &&
    !/^(?:weapons?|system)$/.test(words[at] ?? '')
  );
}

/** Does the sentence speak of equipment at all? */
export function speaksOfEquipment(words: readonly string[]): boolean {
  return words.some((word) => isEquipmentNoun(word) || PLURAL_HEAD.test(word));
}
