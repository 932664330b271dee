/**
 * ## dead-marks
 *
 * Marks that mean something elsewhere, or that are only begun, would be printed as they stand: a link that is not
 * closed, a footnote, a table, a heading without a space. Only pages of entities: a source keeps its words.
 *
 * Good:
 * ```mdx
 * See [[nato]].
 * ```
 * Bad:
 * ```mdx
 * See [[nato.
 * ```
 * Message:
 * ```text
 * Unexpected `[[` without `]]`, expected a link such as `[[id]]`. Close it, or write \[ to print a bracket.
 * ```
 */
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import { stripCode } from '../../model/strip-code.ts';
import type { Fault } from '../component.ts';
import type { Rule } from '../rule.ts';

const name = 'dead-marks';

export const deadMarks: Rule = {
  name,
  alone: true,
  check: (content) => content.pages.filter(({ kind }) => kind !== 'source').flatMap(pageMessages),
};

/** What a mark looks like, and what is said of it. */
const MARKS: readonly [
  RegExp,
  (match: RegExpMatchArray) => { reason: string; insert?: string; at?: number },
][] = [
  [
    /\[\[(?![^[\]\n]*\]\])/g,
    () => ({
      reason:
        'Unexpected `[[` without `]]`, expected a link such as `[[id]]`. Close it, or write \\[ to print a bracket.',
    }),
  ],
  [
    /\[\[(?:\s*\|[^[\]\n]*|[^[\]|\n]*\|\s*|\s*)\]\]/g,
    ([written]) => ({
      reason: `Unexpected \`${written}\`, expected an id, and words behind \`|\` if they are other than the name. Write \`[[id]]\` or \`[[id|words]]\`.`,
    }),
  ],
  [
    /(?<!\[)\[[^[\]\n]{1,200}\]\((?![^()\n]*(?:\([^()\n]*\)[^()\n]*)*\))/g,
    () => ({
      reason:
        'Unexpected `](` without `)`, expected a link such as `[words](https://…)`. Add `)` behind the address.',
    }),
  ],
  [
    /\[\^[\w-]{1,40}\]/g,
    ([written]) => ({
      reason: `Unexpected footnote \`${written}\`, expected words or a citation. Write \`<Cite source="…" quote="…" />\`, or the note into the text.`,
    }),
  ],
  [
    /^ {0,3}\|?[ \t]*:?-{2,}:?[ \t]*\|[-:| \t]*$/gm,
    () => ({
      reason: 'Unexpected table, expected paragraphs and lists. Write a list, one line each with `- `.',
    }),
  ],
  [
    /^(#{2,6})(?=[^\s#])/gm,
    ([written]) => ({
      reason: `Unexpected \`${written}\` without a space, expected \`${written} \` before a heading. Put a space behind it.`,
      insert: ' ',
      at: written.length,
    }),
  ],
];

function pageMessages(page: Page): Message[] {
  const { bodyStart } = page.front;
  if (!/\[[[^]|\]\(|\||^#{2,6}[^\s#]/m.test(page.text.slice(bodyStart))) return [];
  const plain = stripCode(page.text, bodyStart);
  return faultsIn(plain).map(([offset, reason, fix]) =>
    mendedBy(errorAt({ path: page.path, text: page.text, offset }, name, reason), fix),
  );
}

function faultsIn(plain: string): Fault[] {
  return MARKS.flatMap(([pattern, explain]) =>
    Array.from(plain.matchAll(pattern), (match): Fault => {
      const { reason, insert, at = 0 } = explain(match);
      const start = match.index + at;
      return [match.index, reason, insert ? [{ start, end: start, text: insert }] : undefined];
    }),
  );
}
