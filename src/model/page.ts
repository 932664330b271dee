/**
 * A **page** is one MDX file below `content/`: its front as data, its body as a tree, its text for places.
 * Reading one gives the page or messages that say why not, never an exception.
 */
import type { Root } from 'mdast';
import { toPoint } from '../text/point.ts';
import { slug } from '../text/slug.ts';
import { type Passage, parseBody, passagesOf } from './body.ts';
import { nearWord } from './explain.ts';
import { checkFront, type Front, readFront } from './front.ts';
import { type EntityKind, folders, type Kind, kindOfFolder } from './kind.ts';
import { errorAt, type Message } from './message.ts';
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
  page?: Page;
  messages: Message[];
}

/** Read one file. The page is absent when anything in its front or the syntax of its body is wrong. */
export function readPage(file: ContentFile): Reading {
  const address = addressOf(file.path);
  if (!address) return { messages: [errorAt({ ...file, offset: 0 }, 'path', pathReason(file.path))] };
  const { front, messages } = readFront(file.path, file.text);
  if (!front) return { messages };
  const body = readBody(file, front.bodyStart);
  if (address.kind === 'source') {
    const { data, messages: more } = checkFront(sourceSchema, front, file);
    const all = [...more, ...body.messages];
    if (!data || !body.tree) return { messages: all };
    const page: SourcePage = {
      ...file,
      id: address.id,
      kind: 'source',
      front,
      body: body.tree,
      data,
      passages: passagesOf(body.tree),
    };
    return { page, messages: all };
  }
  const { data, messages: more } = checkFront(entitySchema, front, file);
  const all = [...more, ...body.messages];
  if (!data || !body.tree) return { messages: all };
  return {
    page: { ...file, id: address.id, kind: address.kind, front, body: body.tree, data },
    messages: all,
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

function readBody(file: ContentFile, start: number): { tree?: Root; messages: Message[] } {
  try {
    return { tree: parseBody(file.text, start), messages: [] };
  } catch (error) {
    const { reason, place } = error as {
      reason?: string;
      place?: { offset?: number; start?: { offset?: number } };
    };
    const offset = place?.offset ?? place?.start?.offset ?? start;
    return {
      messages: [
        errorAt(
          { ...file, offset: Math.min(offset, file.text.length) },
          'syntax',
          syntaxReason(file.text, offset, reason ?? String(error)),
        ),
      ],
    };
  }
}

function syntaxReason(text: string, offset: number, reason: string): string {
  const { line } = toPoint(text, Math.min(offset, text.length));
  const remedy = /expression|brace|`\{`|`\}`/i.test(reason)
    ? 'To print a brace write \\{.'
    : 'To print < as a character write \\<.';
  return `Unexpected syntax on line ${line}: ${reason.replace(/\s+/g, ' ')}, expected Markdown with known components. ${remedy}`;
}
