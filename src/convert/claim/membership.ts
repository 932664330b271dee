/**
 * **Membership** and being part of something: "NATO member Latvia", "the brigade, part of the 1st Division",
 * "NATO Response Force".
 */
import { byName } from './by-name.ts';
import type { Draft, Rule } from './draft.ts';
import { parted } from './echelon.ts';
import { matches, pattern } from './pattern.ts';
import { type Relation, related } from './relation.ts';
import type { Line, Scene } from './scene.ts';

const MEMBER =
  '(?:(?:fellow|founding|full|key|newest|new|permanent|non-permanent|associate|active|senior|leading|prominent|former) )*(?:member(?: state| country| nation)?|ally|signatory)';
/** Words between "of" and the name of an organisation. */
const OF =
  "(?:the |its )?(?:{PERSON}'s )?(?:[A-Z][a-z]+(?:an|ish|ese|ch) |ruling |opposition |militant |banned |[a-z]+ group )*";

const RELATIONS: readonly Relation[] = [
  {
    rule: 'body member name',
    property: 'member-of',
    expression: pattern(`(?<object>{ORGANISATION})(?:'s)? ${MEMBER},? (?<subject>{PLACE}|{PERSON})`),
    confidence: 0.9,
  },
  {
    rule: 'name, a body member',
    property: 'member-of',
    expression: pattern(`(?<subject>{PLACE}|{PERSON}), (?:an? |the )?(?<object>{ORGANISATION}) ${MEMBER}\\b`),
    confidence: 0.9,
  },
  {
    rule: 'name is a member',
    property: 'member-of',
    expression: pattern(
      `(?<subject>{BODY}|{PERSON}),?(?: which| who)?(?: \\([^()]{1,80}\\))? (?:is|was|became|has been|had been|remains)(?: also| still| then)? (?:an? |one of the )?${MEMBER}s? of ${OF}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'name, a member of',
    property: 'member-of',
    expression: pattern(
      `(?<subject>{BODY}|{PERSON}), (?:an? |also a )?${MEMBER} of ${OF}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'name as a member',
    property: 'member-of',
    expression: pattern(
      `(?<subject>{PERSON})(?: [a-z]+){0,2} (?:elected|served|appointed|sat|chosen)(?: in \\d{4})? (?:as )?(?:a |an )?${MEMBER} of ${OF}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'members of body include',
    property: 'member-of',
    expression: pattern(
      `(?:[Mm]ember states|[Mm]embers) of ${OF}(?<object>{ORGANISATION}) (?:include|are|such as|like|including) (?<subject>{PLACE})`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'name joined',
    property: 'member-of',
    expression: pattern(
      '(?<subject>{PLACE})(?: formally| officially| also)? joined (?:the )?(?<object>{ORGANISATION})(?! in (?:{ANY}|[a-z]{3,}))',
    ),
    confidence: 0.75,
  },
  {
    rule: 'body joined',
    property: 'member-of',
    expression: pattern(
      '(?<subject>{ORGANISATION})(?: formally| officially| also| later| then| subsequently)? joined (?:the )?(?<object>{ORGANISATION})(?= |[,.;]|$)(?! in (?:{ANY}|[a-z]{3,}))',
    ),
    confidence: 0.8,
  },
  {
    rule: 'elected to body',
    property: 'member-of',
    expression: pattern(
      `(?<subject>{PERSON})(?: \\([^()]{1,80}\\))? (?:was|has been|had been|is)(?: [a-z-]+ly| first| also| then)? (?:re-?)?elected (?:to|into) ${OF}(?<object>{ORGANISATION})(?! (?:presidency|chair|leadership)|'s)`,
    ),
    confidence: 0.85,
  },
  {
    rule: 'body’s branch',
    property: 'part-of',
    expression: pattern(
      "(?<object>{ORGANISATION})'s? (?:[a-z-]+ )?(?<subject>{ORGANISATION}) (?:branch|affiliate|division|wing|arm|unit|subsidiary|department|bureau|directorate)\\b",
    ),
    confidence: 0.85,
  },
  {
    rule: 'part of',
    property: 'part-of',
    expression: pattern(
      `(?<subject>{ORGANISATION}),?(?: which| who)?(?: (?:is|are|was|were|became|become|forms?|formed|remains|(?:was|were) (?:formed|created|activated|constituted|established)(?: in \\d{4})? as))?(?: now| currently| then| also)?,? (?:a )?part of ${OF}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.9,
  },
  {
    rule: 'unit of',
    property: 'part-of',
    expression: pattern(
      `(?<subject>{ORGANISATION})(?: \\([^()]{0,120}\\)){0,2}(?:,| (?:is|was|were)) (?:an?|the|one of the) (?:[A-Za-z-]+ ){0,4}(?:unit|brigade|division|regiment|battalion|corps|component|branch|arm|wing|squadron|command|formation|service|department|agency|directorate|subsidiary|affiliate|division|bureau|office|body|organ|group|subdivision)s? (?:of|in|within|under) ${OF}(?<object>{ORGANISATION})`,
    ),
    confidence: 0.88,
  },
  {
    rule: 'part of, name',
    property: 'part-of',
    expression: pattern(
      '(?:Part of|Assigned to|Attached to|Subordinate to|Subordinated to) (?:the )?(?<object>{ORGANISATION}), (?:the )?(?<subject>{ORGANISATION})',
    ),
    confidence: 0.85,
  },
  {
    rule: 'subordinate to',
    property: 'part-of',
    expression: pattern(
      '(?<subject>{ORGANISATION})(?: of (?:the )?{PLACE})?(?:,[^;.]{1,110},)?,?(?: which)?(?: (?:is|are|was|were))?(?: directly| now)?,? (?:(?:detached|separated|withdrawn|removed) and )?(?:subordinate|subordinated|assigned|reassigned|transferred|attached|reports|reporting) (?:to|under) (?:the )?(?:newly [a-z]+ )?(?<object>{ORGANISATION})(?! in )',
    ),
    confidence: 0.85,
  },
];

const AS_A_MEMBER = pattern(`[Aa]s an? (?<object>{ORGANISATION}) ${MEMBER}\\b,? (?:we|our)(?: [a-z]+){0,2}`);

/** A sentence without any of these words states no membership. */
const HINT =
  /\b(?:member|members|ally|signatory|joined|elected|part of|unit|brigade|division|regiment|battalion|corps|component|branch|arm|wing|squadron|command|formation|service|department|agency|directorate|subsidiary|affiliate|bureau|office|body|organ|group|subdivision|[Ss]ubordinated?|(?:re)?assigned|Assigned|[Aa]ttached|Part of|transferred|reports|reporting)\b/;

/** Memberships stated in one sentence. */
export const memberships: Rule = (line) => {
  if (!/[\uE400-\uE7FF]/.test(line.masked.text)) return [];
  return [...(HINT.test(line.masked.text) ? related(line, RELATIONS) : []), ...parted(line)];
};

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
          other.id !== part.id &&
          [other.name, ...other.aliases].some(
            (name) => beginsWith(part.name, name) || endsWith(part.name, name),
          ),
      )
      .sort((a, b) => b.name.length - a.name.length)[0];
    if (!whole || !mention) return [];
    return byName(part.id, mention, {
      property: 'part-of',
      object: whole.id,
      rule: 'name begins with another name',
    });
  });
}

function beginsWith(name: string, start: string): boolean {
  if (!isTelling(start) || NUMBERED.test(start) || !name.startsWith(`${start} `)) return false;
  const rest = name.slice(start.length + 1);
  return PART.test(rest);
}

/** "64th Guards" is short for a longer name that begins so. */
const NUMBERED = /^\d+(?:st|nd|rd|th)\b/;

/** "Intelligence Directorate of the Ministry of Defence". */
function endsWith(name: string, end: string): boolean {
  return isTelling(end) && (name.endsWith(` of ${end}`) || name.endsWith(` of the ${end}`));
}

/** Last words of the names of parts: councils, commands, units. */
const PART =
  /^\p{Lu}.*?\b(?:Forces?|Corps|Council|Committee|Command|Commission|Office|Directorate|Division|Brigade|Battalion|Regiment|Group|Mission|Assembly|Secretariat|Bureau|Headquarters|Centre|Center|Fund|Programme|Program|Agency|Staff|Team|Court|Panel|Board|Guard|Wing|Squadron|Fleet|School|College|Institute|Laborator(?:y|ies))$|^(?:Forces?|Corps|Council|Command|Commission|Office|Assembly|Mission|Secretariat)$/u;

/** One ordinary word begins too many names; an acronym or several words do not. */
function isTelling(start: string): boolean {
  return /^\p{Lu}[\p{Lu}.&]+$/u.test(start) || start.includes(' ');
}
