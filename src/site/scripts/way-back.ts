/**
 * The **way back** from a passage to the place that cites it: remembered when a citation is followed, offered by
 * the page of the source (see `source.ts`), and ended where the citation that was followed gets the focus.
 */

/** Where a reader was. */
export interface Place {
  /** Address of the passage that was followed. */
  to: string;
  /** Address of the place, without origin. */
  from: string;
  /** "Jens Stoltenberg, statement 3". */
  name: string;
  /** The words that were followed. */
  quote: string;
}

const KEY = 'dossier.place';

export function remember(link: HTMLAnchorElement): void {
  const { pathname, search } = location;
  if (link.pathname === pathname) return;
  const id = link.closest('main [id]:not([popover])')?.id ?? '';
  const footer = link.closest('footer');
  const quote =
    link.dataset.quote ?? footer?.previousElementSibling?.querySelector('mark')?.textContent ?? '';
  const from = pathname + search + (id && `#${id}`);
  const name = [wordsOf(document.querySelector('h1')), partOf(link, id)].filter(Boolean).join(', ');
  try {
    sessionStorage[KEY] = JSON.stringify({ to: link.href, from, name, quote } satisfies Place);
  } catch {
    // No storage, no way back but the browser's own.
  }
}

/** The statement, or the section that the link stands in. */
function partOf(link: Element, id: string): string | undefined {
  if (/^s\d+$/.test(id)) return `statement ${id.slice(1)}`;
  return (
    wordsOf(link.closest('section')?.querySelector('h2, h3')) ??
    link.closest('aside')?.ariaLabel?.toLowerCase()
  );
}

function wordsOf(element: Element | null | undefined): string | undefined {
  return element?.textContent?.trim();
}

export function remembered(): Place | undefined {
  try {
    return JSON.parse(sessionStorage[KEY] ?? 'null') ?? undefined;
  } catch {
    return undefined;
  }
}
