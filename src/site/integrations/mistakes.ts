/**
 * **Mistakes** in the content, as a browser shows them in development: every one with file, line and column, what is
 * there, what belongs there and what to do. The same words fill the overlay and, for whoever runs no script, the page.
 */
import { counted, oneLine, report } from '../../check/report.ts';
import type { Message } from '../../model/message.ts';
import { escapeHtml } from '../../publish/html.ts';

export interface Mistakes {
  /** `2 mistakes in 1 file`. */
  title: string;
  /** A list in HTML; nothing of the content is left in it as markup. */
  list: string;
  /** The lines of the terminal, to be copied. */
  lines: string;
}

/** What an overlay of Vite is told; that of Astro takes `message` for HTML, and copies `stack`. */
export interface OverlayError {
  name: string;
  title: string;
  message: string;
  stack: string;
}

const HINT = 'Mend and save: this page comes back by itself. Warnings are told in the terminal only.';
/** Long words are broken, so that nothing is cut off on a narrow screen. */
const LIST = 'margin:0;padding:0;list-style:none;white-space:normal;overflow-wrap:anywhere';
const ITEM = 'margin:0 0 1.2em';

/**
 * @param shown
 *   Turns a path below `content/` into the path to show.
 * @param opens
 *   Address that opens a place in the editor of whoever runs the server.
 */
export function tellMistakes(
  messages: readonly Message[],
  { shown, opens }: { shown: (path: string) => string; opens: (message: Message) => string },
): Mistakes {
  const errors = messages.filter(({ severity }) => severity === 'error');
  const items = errors.map((message) => {
    const { path, line, column, rule, reason } = message;
    const place = escapeHtml(`${shown(path)}:${line}:${column}`);
    const open = `href="${escapeHtml(opens(message))}" onclick="fetch(this.href);return false"`;
    return `<li style="${ITEM}"><a ${open}>${place}</a> ${escapeHtml(rule)}<br>${reasonHtml(reason)}</li>`;
  });
  const files = new Set(errors.map(({ path }) => path)).size;
  const title = `${counted(errors.length, 'mistake')} in ${counted(files, 'file')}`;
  const lines = report(errors, 'pretty', { shown, pages: files }).split('\n').slice(0, -1).join('\n');
  return { title, list: `<ul style="${LIST}">${items.join('')}</ul><p>${HINT}</p>`, lines };
}

/** The whole page, without any style of the site: it must show while the site cannot be made. Vite's own
 * files lie at the root, whatever the base. */
export function mistakesPage({ title, list }: Mistakes): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><script type="module" src="/@vite/client"></script></head>
<body style="font:16px/1.5 system-ui;margin:2rem auto;padding:0 1rem;max-width:60rem"><h1>${title}</h1>${list}</body></html>`;
}

export function overlayError({ title, list, lines }: Mistakes): OverlayError {
  // The overlay takes a word that begins with https:// for an address.
  return { name: 'check', title, message: list.replaceAll(' https://', ' &#104;ttps://'), stack: lines };
}

/** Words that a message sets in backticks are code; those that differ are marked as it marks them. */
function reasonHtml(reason: string): string {
  return escapeHtml(oneLine(reason))
    .replace(/`([^`]+)`/g, '<code style="white-space:normal">$1</code>')
    .replace(/\[-(.+?)-\]/g, '<del>$1</del>')
    .replace(/\{\+(.+?)\+\}/g, '<ins>$1</ins>');
}
