/**
 * `npm run evaluate`: measure the converter by what people found in texts.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import { refuse } from './arguments.ts';
import { candidateSection } from './evaluation/candidate-section.ts';
import { factSection, pageSection, speechSection, toldBy } from './evaluation/document-section.ts';
import { type GoldSet, readGoldSets } from './evaluation/gold-set.ts';
import { groupSection, nameSection } from './evaluation/name-section.ts';
import { derivedGold } from './evaluation/pages.ts';
import { type Measure, measures, type Section } from './evaluation/section.ts';
import { loadKnowledge } from './load-knowledge.ts';

const HELP = `Usage: npm run evaluate -- [options] [FILE|FOLDER…]

Measures the converter by gold: texts in which people marked names, and documents with the entities, facts and
speech that a careful reader finds in them. Their formats are in scripts/evaluation/gold/README.md.

  FILE       .jsonl, one JSON object a line, or .json; of a folder all such files
             (default: the gold that comes with the project)

  --names    exact spans by class: precision, recall, F1; tokens per CPU second
  --groups   B³ of groups of gold mentions, for texts with clusters (Bagga and Baldwin 1998)
  --pages    pages of whole documents: precision, recall, F1 by kind; for texts without entities they are
             derived from names: each distinct name is one
  --facts    claims on the pages: precision, recall of roles and of all
  --speech   quotes, speakers and modality
  --candidates  names that several pages may mean: right, wrong merges, wrongly ambiguous; its gold comes with the
             project, in two halves
  --all      all of these; without any: --names for texts, --pages --facts --speech for documents
  --errors   also print what was missed and what was wrong
  --json     print one JSON object instead of lines
  --help     this text

Exit 0 done, 2 a line or file could not be read (the others count), 64 wrong usage.`;
const BUNDLED = fileURLToPath(new URL('evaluation/gold', import.meta.url));
const COULD_NOT = 2;

const { values, positionals } = readWords();
if (values.help) console.log(HELP);
else process.exitCode = await evaluate(positionals.length > 0 ? positionals : bundled());

function readWords() {
  const flags = [...measures, 'candidates', 'all', 'errors', 'json', 'help'] as const;
  type Flags = Record<(typeof flags)[number], { type: 'boolean' }>;
  try {
    const known = Object.fromEntries(flags.map((flag) => [flag, { type: 'boolean' }])) as Flags;
    const options = { ...known, help: { type: 'boolean', short: 'h' } } as const;
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return refuse((error as Error).message, HELP);
  }
}

function bundled(): string[] {
  return existsSync(BUNDLED) ? [BUNDLED] : refuse('Expected at least one file.', HELP);
}

async function evaluate(paths: readonly string[]): Promise<number> {
  if (values.candidates) return evaluateCandidates();
  const { sets, mistakes } = readGoldSets(paths);
  for (const mistake of mistakes) console.error(mistake);
  if (sets.length > 0) await measure(sets);
  return mistakes.length > 0 ? COULD_NOT : 0;
}

/** Its gold is of another form than files that a person may name. */
async function evaluateCandidates(): Promise<number> {
  const { lines, data, errors } = candidateSection(await loadKnowledge());
  if (values.json) console.log(JSON.stringify(values.errors ? { result: data, errors } : data, null, 2));
  else for (const line of [...(values.errors ? errors : []), ...lines]) console.log(line);
  return 0;
}

async function measure(sets: readonly GoldSet[]): Promise<void> {
  const before = performance.now();
  const knowledge = await loadKnowledge();
  const load = {
    milliseconds: Math.round(performance.now() - before),
    residentMegabytes: Math.round(process.memoryUsage.rss() / 2 ** 20),
  };
  const say = values.json ? () => {} : console.log;
  say(`knowledge loaded in ${load.milliseconds} ms, ${load.residentMegabytes} MB resident`);
  const results = sets.map((set) => {
    const sections = sectionsOf(set, knowledge);
    say(`\n${set.name}`);
    for (const [, { lines, errors }] of sections) {
      for (const line of [...(values.errors ? errors : []), ...lines]) say(line);
    }
    return { name: set.name, ...Object.fromEntries(sections.map(shown)) };
  });
  if (values.json) console.log(JSON.stringify({ load, sets: results }, null, 2));
}

function shown([name, { data, errors }]: [Measure, Section]): [Measure, unknown] {
  return [name, values.errors ? { result: data, errors } : data];
}

function sectionsOf({ annotated, documents }: GoldSet, knowledge: Knowledge): [Measure, Section][] {
  const found: [Measure, Section | undefined][] = [];
  if (annotated.length > 0) {
    if (isWanted('names', true)) found.push(['names', nameSection(annotated, knowledge)]);
    if (isWanted('groups', false)) found.push(['groups', groupSection(annotated, knowledge)]);
  }
  const whole = isWanted('pages', false) ? [...documents, ...annotated.map(derivedGold)] : documents;
  const told = ['pages', 'facts', 'speech'].some((name) => isWanted(name as Measure, true))
    ? toldBy(whole, knowledge)
    : [];
  if (told.length > 0) {
    if (isWanted('pages', true)) found.push(['pages', pageSection(told)]);
    if (isWanted('facts', true)) found.push(['facts', factSection(told)]);
    if (isWanted('speech', true)) found.push(['speech', speechSection(told)]);
  }
  return found.filter((one): one is [Measure, Section] => one[1] !== undefined);
}

/** Was a measure asked for? Without any word it is when it is usual for what the file holds. */
function isWanted(measure: Measure, usual: boolean): boolean {
  if (values.all || values[measure]) return true;
  return usual && !measures.some((one) => values[one]);
}
