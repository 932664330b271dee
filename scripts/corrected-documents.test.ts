import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { check } from '../src/check/check.ts';
import { type Conversion, convert } from '../src/convert/convert.ts';
import { Folder } from '../src/convert/edits/folder.ts';
import { contentOf, convertedTo } from '../src/convert/edits/folder-run.ts';
import type { Knowledge } from '../src/convert/recognise/knowledge.ts';
import type { Claim } from '../src/model/schema.ts';
import { type FoundDocument, findDocuments } from './find-documents.ts';
import { loadKnowledge } from './load-knowledge.ts';

const CORPUS = fileURLToPath(new URL('../../shared/corpora/documents', import.meta.url));
const isHere = existsSync(CORPUS);
if (!isHere) console.log('Skipped: no real documents beside the repository.');

/** Documents that count something. */
const COUNTING = /\b\d[\d,]* (?:\w+ )?(?:troops|soldiers|tanks|aircraft|missiles|personnel)\b/;

interface Corrected {
  /** The document before and after its publisher corrected it. */
  was: FoundDocument;
  now: FoundDocument;
  /** Words of a quotation, and what they became. */
  from: string;
  to: string;
}

function written(document: FoundDocument, from: string, to: string): FoundDocument {
  const passages = document.document.passages.map((passage) => ({
    ...passage,
    text: passage.text.replaceAll(from, to),
  }));
  const sha256 = createHash('sha256').update(JSON.stringify(passages)).digest('hex');
  return { ...document, document: { ...document.document, passages }, sha256 };
}

/** The first quotation of each source that becomes another. */
function correctedBy(
  folder: Folder,
  documents: readonly FoundDocument[],
  change: (quote: string, claim: Claim) => string | undefined,
): Corrected[] {
  const claims = folder.entities().flatMap(({ data }) => data.claims);
  return documents.flatMap((was) => {
    const id = folder.sources().find(({ data }) => data.sha256.includes(was.sha256))?.id;
    for (const claim of claims) {
      const [{ source, quote } = { source: '', quote: '' }] = claim.cite;
      const to = source === id ? change(quote, claim) : undefined;
      const stands = was.document.passages.some(({ text }) => text.includes(quote));
      if (to !== undefined && stands) return { was, now: written(was, quote, to), from: quote, to };
    }
    return [];
  });
}

/** 3,800 troops → 4,800 troops */
function anotherFigure(quote: string, { value }: Claim): string | undefined {
  const figure = typeof value === 'object' ? value.value.toLocaleString('en') : '';
  const isThere = figure !== '' && new RegExp(`(?<![\\d,.-])${figure}(?![\\d,.-])`).test(quote);
  const more = figure.replace(/\d/, (digit) => (digit === '9' ? '8' : String(Number(digit) + 1)));
  return isThere ? quote.replace(figure, more) : undefined;
}

/** government → goevrnment */
function withSlip(quote: string): string | undefined {
  const [word] = /(?<= )[a-z]{6,}(?= )/.exec(quote) ?? [];
  if (!word || word[2] === word[3]) return undefined;
  return quote.replace(word, `${word.slice(0, 2)}${word[3]}${word[2]}${word.slice(4)}`);
}

describe.skipIf(!isHere)('real documents that their publishers corrected', () => {
  let knowledge: Knowledge;
  let documents: FoundDocument[];
  const run = (
    folder: Folder,
    inputs: readonly FoundDocument[],
  ): { conversion: Conversion; after: Folder } => {
    const conversion = convert(inputs, contentOf(folder), knowledge);
    return { conversion, after: convertedTo(folder, conversion) };
  };
  /** What holds whatever was corrected. */
  const settles = (folder: Folder, inputs: readonly FoundDocument[]) => {
    const files = [...folder.files].map(([path, text]) => ({ path, text }));
    const pages = files.filter(({ path }) => path.endsWith('.mdx'));
    const { messages } = check({ files: pages });
    expect(messages.filter(({ severity }) => severity === 'error')).toEqual([]);
    expect(run(folder, inputs).conversion.changes).toEqual([]);
  };
  const quotes = (folder: Folder) => folder.entities().flatMap(({ data }) => data.claims.flatMap(citedIn));
  const citedIn = ({ cite }: Claim) => cite.map(({ source, quote }) => `${source}: ${quote}`);

  beforeAll(async () => {
    knowledge = await loadKnowledge();
    const all = (await findDocuments([CORPUS])).documents;
    documents = all.filter(({ document }) => document.passages.some(({ text }) => COUNTING.test(text)));
  }, 120_000);

  test('a figure: both claims stand, and the difference is told', () => {
    const { after: once } = run(new Folder([]), documents);
    const corrected = correctedBy(once, documents, anotherFigure).slice(0, 20);
    expect(corrected.length).toBeGreaterThan(9);
    const inputs = corrected.map(({ now }) => now);
    const { conversion, after } = run(once, inputs);
    const cited = quotes(after);
    expect(quotes(once).filter((one) => !cited.includes(one))).toEqual([]);
    corrected.forEach(({ from, to }, at) => {
      const { state, source, stranded, claims } = conversion.reports[at] ?? {};
      if (state === 'new') return;
      expect([from, stranded?.map(({ quote }) => quote)]).toEqual([from, expect.arrayContaining([from])]);
      if (claims === 0) return;
      expect(cited.filter((one) => one.startsWith(`${source}: `) && one.includes(to))).not.toEqual([]);
    });
    const missed = conversion.reports.filter(({ state, claims }) => state === 'new' || claims === 0);
    expect(missed.length).toBeLessThan(5);
    settles(after, inputs);
  }, 300_000);

  test('a slip: quotations follow, or it is told that the claim says it, too', () => {
    const some = documents.filter((_, at) => at % 3 === 0);
    const { after: clean } = run(new Folder([]), some);
    const slips = correctedBy(clean, some, withSlip).map(({ was, now, from, to }) => ({
      ...{ was: now, now: was, from: to, to: from },
    }));
    const { after: once } = run(
      new Folder([]),
      slips.map(({ was }) => was),
    );
    const inputs = slips.map(({ now }) => now);
    const { conversion, after } = run(once, inputs);
    const [before, cited] = [new Set(quotes(once)), new Set(quotes(after))];
    const told = new Set(
      conversion.reports.flatMap(({ source, stranded }) =>
        stranded.map(({ quote }) => `${source}: ${quote}`),
      ),
    );
    const slipped = slips.filter(({ from }) => [...before].some((one) => one.endsWith(`: ${from}`)));
    expect(slipped.length).toBeGreaterThan(4);
    for (const { from, to } of slipped) {
      const follows = [...cited].some((one) => one.endsWith(`: ${to}`));
      expect([from, follows || [...told].some((one) => one.endsWith(`: ${from}`))]).toEqual([from, true]);
    }
    const left = [...cited].filter((one) => slips.some(({ from }) => one.endsWith(`: ${from}`)));
    expect(left.filter((one) => !told.has(one))).toEqual([]);
    settles(after, inputs);
  }, 300_000);
});
