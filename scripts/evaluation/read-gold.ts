/**
 * Reads a file of **gold**: what people found in texts, to measure the converter by. A line that cannot be
 * read is a mistake with its place and remedy; the others count.
 */
import type { z } from 'zod';
import { explain } from '../../src/model/explain.ts';
import { type Annotated, annotatedSchema, settled } from './annotated.ts';
import { type DocumentGold, documentGoldSchema, unknownIds } from './document-gold.ts';
import { isOlderGold, ofOlderGold } from './older-gold.ts';

export interface Gold {
  annotated: Annotated[];
  documents: DocumentGold[];
  /** One line each: `path:line: Unexpected X, expected Y. Remedy`. */
  mistakes: string[];
}

/**
 * @param path
 *   For messages; `.json` holds one object or a list of them, anything else one object a line.
 */
export function readGold(path: string, text: string): Gold {
  const gold: Gold = { annotated: [], documents: [], mistakes: [] };
  const say = (line: number) => (reason: string) => gold.mistakes.push(`${path}:${line}: ${reason}`);
  if (path.endsWith('.json')) readWhole(text, gold, say);
  else
    for (const [at, line] of text.split('\n').entries()) if (line.trim()) readLine(line, gold, say(at + 1));
  return gold;
}

type Say = (reason: string) => void;

function readWhole(text: string, gold: Gold, say: (line: number) => Say): void {
  try {
    const found: unknown = JSON.parse(text);
    for (const one of Array.isArray(found) ? found : [found]) readOne(one, gold, say(1));
  } catch (error) {
    const at = Number(/position (\d+)/.exec((error as Error).message)?.[1] ?? text.length);
    say(text.slice(0, at).split('\n').length)(NOT_JSON);
  }
}

const NOT_JSON = 'Unexpected text, expected a JSON object. Check quotation marks, commas and brackets here.';

function readLine(line: string, gold: Gold, say: Say): void {
  let found: unknown;
  try {
    found = JSON.parse(line);
  } catch {
    say(NOT_JSON);
    return;
  }
  readOne(found, gold, say);
}

function readOne(found: unknown, gold: Gold, say: Say): void {
  if (isOlderGold(found)) gold.documents.push(ofOlderGold(found));
  else if (typeof found === 'object' && found !== null && 'entities' in found) {
    const document = checked(documentGoldSchema, found, say);
    if (!document) return;
    for (const id of unknownIds(document)) say(unknownId(id));
    gold.documents.push(document);
  } else {
    const annotated = checked(annotatedSchema, found, say);
    if (!annotated) return;
    const outside = annotated.spans.find(({ start, end }) => start >= end || end > annotated.text.length);
    if (outside) say(outsideText(outside, annotated.text.length));
    else gold.annotated.push(settled(annotated));
  }
}

function checked<T extends z.ZodType>(schema: T, found: unknown, say: Say): z.infer<T> | undefined {
  const { success, data, error } = schema.safeParse(found);
  if (success) return data;
  for (const issue of error.issues) {
    for (const { path, reason } of explain(issue, found, schema)) {
      say(`${path.length > 0 ? `in \`${path.join('.')}\`: ` : ''}${reason}`);
    }
  }
  return undefined;
}

function unknownId(id: string): string {
  return `Unexpected id \`${id}\` in facts or speech, expected the id of an entity of this document. Add the entity, or correct the id.`;
}

function outsideText({ start, end }: { start: number; end: number }, length: number): string {
  return `Unexpected span ${start}–${end}, expected start before end, both within the text of ${length} characters. Count in UTF-16 code units from 0.`;
}
