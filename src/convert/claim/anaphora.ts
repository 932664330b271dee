/**
 * An **anaphor** is a word that stands for a name said before: "he", "it", "the brigade". Here those are
 * resolved of which only one thing can be meant; the others stay words.
 */
import { everyMatch } from '../../text/every-match.ts';
import type { ResolvedEntity } from '../mention.ts';
import { mask, type Named } from './mask.ts';
import { openingName } from './opening-name.ts';
import { matches, pattern } from './pattern.ts';
import type { Line, Scene } from './scene.ts';

/** Subject of a sentence: a name, perhaps behind an office or words of time, and no part of a list. */
const SUBJECT = pattern(
  "^(?!(?:He|She|It|They|I|We|You|There)\\b)(?:(?:[A-Z][a-z]+|[Ii]n|[Oo]n|[Aa]t|[Aa]fter|[Ff]rom|[Uu]ntil|[Dd]uring|[Ss]ince|[Bb]etween|[Ff]ollowing)\\b[^,\\uE000-\\uE3FF]{0,70}, )?(?:[Tt]he )?(?:(?!(?:After|Before|When|While|As|Since|During|Although|Though|If|Because|Under|With|For|By|In|On|At|From|Following|Until|Despite|Unlike|Like|Among|Between)\\b)[A-Z][\\p{L}.]*\\.? |{BODY}(?:'s)? |(?!(?:the|and|for|was|were|had|has|that|from|with|when|who|said|after|before|because|while|but|are|not|than|over)\\b)(?![a-z]+(?:ed|ing|s) )[a-z]{3,} ){0,5}?(?<subject>{PERSON}|{ORGANISATION})(?!'s?(?![\\p{L}])| and {ANY}|, {ANY},? and )",
);
const PRONOUN =
  /(?<![\p{L}'’])(?:[Hh]e|[Ss]he|the latter(?= (?:is|was|has|had|became)))(?![\p{L}])|(?:^It|(?<=^(?:In|On|From|During|Until|Since|By|After|As of) [^,;.\uE000-\uE7FF]{2,40},? )it)(?= (?:is|was|has|had|became|consists|operates|belongs|forms|joined|serves|served) )/gu;
const NOUN =
  '(?:brigade|division|regiment|battalion|corps|army|company|squadron|wing|fleet|group|organi[sz]ation|party|ministry|agency|command|bank|university|college|school|association|council|committee|force|institute|movement|federation|commission|department|union|newspaper|battery|formation|unit|museum|hospital|airline|academy|club|fund|foundation|mission|task force|centre|center)';
const DEFINITE = new RegExp(
  `(?<![\\p{L}])[Tt]he (${NOUN}|${capital(NOUN)})(?![\\p{L}'’-])(?! of\\b)(?! [A-Z])`,
  'gu',
);

/** The words of a fragment, each with a capital letter. */
function capital(words: string): string {
  return words.replace(/(?<=[:|])\p{Ll}/gu, (letter) => letter.toUpperCase());
}

/** The lines of a scene with anaphors among their mentions, where a line has any. */
export function withAnaphora(scene: Scene): Line[] {
  const opening = openingName(scene);
  const about = opening?.entity ?? topicOf(scene);
  const nouns = about?.kind === 'organisation' ? nounsOf(scene) : [];
  const pronouns = genderOf(about, scene);
  let passage = -1;
  let current: ResolvedEntity | undefined;
  return scene.lines.map((line) => {
    if (line.passage !== passage) current = about;
    passage = line.passage;
    const subject = subjectOf(line);
    const found = [
      ...pronounsIn(line, { current: current, subject, about, pronouns }),
      ...definitesIn(line, { about, nouns, scene }),
      ...(opening && line === scene.lines[0] ? [opening] : []),
    ];
    current = next(line, { subject, current, about });
    if (found.length === 0) return line;
    const named = [...line.named.filter(({ entity }) => entity.kind !== 'event'), ...found];
    const longest = named.sort((a, b) => b.end - b.start - (a.end - a.start));
    return { ...line, masked: mask(line.masked.passage, line.span, { named: longest }) };
  });
}

/** Whom or what a text is about that begins "NAME (…) is a …" and names it often. */
export function topicOf(scene: Scene): ResolvedEntity | undefined {
  const [first] = scene.lines;
  const [found] = first ? matches(first.masked, OPENING) : [];
  const entity = found?.parts.subject?.entity;
  if (!entity) return undefined;
  const others = [...scene.entities.values()].filter(({ kind }) => kind === entity.kind);
  return others.every(({ mentions }) => mentions.length <= Math.max(3, entity.mentions.length))
    ? entity
    : undefined;
}

const OPENING = pattern(
  "^(?:[Tt]he )?(?:[A-Z][\\p{L}.-]*\\.? |{BODY}(?:'s)? ){0,4}(?<subject>{PERSON}|{ORGANISATION})(?:[^.;]|\\.(?! [A-Z])){0,260}? (?:is|was|were) ",
);

/** What the first sentence says that its subject is: "is a Serbian state-owned company". */
function nounsOf({ lines: [first] }: Scene): string[] {
  const found = first && IS_A.exec(first.masked.text)?.[1];
  return found ? [found] : [];
}

const IS_A = new RegExp(
  ` (?:is|was) (?:an?|the) (?:[\\p{L}\\uE800-\\uEBFF-]+ ){0,5}?(${NOUN})(?![\\p{L}-])`,
  'u',
);

/** The pronoun of the one the text is about: the first in it. */
function genderOf(about: ResolvedEntity | undefined, scene: Scene): string | undefined {
  if (about?.kind !== 'person') return undefined;
  for (const { masked } of scene.lines.slice(0, 12)) {
    const found = /(?<![\p{L}'’])(he|she|his|her)(?![\p{L}])/iu.exec(masked.text)?.[1]?.toLowerCase();
    if (found) return found.startsWith('s') || found === 'her' ? 'she' : 'he';
  }
  return undefined;
}

function subjectOf(line: Line): ResolvedEntity | undefined {
  return matches(line.masked, SUBJECT)[0]?.parts.subject?.entity;
}

interface Known {
  current: ResolvedEntity | undefined;
  subject: ResolvedEntity | undefined;
  about: ResolvedEntity | undefined;
}

/** Whom "he" in the next sentence means; nobody certain after a sentence that names somebody else. */
function next(line: Line, { subject, current, about }: Known): ResolvedEntity | undefined {
  if (subject) return subject;
  const people = line.named.filter(({ entity }) => entity.kind === 'person' && entity !== current);
  if (people.length === 0 || /^(?:He|She|It)\b/.test(line.masked.text)) return current;
  return current === about && /\b(?:[Hh]e|[Ss]he|[Hh]is|[Hh]er)\b/.test(line.masked.text)
    ? current
    : undefined;
}

function pronounsIn(line: Line, known: Known & { pronouns: string | undefined }): Named[] {
  const { text, offsets } = line.masked;
  if (/["\u201C\u201D]/.test(line.masked.passage.slice(line.span.start, line.span.end))) return [];
  return everyMatch(text, PRONOUN).flatMap((found) => {
    const start = offsets[found.index] ?? 0;
    const entity = meant(found[0].toLowerCase(), line, start, known);
    return entity
      ? [{ entity, start, end: start + found[0].length, surface: found[0], anaphor: true as const }]
      : [];
  });
}

function meant(
  pronoun: string,
  line: Line,
  start: number,
  { current, subject, about, pronouns }: Known & { pronouns: string | undefined },
): ResolvedEntity | undefined {
  const before = new Set(
    line.named
      .filter(({ entity, end }) => entity.kind === 'person' && end <= start)
      .map(({ entity }) => entity),
  );
  if (pronoun === 'it') return current?.kind === 'organisation' ? current : undefined;
  if (pronoun === 'the latter') return [...before].at(-1);
  const [only] = before;
  const entity =
    before.size === 0
      ? current
      : before.size === 1 && (only === subject || only === current)
        ? only
        : undefined;
  if (entity?.kind !== 'person') return undefined;
  return entity === about && pronouns !== undefined && pronouns !== pronoun ? undefined : entity;
}

/** "The brigade": the one the text is about, else the only one of that noun named so far in the passage. */
function definitesIn(
  line: Line,
  { about, nouns, scene }: { about: ResolvedEntity | undefined; nouns: readonly string[]; scene: Scene },
): Named[] {
  const { passage } = line.masked;
  DEFINITE.lastIndex = 0;
  const text = line.masked.text;
  return everyMatch(text, DEFINITE).flatMap((found) => {
    const noun = (found[1] ?? '').toLowerCase();
    const isName = noun !== found[1];
    const start = line.masked.offsets[found.index] ?? 0;
    const end = start + found[0].length;
    const isAbout = about?.kind === 'organisation' && (isCalled(about, noun) || nouns.includes(noun));
    const entity = isAbout ? about : isName ? undefined : onlyOne(noun, line, start, scene);
    return entity ? [{ entity, start, end, surface: passage.slice(start, end), anaphor: true as const }] : [];
  });
}

function onlyOne(noun: string, line: Line, start: number, scene: Scene): ResolvedEntity | undefined {
  const before = (scene.named[line.passage] ?? []).filter(
    ({ entity, end }) => entity.kind === 'organisation' && end <= start && isCalled(entity, noun),
  );
  const here = before.filter(({ start: from }) => from >= line.span.start);
  const entities = new Set((here.length > 0 ? here : before).map(({ entity }) => entity));
  return entities.size === 1 ? [...entities][0] : undefined;
}

function isCalled({ name, aliases }: ResolvedEntity, noun: string): boolean {
  return [name, ...aliases].some((one) =>
    one
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(noun),
  );
}
