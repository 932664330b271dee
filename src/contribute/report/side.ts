/**
 * A **side** is the content before a change, or after it: its pages as far as they can be read, what its ids and
 * names lead to, and its mistakes. Files that both sides have are read once.
 */
import type { CheckInput } from '../../check/check.ts';
import { type Examined, examine } from '../../check/examine.ts';
import { readIdentity } from '../../model/identity.ts';
import {
  addressOf,
  type ContentFile,
  type EntityPage,
  type Page,
  type SourcePage,
} from '../../model/page.ts';
import type { Identity } from '../../model/schema.ts';
import { type Folded, foldWithOffsets } from '../../text/fold.ts';
import { LooseLibrary } from './loose-library.ts';
import { loosePage } from './loose-page.ts';

/** All files of a content folder. */
export interface ContentFiles {
  pages: readonly ContentFile[];
  ledgers: readonly ContentFile[];
  /** `identity.yml`. */
  identity?: ContentFile | undefined;
}

export interface Side {
  files: ContentFiles;
  /** What the check reads, and what it has found in each file. */
  input: CheckInput;
  examined: ReadonlyMap<string, Examined>;
  /** By path, those that can be read at least in part. */
  pages: ReadonlyMap<string, Page>;
  library: LooseLibrary;
  identity: Identity | undefined;
  /** Ids that a file stands for, readable or not: `entity ada`, `source news`. */
  taken: ReadonlySet<string>;
  /** Passages of a source, folded; the same array at every call. */
  foldedPassages(source: Pick<SourcePage, 'passages'>): readonly Folded[];
}

export interface Sides {
  before: Side;
  after: Side;
}

/**
 * @param wanted
 *   Is this file needed to tell about the change? Others are only known to be there.
 */
export function sidesOf(
  before: ContentFiles,
  after: ContentFiles,
  wanted: (file: ContentFile) => boolean = () => true,
): Sides {
  const known = new Map<string, { text: string; reading: Read }>();
  const read = (file: ContentFile): Read => {
    const earlier = known.get(file.path);
    if (earlier?.text === file.text) return earlier.reading;
    const examined = examine(file);
    const reading = { examined, page: loosePage(file, examined) };
    known.set(file.path, { text: file.text, reading });
    return reading;
  };
  return { before: sideOf(before, wanted, read), after: sideOf(after, wanted, read) };
}

interface Read {
  examined: Examined;
  page: Page | undefined;
}

function sideOf(
  files: ContentFiles,
  wanted: (file: ContentFile) => boolean,
  read: (file: ContentFile) => Read,
): Side {
  const readings = new Map(files.pages.filter(wanted).map((file) => [file.path, read(file)]));
  const pages = new Map([...readings].flatMap(([path, { page }]) => (page ? [[path, page]] : [])));
  const { identity, ledgers } = files;
  return {
    files,
    input: { files: files.pages, ledgers, identity },
    examined: new Map([...readings].map(([path, { examined }]) => [path, examined])),
    pages,
    identity: identity && readIdentity(identity).decisions?.data,
    library: new LooseLibrary([...pages.values()], '/'),
    taken: new Set(files.pages.flatMap(({ path }) => takenBy(path))),
    foldedPassages: rememberedFolding(),
  };
}

function takenBy(path: string): string[] {
  const address = addressOf(path);
  return address ? [`${address.kind === 'source' ? 'source' : 'entity'} ${address.id}`] : [];
}

function rememberedFolding(): Side['foldedPassages'] {
  const folded = new WeakMap<readonly unknown[], Folded[]>();
  return ({ passages }) => {
    const known = folded.get(passages) ?? passages.map(({ text }) => foldWithOffsets(text));
    folded.set(passages, known);
    return known;
  };
}

export function entityPages(side: Side): EntityPage[] {
  return [...side.pages.values()].filter((page) => page.kind !== 'source');
}
