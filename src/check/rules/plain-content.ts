/**
 * ## plain-content
 *
 * A body is Markdown and nothing that runs: no imports or exports, no expressions, no HTML, no images, only known components with
 * plain string attributes, headings from level 2, and links to `https:`, `http:`, `mailto:` or pages here.
 *
 * Good:
 * ```mdx
 * ## Career
 *
 * See the [treaty](https://www.nato.int/treaty).
 * ```
 * Bad:
 * ```mdx
 * # Career
 * ```
 * Message:
 * ```text
 * Unexpected heading of level 1, expected level 2 or deeper: the name of the page is level 1. Write `## Career`.
 * ```
 */
import type { Heading, Nodes } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { opensModule } from '../../model/body.ts';
import { errorAt, type Message, mendedBy, type Replacement } from '../../model/message.ts';
import type { Page } from '../../model/page.ts';
import { walk } from '../../model/walk.ts';
import { componentFaults, type Fault } from '../component.ts';
import { isComponent, startOf } from '../prose.ts';
import type { Rule } from '../rule.ts';
import { isSafeUrl } from '../url.ts';

const name = 'plain-content';

const PLAIN: ReadonlySet<string> = new Set<Nodes['type']>([
  'root',
  'paragraph',
  'text',
  'emphasis',
  'strong',
  'break',
  'thematicBreak',
  'list',
  'listItem',
  'blockquote',
  'code',
  'inlineCode',
  'linkReference',
]);

export const plainContent: Rule = {
  name,
  alone: true,
  check: (content) => content.pages.flatMap(pageMessages),
};

function pageMessages(page: Page): Message[] {
  const messages: Message[] = [];
  walk(page.body, (node) => {
    for (const [offset, reason, fix] of [...moduleFaults(node, page), ...faultsOf(node, page)])
      messages.push(mendedBy(errorAt({ path: page.path, text: page.text, offset }, name, reason), fix));
  });
  return messages;
}

/** Nothing here would run them; but whoever wrote them meant code, and other tools would. */
function moduleFaults(node: Nodes, page: Page): Fault[] {
  if (node.type !== 'paragraph' || !opensModule(page.text.slice(startOf(node), startOf(node) + 200)))
    return [];
  const word = page.text.startsWith('import', startOf(node)) ? 'import' : 'export';
  const reason = `Unexpected ${word}, expected words: a page is data and has no code. Remove the line.`;
  return [[startOf(node), reason]];
}

function faultsOf(node: Nodes, { kind, text }: Page): Fault[] {
  if (PLAIN.has(node.type)) return [];
  if (isComponent(node)) return componentFaults(node, kind, text);
  const fault = (reason: string, fix?: Replacement): Fault[] => [[startOf(node), reason, fix && [fix]]];
  switch (node.type) {
    case 'heading':
      return headingFaults(node, text);
    case 'link':
    case 'definition':
      return isSafeUrl(node.url)
        ? []
        : fault(
            `Unexpected address \`${node.url}\`, expected \`https:\`, \`http:\`, \`mailto:\` or a page of this site. Correct the address, or remove the link.`,
          );
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return fault(
        `Unexpected expression \`{${node.value}}\`, expected plain Markdown. To print a brace write \\{.`,
        /^\s*\/[*/]/.test(node.value) ? undefined : { start: startOf(node), end: startOf(node), text: '\\' },
      );
    case 'image':
    case 'imageReference':
      return fault('Unexpected image, expected words. Link to it, or remove it.');
    default:
      return fault(`Unexpected ${node.type}, expected plain Markdown. Remove it.`);
  }
}

function headingFaults(node: Heading, text: string): Fault[] {
  const start = startOf(node);
  const words = textOf(node).replace(/\s+/g, ' ').trim();
  if (words === '')
    return [[start, 'Unexpected heading without words, expected some. Write them, or remove the line.']];
  if (node.depth > 1) return [];
  const reason = `Unexpected heading of level 1, expected level 2 or deeper: the name of the page is level 1. Write \`## ${words}\`.`;
  return [[start, reason, text[start] === '#' ? [{ start, end: start, text: '#' }] : undefined]];
}
