/**
 * The **words** of a message that is plain text: paragraphs, and the lines of others that a reply quotes after
 * a `>`.
 */
import type { DocumentPassage } from '../../document.ts';
import { segment, squeeze } from '../../segment.ts';

const QUOTED = /^\s*(?:>\s?)+/;

export function wordsIn(text: string): DocumentPassage[] {
  return runsOf(text.replace(/\r\n?/g, '\n').split('\n')).flatMap(({ quoted, lines }) =>
    segment(lines.join('\n')).map((passage) =>
      quoted ? { text: squeeze(passage.text), heading: false, form: 'quote' as const } : passage,
    ),
  );
}

interface Run {
  quoted: boolean;
  /** Without the marks of quotation. */
  lines: string[];
}

function runsOf(lines: readonly string[]): Run[] {
  const runs: Run[] = [];
  for (const line of lines) {
    const quoted = QUOTED.test(line);
    if (runs.at(-1)?.quoted !== quoted) runs.push({ quoted, lines: [] });
    runs.at(-1)?.lines.push(line.replace(QUOTED, ''));
  }
  return runs;
}
