/**
 * ## plain-characters
 *
 * Every character of a page can be seen: no control characters, no turned writing direction, no zero-width
 * or private ones, written as they are or as `&#x202E;` and `"\u202E"`.
 *
 * Good:
 * ```mdx
 * The treaty.
 * ```
 * Bad:
 * ```mdx
 * The &#x202E;treaty.
 * ```
 * Message:
 * ```text
 * Unexpected bidirectional control U+202E, expected only characters that can be seen. Delete it.
 * ```
 */

import { isScalar, visit as visitYaml } from 'yaml';
import { aliasName } from '../../model/claim.ts';
import { offsetOf, type Path } from '../../model/front.ts';
import { errorAt, type Message, mendedBy } from '../../model/message.ts';
import type { ContentFile, Page } from '../../model/page.ts';
import { walk } from '../../model/walk.ts';
import { hiddenCharacters } from '../../text/character.ts';
import { isComponent, startOf } from '../prose.ts';
import type { Rule } from '../rule.ts';

const name = 'plain-characters';

export const plainCharacters: Rule = {
  name,
  alone: true,
  check: (content) => [
    ...content.files.flatMap((file) =>
      hiddenIn(file, file.text, (start) => start).filter(({ offset }) => !isByteOrderMark(file, offset)),
    ),
    ...content.pages.flatMap((page) => [...decoded(page), ...brokenNames(page)]),
  ],
};

/** A name is on one line wherever it is shown, also where a line of its own would mean something. */
function brokenNames(page: Page): Message[] {
  const names: [words: string, path: Path][] =
    page.kind === 'source'
      ? [[page.data.title, ['title']]]
      : [
          [page.data.name, ['name']],
          ...page.data.aliases.map((alias, at): [string, Path] => [aliasName(alias), ['aliases', at]]),
          ...page.data.weakAliases.map((alias, at): [string, Path] => [alias, ['weakAliases', at]]),
        ];
  const reason = 'Unexpected line end in a name, expected it on one line. Write a space.';
  return names
    .filter(([words]) => /[\n\r\u2028\u2029]/.test(words))
    .map(([, path]) =>
      errorAt({ path: page.path, text: page.text, offset: offsetOf(page.front, path) }, name, reason),
    );
}

/** It is told where fields begin. */
function isByteOrderMark({ text }: ContentFile, offset: number): boolean {
  return offset === 0 && text.startsWith('\uFEFF');
}

function hiddenIn(file: ContentFile, text: string, offset: (start: number) => number): Message[] {
  return hiddenCharacters(text).map((hidden) => {
    const reason = `Unexpected ${hidden.name}, expected only characters that can be seen. Delete it.`;
    const message = errorAt({ path: file.path, text: file.text, offset: offset(hidden.start) }, name, reason);
    const { start, end } = hidden;
    return text === file.text && hidden.name.startsWith('invisible')
      ? mendedBy(message, [{ start, end, text: '' }])
      : message;
  });
}

/**
 * Characters that appear only when a page is read, from `&#x…;` or a backslash; those that stand in the file are
 * told already.
 */
function decoded(page: Page): Message[] {
  const messages: Message[] = [];
  if (!/[&\\]/.test(page.text)) return messages;
  const look = (value: unknown, start: number, end: number) => {
    if (typeof value !== 'string' || hiddenCharacters(page.text.slice(start, end)).length > 0) return;
    messages.push(...hiddenIn(page, value, () => start).slice(0, 1));
  };
  const { document, start } = page.front;
  visitYaml(document, {
    Scalar: (_, node) => {
      if (isScalar(node) && node.range) look(node.value, start + node.range[0], start + node.range[1]);
    },
  });
  walk(page.body, (node) => {
    const end = node.position?.end.offset ?? startOf(node);
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code')
      look(node.value, startOf(node), end);
    if (node.type === 'link' || node.type === 'definition')
      look(`${node.url}${node.title ?? ''}`, startOf(node), end);
    if (isComponent(node)) for (const { value } of node.attributes) look(value, startOf(node), end);
  });
  return messages;
}
