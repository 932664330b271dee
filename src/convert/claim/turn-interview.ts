/**
 * An **interview without labels**: paragraphs that ask take turns with paragraphs that answer, and the first
 * lines name the one person who answers.
 *
 * ```text
 * Ann Lee answered five questions from our reporter.
 * ^^^^^^^
 * What do you want to change?
 * The schools come first.
 * ^^^^^^^^^^^^^^^^^^^^^^^ the answer of Ann Lee
 * ```
 */
import type { DocumentPassage } from '../document.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Scene } from './scene.ts';

interface Interview {
  speaker: ResolvedEntity;
  /** Passages that answer. */
  passages: number[];
}

/** Fewer questions than this make no interview. */
const LEAST = 3;
/** Share of questions that must address somebody. */
const SHARE = 0.5;
/** First paragraphs that may name who answers. */
const HEAD = 6;
/** Longest question, in characters. */
const LONGEST = 700;

const ADDRESSES = /\b(?:you|your|yours|yourself)\b/i;
const PERSONAL = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u;
const QUOTED = /^["“„«]/;
const CAPTION = /^(?:Image|Photo|Picture|File|Source|Credit)\b|\b(?:Image|Photo|Picture|Credit):/;
const ANSWERS =
  /^[^.?!]{0,160}?\b(?:answer(?:s|ed)|responded to|replied to|took|takes|fielded|fields) (?:[\p{L}\d-]+ ){0,4}?questions\b|^[^.?!]{0,160}?\b(?:sat down|spoke|speaks|talked|talks) (?:with|to) (?:us|me|our)\b|^[^.?!]{0,80}? was interviewed\b|^(?: ?['’]s)? interview\b/iu;
const INTERVIEWED =
  /\b(?:interview(?:s|ed|ing)?(?: (?:with|of))?|(?:spoke|talked|sat down|caught up|chatted) (?:with|to)),? (?:(?!with\b|by\b|from\b|for\b)[\p{L}.’'-]+,? ){0,6}$/iu;

/** Who is interviewed and which passages answer, or `undefined` where that is not certain. */
export function interviewOf(scene: Scene): Interview | undefined {
  const { passages } = scene.document;
  const questions = passages.flatMap((passage, at) => (isQuestion(passage) ? [at] : []));
  const addressing = questions.filter((at) => ADDRESSES.test(passages[at]?.text ?? ''));
  const [first] = questions;
  if (first === undefined || questions.length < LEAST || addressing.length < questions.length * SHARE)
    return undefined;
  const speaker = answererIn(scene, Math.min(first, HEAD));
  const answers = questions.flatMap((at, index) => answersTo(at, questions[index + 1], passages));
  return speaker && answers.length >= LEAST ? { speaker, passages: answers } : undefined;
}

function isQuestion({ text, heading }: DocumentPassage): boolean {
  return !heading && text.length <= LONGEST && /\?$/.test(text.trim()) && !QUOTED.test(text);
}

/** Everything up to the next question; behind the last one as long as somebody speaks of themselves. */
function answersTo(
  question: number,
  next: number | undefined,
  passages: readonly DocumentPassage[],
): number[] {
  const found: number[] = [];
  for (let at = question + 1; at < (next ?? passages.length); at++) {
    const passage = passages[at];
    if (!passage || passage.heading) break;
    if (CAPTION.test(passage.text)) continue;
    if (next === undefined && found.length > 0 && !PERSONAL.test(passage.text)) break;
    found.push(at);
  }
  return found;
}

/** The one person whom the title or the first lines say to have answered. */
function answererIn(scene: Scene, before: number): ResolvedEntity | undefined {
  const titled = only(interviewedIn(scene.document.title, peopleOfTitle(scene)));
  if (titled) return titled;
  const texts = scene.document.passages.slice(0, before);
  return only(texts.flatMap(({ text }, at) => interviewedIn(text, scene.named[at] ?? [])));
}

function peopleOfTitle({ document: { title }, entities }: Scene) {
  return [...entities.values()].flatMap((entity) => {
    const start = title.indexOf(entity.name);
    return start < 0 ? [] : [{ entity, start, end: start + entity.name.length }];
  });
}

function interviewedIn(
  text: string,
  named: readonly { entity: ResolvedEntity; start: number; end: number }[],
): ResolvedEntity[] {
  return named
    .filter(({ entity }) => entity.kind === 'person')
    .filter(({ start, end }) => ANSWERS.test(text.slice(end)) || INTERVIEWED.test(text.slice(0, start)))
    .map(({ entity }) => entity);
}

function only(people: readonly ResolvedEntity[]): ResolvedEntity | undefined {
  const [one, another] = new Set(people);
  return another ? undefined : one;
}
