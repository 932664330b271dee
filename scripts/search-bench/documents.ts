/**
 * **Documents** of the made knowledge base: real English texts with open licences where the folder of corpora
 * is there, else texts from the words of the content that comes with the project.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readPage } from '../../src/model/page.ts';
import { readContent } from '../../src/store/read.ts';
import { type Chance, chance } from './chance.ts';

export interface Text {
  /** File name without ending. */
  name: string;
  text: string;
}

const TOP = fileURLToPath(new URL('../..', import.meta.url));
/** Where texts lie on the machines that measure; the project itself does not have them. */
export const CORPORA = join(TOP, '..', 'shared', 'corpora');
const PARAGRAPHS = 'train/wiki-equipment-silver.jsonl';

/** Every text there is, in an order that chance gives. */
export function textsOf(corpora: string, seed: number): Text[] {
  const real = existsSync(join(corpora, 'documents'))
    ? [...documentsIn(join(corpora, 'documents')), ...articlesIn(join(corpora, PARAGRAPHS))]
    : madeTexts(join(TOP, 'content'), 800, chance(seed));
  return chance(seed).shuffled(real);
}

/** Write texts as files that the converter reads. */
export function writeTexts(texts: readonly Text[], folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const { name, text } of texts) writeFileSync(join(folder, `${name}.txt`), text);
}

function documentsIn(folder: string): Text[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.txt'));
  return files
    .sort()
    .map((file) => ({ name: file.slice(0, -4), text: readFileSync(join(folder, file), 'utf8') }));
}

/** Paragraphs of one article stand together, its title above them. */
function articlesIn(file: string): Text[] {
  if (!existsSync(file)) return [];
  const lines = readFileSync(file, 'utf8').trim().split('\n');
  const paragraphs = lines.map((line) => JSON.parse(line) as { source: string; text: string });
  const articles = Map.groupBy(paragraphs, ({ source }) => source.replace(/^Wikipedia \S+ /, ''));
  return [...articles].map(([title, parts], at) => ({
    name: `article-${at}`,
    text: [title.replaceAll('_', ' '), ...parts.map(({ text }) => text)].join('\n\n'),
  }));
}

/** Sentences of the bundled sources put together anew: names and words are real, what is said is not. */
export function madeTexts(content: string, count: number, { below, pick }: Chance): Text[] {
  const sentences = readContent(content)
    .pages.flatMap((file) => {
      const { page } = readPage(file);
      return page?.kind === 'source' ? page.passages.map(({ text }) => text) : [];
    })
    .flatMap((text) => text.split(/(?<=[.!?])\s+(?=\p{Lu})/u));
  return Array.from({ length: count }, (_, at) => ({
    name: `made-${at}`,
    text: [
      `Collected words, part ${at + 1}`,
      ...Array.from({ length: 4 + below(8) }, () => [pick(sentences), pick(sentences)].join(' ')),
    ].join('\n\n'),
  }));
}
