/**
 * Recognise what the trained tagger marks, tidied up: its class and its edges are checked against the words
 * around, and what is no name is left out.
 */
import type { Found } from '../../gazetteer/gazetteer.ts';
import type { Mention } from '../mention.ts';
import { calibrate } from './calibrate.ts';
import { attributeBefore, isOnlyEquipment, isTaggedEquipment } from './equipment/tagged-equipment.ts';
import { isGeneric } from './generic.ts';
import type { Knowledge } from './knowledge.ts';
import { isPlausible } from './plausible.ts';
import { mentionIn, type Reading, type ReadPassage } from './reading.ts';
import { classOf } from './tagged-class.ts';
import { beginsInOffice, edgesOf } from './tagged-edges.ts';
import { changedSentences } from './tagger/changed-names.ts';
import type { KnownName } from './tagger/known.ts';
import { classes } from './tagger/label.ts';
import type { TaggedSpan } from './tagger/tagger.ts';

/** What the tagger marks when it knows some names, by passage. */
export interface Tagged {
  /** Names of pages that can mean one kind of thing only. */
  known: KnownName[][];
  /** By passage and sentence. */
  mentions: Mention[][][];
}

/**
 * @param before
 *   What the tagger marked in this document when other names were known: only sentences in which that makes a
 *   difference are read again, so the result is the same as without it.
 */
export function tag(reading: Reading, before?: Tagged): Tagged {
  const { passages, knowledge, names } = reading;
  const known = names.map((found) => found.flatMap(knownName));
  const runs = passages.map((passage) => passage.runs);
  const changed = before && changedSentences(runs, before.known, known);
  if (before && changed?.every(({ size }) => size === 0)) return { known, mentions: before.mentions };
  const tagged = knowledge.tagger?.tagSentences(runs, known, changed) ?? [];
  const mentions = passages.map((passage, index) =>
    (tagged[index] ?? []).map((spans, at) => {
      const same = changed?.[index]?.has(at) === false && before?.mentions[index]?.[at];
      if (same) return same;
      const mentions = spans.flatMap((span) => tidied(passage, span, knowledge));
      return mentions.filter((mention) => isPlausible(mention, reading)).map(calibrate);
    }),
  );
  return { known, mentions };
}

function knownName({ start, end, entities }: Found): KnownName[] {
  const [name, another] = classes.filter((one) => entities.some(({ kind }) => kind === one));
  return name && !another ? [{ start, end, class: name }] : [];
}

function tidied(passage: ReadPassage, span: TaggedSpan, knowledge: Knowledge): Mention[] {
  if (span.class === 'organisation' && beginsInOffice(passage.text, span)) return [];
  const kind = classOf(passage.text, span, knowledge);
  const { start: first, end } = edgesOf(passage.text, { ...span, class: kind }, knowledge);
  const start = first + (kind === 'equipment' ? attributeBefore(passage.text.slice(first, end)) : 0);
  const surface = passage.text.slice(start, end);
  if (!isName(surface, kind, passage.text)) return [];
  const { probability } = span;
  if (kind === 'equipment' && !isTaggedEquipment(passage, { start, end }, knowledge)) return [];
  if (kind !== 'equipment' && isOnlyEquipment(passage, { start, end }, knowledge)) return [];
  const reason = `read as ${span.class} by the trained tagger`;
  const evidence = { kind, finder: 'tagger', confidence: probability, reason } as const;
  const cut =
    kind === 'organisation' ? twoNames(surface) : kind === 'equipment' ? reportingName(surface) : undefined;
  if (!cut) return [mentionIn(passage, start, end, evidence)];
  return [
    mentionIn(passage, start, start + cut.end, evidence),
    mentionIn(passage, start + cut.start, end, evidence),
  ];
}

/** Where the first of two names ends and the second begins. */
interface Cut {
  end: number;
  start: number;
}

/** "Joint Force Command Brunssum and Joint Force Command": two like names. */
function twoNames(surface: string): Cut | undefined {
  const [, first = '', last = ''] = /^(\S+ \S+ .+?) and (\S+ \S+ .*)$/.exec(surface) ?? [];
  const opening = first.split(' ').slice(0, 2).join(' ');
  if (first === '' || !last.startsWith(`${opening} `)) return undefined;
  return { end: first.length, start: surface.length - last.length };
}

/** "Iskander SS-26 Stone": a name and its reporting name. */
function reportingName(surface: string): Cut | undefined {
  const end = / (?:SS|SA|AA|AS|AT)-(?:N-)?\d/.exec(surface)?.index;
  return end === undefined ? undefined : { end, start: end + 1 };
}

/** Wars, days and laws are no places; laws, walls, prizes, offices and ranks are no organisations. */
const NO_PLACE = /(?:Wars?|Day|Act|Summit|Conference|Agreement|Treaty|Accords?|Pact|Charter|Declaration)$/;
const NO_ORGANISATION =
  /(?:Act|Treaty|Accords?|Agreement|Protocol|Wall|Prize|War|Amendment|Resolution \d+|Sergeant|Representative|Attach[ée]|Award|Medal|Day|Document)$|\bCommander\b/;

/** Names have capitals, but for people in a passage whose writer uses none. */
function isName(name: string, kind: Mention['kind'], text: string): boolean {
  if (!/\p{L}/u.test(name) || isGeneric(name)) return false;
  if (kind === 'equipment') return true;
  if (!/\p{Lu}/u.test(name)) return kind === 'person' && !/\p{Lu}\p{Ll}/u.test(text);
  if (kind === 'place') return !NO_PLACE.test(name) && !/ (?:—|–|--) /.test(name);
  return kind !== 'organisation' || !NO_ORGANISATION.test(name);
}
