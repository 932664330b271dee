/**
 * To **print** is to write out a page that did not exist. Pages that exist are never printed.
 */
import { escapeBody } from '../../model/body.ts';
import type { EntityPage } from '../../model/page.ts';
import type { ShelfSource } from './shelf.ts';
import { aliasValue, blockField, blockList, claimValue, isList, type Value } from './yaml.ts';

/** The text of a new page of an entity. */
export function printEntity({ data }: EntityPage): string {
  return printFront([
    ['name', data.name],
    ['summary', data.summary],
    ['aliases', data.aliases.map(aliasValue)],
    ['weakAliases', data.weakAliases],
    ['categories', data.categories],
    ['status', data.status],
    ['review', data.review],
    ['claims', data.claims.map(claimValue)],
  ]);
}

/** The text of a new source: its record, then one passage a paragraph. */
export function printSource(source: ShelfSource): string {
  const { author, publisher, published, url, language } = source.stated;
  const front = printFront([
    ['title', source.title],
    ['text', 'full'],
    ['publisher', publisher],
    ['author', author],
    ['published', published],
    ['url', url],
    ['language', language],
    ['sha256', source.sha256],
  ]);
  return [front, ...source.passages.map((passage) => `${printPassage(passage)}\n`)].join('\n');
}

/** One passage as Markdown that reads back as the same words. */
export function printPassage({ text, heading }: { text: string; heading: boolean }): string {
  return heading ? `## ${escapeBody(text).replace(/#+$/, '\\$&')}` : escapeBody(text);
}

function printFront(fields: readonly (readonly [string, Value | undefined])[]): string {
  const given = fields.filter(([, value]) => value !== undefined && !(isList(value) && value.length === 0));
  return `---\n${given.map(([field, value]) => `${printField(field, value)}\n`).join('')}---\n`;
}

function printField(field: string, value: Value | undefined): string {
  return isList(value) ? blockList(field, value, 0) : blockField(field, value, 0);
}
