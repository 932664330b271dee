/**
 * The **coverage** of sources as a table: how many sentences carry claims, or of one source, which.
 */
import { check } from '../src/check/check.ts';
import { type Ledger, ledgerPath, readLedger } from '../src/convert/ledger.ts';
import { claimId } from '../src/model/claim.ts';
import { nearWord } from '../src/model/explain.ts';
import { type Use, usesOf } from '../src/publish/evidence.ts';
import { Library, type Source } from '../src/publish/library.ts';
import { coveredSentences } from '../src/publish/sentence-coverage.ts';
import { readContent, type StoredContent } from '../src/store/read.ts';
import { expectContent } from './named-source.ts';

interface Asked {
  content: string;
  /** Ids of sources, or paths of their pages; all sources when there are none. */
  paths: readonly string[];
  json: boolean;
}

interface Covered {
  source: string;
  passages: { all: number; cited: number };
  /** Absent when the source keeps only what is quoted. */
  sentences?: Sentence[];
}

interface Sentence {
  passage: number;
  number: number;
  text: string;
  claims: { page: string; property: string; rule: string }[];
}

/** Why there is no table, in one line. */
class NoCoverage extends Error {
  override name = 'NoCoverage';
}

/** Print the coverage. @returns Exit status. */
export async function coverage(asked: Asked): Promise<number> {
  expectContent(asked.content);
  try {
    process.stdout.write(coverageTable(asked));
    return 0;
  } catch (error) {
    if (!(error instanceof NoCoverage)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
}

/**
 * The table, or with `json` one object, ready to print.
 *
 * @throws {NoCoverage} when the content has mistakes, or no such source.
 */
export function coverageTable({ content: root, paths, json }: Asked): string {
  const stored = readContent(root);
  const library = openLibrary(root, stored);
  const uses = usesOf(library);
  const sources =
    paths.length === 0 ? [...library.sources.values()] : paths.map((path) => find(library, path));
  const ledgers = new Map(stored.ledgers.map((file) => [file.path, file]));
  const covered = sources.map((source) => {
    const file = [source.id, ...source.data.formerIds].map((id) => ledgers.get(ledgerPath(id))).find(Boolean);
    return coverageOf(source, uses.get(source.id) ?? [], file && readLedger(file));
  });
  if (json) return `${JSON.stringify({ sources: covered }, null, 2)}\n`;
  return paths.length === 0 ? printAll(covered) : covered.map(printOne).join('\n');
}

function openLibrary(root: string, stored: StoredContent): Library {
  const { pages, messages } = check({ ...stored, files: stored.pages });
  const errors = messages.filter(({ severity }) => severity === 'error').length;
  if (errors === 0) return new Library(pages, '/');
  const found = `${errors} ${errors === 1 ? 'error' : 'errors'}`;
  throw new NoCoverage(
    `${root}: Unexpected ${found}, expected content that passes. Run npm run check and mend what it tells.`,
  );
}

function find(library: Library, path: string): Source {
  const id = path.replace(/^.*[/\\]/, '').replace(/\.mdx$/, '');
  const page = library.sources.get(id) ?? library.find(id);
  if (page?.kind === 'source') return page;
  const near = nearWord(id, [...library.sources.keys()]);
  const remedy = near ? `Did you mean ${near}?` : 'Leave it out to see all sources.';
  throw new NoCoverage(`${path}: Unexpected source, expected the id of one that exists. ${remedy}`);
}

function coverageOf(source: Source, uses: readonly Use[], ledger: Ledger | undefined): Covered {
  const cited = new Set(uses.map(({ passage }) => passage)).size;
  const rules = new Map(ledger?.claims.map(({ id, rule }) => [id, rule]));
  const sentences = coveredSentences(source, uses)?.map(({ uses: used, ...sentence }) => ({
    ...sentence,
    claims: used.map((use) => claimIn(use, rules)),
  }));
  const passages = { all: source.passages.length, cited };
  return { source: source.id, passages, ...(sentences && { sentences }) };
}

function claimIn({ entity, claim }: Use, rules: ReadonlyMap<string, string>): Sentence['claims'][number] {
  if (!claim) return { page: entity.path, property: 'prose', rule: 'a person' };
  const ids = [entity.id, ...entity.data.formerIds].map((id) => claimId(id, claim));
  const rule = ids.map((id) => rules.get(id)).find(Boolean);
  return { page: entity.path, property: claim.property, rule: rule ?? 'a person' };
}

/** One line a source, the least covered first. */
function printAll(all: readonly Covered[]): string {
  const rows = all
    .map(({ source, passages, sentences }) => ({ source, passages, count: sentences && countIn(sentences) }))
    .sort((a, b) => shareOf(a.count) - shareOf(b.count) || (a.source < b.source ? -1 : 1));
  const lines = rows.map(({ source, passages, count }) =>
    [
      `${passages.cited} of ${passages.all}`.padStart(14),
      (count ? `${count.cited} of ${count.all}` : 'not kept').padStart(14),
      (count ? `${Math.round(100 * shareOf(count))} %` : '').padStart(6),
      `  ${source}`,
    ].join(''),
  );
  return [`passages cited${'sentences'.padStart(14)}${'share'.padStart(6)}  source`, ...lines, ''].join('\n');
}

function countIn(sentences: readonly Sentence[]): { all: number; cited: number } {
  return { all: sentences.length, cited: sentences.filter(({ claims }) => claims.length > 0).length };
}

function shareOf(count: { all: number; cited: number } | undefined): number {
  return count && count.all > 0 ? count.cited / count.all : 1;
}

/** One line a sentence, and below it what rests on it. */
function printOne({ source, passages, sentences }: Covered): string {
  if (!sentences)
    return `${source}: ${passages.cited} of ${passages.all} passages are cited; its other words are not kept.\n`;
  const { all, cited } = countIn(sentences);
  const lines = sentences.flatMap(({ passage, number, text, claims }) => [
    `${`${passage}.${number}`.padStart(7)} ${claims.length > 0 ? '✓' : '·'} ${text}`,
    ...claims.map(({ page, property, rule }) => `          ${property} in ${page}, by ${rule}`),
  ]);
  return `${source}: ${cited} of ${all} sentences carry claims\n${lines.join('\n')}\n`;
}
