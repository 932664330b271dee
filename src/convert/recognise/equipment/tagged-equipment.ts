/**
 * What the tagger reads as equipment, checked: makers, kinds of weapons and numbers of other things are none.
 */
import type { Span } from '../../../text/quote.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import type { ReadPassage, Sentence } from '../reading.ts';
import { codeAt, isOtherNumber } from './codes.ts';
import type { EquipmentSpan } from './evidence.ts';
import { bureauAt, isMaker } from './makers.ts';
import { isInstallation } from './meant.ts';
import { runsIntoCountry } from './nicknames.ts';
import { isEquipmentNoun, speaksOfEquipment } from './nouns.ts';
import { plainSentence } from './plain-sentence.ts';
import { isBase } from './ship-names.ts';
import { spansOf } from './spans.ts';
import { isShipPrefix } from './words.ts';

/** Kinds of weapons in capitals. */
const KIND =
  /^(?:RPGs?|IEDs?|VBIEDs?|EFPs?|UAVs?|UAS|UCAVs?|ICBMs?|SLBMs?|IRBMs?|MRBMs?|SAMs?|ATGMs?|AAMs?|MANPADS?|APCs?|IFVs?|AFVs?|MBTs?|MRAPs?|MRLS?|MLRS|SPGs?|AWACS|CIWS|ABMs?|ASATs?|JATO|VTOL|STOVL|SUVs?|ATVs?|GPS|WMDs?|TNT|AK|LNG)$/;

/** Is it equipment after all, seen among the words around it? */
export function isTaggedEquipment(passage: ReadPassage, span: Span, knowledge: Knowledge): boolean {
  const surface = passage.text.slice(span.start, span.end);
  if (
    KIND.test(surface) ||
    isBase(surface) ||
    isInstallation(surface) ||
    isShipPrefix(surface.replace(/[\s_]+$/, ''))
  )
    return false;
  if (runsIntoCountry(surface)) return false;
  if (/-(?:19|20)\d\d$|-(?:equipped|armed|powered|based|like)$/.test(surface)) return false;
  if (surface.split(' ').every(isEquipmentNoun)) return false;
  const sentence = sentenceAround(passage, span);
  if (!sentence) return true;
  const { words, tokens } = sentence;
  const at = tokens.findIndex((token) => token.start >= span.start);
  if (isMaker(surface) && !bureauAt(words, at)) return false;
  if (isOtherNumber(words, at)) return false;
  if (spansIn(sentence, knowledge).some(({ from, to }) => from <= at && at < to)) return true;
  if (codeAt(words, at)?.strength === 'likely') return speaksOfEquipment(words);
  return knowledge.equipment.bearersOf(surface).length === 0 || speaksOfEquipment(words);
}

/** Characters of "Russian-made " or "US-built " before the name. */
export function attributeBefore(surface: string): number {
  return (
    /^[\p{L}.]+-(?:made|built|designed|supplied|produced|developed|style|era|operated|owned) /u.exec(
      surface,
    )?.[0].length ?? 0
  );
}

/** Evidence of equipment that no reading of the same words as a person, place or body outweighs. */
const CERTAIN = 0.99;

/** "Hawker Hunter", "Ryan XV-5", "Thompson" before "submachine guns": no person, place or organisation. */
export function isOnlyEquipment(passage: ReadPassage, span: Span, knowledge: Knowledge): boolean {
  const sentence = sentenceAround(passage, span);
  if (!sentence) return false;
  const { tokens, words } = sentence;
  const isInside = (at: number): boolean =>
    (tokens[at]?.start ?? 0) >= span.start && (tokens[at]?.end ?? 0) <= span.end;
  return spansIn(sentence, knowledge).some(({ from, to, confidence }) => {
    if (confidence < CERTAIN || (tokens[from]?.start ?? 0) >= span.end) return false;
    if ((tokens[to - 1]?.end ?? 0) <= span.start) return false;
    const outside = words.filter((_, at) => isInside(at) && (at < from || at >= to));
    return outside.every(
      (word) => isEquipmentNoun(word) || isMaker(word) || isAdjective(word) || /^[\d'’]/.test(word),
    );
  });
}

function sentenceAround({ sentences }: ReadPassage, { start, end }: Span): Sentence | undefined {
  const found = sentences.find(
    ({ tokens }) => (tokens[0]?.start ?? 0) <= start && end <= (tokens.at(-1)?.end ?? 0),
  );
  return found && plainSentence(found);
}

const remembered = new WeakMap<Sentence, EquipmentSpan[]>();

/** Names of equipment in a sentence by itself; each sentence is read once. */
export function spansIn(sentence: Sentence, { equipment }: Knowledge): EquipmentSpan[] {
  const known = remembered.get(sentence);
  if (known) return known;
  const spans = spansOf(sentence.words, equipment);
  remembered.set(sentence, spans);
  return spans;
}
