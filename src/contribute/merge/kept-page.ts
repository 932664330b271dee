/**
 * The **page that stays** takes over what the other tells: by insertion in its own style, so that what people wrote
 * on it, and how, stays byte for byte.
 */
import { addField, append, appendTo, newlineOf } from '../../convert/propose/append.ts';
import { aliasValue, claimValue } from '../../convert/propose/yaml.ts';
import type { EntityPage } from '../../model/page.ts';
import { asWritten } from './as-written.ts';
import type { Move } from './claims.ts';
import { type Edit, inserting } from './edit.ts';
import type { Taken } from './names.ts';
import { redirectedProse } from './redirect.ts';

/** The order of the fields at the head of a page; a new one goes behind the nearest that is there. */
const HEAD = ['name', 'summary', 'aliases', 'weakAliases', 'categories', 'status', 'review', 'formerIds'];
const LISTS = ['weakAliases', 'categories', 'formerIds', 'distinctFrom', 'sameAs'] as const;

export function keptPageEdits(
  kept: EntityPage,
  gone: EntityPage,
  taken: Taken,
  all: readonly Move[],
): Edit[] {
  const moved = all.filter(({ into }) => into === undefined);
  const given = all.filter(({ citations }) => citations.length > 0);
  const insertions = [
    ...(taken.summary === undefined ? [] : addField(kept, 'summary', taken.summary, ['name'])),
    ...append(kept, 'aliases', taken.aliases.map(aliasValue), before('aliases')),
    ...LISTS.flatMap((field) => append(kept, field, taken[field], before(field))),
    ...cited(kept, given),
    ...append(
      kept,
      'claims',
      moved.map(({ now }) => claimValue(now)),
    ).map((insertion) => asWritten(insertion, moved, { kept, gone, turn: { from: gone.id, to: kept.id } })),
  ];
  return [...inserting(insertions), ...prose(kept, gone)];
}

function before(field: string): string[] {
  const at = HEAD.indexOf(field);
  return HEAD.slice(0, at < 0 ? undefined : at).toReversed();
}

/** Citations by the claim that takes them: one insertion each, however many claims gave some. */
function cited(kept: EntityPage, given: readonly Move[]) {
  const byClaim = Map.groupBy(given, ({ into }) => into ?? 0);
  return [...byClaim].flatMap(([at, list]) =>
    appendTo(
      kept,
      ['claims', at, 'cite'],
      list.flatMap(({ citations }) => citations),
    ),
  );
}

/** Prose goes below the prose, a paragraph an edit, with the line ends of the page. */
function prose(kept: EntityPage, gone: EntityPage): Edit[] {
  const newline = newlineOf(kept.text);
  const body = redirectedProse(gone, { from: gone.id, to: kept.id }).trimEnd();
  const words = body.replace(/^(?:[^\S\n]*\r?\n)+/, '').replace(/\r?\n/g, newline);
  if (words === '') return [];
  const { text } = kept;
  const lead = text.endsWith('\n') ? newline : newline + newline;
  const paragraphs = words.split(/(?<=\n)(?=[^\S\n]*\r?\n)/);
  const start = text.length;
  return paragraphs.map((paragraph, at) => ({
    start,
    was: '',
    now: (at === 0 ? lead : '') + paragraph + (at === paragraphs.length - 1 ? newline : ''),
  }));
}
