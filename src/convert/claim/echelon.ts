/**
 * An **echelon** is the level of a unit, from platoon to army: of two units side by side the smaller is part of
 * the larger.
 */
import type { Draft } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import type { Line } from './scene.ts';

/** From small to large: what stands beside its whole, as in "3rd Battalion, 5th Marine Regiment". */
const LEVELS = [
  /\bPlatoon$/,
  /\b(?:Company|Troop|Battery)$/,
  /\b(?:Battalion|Squadron)\b/,
  /\b(?:Regiment|(?<!Army )Group|Wing)\b/,
  /\bBrigades?\b/,
  /\bDivisions?\b/,
  /\bCorps\b/,
  /\b(?:Army|Armies|Fleet|Command)\b/,
  /\b(?:Forces?|Navy|Marines|Guards?)\b/,
];
const BESIDE = pattern(
  '(?<subject>{ORGANISATION}),? (?:of (?:the )?)?(?<object>{ORGANISATION})(?=[,.;)]|$| )',
);

/** Parts that stand beside their whole in one sentence. */
export function parted(line: Line): Draft[] {
  return matches(line.masked, BESIDE).flatMap(({ parts: { subject, object }, start, end }) => {
    const [small, large] = [levelOf(subject?.entity?.name), levelOf(object?.entity?.name)];
    if (!subject?.entity || !object?.entity || small < 0 || large <= small || !subject.words.includes(' '))
      return [];
    return {
      entityId: subject.entity.id,
      claim: { property: 'part-of' as const, object: object.entity.id },
      passage: line.passage,
      start,
      end,
      rule: 'unit beside its whole',
      confidence: 0.85,
    };
  });
}

/** The last word that tells a level counts: an "Army Division" is a division. */
function levelOf(name = ''): number {
  const places = LEVELS.map((level) => name.search(level));
  const last = Math.max(...places);
  return last < 0 ? -1 : places.lastIndexOf(last);
}
