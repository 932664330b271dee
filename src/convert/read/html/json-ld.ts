/**
 * **JSON-LD** is what a page says of itself to search engines: objects of schema.org in `script` elements.
 *
 * https://schema.org/Article
 */
import { squeeze } from '../../segment.ts';

/** An object out of somebody else's JSON: any field may hold anything. */
interface Thing {
  '@type'?: unknown;
  '@id'?: unknown;
  '@graph'?: unknown;
  mainEntity?: unknown;
  mainEntityOfPage?: unknown;
  name?: unknown;
  headline?: unknown;
  author?: unknown;
  publisher?: unknown;
  datePublished?: unknown;
  inLanguage?: unknown;
  url?: unknown;
}

/** Longer scripts are no description of one article, in characters. */
const LONGEST = 1_000_000;
const DEEPEST = 6;
const ARTICLE = /(?:Article|Posting|Report|Review|CreativeWork|Book|Dataset|Speech|Legislation)$/;
const PAGE = /(?:WebPage|Page)$/;

/** The thing that describes the article of a page, else the page. */
export function articleThing(page: Document): Thing | undefined {
  const scripts = [...page.querySelectorAll('script[type="application/ld+json"]')];
  const things = scripts.flatMap((script) => thingsIn(parsed(script.textContent ?? ''), 0));
  return things.find(isOf(ARTICLE)) ?? things.find(isOf(PAGE));
}

/** Some wrap the object in a comment, some break lines within strings. */
function parsed(text: string): unknown {
  if (text.length > LONGEST) return undefined;
  const json = text.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*;?\s*$/g,
    '',
  );
  try {
    return JSON.parse(json.replace(/[\r\n\t]+/g, ' '));
  } catch {
    return undefined;
  }
}

function thingsIn(value: unknown, depth: number): Thing[] {
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value)) return value.flatMap((one) => thingsIn(one, depth + 1));
  const thing = value as Thing;
  return [thing, ...thingsIn(thing['@graph'], depth + 1), ...thingsIn(thing.mainEntity, depth + 1)];
}

function isOf(type: RegExp): (thing: Thing) => boolean {
  return (thing) => [thing['@type']].flat().some((name) => typeof name === 'string' && type.test(name));
}

/** Words of a field: of a text, of a thing its name, of several all of them. */
export function wordsOf(value: unknown, depth = 0): string | undefined {
  if (typeof value === 'string') return squeeze(value) || undefined;
  if (depth > DEEPEST || typeof value !== 'object' || value === null) return undefined;
  if (!Array.isArray(value)) return wordsOf((value as Thing).name, depth + 1);
  const words = value.map((one) => wordsOf(one, depth + 1)).filter((one) => one !== undefined);
  return words.length > 0 ? [...new Set(words)].join(', ') : undefined;
}

/** The address in a field, which may be that of a thing. */
export function addressOf(value: unknown): string | undefined {
  if (typeof value === 'string') return value;
  return typeof value === 'object' && value !== null ? wordsOf((value as Thing)['@id']) : undefined;
}
