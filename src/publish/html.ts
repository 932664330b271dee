/**
 * **HTML** made from plain words: everything that means something in HTML is escaped here.
 */
import type { NameLink } from './view.ts';

const REFERENCES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Safe inside an element and inside a quoted attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => REFERENCES[character] ?? character);
}

/** A name that leads to its page. */
export function nameHtml(link: NameLink, surface: string = link.name): string {
  return `<a class="name" data-kind="${link.kind}" href="${escapeHtml(link.href)}">${escapeHtml(surface)}</a>`;
}
