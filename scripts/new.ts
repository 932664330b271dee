/**
 * `npm run new`: begin a page, unless the content has one for that name already.
 */
import { existsSync } from 'node:fs';
import { check } from '../src/check/check.ts';
import { alike, remedyOf, told } from '../src/contribute/begin/alike.ts';
import { draftOf } from '../src/model/draft.ts';
import type { ContentFile } from '../src/model/page.ts';
import { withLock } from '../src/store/lock.ts';
import { readContent, type StoredContent } from '../src/store/read.ts';
import { writeContent } from '../src/store/write.ts';
import { type Memory, openMemory, openShortMemory } from './check-memory.ts';
import { type Answers, askAll, openAnswers, Stopped } from './new-ask.ts';
import { refuseFaults } from './new-faults.ts';
import { type Options, readOptions, refuseUntitled, type Wish, wishOf } from './new-options.ts';
import { shownPath } from './shown-path.ts';

const STOPPED = 130;

process.exitCode = await main();

async function main(): Promise<number> {
  const { values, positionals } = readOptions();
  process.once('SIGINT', () => process.exit(STOPPED));
  const isAsking = positionals.length === 0;
  const answers = isAsking || process.stdin.isTTY ? openAnswers() : undefined;
  try {
    const words = isAsking && answers ? await askAll(answers, values) : positionals;
    return await begin(wishOf(words, values), values, answers);
  } catch (error) {
    if (error instanceof Stopped) {
      console.error('\nNothing written.');
      return STOPPED;
    }
    console.error((error as Error).message);
    return 2;
  } finally {
    answers?.close();
  }
}

async function begin(wish: Wish, options: Options, answers: Answers | undefined): Promise<number> {
  const root = options.content;
  const draft = draftOf(wish.kind, wish.id, wish.name, wish.filling);
  if (!(await mayBegin(wish, draft, options, answers))) return 1;
  if (options.template) {
    process.stdout.write(draft.text);
    return 0;
  }
  return withLock(root, () => {
    // Somebody may have begun it while a question was answered.
    if (readContent(root).pages.some(({ path }) => path === draft.path)) return taken(root, draft);
    writeContent(root, [draft]);
    console.log(shownPath(root, draft.path));
    console.error(hint(wish));
    return 0;
  });
}

async function mayBegin(
  wish: Wish,
  draft: ContentFile,
  options: Options,
  answers?: Answers,
): Promise<boolean> {
  const root = options.content;
  const stored = readContent(root);
  const memory = existsSync(root) ? openMemory(root) : openShortMemory();
  const { pages } = check({ ...stored, files: stored.pages }, memory.examine);
  const found = alike({ pages, identity: stored.identity }, wish.kind, wish);
  for (const finding of found) console.error(`${shownPath(root, finding.place)}: ${told(finding)}`);
  const same = found.find(({ degree }) => degree === 'same');
  if (same) {
    console.error(`Nothing written. ${remedyOf(same, wish.kind, wish)}`);
    return false;
  }
  refuseUntitled(wish);
  if (stored.pages.some(({ path }) => path === draft.path)) return taken(root, draft) === 0;
  const faults = faultsOf(draft, stored, memory);
  memory.save();
  refuseFaults(faults, draft);
  const isNear = found.some(({ degree }) => degree === 'near');
  return !isNear || options.anyway || (await isAnother(answers));
}

async function isAnother(answers: Answers | undefined): Promise<boolean> {
  const isMeant =
    answers && /^y(?:es)?$/i.test(await answers.ask('Is yours another one? Begin its page? (y/N) '));
  if (!isMeant) console.error(`Nothing written.${answers ? '' : ' If yours is another one, add --anyway.'}`);
  return isMeant === true;
}

function taken(root: string, draft: ContentFile): number {
  console.error(
    `${shownPath(root, draft.path)}: Unexpected id, expected one that no page has. Choose another with --id.`,
  );
  return 1;
}

/** What would be wrong with the page once it stood among the others. */
function faultsOf(draft: ContentFile, stored: StoredContent, { examine }: Memory) {
  const { messages } = check({ ...stored, files: [...stored.pages, draft] }, examine);
  return messages.filter(({ path, severity }) => path === draft.path && severity === 'error');
}

function hint({ kind }: Wish): string {
  return kind === 'source'
    ? 'Next: write its passages below the ---, a paragraph each, then npm run check. Or let npm run convert read the document.'
    : 'Next: write claims as the lines behind # show, each with words of a source, then npm run check.';
}
