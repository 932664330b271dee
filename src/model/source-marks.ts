/**
 * A **source mark** is a component that only the body of a source may hold: it says where words stand in the
 * original, and is no words itself.
 *
 * `<Page number="3" />`, on a line of its own: the passages below begin on page 3 of the original.
 * `<Passage hash="0a1b2c3d4e5f" />`, before the words of a passage: they are parts of it, `…` stands for what is
 * left out, and the hash is that of the whole.
 */
import type { RootContent } from 'mdast';

export const sourceMarks = {
  Page: { required: ['number'], optional: [] },
  Passage: { required: ['hash'], optional: [] },
} as const;

/** What the attributes of marks must look like, and how a person is told. */
export const markValues: Record<string, { pattern: RegExp; expected: string; example: string }> = {
  number: {
    pattern: /^[1-9]\d{0,5}$/,
    expected: 'the number of a page of the original, from 1',
    example: 'number="3"',
  },
  hash: {
    pattern: /^[0-9a-z]{12}$/,
    expected: 'the 12 letters and digits that the converter wrote',
    example: 'hash="0a1b2c3d4e5f"',
  },
};

/** The page of the original that a block marks; `undefined` for all other blocks. */
export function pageMarked(block: RootContent): number | undefined {
  const number = block.type === 'mdxJsxFlowElement' ? markOf(block, 'Page', 'number') : undefined;
  return number === undefined ? undefined : Number(number);
}

/** The hash of the whole passage, where a block holds parts of one; `undefined` for all other blocks. */
export function hashMarked(block: RootContent): string | undefined {
  const first = 'children' in block ? block.children[0] : undefined;
  return first?.type === 'mdxJsxTextElement' ? markOf(first, 'Passage', 'hash') : undefined;
}

/** Does a source keep only the words that are quoted of it? */
export function isExcerpt({ passages }: { passages: readonly { hash?: string }[] }): boolean {
  return passages.some(({ hash }) => hash !== undefined);
}

type Marking = Extract<RootContent, { type: 'mdxJsxFlowElement' | 'mdxJsxTextElement' }>;

function markOf(mark: Marking, name: string, field: string): string | undefined {
  if (mark.name !== name) return undefined;
  for (const attribute of mark.attributes) {
    if (attribute.type !== 'mdxJsxAttribute' || attribute.name !== field) continue;
    const { value } = attribute;
    if (typeof value === 'string' && markValues[field]?.pattern.test(value)) return value;
  }
  return undefined;
}
