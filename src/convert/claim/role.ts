/**
 * An **office** that a person holds: beside the name, after it between commas, or after "is".
 */

import type { Draft, Rule } from './draft.ts';
import { countryCalled } from './nationality.ts';
import { type Match, matches, type Part, pattern } from './pattern.ts';
import { ENVOY, HOLDING, ROLE_WORDS } from './role-words.ts';
import type { Line, Scene } from './scene.ts';

const WORDS = {
  ...ROLE_WORDS,
  /** Ranks and forms of address between an office and a name. */
  STYLE:
    '(?:{RANK}|Crown Prince|Prince|Princess|Sheikh|Sheik|Sir|Dame|Lord|Lady|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?)',
  /** Orders and seats behind a name: "MP", "KCB CBE". */
  LETTERS: '(?: [A-Z]{2,4}(?![\\p{L}])){0,3}',
  STATE: '(?:(?:[Ff]ormer|[Aa]cting|[Tt]hen|[Ee]x|[Ii]ncoming|[Oo]utgoing)[ -])?',
  OF: '(?: (?:of|at|in|with|from)(?: the)? (?:(?:U\\.S\\.|US) )?)',
};

const ADJECTIVE_BEFORE =
  /(?<![\p{L}-])(?<state>(?:[Ff]ormer|[Aa]cting|[Ii]nterim|[Tt]hen|[Oo]utgoing)[ -])?(?<!(?:North|South|New|West|East) )(?<adjective>\p{Lu}\p{Ll}+) $/u;

interface Shape {
  rule: string;
  expression: RegExp;
  confidence: number;
}

function shape(rule: string, source: string, confidence: number): Shape {
  return { rule, expression: pattern(source, WORDS), confidence };
}

/**
 * Shapes from the most to the least telling; each names `person` and `role`, and mostly `body`.
 *
 * ```text
 * North Macedonia’s Prime Minister Dimitar Kovacevski
 * body              role           person
 * ```
 */
const SHAPES: readonly Shape[] = [
  shape(
    'body role person',
    "(?<state>{STATE})(?<sender>{PLACE}(?:'s?)? )?(?<body>{BODY})(?:'s?)?(?: \\({ORGANISATION}\\))? (?<role>{ROLE}),?(?: {STYLE})* (?<person>{PERSON})",
    0.95,
  ),
  shape(
    'role for field person',
    "(?:(?<body>{BODY})(?:'s?)? )?(?<role>{ROLE} (?:for|in|to) (?:the )?(?!{ROLE}\\b)(?:{BODY}|talks|negotiations|conference|[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)*)),?(?: {STYLE})* (?<person>{PERSON})",
    0.85,
  ),
  shape(
    'role of body person',
    '(?<role>{ROLE}) (?:(?:of|at)(?: the)? (?:(?:U\\.S\\.|US) )?(?<body>{BODY})|for (?:the )?(?<house>{ORGANISATION})),?(?: {STYLE})* (?<person>{PERSON})',
    0.9,
  ),
  shape(
    'person, body role',
    "(?<person>{PERSON}){LETTERS}, (?:an? |the |now )?(?<state>{STATE})(?<sender>{PLACE}(?:'s?)? )?(?<body>{BODY})(?:'s?)? (?<role>{ROLE}(?: (?:to|for) (?:the )?(?!{ROLE}\\b)(?:{BODY}|[A-Z][a-z]+(?: [A-Z][a-z]+)*))?)(?=[,.;:)\"]| (?:said|says|told|and|who|in|at|during|on|has|was|is)\\b|$)",
    0.92,
  ),
  shape(
    'person, role of body',
    '(?<person>{PERSON}){LETTERS}, (?:an? |the |now )?(?<role>{ROLE})(?:{OF}|, )(?<body>{BODY})(?! {ROLE}| {PERSON})',
    0.9,
  ),
  shape(
    'person, role for field',
    '(?<person>{PERSON}){LETTERS}, (?:an? |the |now )?(?<role>{ROLE} (?:for|to) (?:the )?(?:{BODY}|[A-Z][a-z]+(?: (?:and )?[A-Z][a-z]+)*))',
    0.85,
  ),
  shape(
    'person is role',
    '(?<person>{PERSON}) (?:is|was|became|has been|serves as|served as|was (?:appointed|named|elected)(?: as)?|is currently|currently serves as) (?:the )?(?:[a-z]+ )?(?<role>{ROLE}){OF}(?<body>{BODY})',
    0.85,
  ),
  shape(
    'role person of body',
    '(?<role>{TITLE}),?(?: {STYLE})* (?<person>{PERSON}) of (?:the )?(?<body>{ORGANISATION})',
    0.85,
  ),
  shape('role person', '(?<role>{TITLE}),?(?: {STYLE})* (?<person>{PERSON})', 0.75),
];

const HOLDS = pattern(
  `(?<person>{PERSON}),? (?:who )?(?<verb>${Object.keys(HOLDING).join('|')}) (?:the )?(?<body>{ORGANISATION})`,
);

/** Offices stated in one sentence. */
export const roles: Rule = (line, scene) => {
  const found = SHAPES.flatMap((one) =>
    matches(line.masked, one.expression).map((match) => draftOf(match, one, { line, scene })),
  );
  return [...found.flatMap((draft) => draft ?? []), ...holders(line)];
};

function draftOf(
  match: Match,
  { rule, confidence }: Shape,
  at: { line: Line; scene: Scene },
): Draft | undefined {
  const { person, role, house, sender, state } = match.parts;
  const body = match.parts.body ?? house;
  if (!person?.entity || !role) return;
  if (rule === 'role person' && !standsAlone(match, at.line)) return;
  const { value, object, start } = office({ role, body, sender, state }, match, at);
  return {
    entityId: person.entity.id,
    claim: { property: 'role', value, ...(object && { object }) },
    passage: at.line.passage,
    start,
    end: match.end,
    rule,
    confidence,
  };
}

/** A title before a name counts without a body only when it is written as a title. */
function standsAlone(match: Match, line: Line): boolean {
  const role = match.parts.role?.words ?? '';
  const before = line.masked.text.slice(0, match.masked.start);
  return (
    /^\p{Lu}/u.test(role) &&
    !/(?:['’]s?|[\uE400-\uEBFF]) $/u.test(before) &&
    !/\b(?:Prince|King|Queen)\b|^(?:Officer|Head|Leader|Boss|Chair|Executive|Economist|Deputy|Chief)$/.test(
      role,
    )
  );
}

interface Office {
  role: Part;
  body: Part | undefined;
  sender: Part | undefined;
  state: Part | undefined;
}

/** The words of an office and whose it is. "Washington’s UN envoy" is the envoy of the country, to the UN. */
function office(
  { role, body, sender, state }: Office,
  match: Match,
  { line, scene }: { line: Line; scene: Scene },
) {
  const prefix = state?.words ?? '';
  const from = sender && namedAt(line, sender.start);
  const object = body?.entity;
  if (from && object && ENVOY.test(role.words)) {
    return { value: `${prefix}${body.words} ${role.words}`, object: from, start: match.start };
  }
  if (object) return { value: prefix + role.words, object: object.id, start: match.start };
  const before = ADJECTIVE_BEFORE.exec(line.masked.passage.slice(line.span.start, match.start));
  const { state: earlier = '', adjective = '' } = before?.groups ?? {};
  const country = countryCalled(adjective, scene);
  const start = country || earlier ? match.start - (before?.[0].length ?? 0) : match.start;
  return { value: earlier + role.words, object: country?.id, start };
}

function namedAt(line: Line, start: number): string | undefined {
  return line.named.find((one) => one.start === start && one.entity.kind !== 'event')?.entity.id;
}

function holders(line: Line): Draft[] {
  return matches(line.masked, HOLDS).flatMap(({ parts, start, end }) => {
    const { person, verb, body } = parts;
    const value = HOLDING[verb?.words ?? ''];
    if (!person?.entity || !body?.entity || !value) return [];
    return {
      entityId: person.entity.id,
      claim: { property: 'role', value, object: body.entity.id, derived: `the source says “${verb?.words}”` },
      passage: line.passage,
      start,
      end,
      rule: 'person who commands',
      confidence: 0.75,
    };
  });
}
