/**
 * `npm run merge`: make one page a part of another, or take that back.
 */
import { type Changes, changed, type Folder } from '../src/contribute/merge/folder.ts';
import { type Merged, merge } from '../src/contribute/merge/merge.ts';
import type { Refusal } from '../src/contribute/merge/pair.ts';
import { type Undone, undoMerge } from '../src/contribute/merge/undo.ts';
import { withLock } from '../src/store/lock.ts';
import { readMerges } from '../src/store/merges.ts';
import { readContent } from '../src/store/read.ts';
import { writeContent } from '../src/store/write.ts';
import { readWords, refuse } from './arguments.ts';
import { type Memory, openMemory } from './check-memory.ts';
import { plain, printDifference, printMerged, printUndone, type Telling } from './merge-print.ts';
import { expectContent } from './named-source.ts';
import { shownPath } from './shown-path.ts';

const HELP = `Usage: npm run merge -- [--content DIR] [--dry-run] [--why WORDS] A B
       npm run merge -- --undo A B

Makes page B a part of page A, when both are the same person, organisation, piece of equipment, place or
event: its claims, names and prose move to A, whoever names B names A then, its address leads to A, and
identity.yml says that the two are one. A and B are ids or paths. Sources are not merged.

  --why WORDS     why the two are one; kept in identity.yml
  --undo          take the merge back: everything as it was, except what people edited since
  --dry-run       print what would change, and write nothing
  --content DIR   content folder (default: $DOSSIER_CONTENT, or content)
  --help          this text

What a merge did is kept in merges/B.json below the content folder, for --undo.
Exit 0 done, 1 the two cannot be merged (it says why), 2 could not write, 64 wrong usage.`;

const OPTIONS = {
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  undo: { type: 'boolean', default: false },
  'dry-run': { type: 'boolean', default: false },
  why: { type: 'string' },
} as const;

type Options = ReturnType<typeof options>['values'];
const options = () => readWords(OPTIONS, HELP);

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = options();
  const pages = pairIn(positionals, values);
  try {
    expectContent(values.content);
    const work = () => (values.undo ? undoNow(pages, values) : mergeNow(pages, values));
    return values['dry-run'] ? work() : await withLock(values.content, work);
  } catch (error) {
    console.error((error as Error).message);
    return 2;
  }
}

function pairIn(words: readonly string[], { undo, why }: Options): [string, string] {
  const [one, other, surplus] = words.map((word) => word.trim()).filter((word) => word !== '');
  if (one === undefined || other === undefined || surplus !== undefined)
    refuse(
      `Unexpected ${words.length === 1 ? 'single id' : `${words.length} ids`}, expected two: the page that stays, then the one that goes.`,
      HELP,
    );
  if (undo && why !== undefined) refuse('Unexpected --why beside --undo, expected one of the two.', HELP);
  return [one, other];
}

function mergeNow(pages: [string, string], options: Options): number {
  const folder = folderAt(options.content);
  const why = options.why?.replace(/\s+/g, ' ').trim() || undefined;
  return remembering(options.content, (examineFile) =>
    finish(folder, merge(folder, { pages, why }, examineFile), options, printMerged),
  );
}

function undoNow(pages: [string, string], options: Options): number {
  const folder = folderAt(options.content);
  return remembering(options.content, (examineFile) =>
    finish(folder, undoMerge(folder, pages, examineFile), options, printUndone),
  );
}

/** Pages that were checked before are not read again. */
function remembering(root: string, work: (examineFile: Memory['examine']) => number): number {
  const memory = openMemory(root);
  const code = work(memory.examine);
  memory.save();
  return code;
}

function finish<T extends Merged | Undone>(
  folder: Folder,
  result: T | Refusal,
  { content: root, 'dry-run': dryRun }: Options,
  print: (result: T, telling: Telling) => string,
): number {
  const shown = (path: string) => shownPath(root, path);
  if ('refusal' in result) {
    const { place, refusal } = result;
    console.error(`${place === undefined ? '' : `${shown(place)}: `}${plain(refusal)}`);
    return 1;
  }
  if (dryRun) process.stdout.write(printDifference(folder, result.changes));
  else writeContent(root, changesOf(folder, result.changes));
  (dryRun ? process.stderr : process.stdout).write(print(result, { shown, dryRun }));
  return 0;
}

function folderAt(root: string): Folder {
  const { pages, ledgers, identity } = readContent(root);
  const files = [...pages, ...ledgers, ...(identity ? [identity] : []), ...readMerges(root)];
  return new Map(files.map(({ path, text }) => [path, text]));
}

function changesOf(folder: Folder, changes: Changes) {
  const after = changed(folder, changes);
  return [...changes.keys()].map((path) => ({ path, before: folder.get(path), text: after.get(path) }));
}
