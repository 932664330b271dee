/**
 * How uses of a **component** are mended: a name or attribute with one slip of the hand in it, words in braces.
 */
import type { Replacement } from '../model/message.ts';
import { meantWord } from '../model/near-word.ts';
import { type Component, endOf, startOf } from './prose.ts';

/** The name that was meant, in the opening and in the closing tag. */
export function renamed(
  component: Component,
  text: string,
  names: readonly string[],
): Replacement[] | undefined {
  const name = component.name ?? '';
  const meant = meantWord(name, names);
  if (!meant) return undefined;
  const start = startOf(component) + 1;
  const end = endOf(component) - 1;
  const closing = text.slice(end - name.length - 2, end) === `</${name}`;
  return [
    { start, end: start + name.length, text: meant },
    ...(closing ? [{ start: end - name.length, end, text: meant }] : []),
  ];
}

type Attribute = Component['attributes'][number];

/** The attribute that was meant, unless it is there already. */
export function renamedAttribute(
  { attributes }: Component,
  attribute: Attribute,
  allowed: readonly string[],
): Replacement[] | undefined {
  if (attribute.type !== 'mdxJsxAttribute') return undefined;
  const meant = meantWord(attribute.name, allowed);
  if (!meant || attributes.some((one) => 'name' in one && one.name === meant)) return undefined;
  const start = startOf(attribute as Parameters<typeof startOf>[0]);
  return [{ start, end: start + attribute.name.length, text: meant }];
}

/** `quote={"words"}` is words, only in braces. */
export function outOfBraces(attribute: Attribute): Replacement[] | undefined {
  const { value } = attribute;
  if (attribute.type !== 'mdxJsxAttribute' || typeof value !== 'object' || !value) return undefined;
  const [, words] = /^\s*(?:"([^"\\{}]*)"|'[^"'\\{}]*')\s*$/.exec(value.value) ?? [];
  if (words === undefined) return undefined;
  const start = startOf(attribute as Parameters<typeof startOf>[0]);
  const end = endOf(attribute as Parameters<typeof startOf>[0]);
  return [{ start, end, text: `${attribute.name}="${words}"` }];
}
