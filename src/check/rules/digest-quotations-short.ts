/**
 * ## digest-quotations-short
 *
 * A digest tells a document in our own words; what it quotes is short, at most 15 words at a time. (What the
 * converter keeps of a text that may not be passed on is as long as the citations that rest on it.)
 *
 * Good:
 * ```mdx
 * He called it “the biggest Russian deployment”.
 * ```
 * Bad:
 * ```mdx
 * He said “one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen”.
 * ```
 * Message:
 * ```text
 * Unexpected quotation of 16 words in a digest, expected at most 15. Tell part of it in your own words.
 * ```
 */
import { type Message, warningAt } from '../../model/message.ts';
import type { SourcePage } from '../../model/page.ts';
import { isExcerpt } from '../../model/source-marks.ts';
import { walk } from '../../model/walk.ts';
import { isComponent, startOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const name = 'digest-quotations-short';

/** Most words that a digest may quote at a time. */
const MOST_WORDS = 15;
/** Words in quotation marks. */
export const QUOTATION = /[“„]([^“”„"]+)[”“]|"([^“”„"]+)"/g;

export const digestQuotationsShort: Rule = {
  name,
  alone: true,
  check: (content) =>
    content.sources.pages
      .filter((page) => page.data.text === 'digest' && !isExcerpt(page))
      .flatMap(longQuotations),
};

function longQuotations(page: SourcePage): Message[] {
  const messages: Message[] = [];
  walk(page.body, (paragraph) => {
    if (paragraph.type !== 'paragraph') return;
    const start = startOf(paragraph);
    let written = page.text.slice(start, paragraph.position?.end.offset ?? start);
    walk(paragraph, (node) => {
      if (!isComponent(node)) return;
      const [from, to] = [startOf(node) - start, (node.position?.end.offset ?? 0) - start];
      written = written.slice(0, from) + ' '.repeat(to - from) + written.slice(to);
    });
    for (const { 0: whole, index } of written.matchAll(QUOTATION)) {
      const count = whole.match(/[\p{L}\p{N}][^\s]*/gu)?.length ?? 0;
      if (count <= MOST_WORDS) continue;
      const reason = `Unexpected quotation of ${count} words in a digest, expected at most ${MOST_WORDS}. Tell part of it in your own words.`;
      messages.push(warningAt({ path: page.path, text: page.text, offset: start + index }, name, reason));
    }
  });
  return messages;
}
