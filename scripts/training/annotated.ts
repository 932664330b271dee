/**
 * **Annotated text** is what the tagger learns from: one JSON object a line, with a text, the names in it by their
 * offsets and classes, and regions that are names of other classes.
 */
import { readFileSync } from 'node:fs';
import { classes, type TaggedClass } from '../../src/convert/recognise/tagger/label.ts';

export interface AnnotatedSpan {
  start: number;
  /** Exclusive. */
  end: number;
  class: TaggedClass;
}

export interface AnnotatedText {
  text: string;
  spans: AnnotatedSpan[];
  /** Names of other classes, and which class if it is known. */
  others: { start: number; end: number; type: string }[];
}

/** A mistake in a file of annotated text. */
export class AnnotationError extends Error {}

/**
 * Read a file.
 *
 * @throws {AnnotationError}
 *   With path and line of everything that is not as it should be, one a line.
 */
export function readAnnotated(path: string): AnnotatedText[] {
  const texts: AnnotatedText[] = [];
  const mistakes: string[] = [];
  for (const [at, line] of contentOf(path).split('\n').entries()) {
    if (line.trim() === '') continue;
    try {
      texts.push(annotatedOf(line, `${path}:${at + 1}`));
    } catch (error) {
      if (!(error instanceof AnnotationError)) throw error;
      mistakes.push(error.message);
    }
  }
  if (mistakes.length > 0) throw new AnnotationError(mistakes.join('\n'));
  return texts;
}

function contentOf(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    throw new AnnotationError(
      `${path}: Unexpected path, expected a file that can be read. Check the spelling.`,
    );
  }
}

interface RawRegion {
  start: number;
  end: number;
  label?: string;
  type?: string;
}

function annotatedOf(line: string, place: string): AnnotatedText {
  const { text, spans, ignore } = parsed(line, place);
  if (typeof text !== 'string')
    throw new AnnotationError(`${place}: Unexpected line without \`text\`, expected a string`);
  if (!Array.isArray(spans))
    throw new AnnotationError(
      `${place}: Unexpected line without \`spans\`, expected a list, empty if there is no name`,
    );
  const others = Array.isArray(ignore) ? (ignore as RawRegion[]) : [];
  for (const region of [...(spans as RawRegion[]), ...others]) checkRegion(region, text, place);
  return {
    text,
    spans: (spans as RawRegion[]).map(({ start, end, label }) => ({
      start,
      end,
      class: classOf(label, place),
    })),
    others: others.map(({ start, end, type }) => ({ start, end, type: type ?? '' })),
  };
}

function parsed(line: string, place: string): Record<string, unknown> {
  try {
    return JSON.parse(line) as Record<string, unknown>;
  } catch (error) {
    throw new AnnotationError(
      `${place}: Unexpected text, expected one JSON object a line: ${(error as Error).message}`,
    );
  }
}

function checkRegion({ start, end }: RawRegion, text: string, place: string): void {
  if (Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start < end && end <= text.length)
    return;
  throw new AnnotationError(
    `${place}: Unexpected span from ${start} to ${end}, expected offsets into the ${text.length} characters of \`text\`, the first below the second`,
  );
}

function classOf(label: string | undefined, place: string): TaggedClass {
  const found = classes.find((name) => name === label?.toLowerCase());
  if (found) return found;
  throw new AnnotationError(
    `${place}: Unexpected label ${label ?? 'missing'}, expected one of ${classes.map((name) => name.toUpperCase()).join(', ')}; names of other classes belong in \`ignore\``,
  );
}
