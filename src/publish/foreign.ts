/**
 * **Foreign** words are those in another language than the site's. A reader's browser must be told, or it speaks
 * them with the wrong voice, breaks them by the wrong rules and, for right-to-left scripts, puts the words
 * around them in the wrong order.
 *
 * Where nobody has said which language it is, only the script is certain: `und-Cyrl` is BCP 47 for "some
 * language in Cyrillic".
 */
import type { SourceData } from '../model/schema.ts';

/** What an element says of its words, as attributes. */
export interface Tongue {
  /** BCP 47. */
  lang: string;
  dir?: 'rtl';
}

/** Unicode's name of a script, and what BCP 47 calls words in it. */
const SCRIPTS: readonly [script: string, lang: string][] = [
  ['Arabic', 'und-Arab'],
  ['Hebrew', 'und-Hebr'],
  ['Syriac', 'und-Syrc'],
  ['Thaana', 'und-Thaa'],
  ['Cyrillic', 'und-Cyrl'],
  ['Greek', 'und-Grek'],
  ['Armenian', 'und-Armn'],
  ['Georgian', 'und-Geor'],
  ['Devanagari', 'und-Deva'],
  ['Bengali', 'und-Beng'],
  ['Tamil', 'und-Taml'],
  ['Thai', 'und-Thai'],
  ['Ethiopic', 'und-Ethi'],
  ['Hangul', 'ko'],
];
const RIGHT_TO_LEFT =
  /^(?:ar|arc|ckb|dv|fa|he|ks|ps|sd|syr|ug|ur|yi)\b(?!-(?:Latn|Cyrl))|-(?:Arab|Hebr|Syrc|Thaa)\b/;
const KANA = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;
const EAST_ASIAN = String.raw`[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}]`;

/** Letters of one script, and what stands between them: one Greek letter alone is a sign, as in α-particle. */
function runOf(letter: string, script: string): string {
  const between = String.raw`[\p{M}\p{N}\p{Zs}\p{P}\u200C\u200D]*`;
  return `${letter}(?:${between}${letter})${script === 'Greek' ? '+' : '*'}`;
}
const RUN = new RegExp(
  [...SCRIPTS.map(([script]) => runOf(`\\p{Script=${script}}`, script)), runOf(EAST_ASIAN, 'Han')]
    .map((run) => String.raw`${run}\p{M}*`)
    .join('|'),
  'gu',
);
const BY_SCRIPT = SCRIPTS.map(([script, lang]) => ({
  letter: new RegExp(`\\p{Script=${script}}`, 'u'),
  lang,
}));
/** Whether there may be anything to mark at all: most pages have nothing, and are looked at no further. */
const PERHAPS = /[\u0370-\u1DFF\u1F00-\u1FFF\u2C80-\uD8FF\uF900-\uFDFF\uFE70-\uFEFE]/;

/**
 * Language and direction of words.
 *
 * @param stated
 *   The language that somebody has said they are in; it wins over what the letters look like.
 * @returns
 *   `undefined` when nothing is stated and the letters are Latin.
 */
export function tongueOf(words: string, stated?: string): Tongue | undefined {
  const lang = stated ?? langOf(words.match(RUN)?.[0] ?? '');
  return lang ? spoken(lang) : undefined;
}

/** The attributes of an element whose words are in a language; none when it is the language of the site. */
export function spoken(lang: string | undefined, site = 'en'): Tongue | undefined {
  if (!lang || lang.split('-')[0] === site.split('-')[0]) return undefined;
  return RIGHT_TO_LEFT.test(lang) ? { lang, dir: 'rtl' } : { lang };
}

/** Language of the words of a source, where it is not the site's; a digest is told in the site's own. */
export function languageOf({ text, language }: Pick<SourceData, 'text' | 'language'>): string | undefined {
  return text === 'full' ? spoken(language)?.lang : undefined;
}

function langOf(run: string): string | undefined {
  const known = BY_SCRIPT.find(({ letter }) => letter.test(run.slice(0, 2)));
  if (known || run === '') return known?.lang;
  return KANA.test(run) ? 'ja' : 'und-Hani';
}

/** A tag with its attributes, or the words up to the next tag. */
const PIECE = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>|[^<]+|</gi;
/** Elements in whose words no other element may stand. */
const RAW = new Set(['title', 'script', 'style', 'textarea', 'option', 'svg']);

/**
 * Mark every foreign run in the HTML of a page, wherever it came from. An element that names its language already
 * keeps its words as they are; it only gets the direction that goes with the language.
 *
 * ```html
 * <li>called Искандер</li>  →  <li>called <span lang="und-Cyrl">Искандер</span></li>
 * ```
 */
export function markForeign(html: string): string {
  if (!PERHAPS.test(html)) return html;
  /** The element that is left alone, and how many of its name are open in it. */
  let closed = { name: '', depth: 0 };
  return html.replace(PIECE, (piece, end: string, name = '', attributes = '', at: number) => {
    if (!name) return closed.depth === 0 ? piece.replace(RUN, marked) : piece;
    const tag: Tag = { name: name.toLowerCase(), end: end !== '', attributes };
    if (closed.depth === 0)
      tag.attributes += attributesOf(tag, () => wordsFrom(html, at + piece.length, name));
    closed = passed(closed, tag);
    return tag.attributes === attributes ? piece : `<${name}${tag.attributes}>`;
  });
}

/** Words of an element, up to its first end. */
function wordsFrom(html: string, start: number, name: string): string {
  return html.slice(start, html.indexOf(`</${name}>`, start)).replace(/<[^>]*>/g, '');
}

/**
 * What an element has to say besides: a language that is written from right to left has its direction. A
 * quotation that is in such letters is marked as a whole, or the marks in it would stand in the wrong order.
 */
function attributesOf({ name, end, attributes }: Tag, words: () => string): string {
  if (end || / dir=/.test(attributes)) return '';
  const lang = / lang="([^"]*)"/.exec(attributes)?.[1];
  if (lang !== undefined) return RIGHT_TO_LEFT.test(lang) ? ' dir="rtl"' : '';
  if (name !== 'blockquote') return '';
  const text = words();
  const tongue = tongueOf(text);
  const isWhole = tongue?.dir && count(text, /\p{L}/gu) > 2 * count(text, /\p{Script=Latin}/gu);
  return isWhole ? ` lang="${tongue.lang}" dir="rtl"` : '';
}

function count(text: string, letter: RegExp): number {
  return text.match(letter)?.length ?? 0;
}

interface Tag {
  name: string;
  end: boolean;
  attributes: string;
}

function passed(closed: { name: string; depth: number }, { name, end, attributes }: Tag): typeof closed {
  if (closed.depth > 0) {
    return name === closed.name ? { name, depth: closed.depth + (end ? -1 : 1) } : closed;
  }
  const opens = !end && (RAW.has(name) || (name !== 'html' && /\slang=/.test(attributes)));
  return opens ? { name, depth: 1 } : closed;
}

function marked(run: string): string {
  const tongue = tongueOf(run);
  if (!tongue) return run;
  return tongue.dir
    ? `<bdi lang="${tongue.lang}" dir="rtl">${run}</bdi>`
    : `<span lang="${tongue.lang}">${run}</span>`;
}
