/**
 * To **undo** a merge is to have the page back that went, and everything else as it was: byte for byte where nobody
 * has edited it since. Where somebody has, their words stay, and it is told which.
 */
import { examine } from '../../check/examine.ts';
import { cut } from '../../convert/undo/cut.ts';
import { type EntityPage, readPage } from '../../model/page.ts';
import { withoutSpans } from '../../text/removal.ts';
import { type Changes, changed, type Examine, type Folder, IDENTITY, type Opened, open } from './folder.ts';
import { merge } from './merge.ts';
import type { Refusal } from './pair.ts';
import { type Record, type RecordedFile, recordPath } from './record.ts';
import { byWords, exactly } from './take-back.ts';
import { undecided } from './undecide.ts';

export interface Undone {
  record: Record;
  changes: Changes;
  /** Words of the merge that stay, because somebody has edited them since. */
  stays: { path: string; what: string }[];
}

/** @param pages Page that stayed, then page that became part of it: ids or paths. */
export function undoMerge(
  folder: Folder,
  pages: readonly [string, string],
  examineFile: Examine = examine,
): Undone | Refusal {
  const opened = open(folder, examineFile);
  const [into, from] = pages.map((word) => word.replace(/^.*[/\\]|\.mdx$/g, '')) as [string, string];
  const record = opened.records.find((one) => one.into === into && one.from === from);
  if (!record) return unknown(opened, into, from);
  const refusal = blocked(folder, opened, record);
  if (refusal) return refusal;
  return rebased(folder, opened, record, examineFile) ?? { record, ...takenBack(folder, record) };
}

function unknown({ records, entities }: Opened, into: string, from: string): Refusal {
  const other =
    records.find((one) => one.from === from) ?? records.find((one) => one.from === into && one.into === from);
  if (other)
    return {
      place: recordPath(other.from),
      refusal: `Unexpected merge of ${from} into ${into}, expected one that was made. Write: npm run merge -- --undo ${other.into} ${other.from}`,
    };
  const known = records.map((one) => `${one.into} ${one.from}`).join(', ');
  const remedy = known === '' ? 'There is none in merges/.' : `There are: ${known}.`;
  const isPart = entities.some(({ id, data }) => id === into && data.formerIds.includes(from));
  const why = isPart ? ` ${from} is a former id, but no record tells how it became one.` : '';
  return {
    refusal: `Unexpected merge of ${from} into ${into}, expected one that has a record.${why} ${remedy}`,
  };
}

/** What must be done first. */
function blocked(folder: Folder, { records, entities }: Opened, record: Record): Refusal | undefined {
  const { into, from, page } = record;
  const after = records.find((one) => one.from === into);
  if (after)
    return {
      place: recordPath(from),
      refusal: `Unexpected end of ${into}, expected a page. It became part of ${after.into} since: npm run merge -- --undo ${after.into} ${into} comes first.`,
    };
  const taken = folder.has(page.path) ? page.path : entities.find(({ id }) => id === from)?.path;
  if (taken !== undefined)
    return {
      place: taken,
      refusal: `Unexpected page ${from}, expected none before the old one comes back. Rename it first.`,
    };
  if (!entities.some(({ id }) => id === into))
    return {
      place: recordPath(from),
      refusal: `Unexpected end of ${into}, expected its page. Name it so again, or take ${page.path} out of the history of the repository.`,
    };
  return undefined;
}

/** The later merges are taken back, then this one, and the later are made anew; only where nobody edited anything. */
function rebased(
  folder: Folder,
  { records }: Opened,
  record: Record,
  examineFile: Examine,
): Undone | undefined {
  const later = records
    .filter(({ number, from }) => number > record.number || (number === record.number && from > record.from))
    .toSorted((one, other) => one.number - other.number);
  let now: Folder = folder;
  for (const one of [...later.toReversed(), record]) {
    const back = wholly(now, one);
    if (!back) return undefined;
    now = changed(now, back);
  }
  for (const { into, from, why } of later) {
    const again = merge(now, { pages: [into, from], why }, examineFile);
    if ('refusal' in again) return undefined;
    now = changed(now, again.changes);
  }
  return { record, changes: difference(folder, now), stays: [] };
}

function wholly(folder: Folder, record: Record): Changes | undefined {
  const changes = new Map<string, string | undefined>(opening(record));
  for (const file of record.files) {
    const text = folder.get(file.path);
    const before = text === undefined ? undefined : exactly(text, file);
    if (before === undefined) return undefined;
    changes.set(file.path, file.was === undefined ? undefined : before);
  }
  return changes;
}

function opening({ page, from }: Record): [string, string | undefined][] {
  return [
    [page.path, page.text],
    [recordPath(from), undefined],
  ];
}

function difference(before: Folder, after: Folder): Changes {
  const paths = new Set([...before.keys(), ...after.keys()]);
  return new Map(
    [...paths].flatMap((path) => {
      const text = after.get(path);
      return text === before.get(path) ? [] : [[path, text] as const];
    }),
  );
}

/** File by file, as much of each as can be proved. */
function takenBack(folder: Folder, record: Record): Pick<Undone, 'changes' | 'stays'> {
  const changes = new Map<string, string | undefined>(opening(record));
  const stays: Undone['stays'] = [];
  for (const file of record.files) {
    const text = folder.get(file.path);
    if (text === undefined) {
      stays.push({ path: file.path, what: 'the file, which is gone' });
      continue;
    }
    const back = fileBack(text, file, record);
    changes.set(file.path, back.text);
    stays.push(...back.stays.map((what) => ({ path: file.path, what })));
  }
  return { changes: new Map([...changes].filter(([path, text]) => folder.get(path) !== text)), stays };
}

function fileBack(
  text: string,
  file: RecordedFile,
  record: Record,
): { text?: string | undefined; stays: string[] } {
  const before = exactly(text, file);
  if (before !== undefined) return { text: file.was === undefined ? undefined : before, stays: [] };
  const turn = { from: record.from, to: record.into };
  if (file.path === IDENTITY) return { text: undecided(text, turn, addedBy(file, record)), stays: [] };
  const back = byWords(text, file);
  return { ...back, text: withoutFormerId(file.path, back.text ?? text, record.from) };
}

/** The id that the merge put to a group: its own, or that of the page that stays; else it made the group. */
function addedBy({ edits }: RecordedFile, { into, from }: Record): 'from' | 'to' | 'both' {
  const written = edits.map(({ now }) => now);
  if (written.some((words) => words.includes(`ids: [${into}, ${from}]`))) return 'both';
  const words = written.filter((one) => !one.includes('ids:')).join('');
  return words.includes(from) && !words.includes(into) ? 'from' : 'to';
}

/** However the list is written by now: the old page comes back, and its address is its own again. */
function withoutFormerId(path: string, text: string, id: string): string {
  const { page } = readPage({ path, text });
  const at = page?.kind === 'source' ? -1 : (page?.data.formerIds.indexOf(id) ?? -1);
  if (!page || at < 0) return text;
  const found = cut(page as EntityPage, ['formerIds'], new Set([at]));
  return 'spans' in found ? withoutSpans(text, found.spans) : text;
}
