/**
 * The **command** `check`: reads the content, holds it against every rule, mends what it is asked to mend, and
 * prints what is left.
 */
import { existsSync } from 'node:fs';
import { type Checked, type CheckInput, check } from '../src/check/check.ts';
import { oneLine } from '../src/check/report.ts';
import { type Message, sortMessages } from '../src/model/message.ts';
import { nearWord } from '../src/model/near-word.ts';
import type { Page } from '../src/model/page.ts';
import { Unwritable } from '../src/store/disk.ts';
import { refuse } from './arguments.ts';
import { mend } from './check-fix.ts';
import { readInput } from './check-input.ts';
import { openMemory, openShortMemory } from './check-memory.ts';
import { HELP, readOptions } from './check-options.ts';
import { print } from './check-print.ts';
import { explained, listedRules, ruleNames } from './check-rules.ts';
import { all, changedScope, givenScope, NoSuchFile, type Scope } from './check-scope.ts';
import { shownPath } from './shown-path.ts';

/** Why the originals cannot be read. */
class NoOriginals extends Error {
  override name = 'NoOriginals';
}

const options = readOptions();
process.exitCode = await main();

async function main(): Promise<number> {
  const words = wordsAsked();
  if (words !== undefined) {
    console.log(words);
    return 0;
  }
  try {
    return await checkFolder(options.content);
  } catch (error) {
    const { path = options.content, code } = error as NodeJS.ErrnoException;
    if (error instanceof NoSuchFile) refuse(error.message, HELP);
    if (error instanceof Unwritable || error instanceof NoOriginals) complain(error.message);
    else if (!code) throw error;
    else complain(`${path}: Unexpected ${code}, expected ${remedyFor(code)}`);
    return 2;
  }
}

function remedyFor(code: string): string {
  return code === 'EISDIR'
    ? 'a file. It is a folder: rename or remove it.'
    : 'a file that can be read. Check its permissions.';
}

/** Paths are words of others: a line end in one would begin a line of its own. */
function complain(line: string): void {
  console.error(oneLine(line));
}

/** Help, and what the rules ask; `undefined` when content is to be checked. */
function wordsAsked(): string | undefined {
  const { help, rules, explain } = options;
  if (help) return HELP;
  if (rules) return listedRules();
  if (explain === undefined || ruleNames.includes(explain)) return explain && explained(explain);
  const near = nearWord(explain, ruleNames);
  const remedy = near ? `Did you mean ${near}?` : '--rules lists all.';
  return refuse(`Unexpected rule ${explain}, expected one of ${ruleNames.length}. ${remedy}`, HELP);
}

async function checkFolder(root: string): Promise<number> {
  const againstOriginals = await openOriginals();
  if (!existsSync(root)) {
    complain(`${root}: Unexpected path that is not there, expected the content folder. Correct --content.`);
    return 2;
  }
  const input = readInput(root);
  if (input.files.length === 0 && !input.identity) {
    if (options.format === 'json') console.log('[]');
    complain(`${root}: no content yet. Convert a document, or begin a page with npm run new.`);
    return 0;
  }
  const { checkOf, save } = rememberingCheck(root);
  const scope = scopeOf(root, input);
  const shown = (path: string) => shownPath(root, path);
  const checked = options.fix ? await mended(root, input, { scope, checkOf, shown }) : checkOf(input);
  const told = scope.select(checked.messages, (before) => checkOf(before).messages);
  const against = await againstOriginals(checked.pages);
  const messages = sortMessages([...told, ...against.filter(({ path }) => scope.holds(path))]);
  print(messages, options.format, {
    shown,
    pages: input.files.length,
    looked: scope.looked,
    mends: scope.holds,
  });
  save();
  return messages.some(({ severity }) => severity === 'error') ? 1 : 0;
}

/** What reads originals is loaded only where it is asked for. */
async function openOriginals(): Promise<(pages: readonly Page[]) => Promise<Message[]>> {
  const folder = options.originals;
  if (folder === undefined) return () => Promise.resolve([]);
  const { againstOriginals, noFolder } = await import('./check-originals.ts');
  const astray = noFolder(folder);
  if (astray !== undefined) throw new NoOriginals(astray);
  return (pages) => againstOriginals(folder, pages);
}

/** What is remembered wrong in a way that nobody foresaw is forgotten. */
function rememberingCheck(root: string) {
  let memory = options['no-cache'] ? openShortMemory() : openMemory(root);
  const checkOf = (input: CheckInput): Checked => {
    try {
      return check(input, memory.examine);
    } catch {
      memory = openShortMemory();
      return check(input, memory.examine);
    }
  };
  return { checkOf, save: () => memory.save() };
}

interface Tools {
  scope: Scope;
  checkOf: (input: CheckInput) => Checked;
  shown: (path: string) => string;
}

/** Mend, and tell what is mended; where a program reads standard output, beside it. */
async function mended(root: string, input: CheckInput, { scope, ...tools }: Tools): Promise<Checked> {
  const dryRun = options['dry-run'];
  const { checked, lines } = await mend(root, input, { ...tools, mayMend: scope.holds, dryRun });
  for (const line of lines) (options.format === 'json' ? console.error : console.log)(line);
  return checked;
}

function scopeOf(root: string, input: CheckInput): Scope {
  if (options.paths.length > 0) return givenScope(root, input, options.paths);
  return options.all || options.originals !== undefined ? all : changedScope(root, input);
}
