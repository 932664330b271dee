/**
 * The **look** of a paragraph, by the name of its style, tells what it is: `heading 2`, `Intense Quote`,
 * `Text body`. Word and LibreOffice keep the English names of their own styles in every language.
 */
import type { HeadingLevel, PassageForm } from '../../document.ts';
import { levelOf } from './flow.ts';

export interface Look {
  /** The title of the whole document. */
  title?: boolean;
  heading?: HeadingLevel;
  form?: PassageForm;
}

const FORMS: readonly [RegExp, PassageForm][] = [
  [/^(?:intense )?(?:quote|quotations?)$|^block (?:text|quote)$|^quotation block$/, 'quote'],
  [/caption$|^(?:illustration|figure|drawing)$/, 'caption'],
  [/^(?:source ?code|html preformatted|preformatted text|plain text|code(?: block)?)$/, 'preformatted'],
  [/^list(?: bullet| number)(?: \d)?$/, 'item'],
];

/** @param name Of a style, in any case. */
export function lookOf(name: string): Look {
  const plain = name
    .toLowerCase()
    .replace(/[_\s]+/g, ' ')
    .trim();
  if (plain === 'title') return { title: true };
  const heading = /^(?:heading|header|überschrift|titre) ?([1-9]|10)$/.exec(plain)?.[1];
  if (heading !== undefined) return { heading: levelOf(Number(heading)) };
  const form = FORMS.find(([pattern]) => pattern.test(plain))?.[1];
  return form === undefined ? {} : { form };
}
