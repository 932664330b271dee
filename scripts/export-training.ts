/**
 * `npm run export-training`: what people reviewed becomes examples to train on.
 */
import { recognise } from '../src/convert/recognise/recognise.ts';
import { buildGazetteer, namedOf } from '../src/gazetteer/gazetteer.ts';
import { Unwritable } from '../src/store/disk.ts';
import { readArguments } from './arguments.ts';
import { loadKnowledge } from './load-knowledge.ts';
import { openContent, shownMessage } from './open-content.ts';
import type { Guess } from './training-export/marked-passage.ts';
import { type Exported, exported, type Library, printText } from './training-export/training-text.ts';
import { writeWhole } from './write-whole.ts';

const HELP = `Usage: npm run export-training -- [--content DIR] [--out FILE] [--all]

Writes every source of which pages are reviewed as a line of annotated text, for \`npm run train\`: a label
wherever a name of a reviewed page stands. A name that several pages bear, or that means its page only in
context, counts where a claim quotes it or a person linked it. All else that may be a name is to be ignored.

  --content DIR  folder of the pages (default: $DOSSIER_CONTENT or content)
  --out FILE     write there instead of to standard output
  --all          also sources whose \`rights\` do not say that they may be passed on: for a model that you keep
  --help         this text

Exit 0 done, 2 something could not be read or written, 64 wrong usage.`;
const COULD_NOT = 2;

const options = readArguments(
  {
    content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
    out: { type: 'string' },
    all: { type: 'boolean', default: false },
  },
  HELP,
);

try {
  await run();
} catch (error) {
  if (!(error instanceof Unwritable)) throw error;
  console.error(error.message);
  process.exitCode = COULD_NOT;
}

async function run(): Promise<void> {
  const library = openLibrary(options.content);
  const result = exported(library, options.all, await guesser(library));
  write(result.texts.map(printText).join(''));
  for (const line of summary(result)) console.error(line);
}

function openLibrary(root: string): Library {
  const { pages, broken, identity } = openContent(root);
  for (const message of broken.values()) {
    console.error(`Skipped ${shownMessage(root, message)}`);
    process.exitCode = COULD_NOT;
  }
  return {
    sources: pages.filter((page) => page.kind === 'source'),
    pages: pages.filter((page) => page.kind !== 'source'),
    identity,
  };
}

/** What a conversion would find in a passage today. */
async function guesser({ pages, identity }: Library): Promise<(text: string) => Guess[]> {
  const knowledge = await loadKnowledge();
  const gazetteer = buildGazetteer(pages.map(namedOf));
  return (text) => {
    const document = { title: '', passages: [{ text, heading: false }], stated: {} };
    return recognise({ document, gazetteer, knowledge, identity });
  };
}

function write(lines: string): void {
  if (options.out === undefined) process.stdout.write(lines);
  else writeWhole(options.out, lines);
}

function summary({ texts, unreviewed, closed }: Exported): string[] {
  const names = texts.reduce((sum, { spans }) => sum + spans.length, 0);
  const list = (ids: readonly string[]): string =>
    `${ids.slice(0, 5).join(', ')}${ids.length > 5 ? ', …' : ''}`;
  return [
    `${texts.length} sources with ${names} names of reviewed pages`,
    ...(unreviewed.length > 0
      ? [`${unreviewed.length} left out, no reviewed page is named in them: ${list(unreviewed)}`]
      : []),
    ...(closed.length > 0
      ? [
          `${closed.length} left out, their \`rights\` do not say that they may be passed on: ${list(closed)}. Write the licence into \`rights\`, or use --all for a model that you keep.`,
        ]
      : []),
  ];
}
