/**
 * The **styles** of a Word document: what a paragraph is, by the style it names or by the ones that style is
 * based on.
 */

import { levelOf } from '../office/flow.ts';
import { type Look, lookOf } from '../office/look.ts';
import { walkXml } from '../xml/walk.ts';
import { prefixes } from './prefixes.ts';

interface Style {
  name: string;
  base?: string;
  /** From 0; 9 is body text. */
  outline?: number;
  /** Its paragraphs are items of a list. */
  listed?: boolean;
}

/** Identifier of a style → what its paragraphs are. */
export type Styles = ReadonlyMap<string, Look>;

export function readStyles(bytes: Uint8Array, part: string): Styles {
  const styles = new Map<string, Style>();
  let style: Style | undefined;
  walkXml(
    { bytes, part, prefixes },
    {
      open(name, attributes) {
        const value = attributes['w:val'] ?? '';
        if (name === 'w:style' && attributes['w:type'] !== 'character') {
          style = { name: '' };
          styles.set(attributes['w:styleId'] ?? '', style);
        } else if (style) describe(style, name, value);
      },
      close(name) {
        if (name === 'w:style') style = undefined;
      },
    },
  );
  return new Map([...styles.keys()].map((id) => [id, lookIn(styles, id)]));
}

function describe(style: Style, name: string, value: string): void {
  if (name === 'w:name') style.name = value;
  if (name === 'w:basedOn') style.base = value;
  if (name === 'w:outlineLvl') style.outline = Number(value);
  if (name === 'w:numId') style.listed = value !== '0';
}

/** Styles based on one another in a circle are based on nothing. */
const LONGEST_LINE = 12;

function lookIn(styles: ReadonlyMap<string, Style>, id: string): Look {
  let style = styles.get(id);
  for (let step = 0; style && step < LONGEST_LINE; step++) {
    const look = lookOf(style.name);
    if (Object.keys(look).length > 0) return look;
    const { outline = 9 } = style;
    if (outline < 9) return { heading: levelOf(outline + 1) };
    if (style.listed) return { form: 'item' };
    style = styles.get(style.base ?? '');
  }
  return {};
}
