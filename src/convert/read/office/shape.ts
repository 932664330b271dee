/**
 * The **shape** of a paragraph is what it turned out to be, all evidence taken together: its style, its place
 * in an outline, its place in a list.
 */
import { levelOf, type Shape } from './flow.ts';
import type { Look } from './look.ts';

export interface Evidence {
  look: Look;
  /** Level in the outline of the document, from 1. */
  outline?: number | undefined;
  /** In a list, or taken out of the list its style puts it in. */
  listed?: boolean | undefined;
  /** Part of a comment, which others than the author wrote. */
  comment?: boolean;
}

export function shapeOf({ look, outline, listed, comment }: Evidence): Shape {
  if (comment) return { form: 'quote' };
  const heading = look.title ? 1 : outline === undefined ? look.heading : levelOf(outline);
  if (heading !== undefined) return { heading };
  const form = listed ? 'item' : listed === false && look.form === 'item' ? undefined : look.form;
  return form === undefined ? {} : { form };
}
