/**
 * The **number** of a piece of equipment: "six F-16 jets", "a dozen Su-35s", "two battalions of S-400 systems".
 */
import type { Quantity } from '../../model/schema.ts';
import { clauseAround } from './clause.ts';
import type { Draft, Rule } from './draft.ts';
import { CLASS_WORDS } from './equipment-words.ts';
import { modalityOf } from './modality.ts';
import { NUMBER, readNumber } from './number.ts';
import { type Match, matches, pattern } from './pattern.ts';
import type { Line } from './scene.ts';
import { timeIn } from './time.ts';

const QUALIFIER =
  '(?:more than|fewer than|less than|over|under|at least|up to|about|around|some|nearly|almost|approximately|roughly|an estimated|an additional|another|only|as many as)';
const OF =
  '(?:batter(?:y|ies)|battalions?|squadrons?|divisions?|regiments?|brigades?|launchers?|units?|sets?|pairs?|systems?|fleets?) of ';
const COUNT = pattern(
  `(?<![\\p{L}\\p{N}$€£.,/-])(?<qualifier>${QUALIFIER} )?(?<value>${NUMBER}|[Aa] (?:dozen|couple|pair))(?:-| to )?(?<to>${NUMBER})? (?<first>${OF})?(?:(?:new|more|modern|additional|old|advanced|upgraded|aging|{PLACE}|[A-Z][a-z]+(?:-made|ian|ish|ese|an|i)?) ){0,2}(?<name>{EQUIPMENT})(?<unit> (?:{BEFORE}){0,4}(?:{CLASS}))?(?![\\p{L}-])`,
  CLASS_WORDS,
);
/** What somebody asks for or does without is not there. */
const WISHED =
  /\b(?:requested|requests|asked for|asks for|called for|wants?|wanted|needs?|needed|not|never|if|without)\b/;

/** Numbers of named equipment stated in one sentence. */
export const counts: Rule = (line) =>
  matches(line.masked, COUNT).flatMap((match) => counted(match, line) ?? []);

function counted(match: Match, line: Line): Draft | undefined {
  const { name } = match.parts;
  const quantity = quantityOf(match);
  if (!name?.entity || !quantity) return undefined;
  const clause = clauseAround(line, match.masked);
  const words = line.masked.text.slice(clause.masked.start, clause.masked.end);
  if (WISHED.test(words)) return undefined;
  const modality = modalityOf(words, 'reported');
  const time = timeIn(line.masked.passage.slice(clause.start, clause.end));
  return {
    entityId: name.entity.id,
    claim: {
      property: 'quantity',
      value: quantity,
      ...(modality && { modality }),
      ...(time && { when: { text: time } }),
    },
    passage: line.passage,
    start: clause.start,
    end: clause.end,
    rule: 'number of equipment',
    confidence: 0.8,
  };
}

/** "two battalions" counts battalions; a year or the "5" of "Boeing 5" counts nothing. */
function quantityOf({ parts }: Match): Quantity | undefined {
  const { value: words, to: last, qualifier, first, unit, name } = parts;
  const value = words && countOf(words.words);
  const to = last && readNumber(last.words);
  if (value === undefined || (value === 1 && !first)) return undefined;
  const many =
    first?.words ??
    unit?.words ??
    (/s$/.test(name?.words ?? '') || /^a /i.test(words?.words ?? '') ? 'units' : undefined);
  if (many === undefined || (!first && unit && !/(?:s|craft|artillery)$/.test(unit.words))) return undefined;
  if (/^(?:19|20)\d\d$/.test(words?.words ?? '')) return undefined;
  return {
    value,
    ...(to !== undefined && to > value && { to }),
    unit: many.replace(/ of $/, '').trim(),
    ...(qualifier && { qualifier: qualifier.words.trim() }),
  };
}

function countOf(words: string): number | undefined {
  if (/^a dozen$/i.test(words)) return 12;
  return /^a (?:couple|pair)$/i.test(words) ? 2 : readNumber(words);
}
