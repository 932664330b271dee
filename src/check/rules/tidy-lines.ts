/**
 * ## tidy-lines
 *
 * Lines of a page end alike, all with LF or all with CR LF, of which git makes LF; fields have no white space behind
 * them, and the file ends with one line end. Nobody sees a difference on the site, but every tool shows one in a
 * comparison. `--fix` mends all of it.
 *
 * Good:
 * ```mdx
 * name: NATO
 * ```
 * Bad:
 * ```mdx
 * name: NATO   ·
 * ```
 * Message:
 * ```text
 * Unexpected white space at the end of a line, expected none. Delete it.
 * ```
 */
import { isScalar, visit } from 'yaml';
import { type Message, mendedBy, type Replacement, warningAt } from '../../model/message.ts';
import type { ContentFile, Page } from '../../model/page.ts';
import type { Rule } from '../rule.ts';
import { fitsSize } from './page-size.ts';

const name = 'tidy-lines';
/** Most lines of one page that are told: who mends so many looks again. */
const MOST_TOLD = 200;

export const tidyLines: Rule = {
  name,
  alone: true,
  check: (content) => [
    ...content.files.filter(fitsSize).flatMap((file) => [...lineEnds(file), ...fileEnd(file)]),
    ...content.pages.flatMap(trailingSpace),
  ],
};

function warning(file: ContentFile, reason: string, fix: readonly Replacement[]): Message {
  const place = { path: file.path, text: file.text, offset: fix[0]?.start ?? 0 };
  return mendedBy(warningAt(place, name, reason), fix);
}

/** One message for all that are not as most of them: an editor changes them all at once. */
function lineEnds(file: ContentFile): Message[] {
  if (!file.text.includes('\r\n')) return [];
  const lone = Array.from(file.text.matchAll(/(?<!\r)\n/g), ({ index }) => index);
  if (lone.length === 0) return [];
  const both = Array.from(file.text.matchAll(/\r\n/g), ({ index }) => index);
  const toLf = both.length <= lone.length;
  const fix = toLf
    ? both.map((start) => ({ start, end: start + 1, text: '' }))
    : lone.map((start) => ({ start, end: start, text: '\r' }));
  const [odd, right] = toLf ? ['CR LF', 'LF'] : ['LF', 'CR LF'];
  const reason = `Unexpected line end ${odd}, expected ${right} as on other lines. Set the line ends of the file to ${right}.`;
  return [warning(file, reason, fix)];
}

function fileEnd(file: ContentFile): Message[] {
  const { text } = file;
  const end = text.length;
  if (text === '') return [];
  if (!text.endsWith('\n')) {
    const added = [{ start: end, end, text: text.includes('\r\n') ? '\r\n' : '\n' }];
    return [warning(file, 'Unexpected end of file, expected a line end before it. Add one.', added)];
  }
  const first = text.indexOf('\n', text.trimEnd().length) + 1;
  if (!/^(?:[ \t]*\r?\n){2,}$/.test(text.slice(first))) return [];
  const removed = [{ start: first, end, text: '' }];
  return [
    warning(file, 'Unexpected empty lines at the end of the file, expected none. Delete them.', removed),
  ];
}

/** White space at the end of a line of fields, but not where it is part of words over several lines. */
function trailingSpace(page: Page): Message[] {
  const { start, end } = page.front;
  const yaml = page.text.slice(start, end);
  const found = Array.from(yaml.matchAll(/(?<![ \t])[ \t]+(?=\r?\n)/g)).slice(0, MOST_TOLD);
  if (found.length === 0) return [];
  const words: { start: number; end: number }[] = [];
  visit(page.front.document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range && node.type !== 'PLAIN')
        words.push({ start: node.range[0], end: node.range[1] });
    },
  });
  return found
    .filter(({ index }) => !words.some((word) => word.start <= index && index < word.end))
    .map(({ 0: space, index }) =>
      warning(page, 'Unexpected white space at the end of a line, expected none. Delete it.', [
        { start: start + index, end: start + index + space.length, text: '' },
      ]),
    );
}
