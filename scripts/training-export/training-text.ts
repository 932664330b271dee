/**
 * A **training text** is one source as the trainer reads it: its passages, with every name that people have
 * reviewed, in the format of annotated text.
 */
import { tokenise } from '../../src/convert/recognise/tagger/token.ts';
import { nameKey } from '../../src/gazetteer/name.ts';
import type { EntityPage, SourcePage } from '../../src/model/page.ts';
import type { Identity } from '../../src/model/schema.ts';
import type { Span } from '../../src/text/quote.ts';
import { knownNames } from './known-names.ts';
import { type Guess, type Marked, markedPassage } from './marked-passage.ts';
import { quotedOf } from './quoted.ts';
import { openLicence } from './rights.ts';

export interface TrainingText {
  id: string;
  source: string;
  licence: string;
  text: string;
  tokens: [number, number][];
  spans: (Span & { label: string })[];
  /** Nobody knows what stands here: neither a name nor none is to be learned from it. */
  ignore: (Span & { type: 'unsure' })[];
}

export interface Exported {
  texts: TrainingText[];
  /** Sources without a name of a reviewed page. */
  unreviewed: string[];
  /** Sources that may not be passed on. */
  closed: string[];
}

export interface Library {
  sources: readonly SourcePage[];
  pages: readonly EntityPage[];
  identity: Identity;
}

/**
 * @param all
 *   Also sources that may not be passed on: for a model that stays at home.
 * @param guess
 *   What a recogniser finds in a passage.
 */
export function exported(
  library: Library,
  all: boolean,
  guess: (text: string) => readonly Guess[],
): Exported {
  const names = knownNames(library.pages);
  const rejected = new Set(library.identity.notAnEntity.map(({ name }) => nameKey(name)));
  const result: Exported = { texts: [], unreviewed: [], closed: [] };
  for (const source of library.sources.toSorted((one, other) => (one.id < other.id ? -1 : 1))) {
    const licence = openLicence(source.data);
    const quoted = quotedOf(source, library.pages);
    const passages = source.passages.map(({ text }, passage) => {
      const here = quoted.filter((quote) => quote.passage === passage);
      return markedPassage(text, { names, quoted: here, rejected, guess });
    });
    if (passages.every(({ spans }) => spans.length === 0)) result.unreviewed.push(source.id);
    else if (licence === undefined && !all) result.closed.push(source.id);
    else result.texts.push(textOf(source, licence ?? 'not to be passed on', passages));
  }
  return result;
}

const BETWEEN = '\n\n';

function textOf({ id, data }: SourcePage, licence: string, passages: readonly Marked[]): TrainingText {
  let offset = 0;
  const spans: TrainingText['spans'] = [];
  const ignore: TrainingText['ignore'] = [];
  for (const passage of passages) {
    const moved = <T extends Span>(span: T): T => ({
      ...span,
      start: span.start + offset,
      end: span.end + offset,
    });
    spans.push(...passage.spans.map(moved));
    ignore.push(...passage.ignore.map((span) => ({ ...moved(span), type: 'unsure' as const })));
    offset += passage.text.length + BETWEEN.length;
  }
  const text = passages.map((passage) => passage.text).join(BETWEEN);
  const tokens = tokenise(text).map(({ start, end }): [number, number] => [start, end]);
  const source = [data.title, data.publisher, data.published].filter(Boolean).join(', ');
  return { id, source, licence, text, tokens, spans, ignore };
}

/** One line: the same pages give the same bytes. */
export function printText(text: TrainingText): string {
  return `${JSON.stringify(text)}\n`;
}
