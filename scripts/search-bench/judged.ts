/**
 * To be **judged** is to answer questions whose right answers people have chosen: nDCG@10 of five engines on three
 * public collections in one run. What can be tuned was tuned on every other question; the others tell what it is
 * worth.
 */
import { gainOf } from './gain.ts';
import { type JudgedCollection, readJudged } from './judged-collection.ts';
import { type JudgedEngine, judgedEngines } from './judged-engines.ts';
import { indexJudged } from './judged-index.ts';

export interface JudgedScore {
  collection: string;
  engine: string;
  /** Mean nDCG@10 of the questions that were used for choosing, of the others, and of all. */
  chosen: number;
  unseen: number;
  all: number;
  /** Questions that were not answered at all. */
  empty: number;
}

/**
 * @param data Folder of the collections; their Pagefind indexes are kept there, too.
 * @returns Nothing when there is no collection, after saying so.
 */
export async function benchJudged({
  data,
  print = console.log,
}: {
  data: string;
  print?: (line: string) => void;
}): Promise<JudgedScore[]> {
  const collections = readJudged(data);
  if (collections.length === 0) {
    print(`Judged collections: skipped, there are no folders cran, cisi, npl in ${data}`);
    return [];
  }
  const scores: JudgedScore[] = [];
  for (const collection of collections) scores.push(...(await judge(data, collection)));
  for (const line of table(scores)) print(line);
  return scores;
}

async function judge(data: string, collection: JudgedCollection): Promise<JudgedScore[]> {
  const engines = await judgedEngines(collection.documents, await indexJudged(data, collection));
  return Promise.all(engines.map((engine) => score(engine, collection)));
}

async function score(engine: JudgedEngine, { name, queries }: JudgedCollection): Promise<JudgedScore> {
  const gains: number[] = [];
  let empty = 0;
  for (const { text, grades } of queries) {
    const answers = await engine.ask(text);
    if (answers.length === 0) empty++;
    gains.push(gainOf(answers, grades));
  }
  const half = (parity: number) => mean(gains.filter((_, at) => at % 2 === parity));
  return { collection: name, engine: engine.name, chosen: half(0), unseen: half(1), all: mean(gains), empty };
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, one) => sum + one, 0) / Math.max(1, numbers.length);
}

/** Each engine's gain on each collection, chosen half / other half / all, and the means. */
function table(scores: readonly JudgedScore[]): string[] {
  const collections = [...new Set(scores.map(({ collection }) => collection))];
  const cell = ({ chosen, unseen, all }: Pick<JudgedScore, 'chosen' | 'unseen' | 'all'>) =>
    [chosen, unseen, all].map((one) => one.toFixed(3)).join(' ');
  const rows = [...Map.groupBy(scores, ({ engine }) => engine)].map(([engine, own]) => {
    const cells = collections
      .map((name) => own.find(({ collection }) => collection === name))
      .map((one) => (one ? cell(one) : ''));
    const means = {
      chosen: mean(own.map((s) => s.chosen)),
      unseen: mean(own.map((s) => s.unseen)),
      all: mean(own.map((s) => s.all)),
    };
    const empty = own.reduce((sum, one) => sum + one.empty, 0);
    return [engine.padEnd(22), ...cells, cell(means), `${empty} unanswered`].join(' | ');
  });
  return [
    `${'nDCG@10 (half chosen on, other half, all)'.padEnd(22)} | ${[...collections, 'mean'].join(' | ')}`,
    ...rows,
  ];
}
