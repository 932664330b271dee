/**
 * A **quantity**: how many troops, ships or people an event, a place or an organisation is said to have.
 */
import { clauseAround } from './clause.ts';
import type { Draft, Rule } from './draft.ts';
import { type Figure, figures } from './figure.ts';
import { modalityOf } from './modality.ts';
import { matches, matchWithin, pattern } from './pattern.ts';
import type { Line, Scene } from './scene.ts';
import { theatreOf } from './theatre.ts';
import { timeIn } from './time.ts';

/** What somebody asks for is neither there nor planned. */
const WISHED =
  /\b(?:requested|requests|asked for|asks for|called for|calls for|demand(?:s|ed)?|wants?|wanted|needs?|needed|not|never|[Ii]f)\b/;

/** A clause with a verb says itself how sure it is; an item of a list is as sure as its sentence. */
const VERB =
  /\b(?:is|was|were|are|has|have|had|did|involves|includes|comprises|features|consists|takes|comes|[a-z]{2,}(?:ed|ing))\b/;

/** "The drills will see 30,000 personnel": whatever the verb, it lies ahead; what "will remain" is there. */
const AHEAD =
  /\b(?:will|would|(?:is|are) to)(?: (?:also|soon|then|jointly|together))* (?!have been\b|have [a-z]+(?:ed|en)\b|remain\b|not\b)[a-z]/;

/** Figures stated in one sentence, each on the page it belongs to; a figure that belongs nowhere is left out. */
export const quantities: Rule = (line, scene) =>
  figures(line).flatMap((figure) => quantity(figure, line, scene) ?? []);

function quantity(figure: Figure, line: Line, scene: Scene): Draft | undefined {
  const subject = subjectOf(figure, line, scene);
  if (!subject) return undefined;
  const clause = clauseAround(line, figure.masked);
  const words = line.masked.text.slice(clause.masked.start, clause.masked.end);
  const before = line.masked.text.slice(0, figure.masked.start);
  if (WISHED.test(words)) return undefined;
  const modality =
    modalityOf(words, 'reported') ??
    (VERB.test(words) ? undefined : modalityOf(before, 'reported')) ??
    (AHEAD.test(words) ? 'planned' : undefined);
  const time = timeIn(line.masked.passage.slice(clause.start, clause.end));
  const counter = counterOf(figure, line);
  return {
    entityId: subject.id,
    claim: {
      property: 'quantity',
      value: figure.quantity,
      ...(subject.place && { object: subject.place }),
      ...(counter && { by: counter, voice: 'reported' as const }),
      ...(modality && { modality }),
      ...(time && { when: { text: time } }),
      ...(subject.derived && { derived: subject.derived }),
    },
    passage: line.passage,
    start: clause.start,
    end: clause.end,
    rule: 'number of units',
    confidence: subject.confidence,
  };
}

/** Between an organisation and what it has, or is made of. */
const OWNS =
  /^(?:['’]s?|,? (?:which |who |that )?(?:has|have|had|with|of|lost|losing|operates|operated|employs|employed|numbers|numbered|comprises|comprised|consists of|consisted of|fields|fielded|included|includes|totall?ing))(?: (?:a (?:total|strength|force) of|in total|a total strength of|an estimated|of))? $/;

const COUNTER = pattern(
  '(?<subject>{PERSON}|{BODY}) (?:(?:has|have|had) )?(?:put|puts|estimated|estimates) [^.;:"]{0,120}$',
);
const COUNTED_BY = pattern(
  '\\b(?:put|estimated|given) at [^.;:"]{1,60}? by (?:the )?(?<subject>{PERSON}|{BODY})',
);

/** Who "put the number at 6,000", or by whom it was put. */
function counterOf({ masked }: Figure, { masked: sentence }: Line): string | undefined {
  const lead = matchWithin(sentence, COUNTER, { start: 0, end: masked.start });
  const [by] = matches(sentence, COUNTED_BY).filter((one) => one.masked.end >= masked.end);
  const isPut =
    / at $/.test(sentence.text.slice(0, masked.start)) ||
    / at (?:\S+ ){0,3}\S+$/.test(sentence.text.slice(masked.start, masked.end));
  return (isPut ? lead?.parts.subject?.entity?.id : undefined) ?? by?.parts.subject?.entity?.id;
}

/** The page that a figure belongs to, and the place where it is counted, when that is another. */
export function subjectOf(
  figure: Figure,
  line: Line,
  scene: Scene,
): { id: string; place?: string; derived?: string; confidence: number } | undefined {
  const theatre = theatreOf(line, figure, scene);
  if (theatre)
    return {
      id: theatre.entity.id,
      ...(theatre.place && { place: theatre.place.id }),
      ...(theatre.derived && { derived: theatre.derived }),
      confidence: theatre.derived ? 0.75 : 0.8,
    };
  const owner = [...line.named, ...line.masked.named.values()]
    .filter((one) => one.entity.kind === 'organisation' && one.end <= figure.start)
    .find((one) => OWNS.test(line.masked.passage.slice(one.end, figure.start)));
  return owner && { id: owner.entity.id, confidence: 0.75 };
}
