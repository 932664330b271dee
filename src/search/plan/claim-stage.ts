/**
 * The **claim stage** asks the claims index for what the fields of a query say.
 */
import { hrefOf } from '../../model/href.ts';
import type { EntityKind } from '../../model/kind.ts';
import type { ClaimField } from '../claims/condition.ts';
import type { ClaimAnswer, ClaimHit } from '../claims/open.ts';
import { isStopWord } from '../text/stop-words.ts';
import type { Result, Suggestion } from './answer.ts';
import type { AnswerOptions, Engines } from './engines.ts';
import { type Meaning, meaningOf } from './meaning.ts';
import { operatorsThere } from './operators.ts';
import type { Query, QueryField } from './query.ts';

export interface ClaimsFound {
  answer: ClaimAnswer;
  results: readonly Result[];
  /** Words that no claim that fits holds: it was found without them. */
  leftOut: readonly string[];
  /** What each field was taken to mean. */
  meanings: readonly Meaning[];
  /** Questions that would find something, where this one finds nothing. */
  suggestions: readonly Suggestion[];
}

export async function findClaims(
  engines: Engines,
  query: Query,
  { base = '/', chosen = {}, order = 'best', claims: limit = 10, facets = [] }: AnswerOptions,
): Promise<ClaimsFound> {
  const meanings = await Promise.all(query.fields.map((field) => meaningOf(engines, query, field)));
  const fields = meanings.map(({ field }) => field);
  const words = [...query.words, ...query.phrases]
    .map(({ text }) => text)
    .filter((word) => !isStopWord(word));
  const ask = (some: readonly string[]) => engines.claims.find({ fields, words: some, chosen, order, limit });
  const narrow = await ask(words);
  const wide = narrow.total === 0 && words.length > 0 ? await ask([]) : narrow;
  const lacking = wide === narrow ? [] : words;
  const reason = query.fields
    .flatMap((field, at) => (wide.understood[at] ? fieldWords(field, meanings[at]?.corrected?.to) : []))
    .join(', ');
  const shown = { ...wide, facets: wide.facets.filter(({ id }) => facets.includes(id)) };
  const told = lacking.length > 0 ? `${reason}, without ${quoted(lacking)}` : reason;
  const marks = lacking.length > 0 ? [] : words;
  const results = wide.hits.map((hit, at) => claimResult(hit, base, told, marks, -at));
  const known = meanings.every(({ mistake }) => mistake === undefined);
  const isNothing =
    wide.total === 0 && wide.mistakes.length === 0 && known && Object.keys(chosen).length === 0;
  const mistakes = isNothing
    ? [...wide.mistakes, ...(await whyNothing(engines, query, fields))]
    : wide.mistakes;
  const unknown = wide.total === 0 ? query.fields : [];
  const there = await Promise.all(unknown.map((field) => operatorsThere(engines, query, field)));
  return {
    ...{ answer: { ...shown, mistakes }, results, leftOut: lacking, meanings },
    suggestions: [...meanings.flatMap(({ suggestions }) => suggestions), ...there.flat()],
  };
}

/** Which field nothing has, or that no statement has them all. */
async function whyNothing(
  { claims }: Engines,
  query: Query,
  fields: readonly ClaimField[],
): Promise<string[]> {
  const totals = await Promise.all(
    fields.map(async (field) => (await claims.find({ fields: [field], limit: 0 })).total),
  );
  const typed = query.fields.map(({ start, end }) => query.text.slice(start, end));
  const none = typed.filter((_, at) => totals[at] === 0);
  if (none.length > 0) return [`No statement has ${quoted(none)}`];
  const counts = typed.map((field, at) => `“${field}” has ${totals[at]?.toLocaleString('en')}`);
  return [`No statement has all of these: ${counts.join(', ')}`];
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

/** @param meant The value that was searched for, when it was corrected. */
function fieldWords({ name, op, value, to }: QueryField, meant = value): string {
  if (to !== undefined) return `${name} ${value || 'up'} to ${to || 'any'}`;
  return `${name}${op === ':' ? ': ' : ` ${op} `}${meant}`;
}

function claimResult(
  { row, fragment, doubt }: ClaimHit,
  base: string,
  reason: string,
  marks: readonly string[],
  score: number,
): Result {
  const [kind, id = ''] = row.page.split('/') as [EntityKind, string];
  return {
    ...{ group: 'claim', kind, title: row.title, words: row.words, place: `statement ${row.number}` },
    ...{ href: `${hrefOf(base, { kind, id })}${fragment}`, why: 'field', reason, marks, score },
    ...(row.by && { by: row.by }),
    ...(row.source && { source: [row.source, row.published].filter(Boolean).join(', ') }),
    ...(doubt && { doubt }),
  };
}
