/**
 * A **counterpart** holds the same office for another country: "Foreign Minister Ann Lee and her Chilean
 * counterpart Bob Ray".
 */
import type { Draft } from './draft.ts';
import { countryCalled } from './nationality.ts';
import { matches, pattern } from './pattern.ts';
import type { Line, Scene } from './scene.ts';

const COUNTERPART = pattern(
  "(?<![\\p{L}])(?:[Hh]is|[Hh]er|[Tt]heir|the)(?: (?:new|newly [a-z]+|former))?(?: (?<body>{PLACE})(?:'s)?| (?<adjective>[A-Z][a-z]+(?: [A-Z][a-z]+)?))? counterpart,? (?:(?:Mr|Mrs|Ms|Dr|Gen|Lt|Col|Adm)\\.? |General |Lieutenant |Admiral )*(?<person>{PERSON})(?: of (?:the )?(?<place>{PLACE}))?",
);
/** Offices that countries have alike. */
const ALIKE = /\b(?:minister|president|premier|chief of|ambassador|secretary|adviser|advisor|commander)\b/i;

/** Counterparts in a sentence that says the office of one other person. */
export function counterparts(line: Line, held: readonly Draft[], scene: Scene): Draft[] {
  if (!line.masked.text.includes('counterpart')) return [];
  return matches(line.masked, COUNTERPART).flatMap(({ parts, start, end }) => {
    const { person, body, adjective, place } = parts;
    const before = held.filter((draft) => draft.end <= start && draft.claim.property === 'role');
    const office = before.at(-1)?.claim.value;
    const country = body?.entity ?? place?.entity ?? countryCalled(adjective?.words ?? '', scene);
    if (!person?.entity || typeof office !== 'string' || !ALIKE.test(office)) return [];
    return {
      entityId: person.entity.id,
      claim: {
        property: 'role' as const,
        value: 'counterpart',
        ...(country && { object: country.id }),
        derived: `counterpart of the ${office} in this sentence`,
      },
      passage: line.passage,
      start,
      end,
      rule: 'counterpart',
      confidence: 0.75,
    };
  });
}
