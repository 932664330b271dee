/**
 * The **folder** is everything below `content/` that a merge reads and writes, as text by path.
 */
import { type Examined, examine } from '../../check/examine.ts';
import { readIdentity } from '../../model/identity.ts';
import type { Message } from '../../model/message.ts';
import type { ContentFile, EntityPage, SourcePage } from '../../model/page.ts';
import type { Decisions } from './decisions.ts';
import { isRecordPath, type Record, readRecord } from './record.ts';

export type Folder = ReadonlyMap<string, string>;
/** Text by path of what changes; a file without a text goes. */
export type Changes = ReadonlyMap<string, string | undefined>;

export type Examine = (file: ContentFile) => Examined;

export interface Opened {
  entities: readonly EntityPage[];
  sources: readonly SourcePage[];
  /** Pages that cannot be read, with the first thing that is wrong. */
  broken: readonly { file: ContentFile; message: Message }[];
  ledgers: readonly ContentFile[];
  decisions: Decisions;
  /** Decisions that cannot be read. */
  undecided?: Message | undefined;
  records: readonly Record[];
}

export const IDENTITY = 'identity.yml';
const NOTHING = { sameAs: [], notSameAs: [], notAnEntity: [] };

/** @param examineFile Tells the same as `examine`, maybe because it remembers. */
export function open(folder: Folder, examineFile: Examine = examine): Opened {
  const files = Array.from(folder, ([path, text]) => ({ path, text }));
  const readings = files
    .filter(({ path }) => path.endsWith('.mdx'))
    .map((file) => ({ file, ...examineFile(file) }));
  const pages = readings.flatMap(({ page }) => page ?? []);
  const text = folder.get(IDENTITY) ?? '';
  const { identity = NOTHING, messages } = readIdentity({ path: IDENTITY, text });
  return {
    entities: pages.filter((page) => page.kind !== 'source'),
    sources: pages.filter((page) => page.kind === 'source'),
    broken: readings.flatMap(({ file, page, messages: [message] }) =>
      !page && message ? [{ file, message }] : [],
    ),
    ledgers: files.filter(({ path }) => path.endsWith('.ledger.json')),
    decisions: { path: IDENTITY, text, identity },
    undecided: messages[0],
    records: files.flatMap(({ path, text: written }) =>
      isRecordPath(path) ? (readRecord(written) ?? []) : [],
    ),
  };
}

/** The folder after changes. */
export function changed(folder: Folder, changes: Changes): Map<string, string> {
  const result = new Map(folder);
  for (const [path, text] of changes)
    if (text === undefined) result.delete(path);
    else result.set(path, text);
  return result;
}
