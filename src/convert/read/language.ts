/**
 * The **language** of a document is told by its writing and, where several languages share one, by the small
 * words that stand in every sentence of it. What the document states of itself comes second: templates lie.
 */
import type { Document } from '../document.ts';
import { isForeign } from '../foreign.ts';
import { SMALL_WORDS, UNIQUE_WRITING } from './small-words.ts';

export interface Recognised {
  /** BCP 47 without region: `en`, `zh`. */
  language: string;
  /** How much of what speaks for any language speaks for this one, from 0 to 1. */
  confidence: number;
}

/** Letters that are looked at; more say nothing new. */
const SAMPLE = 20_000;
/** Fewer small words than this are chance. */
const LEAST_WORDS = 4;
/** A language that only just wins is not told, from 0 to 1. */
const LEAST_CONFIDENCE = 0.55;
/**
 * Share of all words that are small words of the language: in true texts 0.15 to 0.5, less in lists of names. Of
 * English it is not asked, since what nobody knows is read as English.
 */
const LEAST_SHARE = 0.14;
/** Languages so near each other that one seldom wins by much: the better of the two is told. */
const TWINS: Readonly<Record<string, string>> = {
  da: 'no',
  no: 'da',
  fi: 'et',
  et: 'fi',
  cs: 'sk',
  sk: 'cs',
};

/**
 * @returns
 *   `undefined` for text too short or too mixed to tell. Of a writing that English never has, at least that is
 *   told: `und-Cyrl`.
 */
export function recogniseLanguage(text: string): Recognised | undefined {
  const sample = text.slice(0, SAMPLE).replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  const [writing, unknown] = writingOf(sample, letters);
  const told = byWriting(sample, letters) ?? byWords(sample.toLowerCase(), writing);
  if (told && told.confidence > LEAST_CONFIDENCE) return told;
  return unknown && letters >= FEWEST_LETTERS ? { language: unknown, confidence: 1 } : undefined;
}

/** Letters that are too few to tell a writing by. */
const FEWEST_LETTERS = 10;

/** A writing that only one language of note is in: Greek, Hangul, kana. */
function byWriting(sample: string, letters: number): Recognised | undefined {
  for (const [language, writing, least] of UNIQUE_WRITING) {
    const share = (sample.match(writing)?.length ?? 0) / (letters || 1);
    if (letters >= FEWEST_LETTERS && share >= least)
      return { language, confidence: Math.min(1, share + 0.3) };
  }
  return undefined;
}

/** Foreign names and addresses in Latin letters stand in text of any writing, seldom the other way round. */
function writingOf(sample: string, letters: number): [writing: RegExp, unknown?: string] {
  const isOf = ([writing]: [RegExp, string]) => (sample.match(writing)?.join('').length ?? 0) > 0.3 * letters;
  return SHARED_WRITING.find(isOf) ?? [/[\p{Script=Latin}\p{M}]+/gu];
}

/** Writings of several languages, and what a language that nobody knows is called in each. */
const SHARED_WRITING: [RegExp, string][] = [
  [/[\p{Script=Cyrillic}]+/gu, 'und-Cyrl'],
  [/[\p{Script=Arabic}\p{M}]+/gu, 'und-Arab'],
];

/** A small word counts the less, the more languages have it. */
function byWords(text: string, writing: RegExp): Recognised | undefined {
  const scores = new Map<string, number>();
  const counts = new Map<string, number>();
  let [all, found] = [0, 0];
  for (const [word] of text.matchAll(writing)) {
    const languages = languagesOf.get(word) ?? [];
    all++;
    if (languages.length > 0) found++;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
      counts.set(language, (counts.get(language) ?? 0) + 1);
    }
  }
  const [best, ...others] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || found < LEAST_WORDS) return undefined;
  if (best[0] !== 'en' && (counts.get(best[0]) ?? 0) < LEAST_SHARE * all) return undefined;
  const next = others.find(([language]) => language !== TWINS[best[0]]);
  const confidence = best[1] / (best[1] + (next?.[1] ?? 0));
  return { language: best[0], confidence };
}

const languagesOf = new Map<string, string[]>();
for (const [language, words] of Object.entries(SMALL_WORDS)) {
  for (const word of words.split(' ')) languagesOf.set(word, [...(languagesOf.get(word) ?? []), language]);
}

/**
 * The same document with its language. A language in which nothing is recognised is said in a note: the document
 * is still a source, and people can cite it. A source page stays as it is.
 */
export function withLanguage(document: Document): Document {
  if (document.page !== undefined) return document;
  const words = document.passages.map(({ text }) => text).join('\n');
  const found = recogniseLanguage(`${document.title}\n${words}`);
  const { stated, language: told = stated.language } = document;
  const language = chosen(found?.language, told);
  const notes = [...(document.notes ?? []), ...noteOn(language, words)];
  return { ...document, ...(language && { language }), notes };
}

/** What is recognised; of a writing alone, what is stated, if it is written so. */
function chosen(found: string | undefined, told: string | undefined): string | undefined {
  const writing = found && /^und-(\w{4})$/.exec(found)?.[1];
  if (!writing) return found ?? told;
  return told !== undefined && writingOfLanguage(told) === writing ? told : found;
}

function writingOfLanguage(language: string): string | undefined {
  try {
    return new Intl.Locale(language).maximize().script;
  } catch {
    return undefined;
  }
}

/** Words below which it says nothing that no language is recognised. */
const TELLING = 30;

function noteOn(language: string | undefined, words: string): string[] {
  const isLong = (words.match(/\p{L}{2,}/gu)?.length ?? 0) >= TELLING;
  if (language === undefined) return isLong ? [UNKNOWN] : [];
  if (!isForeign({ language })) return [];
  return [
    `The text is in ${nameOf(language)}: it can be cited, but names and claims are looked for in English only.`,
  ];
}

const UNKNOWN = 'No language was recognised in the text: names and claims were looked for as in English.';

const WRITINGS = new Intl.DisplayNames(['en'], { type: 'script' });

function nameOf(language: string): string {
  const writing = /^und-(\w{4})$/.exec(language)?.[1];
  if (writing) return `a language that is not known, in ${WRITINGS.of(writing)} letters`;
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return `the language \`${language}\``;
  }
}
