/**
 * A number is **restated** by another speaker without the noun: "Kyiv put it at 130,000" counts what was counted
 * in the sentence before.
 */
import type { Draft, Rule } from './draft.ts';
import { figures, QUALIFIER, qualifierOf } from './figure.ts';
import { NUMBER, readNumber } from './number.ts';
import { matches, pattern } from './pattern.ts';
import { subjectOf } from './quantity.ts';
import type { Line, Scene } from './scene.ts';

const RESTATED = pattern(
  `(?<subject>{PERSON}|{BODY}) (?:(?:has|have|had|later|also|itself) ){0,2}(?:put|puts|estimated|estimates|gave)` +
    ` (?:it|them|this|that|(?:the|this|that|its) (?:figure|number|total|strength|size|force)) (?:at|as) (?<qualifier>(?:${QUALIFIER} )*)(?<value>${NUMBER})(?=[,;.)"]|$| (?:on|in|while|and|but|last|this)\\b)`,
);

/** Numbers of one sentence that take up what the nearest figure before them counts. */
export const restatements: Rule = (line, scene) =>
  matches(line.masked, RESTATED).flatMap(({ parts, start, end }): Draft[] => {
    const { subject, qualifier, value } = parts;
    const number = value && readNumber(value.words);
    const counted = subject?.entity && number !== undefined ? countedBefore(line, start, scene) : undefined;
    if (!subject?.entity || !counted || number === undefined) return [];
    const bound = qualifierOf(qualifier);
    return [
      {
        entityId: counted.id,
        claim: {
          property: 'quantity',
          value: { value: number, unit: counted.unit, ...(bound && { qualifier: bound }) },
          ...(counted.place && { object: counted.place }),
          by: subject.entity.id,
          voice: 'reported',
          derived: `what is counted are the ${counted.unit} spoken of just before`,
        },
        passage: line.passage,
        start,
        end,
        rule: 'number of units, restated',
        confidence: 0.75,
      },
    ];
  });

/** The last figure before a place, in its sentence, the one before or the passage before. */
function countedBefore(line: Line, at: number, scene: Scene) {
  const found = scene.lines
    .filter(
      ({ passage, span }) =>
        passage === line.passage - 1 || (passage === line.passage && span.start <= line.span.start),
    )
    .flatMap((one) => figures(one).map((figure) => ({ figure, one })))
    .filter(({ figure, one }) => one.passage < line.passage || figure.end <= at)
    .at(-1);
  const subject = found && subjectOf(found.figure, found.one, scene);
  return subject && { id: subject.id, place: subject.place, unit: found.figure.quantity.unit };
}
