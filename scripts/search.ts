/**
 * `npm run search`: ask the built site what the search field of its pages is asked.
 */
import { parseArgs } from 'node:util';
import { folders, type Kind } from '../src/model/kind.ts';
import { answer } from '../src/search/plan/answers.ts';
import { refuse } from './arguments.ts';
import { withEvidence } from './search-evidence.ts';
import { searchJson } from './search-json.ts';
import { baseOf, isIndexed, openSearch } from './search-site.ts';
import { plainStyle, searchLines, terminalStyle } from './search-words.ts';

const HELP = `Usage: npm run search -- [--site DIR] [--kind KIND] [--limit N] [--json] WORDS…

Searches the built site as its search field does: names with slips of the pen, words of statements and passages,
"words in a row", -without a word, and claims by field, such as by:stoltenberg, in:belarus, operator:denmark or
"troops>10000". Prints what was changed or left out, the page that is meant, what was found, where and why, and what
else may be meant.

  --site DIR    folder of the built site (default: $DOSSIER_OUT, or dist); npm run build makes one
  --kind KIND   only pages of one kind: ${Object.keys(folders).join(', ')}
  --limit N     at most so many of each sort, 1 to 100 (default 5)
  --json        print one JSON object instead of lines
  --help        this text

Addresses begin with the base path that the site was built for. NO_COLOR=1 keeps a terminal's text plain.
Exit 0 asked, whether anything was found or not, 2 there is no index or it cannot be read, 64 wrong usage.`;

const MOST = 100;

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else
  process.exitCode = await search(
    positionals
      .map((word) => word.trim())
      .join(' ')
      .trim(),
  );

function readWords() {
  try {
    return parseArgs({
      // One hyphen makes no option, except -h: it leaves a word out.
      args: process.argv.slice(2).map((word) => word.replace(/^-(?=[^-])(?!h$)/, ' -')),
      allowPositionals: true,
      options: {
        site: { type: 'string', default: process.env.DOSSIER_OUT ?? 'dist' },
        kind: { type: 'string' },
        limit: { type: 'string', default: '5' },
        json: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

async function search(typed: string): Promise<number> {
  const [limit, kind] = [readLimit(values.limit), readKind(values.kind)];
  if (typed === '') return refuse('Expected words to search for.', HELP);
  if (!isIndexed(values.site)) {
    console.error(`${values.site}: no search index here, expected one. Build it with npm run build.`);
    return 2;
  }
  // Pagefind does not wait for everything that it begins, so not all that fails is caught below.
  process.once('unhandledRejection', (error) => process.exit(unreadable(error as Error)));
  // And it tells the console what it could not read, which is told below.
  console.error = () => {};
  try {
    await ask(typed, limit, kind);
    return 0;
  } catch (error) {
    return unreadable(error as Error);
  }
}

function unreadable({ message }: Error): number {
  process.stderr.write(`${values.site}: the search index cannot be read, build it anew: ${message}\n`);
  return 2;
}

async function ask(typed: string, limit: number, kind: Kind | undefined): Promise<void> {
  const base = baseOf(values.site);
  const { engines, close } = await openSearch(values.site, base);
  const chosen = kind ? { chosen: { kind } } : {};
  const asked = { base, claims: MOST, look: Math.max(limit, 12), ...chosen };
  const found = await withEvidence(await answer(typed, engines, asked), engines, limit);
  await close();
  if (values.json) return console.log(JSON.stringify(searchJson(found, limit), undefined, 2));
  const isTerminal = process.stdout.isTTY && !process.env.NO_COLOR;
  console.log(searchLines(found, limit, isTerminal ? terminalStyle : plainStyle).join('\n'));
}

function readLimit(words: string): number {
  const limit = Number(words);
  if (/^\d+$/.test(words) && limit >= 1 && limit <= MOST) return limit;
  return refuse(`Unexpected --limit ${words}, expected a number from 1 to 100.`, HELP);
}

function readKind(word: string | undefined): Kind | undefined {
  if (word === undefined || word in folders) return word as Kind | undefined;
  return refuse(`Unexpected --kind ${word}, expected one of ${Object.keys(folders).join(', ')}.`, HELP);
}
