/**
 * What **category** of thing a name stands for: "fighter jets including SU-35", "S-400 air defense systems",
 * "the militant group Hamas", "the US state of North Carolina".
 */
import type { Draft, Rule } from './draft.ts';
import { ABILITY, CLASS_WORDS, singular, VAGUE } from './equipment-words.ts';
import { type Match, matches, type Part, pattern } from './pattern.ts';
import type { Line } from './scene.ts';
import { namedAs } from './surface.ts';

const WORDS = { ...CLASS_WORDS, PHRASE: '(?<![\\p{L}-])(?:{BEFORE}){0,3}(?:{CLASS})(?![\\p{L}-])' };
const OWN_CLASS = pattern('^ (?:{BEFORE}){0,4}(?:{CLASS})(?![\\p{L}-])', WORDS);

const INCLUDING = pattern(
  '(?<phrase>{PHRASE}),? \\(?(?:including|such as|like|namely|among them|for example|e\\.g\\.),? (?:the |its |an? |[A-Z][a-z]+-(?:made|built) )?(?<list>{EQUIPMENT}(?:(?:{LINK}){EQUIPMENT})*)',
  WORDS,
);
/** "S-400 and Pantsir air defence systems": the last name has its class by itself. */
const SHARED = pattern(
  '(?<list>{EQUIPMENT}(?:(?:{LINK}){EQUIPMENT})*)(?:{LINK}){EQUIPMENT} (?<phrase>(?:{BEFORE}){0,4}(?:{CLASS})(?<=s|craft|artillery))(?![\\p{L}-])',
  WORDS,
);
const FOLLOWED = pattern('(?<name>{EQUIPMENT}) (?<phrase>(?:{BEFORE}){0,4}(?:{CLASS}))(?![\\p{L}-])', WORDS);
const APPOSED = pattern(
  '(?<name>{EQUIPMENT})(?: \\([^)]{1,40}\\))?(?:,| is| was) (?:an? |the )(?:{PLACE} )?(?:[A-Z]\\S+ )?(?<phrase>{PHRASE})',
  WORDS,
);
const CLASSED = pattern(
  '(?<=^|[\\s(])(?<phrase>(?:{BEFORE}){0,3}(?:{CLASS})) (?<name>{EQUIPMENT})(?! {CLASS})',
  WORDS,
);
const GROUP_AFTER = pattern(
  '(?<name>{ORGANISATION}) (?<phrase>(?:(?:{TYPE}) )+(?:{GROUP}))\\b(?! {ANY}|-)',
  WORDS,
);
const GROUP_BEFORE = pattern(
  '(?:[Tt]he|an?|[Bb]y|[Oo]f) (?:{PLACE} |[A-Z][a-z]+ )?(?<phrase>(?:(?:{TYPE}) )+(?:{GROUP})),? (?<name>{ORGANISATION})',
  WORDS,
);
const GROUP_APPOSED = pattern(
  '(?<name>{ORGANISATION})(?: \\([^)]{1,30}\\))?(?:,| is) (?:an?) (?:{PLACE} |[A-Z]\\S+ )?(?<phrase>(?:(?:{TYPE}) |[a-z]+-[a-z]+ )+(?:{GROUP}))\\b',
  WORDS,
);
const PLACE_SIDE = '(?:[a-z]+(?:ern|ral|tal)|neighboring|nearby|border) ';
const PLACE_TYPE =
  '(?:capital |port )?(?:state|city|town|village|province|region|island|district|peninsula|republic|governorate|municipality';
const PLACE_OF = pattern(
  `[Tt]he (?:(?<within>{PLACE})(?:'s)? )?(?:${PLACE_SIDE})?(?<phrase>${PLACE_TYPE})) of (?<name>{PLACE})`,
);
const PLACE_APPOSED = pattern(
  `(?<name>{PLACE}), (?:a|the) (?:${PLACE_SIDE})?(?<phrase>${PLACE_TYPE}))(?: (?:in|of) (?:[a-z]+ )?(?<within>{PLACE}))?(?=[,.;)])`,
);

/** Categories stated in one sentence. */
export const categories: Rule = (line) => [
  ...matches(line.masked, INCLUDING).flatMap((match) => listed(match, line)),
  ...matches(line.masked, SHARED).flatMap((match) => sharing(match, line)),
  ...equipment(line, FOLLOWED, 'name class'),
  ...equipment(line, APPOSED, 'name, a class'),
  ...equipment(line, CLASSED, 'class name'),
  ...organisations(line),
  ...[PLACE_OF, PLACE_APPOSED].flatMap((shape) =>
    matches(line.masked, shape).flatMap((match) => placed(match, line)),
  ),
];

/** "fighter jets including SU-35 and SU-34": not a name that has its own class behind it. */
function listed(match: Match, line: Line): Draft[] {
  const { phrase, list } = match.parts;
  if (!phrase || !list || VAGUE.test(phrase.words)) return [];
  return namesIn(list, line).flatMap((name) => {
    const at = line.masked.offsets.indexOf(name.end);
    if (line.masked.text.slice(at).search(OWN_CLASS) === 0) return [];
    return {
      ...base(line, match, 'class including name'),
      end: name.end,
      entityId: name.entity.id,
      claim: { property: 'category' as const, value: singular(phrase.words) },
    };
  });
}

/** A list of examples: what stands behind its last name is said of that name alone. */
const INTRODUCED =
  /(?<!(?:weapons|systems|equipment|munitions|arms),? )(?:including|such as|like|namely|among them|for example),? (?:the |its |an? )?$/;

/** The class behind a list is that of every name in it, less surely for all but the last. */
function sharing(match: Match, line: Line): Draft[] {
  const { phrase, list } = match.parts;
  if (!phrase || !list || INTRODUCED.test(line.masked.text.slice(0, match.masked.start))) return [];
  const words = phrase.words.split(' ').filter((word) => !ABILITY.test(word));
  const value = singular(words.join(' '));
  if (VAGUE.test(value)) return [];
  return namesIn(list, line).map((name) => ({
    ...base(line, match, 'class of a list'),
    start: name.start,
    confidence: 0.75,
    entityId: name.entity.id,
    claim: { property: 'category' as const, value },
  }));
}

function namesIn(list: Part, line: Line): Line['named'] {
  return line.named.filter(
    (one) => one.start >= list.start && one.end <= list.end && one.entity.kind === 'equipment',
  );
}

/** "Il-76 radar": what an aircraft carries is not what it is. */
function isFitted(name: string, phrase: string): boolean {
  return AIRCRAFT.test(name) && /^(?:radar|gun|cannon|battery|satellite)s?$/.test(phrase);
}

const AIRCRAFT = /\b(?:Il|An|Tu|MiG|Su|Yak|Jak|Be|Mi|Ka|FA?|B|C|A|AH|UH|CH|MQ|RQ)-\d/;

function equipment(line: Line, shape: RegExp, rule: string): Draft[] {
  return matches(line.masked, shape).flatMap((match) => {
    const { name, phrase } = match.parts;
    if (!name?.entity || !phrase) return [];
    const words = phrase.words.split(' ');
    const abilities = words.filter((word) => ABILITY.test(word));
    const kept = words
      .filter((word) => !ABILITY.test(word))
      .join(' ')
      .replace(/^class /, '');
    if (VAGUE.test(kept) || isFitted(name.words, kept)) return [];
    const draft = {
      ...base(line, match, rule),
      start: Math.min(name.start, phrase.start),
      entityId: name.entity.id,
    };
    return [
      { ...draft, claim: { property: 'category' as const, value: singular(kept) } },
      ...abilities.map((value) => ({ ...draft, claim: { property: 'capability' as const, value } })),
    ];
  });
}

/** Names that stand for bodies which have such units, and so are not one. */
const HAS_FORCES =
  /\b(?:Army|Forces?|Ministry|Command|Union|Government|Coalition|Department|Pentagon|Council)\b|^[A-Z.]+$/;

function organisations(line: Line): Draft[] {
  return [GROUP_AFTER, GROUP_BEFORE, GROUP_APPOSED].flatMap((shape) =>
    matches(line.masked, shape).flatMap((match) => {
      const { name, phrase } = match.parts;
      if (!name?.entity || !phrase) return [];
      const owns =
        shape === GROUP_AFTER &&
        !/(?:group|organi[sz]ation|movement|militia|agency|party)$/.test(phrase.words);
      if (owns && (HAS_FORCES.test(name.words) || HAS_FORCES.test(name.entity.name))) return [];
      const start = shape === GROUP_BEFORE ? phrase.start : match.start;
      return {
        ...base(line, match, 'organisation class'),
        start,
        entityId: name.entity.id,
        claim: { property: 'category' as const, value: phrase.words },
      };
    }),
  );
}

function placed(match: Match, line: Line): Draft[] {
  const { phrase, within, name } = match.parts;
  if (!name?.entity || !phrase) return [];
  const [part, around] = within?.entity && isPart(within, line) ? [within, name] : [name, within];
  if (!part.entity) return [];
  const draft = { ...base(line, match, 'kind of place'), entityId: part.entity.id };
  const inside = around?.entity && around.entity.id !== part.entity.id ? [whole(draft, around)] : [];
  return [{ ...draft, claim: { property: 'category', value: phrase.words } }, ...inside];
}

/** "The Karrada district of Baghdad" is about Karrada; "the US state of North Carolina" is not about the US. */
function isPart(place: Part, line: Line): boolean {
  const named = line.named.find((one) => one.start === place.start && one.end === place.end);
  return named !== undefined && namedAs(named) === 'name' && line.masked.passage.startsWith(' ', place.end);
}

function whole(draft: Omit<Draft, 'claim'>, within: Part): Draft {
  return { ...draft, claim: { property: 'within', object: within.entity?.id } };
}

function base(line: Line, match: Match, rule: string) {
  return { passage: line.passage, start: match.start, end: match.end, rule, confidence: 0.9 };
}
