/**
 * What a Markdown file **states** of itself in frontmatter: title, author, date, address. Whatever is there in
 * another form than expected is left out rather than guessed.
 */
import { parseDocument } from 'yaml';
import type { Document } from '../document.ts';
import { squeeze } from '../segment.ts';
import { dateOf } from './date.ts';

export interface Stated {
  title: string | undefined;
  stated: Document['stated'];
  /** The text below the frontmatter. */
  body: string;
}

const FENCED = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

export function statedIn(text: string): Stated {
  const match = FENCED.exec(text);
  const fields = match && fieldsOf(match[1] ?? '');
  if (!match || !fields) return { title: undefined, stated: {}, body: text };
  const word = (...names: string[]) => names.map((name) => wordsIn(fields.get(name))).find(Boolean);
  const stated: Document['stated'] = {};
  const set = (name: keyof typeof stated, value: string | undefined) => {
    if (value !== undefined) stated[name] = value;
  };
  set('author', word('author', 'authors', 'by'));
  set('publisher', word('publisher', 'publication', 'site'));
  set('published', dateOf(word('date', 'published', 'publishedat', 'pubdate') ?? ''));
  set('url', [word('url'), word('link'), word('source'), word('canonical')].find(isWebAddress));
  set('language', [word('language', 'lang')].find(isLanguage));
  return { title: word('title', 'headline'), stated, body: text.slice(match[0].length) };
}

/** Fields by lower-case name; `undefined` when the fenced lines are no fields but part of the text. */
function fieldsOf(yaml: string): Map<string, unknown> | undefined {
  const document = parseDocument(yaml, { schema: 'core', logLevel: 'silent' });
  if (document.errors.length > 0) return undefined;
  const data: unknown = tryToJs(() => document.toJS({ maxAliasCount: 0 }));
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return undefined;
  return new Map(Object.entries(data).map(([name, value]) => [name.toLowerCase(), value]));
}

function tryToJs(read: () => unknown): unknown {
  try {
    return read();
  } catch {
    return undefined;
  }
}

function wordsIn(value: unknown): string | undefined {
  if (Array.isArray(value)) return value.map(wordsIn).filter(Boolean).join(', ') || undefined;
  if (typeof value === 'number') return String(value);
  return typeof value === 'string' && value.trim() !== '' ? squeeze(value).slice(0, 500) : undefined;
}

function isWebAddress(value: string | undefined): boolean {
  return value !== undefined && /^https?:\/\//.test(value) && URL.canParse(value);
}

function isLanguage(value: string | undefined): boolean {
  return value !== undefined && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value);
}
