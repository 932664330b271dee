/**
 * The **spans of equipment** in a sentence: where a name begins and ends around a code, a known name, the prefix
 * or the class of a ship. The maker in front and the nickname behind belong to it, the class noun does not.
 *
 * ```text
 * the Sukhoi Su-35 jets    an F-16 Fighting Falcon    the USS Harry S. Truman
 *     ^^^^^^^^^^^^            ^^^^^^^^^^^^^^^^^^^^        ^^^^^^^^^^^^^^^^^^^
 * ```
 */
import { airlinerAt } from './airliners.ts';
import { codeAt, isTelling } from './codes.ts';
import { type Core, type EquipmentSpan, type Heard, NOTHING_TOLD, type Told } from './evidence.ts';
import type { KnownNames } from './known-names.ts';
import { knownAt } from './known-spans.ts';
import { bureauAt, makerBefore } from './makers.ts';
import { nameEnd } from './nicknames.ts';
import { nounBefore, nounBehind, speaksOfEquipment } from './nouns.ts';
import { orbiterAt } from './orbiters.ts';
import { prefixedShipAt, shipClassAt } from './ship-names.ts';

/** Find names of equipment in the words of one sentence, left to right, without overlaps. */
export function spansOf(
  words: readonly string[],
  names: KnownNames,
  told: Told = NOTHING_TOLD,
): EquipmentSpan[] {
  const spans: EquipmentSpan[] = [];
  const sentence: Heard = {
    words,
    names,
    told,
    classes: words.some((word) => /[cC]lass$/.test(word)),
    speaks: told.any || speaksOfEquipment(words),
  };
  for (let at = 0; at < words.length; at++) {
    const span = spanAt(sentence, at, spans.at(-1)?.to ?? 0);
    if (!span) continue;
    spans.push(span);
    at = span.to - 1;
    const other = quotedName(words, span);
    if (other) spans.push(other);
    if (other) at = other.to - 1;
  }
  return spans;
}

function spanAt(sentence: Heard, at: number, free: number): EquipmentSpan | undefined {
  const { words, names } = sentence;
  if (!/^[\p{Lu}\p{N}]/u.test(words[at] ?? '')) return undefined;
  const ship = shipAt(sentence, at, free);
  if (ship) return ship;
  const core = knownAt(sentence, at) ?? codedAt(sentence, at, free) ?? airlinerAt(sentence, at);
  if (core) {
    const from = core.from - makerBefore(words, core.from, free);
    const to = core.cut ? core.to : nameEnd(words, core, names);
    const { row: _, ...variant } = core;
    return { ...(/\d/.test(words.slice(core.to, to).join('')) ? variant : core), from, to };
  }
  if (!bureauAt(words, at)) return undefined;
  return { from: at, to: at + 1, confidence: 0.85, reason: 'design bureau that stands for its aircraft' };
}

/** The name in quotation marks behind a designation: `MiG-23 'Floggers'`, `Ki-67 ("Peggy")`. */
function quotedName(words: readonly string[], { from, to }: EquipmentSpan): EquipmentSpan | undefined {
  if (!/\d/.test(words.slice(from, to).join(''))) return undefined;
  const first = words[to] === '(' ? to + 1 : to;
  if (!/^[“"'‘«]$/.test(words[first] ?? '')) return undefined;
  let end = first + 1;
  while (end < first + 4 && /^(?:\p{Lu}[\p{L}-]+|\d)$/u.test(words[end] ?? '')) end++;
  if (end === first + 1 || !/^[”"'’»]$/.test(words[end] ?? '')) return undefined;
  return {
    from: first + 1,
    to: end,
    confidence: 0.995,
    reason: 'name in quotation marks behind a designation',
  };
}

function shipAt({ words, classes }: Heard, at: number, free: number): EquipmentSpan | undefined {
  const orbiter = orbiterAt(words, at);
  if (orbiter !== undefined)
    return { from: at, to: orbiter, confidence: 0.99, reason: 'name after “Space Shuttle”' };
  const to = prefixedShipAt(words, at);
  if (to !== undefined) return { from: at, to, confidence: 0.97, reason: 'name after the prefix of a ship' };
  for (let last = at; classes && last < at + 4; last++) {
    const shipClass = shipClassAt(words, last);
    if (shipClass && shipClass.from <= at && shipClass.to > at && shipClass.from >= free)
      return { ...shipClass, confidence: 0.95, reason: 'class of ships' };
  }
  return undefined;
}

/** A code by its form: a sure one, or a likely one beside a noun or a maker, or where equipment is spoken of. */
function codedAt({ words, speaks, names }: Heard, at: number, free: number): Core | undefined {
  const code = codeAt(words, at);
  if (!code) return undefined;
  if (code.strength === 'sure')
    return { from: at, to: code.to, confidence: 0.995, reason: 'designation by its form' };
  const { to } = code;
  const reason = 'designation beside what tells its kind';
  if (nounBehind(words, to) || isNicknamed(words, to, names))
    return { from: at, to, confidence: 0.99, reason };
  if (makerBefore(words, at, free) > 0) return { from: at, to, confidence: 0.99, reason };
  if (nounBefore(words, at)) return { from: at, to, confidence: 0.85, reason };
  const base = names.bearersOf((words[at] ?? '').replace(/(?<=\d)[A-Z]{1,2}\d?s?$/, ''));
  if (base.some(({ weak }) => !weak || speaks))
    return { from: at, to, confidence: 0.9, reason: 'variant of a designation in the catalogue' };
  if (speaks && /^\p{Lu}{1,4}-\d/u.test(words[at] ?? '') && nameEnd(words, { from: at, to }, names) > to)
    return { from: at, to, confidence: 0.7, reason: 'designation and nickname where equipment is spoken of' };
  if (!speaks || !isTelling(words[at] ?? '')) return undefined;
  return { from: at, to, confidence: 0.7, reason: 'designation where equipment is spoken of' };
}

/** A known nickname stands behind: "F9F Panther". */
function isNicknamed(words: readonly string[], at: number, names: KnownNames): boolean {
  return /^\p{Lu}\p{Ll}{2}/u.test(words[at] ?? '') && names.longestAt(words, at) !== undefined;
}
