/**
 * The **language** of a document is told by its writing and, where several languages share one, by the small
 * words that stand in every sentence of it. What the document states of itself comes second: templates lie.
 */
import type { Document } from '../document.ts';
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

/** @returns `undefined` for text too short or too mixed to tell. */
export function recogniseLanguage(text: string): Recognised | undefined {
  const sample = text.slice(0, SAMPLE).replace(/\S*(?:\/\/|@|www\.)\S*/g, ' ');
  const letters = sample.match(/\p{L}/gu)?.length ?? 0;
  return byWriting(sample, letters) ?? byWords(sample.toLowerCase(), writingOf(sample, letters));
}

/** A writing that only one language of note is in: Greek, Hangul, kana. */
function byWriting(sample: string, letters: number): Recognised | undefined {
  for (const [language, writing, least] of UNIQUE_WRITING) {
    const share = (sample.match(writing)?.length ?? 0) / (letters || 1);
    if (letters >= 10 && share >= least) return { language, confidence: Math.min(1, share + 0.3) };
  }
  return undefined;
}

/** Foreign names and addresses in Latin letters stand in text of any writing, seldom the other way round. */
function writingOf(sample: string, letters: number): RegExp {
  const shared = [/[\p{Script=Cyrillic}]+/gu, /[\p{Script=Arabic}\p{M}]+/gu];
  const isOf = (writing: RegExp) => (sample.match(writing)?.join('').length ?? 0) > 0.3 * letters;
  return shared.find(isOf) ?? /[\p{Script=Latin}\p{M}]+/gu;
}

/** A small word counts the less, the more languages have it. */
function byWords(text: string, writing: RegExp): Recognised | undefined {
  const scores = new Map<string, number>();
  let found = 0;
  for (const [word] of text.matchAll(writing)) {
    const languages = languagesOf.get(word) ?? [];
    if (languages.length > 0) found++;
    for (const language of languages) {
      scores.set(language, (scores.get(language) ?? 0) + 1 / languages.length);
    }
  }
  const [best, next] = [...scores].sort(([, a], [, b]) => b - a);
  if (!best || found < LEAST_WORDS) return undefined;
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
  const sure = found && found.confidence > LEAST_CONFIDENCE ? found.language : undefined;
  const language = sure ?? document.stated.language ?? document.language;
  if (language === undefined) return document;
  const notes = /^en\b/i.test(language) ? [] : [foreign(language)];
  return { ...document, language, notes: [...(document.notes ?? []), ...notes] };
}

function foreign(language: string): string {
  return `The text is in ${nameOf(language)}: it can be cited, but nothing is recognised in that language.`;
}

function nameOf(language: string): string {
  try {
    return new Intl.DisplayNames(['en'], { type: 'language' }).of(language) ?? language;
  } catch {
    return `the language \`${language}\``;
  }
}
