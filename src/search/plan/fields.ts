/**
 * The **fields** of a query are those that search knows: kinds, speakers, sources, places, operators, how sure and when,
 * the properties of the vocabulary, and whatever is counted. What only looks like one is searched for as words, and a
 * mistake says so.
 */
import { type Kind, kindNames, kindOfFolder } from '../../model/kind.ts';
import { type PropertyId, propertyIds, propertyOf } from '../../model/properties.ts';
import { claimFields } from '../claims/condition.ts';
import { slipsBetween } from '../text/slip.ts';
import type { Query, QueryField, QueryWord } from './query.ts';

type NamedField = (typeof claimFields)[number];

/** Fields by what else one would call them. */
const MEANT: Record<string, NamedField | undefined> = {
  ...{ speaker: 'by', author: 'by', publisher: 'source', from: 'source', type: 'kind' },
  ...{ since: 'after', until: 'before', where: 'in' },
};

const NUMERIC = /^(?:\d[\d,_]*(?:\.\d+)?|$)/;

/** The query with its fields understood; those that are none are among its words. */
export function understood(query: Query): Query {
  const named = query.fields.map((field) => ({ ...field, name: MEANT[field.name] ?? field.name }));
  const read = named.map((field) => ({ field, message: mistakeIn(field) }));
  const wrong = read.flatMap(({ field, message }) => (message === undefined ? [] : { field, message }));
  const words = wrong.flatMap(({ field }) => wordsOf(query.text, field));
  return {
    ...query,
    words: [...query.words, ...words].sort((a, b) => a.start - b.start),
    fields: read.flatMap(({ field, message }) => (message === undefined ? field : [])),
    mistakes: wrong.map(({ field: { start, end }, message }) => ({ message, start, end })),
  };
}

/** Kinds that are asked for, `kind:person` or `kind:people`; none when any will do. */
export function kindsAsked({ fields }: Query): Kind[] {
  return fields.flatMap(({ name, value }) => (name === 'kind' ? (kindNamed(value) ?? []) : []));
}

function kindNamed(word: string): Kind | undefined {
  const lower = word.toLowerCase();
  const british = lower.replace('organiz', 'organis');
  return kindOfFolder(british) ?? (Object.hasOwn(kindNames, british) ? (british as Kind) : undefined);
}

/** The words of what is no field: its name only when nobody knows that. */
function wordsOf(text: string, { name, start, end }: QueryField): QueryWord[] {
  const from = isField(name) ? text.slice(start).search(/[:<>=≥≤]/) + start : start;
  return [...text.slice(from, end).matchAll(/[^\s"“”„«»:<>=≥≤]+/gu)]
    .filter(({ 0: word }) => /[\p{L}\p{N}]/u.test(word))
    .map(({ 0: word, index }) => ({ text: word, start: from + index, end: from + index + word.length }));
}

function mistakeIn({ name, op, value, to }: QueryField): string | undefined {
  const isNumber = op === '..' ? NUMERIC.test(value) && NUMERIC.test(to ?? '') : /^\d/.test(value);
  const compares = op !== ':' && op !== '=' && op !== '..';
  const written = `${name}${op === '..' ? ':' : op}`;
  if (value === '' && !to)
    return isField(name) ? `“${written}” needs a value, such as ${exampleOf(name)}` : noField(written, '…');
  if (compares && !isNumber)
    return `“${written}${value}” compares with what is no number; write ${written}10000`;
  if (compares && isNamed(name) && !DATED.includes(name))
    return `“${name}” is not a number; write ${exampleOf(name)}`;
  if (name === 'kind' && !kindNamed(value))
    return `“${value}” is no kind; kinds are ${Object.keys(kindNames).join(', ')}`;
  return isField(name) || (isNumber && (compares || op === '..')) ? undefined : noField(written, value);
}

function noField(written: string, value: string): string {
  const typed = written.replace(/\W+$/, '');
  const near = claimFields.find((one) => one.length > 3 && slipsBetween(one, typed) <= 2);
  if (near) return `“${written}” is no field, so its words are searched for; did you mean ${near}:${value}`;
  const known = claimFields.map((one) => `${one}:`).join(' ');
  return `“${written}” is no field, so its words are searched for; fields are ${known} and numbers such as range>=500km`;
}

const DATED: readonly string[] = ['before', 'after'];

function isNamed(name: string): name is NamedField {
  return claimFields.some((one) => one === name);
}

function isField(name: string): boolean {
  return isNamed(name) || isProperty(name);
}

function isProperty(name: string): name is PropertyId {
  return propertyIds.some((id) => id === name);
}

const EXAMPLES: Record<NamedField, string> = {
  kind: 'kind:equipment',
  by: 'by:"ada lovelace"',
  source: 'source:"press briefing"',
  in: 'in:poland',
  operator: 'operator:poland',
  modality: 'modality:planned',
  before: 'before:2022-03',
  after: 'after:2022-03',
};

function exampleOf(name: string): string {
  if (isNamed(name)) return EXAMPLES[name];
  return isProperty(name) && propertyOf(name).value === 'quantity' ? `${name}>=500` : `${name}:word`;
}
