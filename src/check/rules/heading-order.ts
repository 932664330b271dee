/**
 * ## heading-order
 *
 * Below a heading of level 2 comes one of level 3, not of 4: those who listen to a page move by levels. Only pages
 * of entities: a source keeps its headings.
 *
 * Good:
 * ```mdx
 * ## Career
 *
 * ### Early years
 * ```
 * Bad:
 * ```mdx
 * ## Career
 *
 * #### Early years
 * ```
 * Message:
 * ```text
 * Unexpected heading of level 4 below one of level 2, expected level 3. Write `### Early years`.
 * ```
 */
import { toString as textOf } from 'mdast-util-to-string';
import { type Message, warningAt } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import { startOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const name = 'heading-order';

export const headingOrder: Rule = {
  name,
  alone: true,
  check: (content) => content.pages.filter(({ kind }) => kind !== 'source').flatMap(jumps),
};

/** The name of the page is level 1; a heading that says level 1 itself is told elsewhere. */
function jumps(page: Page): Message[] {
  let above = 1;
  return page.body.children.flatMap((block) => {
    if (block.type !== 'heading') return [];
    const level = above + 1;
    const jumped = block.depth > level;
    above = Math.max(block.depth, 2);
    if (!jumped) return [];
    const below = level === 2 ? 'the name of the page' : `one of level ${level - 1}`;
    const reason = `Unexpected heading of level ${block.depth} below ${below}, expected level ${level}. Write \`${'#'.repeat(level)} ${textOf(block)}\`.`;
    return [warningAt({ path: page.path, text: page.text, offset: startOf(block) }, name, reason)];
  });
}
