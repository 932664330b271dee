/**
 * A **quantity**: how many troops, ships or people an event, a place or an organisation is said to have.
 */
import { clauseAround } from './clause.ts';
import type { Draft, Rule } from './draft.ts';
import { type Figure, figures } from './figure.ts';
import { modalityOf } from './modality.ts';
import type { Line, Scene } from './scene.ts';
import { theatreOf } from './theatre.ts';
import { timeIn } from './time.ts';

/** What somebody asks for is neither there nor planned. */
const WISHED =
  /\b(?:requested|requests|asked for|asks for|called for|calls for|demand(?:s|ed)?|wants?|wanted|needs?|needed|not|never|if)\b/;

/** A clause with a verb says itself how sure it is; an item of a list is as sure as its sentence. */
const VERB =
  /\b(?:is|was|were|are|has|have|had|did|involves|includes|comprises|features|consists|takes|comes|[a-z]{2,}(?:ed|ing))\b/;

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
    modalityOf(words, 'reported') ?? (VERB.test(words) ? undefined : modalityOf(before, 'reported'));
  const time = timeIn(line.masked.passage.slice(clause.start, clause.end));
  return {
    entityId: subject.id,
    claim: {
      property: 'quantity',
      value: figure.quantity,
      ...(subject.place && { object: subject.place }),
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

function subjectOf(
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
