/**
 * A **source mark** is a component that only the body of a source may hold: it says where words stand in the
 * original and as what, and is no words itself.
 *
 * `<Page number="3" />`, on a line of its own: the passages below begin on page 3 of the original.
 * `<Passage hash="0a1b2c3d4e5f" />`, before the words of a passage: they are parts of it, `…` stands for what is
 * left out, and the hash is that of the whole.
 * `<Passage form="row" />`, before the words of a passage: what they are, where Markdown has no sign for it.
 */
import type { RootContent } from 'mdast';

export const sourceMarks = {
  Page: { required: ['number'], optional: [] },
  Passage: { required: [], optional: ['hash', 'form'] },
} as const;

/**
 * What a passage is besides running text: an item of a list, a row of a table with its cells parted by ` | `,
 * a quotation set apart, words that belong to a picture, or text whose lines stood as they stand.
 */
export type PassageForm = 'item' | 'row' | 'quote' | 'caption' | 'preformatted';

/** Forms that are told by a mark. */
export const MARKED_FORMS = ['row', 'caption', 'preformatted'] as const satisfies readonly PassageForm[];

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
  form: {
    pattern: new RegExp(`^(?:${MARKED_FORMS.join('|')})$`),
    expected: `one of ${MARKED_FORMS.join(', ')}`,
    example: 'form="row"',
  },
};

/** The page of the original that a block marks; `undefined` for all other blocks. */
export function pageMarked(block: RootContent): number | undefined {
  const number = block.type === 'mdxJsxFlowElement' ? markOf(block, 'Page', 'number') : undefined;
  return number === undefined ? undefined : Number(number);
}

/** The mark of a passage, with which its words begin. */
export interface PassageMark {
  /** Hash of the whole passage, where only parts of it stand here. */
  hash?: string;
  form?: PassageForm;
}

/** `undefined` where the words of a block begin without a mark. */
export function passageMarked(block: RootContent): PassageMark | undefined {
  const first = 'children' in block ? block.children[0] : undefined;
  if (first?.type !== 'mdxJsxTextElement' || first.name !== 'Passage') return undefined;
  const hash = markOf(first, 'Passage', 'hash');
  const form = markOf(first, 'Passage', 'form') as PassageForm | undefined;
  return { ...(hash && { hash }), ...(form && { form }) };
}

/** The mark as it is written, with a space behind it; nothing where there is nothing to tell. */
export function writePassageMark({ hash, form }: PassageMark): string {
  const told = MARKED_FORMS.find((one) => one === form);
  const fields = [hash && `hash="${hash}"`, told && `form="${told}"`].filter(Boolean);
  return fields.length > 0 ? `<Passage ${fields.join(' ')} /> ` : '';
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
