/**
 * Reading goes on after a mistake: fields are **mended** in a copy until YAML can read them, each mistake is told
 * once, and places in what was read are places in what was written.
 */
import { type Document, isNode, isPair, parseDocument, visit } from 'yaml';
import type { Span } from '../../text/quote.ts';
import type { YamlFault } from './fault.ts';
import { libraryFault } from './library-faults.ts';
import { lineFaults } from './line-faults.ts';
import { repeatedFaults, repeatedKeys } from './repeated-field.ts';
import { asWritten, type Rewritten, rewrite } from './rewritten.ts';
import { mayBeSilent } from './silent-faults.ts';

/** Most times that fields are read again, and most characters that are. */
const MOST_ROUNDS = 20;
const MOST_READ = 300_000;
/** Most mistakes of one look that are told: who mends so many looks again. */
const MOST_TOLD = 500;

export interface Fields {
  /** Absent where mending came to no end. */
  document?: Document.Parsed;
  /** In the order in which they were found. */
  faults: YamlFault[];
  /** What could not be read and stands for nothing. */
  lost: Span[];
}

/** Read fields, whatever is wrong with them. */
export function readFields(yaml: string): Fields {
  let now = asWritten(yaml);
  let document = parse(yaml);
  if (isWhole(document) && !mayBeSilent(yaml)) return { document, faults: [], lost: [] };
  const faults: YamlFault[] = [];
  const lost: Span[] = [];
  for (let round = 0; round < MOST_ROUNDS && round * yaml.length <= MOST_READ; round++) {
    const found = faultsOf(now, document);
    faults.push(
      ...found
        .slice(0, MOST_TOLD)
        .map((fault) => asBefore(fault, now, round === 0))
        .filter(isNewIn(faults)),
    );
    lost.push(...found.flatMap((fault) => (fault.lost ? spanBefore(fault.lost, now) : [])));
    const rewrites = found.flatMap((fault) => fault.rewrite);
    if (rewrites.length === 0) break;
    now = rewrite(now, rewrites);
    document = parse(now.text);
  }
  if (libraryFault(now.text, document)) return { faults, lost };
  faults.push(
    ...repeatedFaults(now.text, document)
      .slice(0, MOST_TOLD)
      .map((fault) => asBefore(fault, now, now.text === yaml)),
  );
  if (now.text !== yaml) moveBack(document, now);
  return { document, faults, lost };
}

function parse(yaml: string): Document.Parsed {
  return parseDocument(yaml, {
    schema: 'core',
    version: '1.2',
    prettyErrors: false,
    logLevel: 'error',
    uniqueKeys: false,
  });
}

function isWhole(document: Document.Parsed): boolean {
  const { errors, warnings } = document;
  return errors.length === 0 && warnings.length === 0 && repeatedKeys(document.contents).length === 0;
}

/** What lines show is told first; where they show nothing, what the library says. */
function faultsOf({ text }: Rewritten, document: Document.Parsed): YamlFault[] {
  const other = libraryFault(text, document);
  const found = lineFaults(text, other !== undefined);
  const mendable = found.filter((fault) => fault.rewrite.length > 0);
  if (mendable.length > 0) return mendable;
  return other ? [other] : found;
}

function isNewIn(told: readonly YamlFault[]): (fault: YamlFault) => boolean {
  return ({ offset, reason }) => !told.some((one) => one.offset === offset && one.reason === reason);
}

function asBefore(fault: YamlFault, now: Rewritten, first: boolean): YamlFault {
  const { offset, reason, rewrite } = fault;
  if (first) return fault;
  const moved = rewrite.map(({ start, end, text }) => ({
    start: now.before(start),
    end: now.before(end),
    text,
  }));
  return { offset: now.before(offset), reason, rewrite: moved, certain: false };
}

function spanBefore({ start, end }: Span, now: Rewritten): Span {
  return { start: now.before(start), end: now.before(end) };
}

/** Places of everything that was read, counted in what was written. */
function moveBack(document: Document.Parsed, now: Rewritten): void {
  const moved = new Set<unknown>();
  const move = (node: unknown) => {
    if (!isNode(node) || !node.range || moved.has(node)) return;
    moved.add(node);
    const [start, middle, end] = node.range;
    node.range = [now.before(start), now.before(middle), now.before(end)];
  };
  visit(document, (_, node) => {
    if (isPair(node)) move(node.key);
    move(node);
  });
}
