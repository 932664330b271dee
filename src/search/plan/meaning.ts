/**
 * The **meaning** of a field is which pages its value names: `by:stoltenberg` is whoever bears that name. Where several
 * do, all are meant and each can be chosen; where nobody does, the searcher is told who is called nearly so.
 */
import { foldedWords } from '../../text/searched.ts';
import { type ClaimField, kindsNamed } from '../claims/condition.ts';
import type { NameHit } from '../names/hit.ts';
import type { Correction, FieldChoice, Suggestion } from './answer.ts';
import { type Engines, RATHER_LIKE, SAME_NAME } from './engines.ts';
import type { Query, QueryField } from './query.ts';

export interface Meaning {
  field: ClaimField;
  /** Pages that the value may name, when they are several. */
  choice?: FieldChoice;
  /** The value names nothing, or nearly something. */
  corrected?: Correction;
  mistake?: string;
  /** The question with a name that there is. */
  suggestions: readonly Suggestion[];
}

/** Names looked at for one field, and suggested where none fits. */
const MOST = 12;
const SUGGESTED = 4;

export async function meaningOf(
  { names, claims }: Pick<Engines, 'names' | 'claims'>,
  query: Query,
  asked: QueryField,
): Promise<Meaning> {
  const { name, op, value, to } = asked;
  const field = { name, op: op === ':' ? ('=' as const) : op, value, ...(to !== undefined && { to }) };
  const kinds = kindsNamed(name);
  if (kinds.length === 0 || value === '' || to !== undefined || /^\d/.test(value))
    return { field, suggestions: [] };
  const hits = (await names.find(value, { limit: MOST })).filter(({ entity }) => kinds.includes(entity.kind));
  const meant = meantBy(value, hits, mayBeWords(name) ? 'whole' : name === 'source' ? 'holding' : 'like');
  const suggest = (hit: NameHit) => suggestion(query, asked, hit);
  if (meant.length === 0 && mayBeWords(name)) return { field, suggestions: [] };
  // A source is asked for by its publisher, too: its words stand in lists of their own.
  if (meant.length === 0 && name === 'source') {
    const { total } = await claims.find({ fields: [field], limit: 0 });
    if (total > 0) return { field, suggestions: [] };
  }
  const like = meant.length > 0 ? meant : meantBy(value, hits, 'like');
  if (like.length === 0) {
    const near = hits.filter(({ score }) => score >= RATHER_LIKE).slice(0, SUGGESTED);
    const mistake = `No page is called “${value}”, so nothing can be found with “${written(query, asked)}”`;
    return { field, mistake, suggestions: await answered(claims, field, near, suggest) };
  }
  const [first] = like;
  const spelled = first && !first.exact && first.why === 'spelling';
  const several = like.length > 1 && {
    choice: { field: written(query, asked), choices: like.map(suggest) },
  };
  return {
    field: { ...field, ids: like.map(({ entity }) => entity.id) },
    ...several,
    ...(spelled && { corrected: { from: value, to: first.name } }),
    suggestions: [],
  };
}

/** Those that would find something. */
async function answered(
  claims: Engines['claims'],
  field: ClaimField,
  hits: readonly NameHit[],
  suggest: (hit: NameHit) => Suggestion,
): Promise<Suggestion[]> {
  const totals = await Promise.all(
    hits.map(async ({ entity }) => {
      const { total } = await claims.find({ fields: [{ ...field, ids: [entity.id] }], limit: 0 });
      return total;
    }),
  );
  return hits.filter((_, at) => (totals[at] ?? 0) > 0).map(suggest);
}

/** The value of a property may be any words; that of the fields of claims themselves only a name. */
function mayBeWords(name: string): boolean {
  return !['by', 'source', 'in', 'operator'].includes(name);
}

/**
 * A very id, else names that were typed whole, else those that hold all words typed, else those that are like it.
 *
 * @param last Which of them will still do.
 */
function meantBy(
  value: string,
  hits: readonly NameHit[],
  last: 'whole' | 'holding' | 'like',
): readonly NameHit[] {
  const words = foldedWords(value);
  const holds = ({ name }: NameHit) => {
    const own = foldedWords(name);
    return words.every((word) => own.includes(word));
  };
  const ranks = [
    hits.filter(({ entity }) => entity.id === value),
    hits.filter(({ exact }) => exact),
    ...(last === 'whole' ? [] : [hits.filter(holds)]),
    ...(last === 'like' ? [hits.filter(({ score }) => score >= SAME_NAME)] : []),
  ];
  return ranks.find((some) => some.length > 0) ?? [];
}

function written({ text }: Query, { start, end }: QueryField): string {
  return text.slice(start, end);
}

/** The same question of this very page, by its id: other pages may bear the name, too. */
function suggestion({ text }: Query, { name, start, end }: QueryField, { entity }: NameHit): Suggestion {
  const query = `${text.slice(0, start)}${name}:${entity.id}${text.slice(end)}`;
  return { query, title: entity.title, kind: entity.kind };
}
