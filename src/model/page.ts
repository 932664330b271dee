/**
 * A **page** is one MDX file below `content/`: its front as data, its body as a tree, its text for places.
 * Reading one gives the page or messages that say why not, never an exception.
 */
import type { Root } from 'mdast';
import { slug } from '../text/slug.ts';
import { type Passage, passagesOf } from './body.ts';
import { nearWord } from './explain.ts';
import { checkFront } from './fit.ts';
import { type Front, readFront } from './front.ts';
import { type EntityKind, folders, type Kind, kindOfFolder } from './kind.ts';
import { errorAt, type Message } from './message.ts';
import { readBody } from './read-body.ts';
import { type EntityData, entitySchema, idSchema, type SourceData, sourceSchema } from './schema.ts';

export type { Passage } from './body.ts';

export interface ContentFile {
  /** Below `content/`, with forward slashes: `people/jens-stoltenberg.mdx`. */
  path: string;
  text: string;
}

interface PageBase extends ContentFile {
  id: string;
  front: Front;
  body: Root;
}

export interface EntityPage extends PageBase {
  kind: EntityKind;
  data: EntityData;
}

export interface SourcePage extends PageBase {
  kind: 'source';
  data: SourceData;
  passages: Passage[];
}

export type Page = EntityPage | SourcePage;

export interface Reading {
  /** Absent when anything is wrong. */
  page?: Page;
  messages: Message[];
  /**
   * What could be read of a page in which something is wrong, so that rules can tell of the rest: a wrong word of its
   * front is `''` or left out. Never shown to a reader, never written.
   */
  partial?: Page;
}

/** Read one file. The page is absent when anything in its front or the syntax of its body is wrong. */
export function readPage(file: ContentFile): Reading {
  const address = addressOf(file.path);
  if (!address) return { messages: [errorAt({ ...file, offset: 0 }, 'path', pathReason(file.path))] };
  const { front, messages } = readFront(file.path, file.text);
  if (!front) return { messages };
  const body = readBody(file, front.bodyStart);
  const base = { ...file, id: address.id, front, body: body.tree };
  const { page, partial, messages: more } = fitted(base, address.kind);
  const all = [...messages, ...more, ...body.messages];
  if (page && all.length === 0) return { page, messages: all };
  const rest = page ?? partial;
  return rest ? { messages: all, partial: rest } : { messages: all };
}

/** The page when its front fits the schema of its kind, or what can be read of it. */
function fitted(base: PageBase, kind: Kind): Reading {
  if (kind === 'source') {
    const passages = passagesOf(base.body);
    const { data, messages, partial } = checkFront(sourceSchema, base.front, base);
    return {
      messages,
      ...(data && { page: { ...base, kind, data, passages } }),
      ...(partial && { partial: { ...base, ...partial, kind, passages } }),
    };
  }
  const { data, messages, partial } = checkFront(entitySchema, base.front, base);
  return {
    messages,
    ...(data && { page: { ...base, kind, data } }),
    ...(partial && { partial: { ...base, ...partial, kind } }),
  };
}

/** Kind and id that a path stands for, or `undefined` when it is not where pages live. */
export function addressOf(path: string): { kind: Kind; id: string } | undefined {
  const match = /^([a-z]+)\/([^/]+)\.mdx$/.exec(path);
  const kind = match?.[1] ? kindOfFolder(match[1]) : undefined;
  const id = match?.[2];
  return kind && id && idSchema.safeParse(id).success ? { kind, id } : undefined;
}

/** Path of the page of an entity or source, below `content/`. */
export function pathOf(kind: Kind, id: string): string {
  return `${folders[kind]}/${id}.mdx`;
}

function pathReason(path: string): string {
  const [folder = '', ...rest] = path.split('/');
  const name = (rest.at(-1) ?? folder).replace(/\.[^.]*$/, '');
  const known = Object.values(folders);
  const home = (known as string[]).includes(folder) ? folder : nearWord(folder, known);
  return `Unexpected path \`${path}\`, expected lower-case letters, digits and single hyphens in one of ${known.map((word) => `\`${word}/\``).join(', ')}. Rename it to \`${home ?? '…'}/${slug(name)}.mdx\`.`;
}
