/**
 * **Membership** and being part of something: "NATO member Latvia", "the brigade, part of the 1st Division",
 * "NATO Response Force".
 */
import type { Draft, Rule } from './draft.ts';
import { matches, pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import type { Line, Scene } from './scene.ts';

const MEMBER =
  '(?:(?:fellow|founding|full|key|newest|new|permanent) )?(?:member(?: state| country| nation)?|ally)';

const RELATIONS: readonly Relation[] = [
  {
    rule: 'body member name',
    property: 'member-of',
    expression: pattern(`(?<object>{ORGANISATION})(?:'s)? ${MEMBER},? (?<subject>{PLACE})`),
    confidence: 0.9,
  },
  {
    rule: 'name, a body member',
    property: 'member-of',
    expression: pattern(`(?<subject>{PLACE}), (?:an? |the )?(?<object>{ORGANISATION}) ${MEMBER}\\b`),
    confidence: 0.9,
  },
  {
    rule: 'name is a member',
    property: 'member-of',
    expression: pattern(
      `(?<subject>{BODY}),?(?: which)? (?:is|became|has been) an? ${MEMBER} of (?:the )?(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'name, a member of',
    property: 'member-of',
    expression: pattern(`(?<subject>{BODY}), an? ${MEMBER} of (?:the )?(?<object>{ORGANISATION})`),
    confidence: 0.9,
  },
  {
    rule: 'name joined',
    property: 'member-of',
    expression: pattern(
      '(?<subject>{PLACE})(?: formally| officially)? joined (?:the )?(?<object>{ORGANISATION})(?! in)',
    ),
    confidence: 0.7,
  },
  {
    rule: 'part of',
    property: 'part-of',
    expression: pattern(
      '(?<subject>{ORGANISATION}),?(?: which| who)?(?: is| are| was)? (?:a )?part of (?:the )?(?<object>{ORGANISATION})',
    ),
    confidence: 0.9,
  },
  {
    rule: 'subordinate to',
    property: 'part-of',
    expression: pattern(
      '(?<subject>{ORGANISATION}),?(?: which)?(?: is| are)?,? (?:subordinate|subordinated) to (?:the )?(?<object>{ORGANISATION})',
    ),
    confidence: 0.9,
  },
];

const AS_A_MEMBER = pattern(`[Aa]s an? (?<object>{ORGANISATION}) ${MEMBER}\\b,? (?:we|our)(?: [a-z]+){0,2}`);

/** Memberships stated in one sentence. */
export const memberships: Rule = (line) => related(line, RELATIONS);

/**
 * "As a NATO ally, we …": whoever speaks for a country says that the country belongs to the alliance.
 *
 * @param countryOfSpeaker
 *   Country in whose office the speaker of these words is, by the offices the document states.
 */
export function membershipOfSpeaker(
  line: Line,
  countryOfSpeaker: (at: number) => string | undefined,
): Draft[] {
  return matches(line.masked, AS_A_MEMBER).flatMap(({ parts: { object }, start, end }) => {
    const country = countryOfSpeaker(start);
    if (!country || !object?.entity) return [];
    return {
      entityId: country,
      claim: {
        property: 'member-of',
        object: object.entity.id,
        derived: 'the speaker holds an office of this country',
      },
      passage: line.passage,
      start,
      end,
      rule: 'as a member, we',
      confidence: 0.85,
    };
  });
}

/** "NATO Response Force" is part of NATO: the name begins with the other organisation's name. */
export function partsByName(scene: Scene): Draft[] {
  const organisations = [...scene.entities.values()].filter(({ kind }) => kind === 'organisation');
  return organisations.flatMap((part) => {
    const mention = part.mentions.find((one) => !scene.skipped.has(one.passage)) ?? part.mentions[0];
    const whole = organisations
      .filter(
        (other) =>
          other.id !== part.id && [other.name, ...other.aliases].some((name) => beginsWith(part.name, name)),
      )
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (!whole || !mention) return [];
    const { passage, start, end } = mention;
    return {
      entityId: part.id,
      claim: { property: 'part-of', object: whole.id, derived: 'by its name' },
      passage,
      start,
      end,
      rule: 'name begins with another name',
      confidence: 0.8,
    };
  });
}

function beginsWith(name: string, start: string): boolean {
  if (!isTelling(start) || !name.startsWith(`${start} `)) return false;
  const rest = name.slice(start.length + 1);
  return PART.test(rest);
}

/** Last words of the names of parts: councils, commands, units. */
const PART =
  /^\p{Lu}.*?\b(?:Forces?|Corps|Council|Committee|Command|Commission|Office|Directorate|Division|Brigade|Battalion|Regiment|Group|Mission|Assembly|Secretariat|Bureau|Headquarters|Centre|Center|Fund|Programme|Program|Agency|Staff|Team|Court|Panel|Board|Guard|Wing|Squadron|Fleet|School|College|Institute|Laborator(?:y|ies))$|^(?:Forces?|Corps|Council|Command|Commission|Office|Assembly|Mission|Secretariat)$/u;

/** One ordinary word begins too many names; an acronym or several words do not. */
function isTelling(start: string): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(start) || start.includes(' ');
}
