/**
 * What a Markdown file **states** of itself in frontmatter: title, author, date, address. Whatever is there in
 * another form than expected is left out rather than guessed.
 */
import { parseDocument } from 'yaml';
import type { Basis, Stated } from '../document.ts';
import { squeeze } from '../segment.ts';
import { dateOf } from './date.ts';

export interface Frontmatter {
  title: string | undefined;
  stated: Stated;
  /** The field that gave each. */
  basis: Basis;
  /** The text below the frontmatter. */
  body: string;
}

const FENCED = /^---[ \t]*\n([\s\S]*?\n)?---[ \t]*(?:\n|$)/;

export function statedIn(text: string): Frontmatter {
  const match = FENCED.exec(text);
  const fields = match && fieldsOf(match[1] ?? '');
  if (!match || !fields) return { title: undefined, stated: {}, basis: {}, body: text };
  const stated: Stated = {};
  const basis: Basis = {};
  for (const [name, [fieldNames, meaning]] of Object.entries(FIELDS) as [keyof Stated, Field][]) {
    const field = fieldNames.find((one) => meaning(wordsIn(fields.get(one)) ?? '') !== undefined);
    if (field === undefined) continue;
    stated[name] = meaning(wordsIn(fields.get(field)) ?? '') ?? '';
    basis[name] = `frontmatter ${field}`;
  }
  const titled = ['title', 'headline'].find((name) => wordsIn(fields.get(name)) !== undefined);
  if (titled !== undefined) basis.title = `frontmatter ${titled}`;
  return { title: wordsIn(fields.get(titled ?? '')), stated, basis, body: text.slice(match[0].length) };
}

/** Names of fields, best first, and what their words mean; `undefined` when they mean nothing. */
type Field = [names: readonly string[], meaning: (words: string) => string | undefined];

const FIELDS: Record<keyof Stated, Field> = {
  author: [['author', 'authors', 'by'], (words) => words || undefined],
  publisher: [['publisher', 'publication', 'site'], (words) => words || undefined],
  published: [['date', 'published', 'publishedat', 'pubdate'], dateOf],
  url: [['url', 'link', 'source', 'canonical'], (words) => (isWebAddress(words) ? words : undefined)],
  language: [['language', 'lang'], (words) => (isLanguage(words) ? words : undefined)],
};

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

function isWebAddress(value: string): boolean {
  return /^https?:\/\//.test(value) && URL.canParse(value);
}

function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(value);
}
