/**
 * **Markup** is HTML that was made here. Whatever is put into it besides markup is words of others, and escaped.
 */
import { escapeHtml } from '../../../publish/html.ts';
import { visible } from '../visible.ts';

export class Markup {
  readonly html: string;
  constructor(html: string) {
    this.html = html;
  }
}

type Part = string | number | Markup | readonly Markup[] | undefined | false;

/** A template: what is written in it stays, what is put into it is escaped unless it is markup. */
export function markup(written: TemplateStringsArray, ...parts: readonly Part[]): Markup {
  const html = written.map((piece, at) => piece + htmlOf(parts[at])).join('');
  return new Markup(html);
}

function htmlOf(part: Part): string {
  if (part === undefined || part === false) return '';
  if (part instanceof Markup) return part.html;
  if (typeof part === 'object') return part.map(({ html }) => html).join('');
  return escapeHtml(visible(String(part)));
}

export const nothing = new Markup('');
