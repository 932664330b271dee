/**
 * Invented content for measuring a build: as many pages as asked for, the same at every run, with names that
 * are mentioned all over, claims that rest on words of sources, and prose that cites.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { mulberry } from './search-bench/chance.ts';

interface Invented {
  folder: 'people' | 'organisations' | 'equipment' | 'places' | 'events';
  id: string;
  name: string;
}

interface Document {
  id: string;
  passages: string[];
}

const FIRST =
  'Arlo Betka Cyra Dorn Elia Fenna Goran Hedda Ilko Jorun Kasia Lev Mirel Nadia Oskar Petra'.split(' ');
const ONSET = 'Bar Cel Dor Fen Gal Hol Iv Kor Lan Mor Nev Or Pel Ras Sol Tar Ul Ver Win Zan'.split(' ');
const MIDDLE = 'a ae e en er i in o ol on u un'.split(' ');
const CODA = 'berg dal grad ham lev mar nik ov rin ska sted ton vik wold'.split(' ');
const BODY = 'Ferry Board,Harbour Office,Weather Institute,Rescue Service,Bridge Works,Grain Exchange'.split(
  ',',
);
const THING = 'AR BK DL KT MV PN RS TL VX ZU'.split(' ');
const EVENT = 'exercise,inquiry,relief operation,sea trial'.split(',');

class Author {
  readonly #next = mulberry(20310302);
  readonly #taken = new Set<string>();

  number(below: number): number {
    return Math.floor(this.#next() * below);
  }

  pick<Value>(values: readonly Value[]): Value {
    return values[this.number(values.length)] as Value;
  }

  /** A word nobody bears yet, made until it is new. */
  unused(make: () => string): string {
    for (let attempt = 0; ; attempt++) {
      const name = attempt < 50 ? make() : `${make()} ${this.word()}`;
      if (this.#taken.has(name.toLowerCase())) continue;
      this.#taken.add(name.toLowerCase());
      return name;
    }
  }

  word(): string {
    return this.pick(ONSET) + this.pick(MIDDLE) + this.pick(CODA);
  }

  entity(): Invented {
    const one = this.#next();
    if (one < 0.4)
      return named(
        'people',
        this.unused(() => `${this.pick(FIRST)} ${this.word()}`),
      );
    if (one < 0.65)
      return named(
        'organisations',
        this.unused(() => `${this.word()} ${this.pick(BODY)}`),
      );
    if (one < 0.85)
      return named(
        'equipment',
        this.unused(() => `${this.pick(THING)}-${10 + this.number(990)}`),
      );
    if (one < 0.95)
      return named(
        'places',
        this.unused(() => this.word()),
      );
    return named(
      'events',
      this.unused(() => `${this.word()} ${this.pick(EVENT)}`),
    );
  }
}

function named(folder: Invented['folder'], name: string): Invented {
  return { folder, name, id: name.toLowerCase().replace(/[^a-z0-9]+/g, '-') };
}

/**
 * Write pages into a content folder.
 *
 * @param count
 *   How many; one in ten is a source.
 */
export function writeContent(root: string, count: number): void {
  const author = new Author();
  const entities = Array.from({ length: Math.ceil(count * 0.9) }, () => author.entity());
  const mention = () =>
    (entities[Math.floor(entities.length * author.number(1000) ** 2 * 1e-6)] as Invented).name;
  const documents = Array.from({ length: count - entities.length }, (_, at) => document(author, mention, at));
  for (const { id, passages } of documents) write(root, `sources/${id}`, sourceText(id, passages));
  for (const entity of entities)
    write(root, `${entity.folder}/${entity.id}`, entityText(author, entity, documents, mention));
}

function write(root: string, path: string, text: string): void {
  const target = join(root, `${path}.mdx`);
  mkdirSync(dirname(target), { recursive: true });
  writeFileSync(target, text);
}

function document(author: Author, mention: () => string, at: number): Document {
  const passages = Array.from({ length: 14 }, (_, passage) =>
    sentenceAbout(author, mention, at * 100 + passage),
  );
  return { id: `2031-0${1 + (at % 9)}-11-record-${at}`, passages };
}

/** The serial number makes every passage, and every quotation of it, unique. */
function sentenceAbout(author: Author, mention: () => string, serial: number): string {
  const count = 100 + author.number(900);
  return `${mention()} said in note ${serial} that ${count} workers of ${mention()} had been moved to ${mention()}, together with ${mention()} and other goods. The figure could not be confirmed by ${mention()}.`;
}

function sourceText(id: string, passages: readonly string[]): string {
  return `---\ntitle: Record ${id}\ntext: full\nkind: report\npublisher: Bureau of Records\npublished: ${id.slice(0, 10)}\nlanguage: en\n---\n\n${passages.join('\n\n')}\n`;
}

function entityText(
  author: Author,
  entity: Invented,
  documents: readonly Document[],
  mention: () => string,
): string {
  const claims = Array.from({ length: 8 }, () => claimText(author, entity, author.pick(documents)));
  const lines = [
    '---',
    `name: ${entity.name}`,
    `summary: Known from the records of ${mention()}.`,
    'status: reviewed',
    'claims:',
    ...new Set(claims),
    '---',
  ];
  return `${lines.join('\n')}\n\n${prose(author, documents, mention)}`;
}

function claimText(author: Author, entity: Invented, { id, passages }: Document): string {
  const passage = author.pick(passages);
  const quote = /said (in note \d+ that \d+ workers)/.exec(passage)?.[1] ?? passage;
  const cite = `    cite:\n      - source: ${id}\n        quote: ${quote}`;
  if (entity.folder === 'people')
    return `  - property: said\n    by: ${entity.id}\n    voice: reported\n${cite}`;
  return `  - property: described\n    value: ${quote.replace('in note', 'the one of note')}\n${cite}`;
}

function prose(author: Author, documents: readonly Document[], mention: () => string): string {
  const paragraphs = Array.from({ length: 6 }, (_, at) => {
    const { id, passages } = author.pick(documents);
    const quote = /(in note \d+ that \d+ workers)/.exec(author.pick(passages))?.[1];
    const cited = at % 2 ? ` <Cite source="${id}" quote="${quote}" />` : '';
    const heading = at % 3 === 2 ? `## Note ${at}\n\n` : '';
    return `${heading}In *this* season ${mention()} worked with ${mention()} and, later, with **${mention()}**; nobody had expected it.${cited} The papers name ${mention()}, ${mention()} and ${mention()} as well, and say that the talks went on for weeks before the harbour was opened again.`;
  });
  return `${paragraphs.join('\n\n')}\n`;
}
