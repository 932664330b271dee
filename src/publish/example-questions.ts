/**
 * **Example questions** are made of the content itself, so that each has an answer on this very site: an other
 * name, a slip, two names, what somebody said, a place, a number.
 */
import type { ClaimRecord } from '../search/claims/claim-record.ts';
import type { SearchEntity } from '../search/record.ts';

export interface ExampleQuestion {
  query: string;
  /** What it shows, in a few words. */
  tells: string;
}

interface Asked {
  /** What is linked most comes first. */
  entities: readonly SearchEntity[];
  claims: readonly ClaimRecord[];
}

/** Letters of a short other name. */
const SHORT = 12;

/** At most one of each sort, none that the content cannot answer. The same content gives the same questions. */
export function exampleQuestions({ entities, claims }: Asked): ExampleQuestion[] {
  const known = entities
    .filter(({ kind }) => kind !== 'source')
    .sort((a, b) => b.weight - a.weight || (a.id < b.id ? -1 : 1));
  const asked = { entities: known, claims };
  return [otherName, slip, twoNames, said, place, number, kind, source, operator].flatMap(
    (make) => make(asked) ?? [],
  );
}

function otherName({ entities }: Asked): ExampleQuestion | undefined {
  for (const { names, title } of entities) {
    const name = names.find(
      ({ text, why }) => isShortName(text) && (why === 'alias' || why === 'designation'),
    );
    if (name) return { query: name.text, tells: `another name of ${title}` };
  }
  return undefined;
}

function isShortName(text: string): boolean {
  return text.length <= SHORT && /^[A-Z][A-Z0-9-]+$/.test(text);
}

/** Two letters of a long name exchanged. */
function slip({ entities }: Asked): ExampleQuestion | undefined {
  const one = entities.find(
    ({ kind, title }) => kind === 'person' && /^[\x20-\x7e]+$/.test(title) && lastWord(title).length > 6,
  );
  if (!one) return undefined;
  const word = lastWord(one.title).toLowerCase();
  const at = word.length - 4;
  const query = word.slice(0, at) + word[at + 1] + word[at] + word.slice(at + 2);
  return query === word ? undefined : { query, tells: `${one.title}, with a slip` };
}

function lastWord(title: string): string {
  return title.split(' ').at(-1) ?? '';
}

function twoNames({ entities, claims }: Asked): ExampleQuestion | undefined {
  const byId = new Map(entities.map((entity) => [entity.id, entity]));
  const pairs = claims.flatMap(({ page, object }) => {
    const other = object === undefined ? undefined : byId.get(object);
    const own = byId.get(page.id);
    return own && other && own.kind !== other.kind ? [{ own, other }] : [];
  });
  const [best] = pairs.sort((a, b) => worth(b) - worth(a) || (a.own.id < b.own.id ? -1 : 1));
  return best && { query: `${best.own.title} ${best.other.title}`, tells: 'what ties the two' };
}

function worth({ own, other }: { own: SearchEntity; other: SearchEntity }): number {
  return Math.min(own.weight, other.weight);
}

function said({ claims }: Asked): ExampleQuestion | undefined {
  const speaker = commonest(claims.flatMap(({ by }) => by?.title ?? []));
  return speaker === undefined
    ? undefined
    : { query: `by:${quoted(speaker)}`, tells: `what ${speaker} said` };
}

function place({ entities, claims }: Asked): ExampleQuestion | undefined {
  const id = commonest(claims.flatMap(({ places }) => places));
  const found = entities.find((entity) => entity.id === id);
  return found && { query: `in:${quoted(found.title)}`, tells: `statements about ${found.title}` };
}

function number({ claims }: Asked): ExampleQuestion | undefined {
  const amounts = claims.flatMap(({ quantity }) =>
    quantity && typeof quantity.value === 'number' && /^[a-z]+$/.test(quantity.unit ?? '') ? [quantity] : [],
  );
  const unit = commonest(amounts.map((one) => one.unit ?? ''));
  const values = amounts.filter((one) => one.unit === unit).map(({ value }) => Number(value));
  if (unit === undefined || values.length === 0) return undefined;
  return { query: `${unit}>=${rounded(Math.min(...values))}`, tells: `numbers of ${unit}` };
}

/** People on whose pages the best known organisation is named. */
function kind({ entities }: Asked): ExampleQuestion | undefined {
  const one = entities.find((entity) => entity.kind === 'organisation');
  return (
    one && { query: `kind:person ${quoted(one.title)}`, tells: `people on whose pages ${one.title} is named` }
  );
}

function source({ claims }: Asked): ExampleQuestion | undefined {
  const title = commonest(claims.flatMap(({ sources }) => sources.map((one) => one.title)));
  return title === undefined
    ? undefined
    : { query: `source:${quoted(title)}`, tells: 'what rests on this source' };
}

function operator({ entities, claims }: Asked): ExampleQuestion | undefined {
  const id = commonest(claims.flatMap(({ operators }) => operators));
  const found = entities.find((entity) => entity.id === id);
  return found && { query: `operator:${quoted(found.title)}`, tells: `what ${found.title} has or uses` };
}

/** Down to one digit and noughts. */
function rounded(value: number): number {
  const size = 10 ** Math.floor(Math.log10(Math.max(1, value)));
  return Math.floor(value / size) * size;
}

function commonest(words: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))[0]?.[0];
}

function quoted(words: string): string {
  return /\s/.test(words) ? `"${words}"` : words;
}
