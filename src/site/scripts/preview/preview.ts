/**
 * A **preview** shows what a link leads to, beside the link, when a reader rests on it: of a name a card, of a
 * citation mark the quotation. It follows WCAG 1.4.13: Esc puts it away, the pointer may enter it, it stays.
 */

import { nameCard } from './name-card.ts';
import { panel } from './panel.ts';
import { place } from './place.ts';
import { quotationCard } from './quotation-card.ts';

/** How long a reader rests on a link before it counts as intent, in milliseconds. */
const REST = 300;
/** How long the pointer may be on its way into the preview, in milliseconds. */
const GRACE = 250;

interface Wish {
  link: HTMLAnchorElement;
  /** Ends the waiting and the fetching. */
  leave: AbortController;
  timer: number;
}

let wish: Wish | undefined;
let ending = 0;

const base = document.documentElement.dataset.base ?? '/';
const PAGE = /^(?:people|organisations|equipment|places|events|sources)\/[^/]+\/$/;

/** A reader came upon a link: with the pointer, or with the keyboard. */
export function meet(link: HTMLAnchorElement, event: Event): void {
  if (!hasPreview(link)) return;
  if (!(event instanceof PointerEvent)) {
    if (link.matches(':focus-visible')) intend(link);
  } else if (event.pointerType !== 'touch' && link.matches(':hover')) intend(link, event.clientX);
}

/** Links to pages of things, and marks with no quotation beside them. */
function hasPreview(link: HTMLAnchorElement): boolean {
  if (link.matches('.cite')) return !link.matches('.beside');
  const { origin, pathname, hash } = link;
  const isElsewhere = origin === location.origin && pathname !== location.pathname;
  return isElsewhere && !hash && PAGE.test(pathname.slice(base.length));
}

function intend(link: HTMLAnchorElement, x?: number): void {
  clearTimeout(ending);
  if (wish?.link === link) return;
  dismiss();
  const leave = new AbortController();
  wish = { link, leave, timer: window.setTimeout(() => void open(link, leave.signal, x), REST) };
  for (const type of ['pointerleave', 'blur'] as const) {
    link.addEventListener(type, end, { signal: leave.signal });
  }
  link.addEventListener('click', dismiss, { signal: leave.signal });
  document.addEventListener('keydown', onKey, { signal: leave.signal, capture: true });
}

async function open(link: HTMLAnchorElement, signal: AbortSignal, x?: number): Promise<void> {
  const card = link.matches('.cite') ? quotationCard(link) : await nameCard(link, signal);
  if (!card || signal.aborted || !link.isConnected) return;
  const { element, fill } = panel();
  element.addEventListener('pointerenter', () => clearTimeout(ending), { signal });
  element.addEventListener('pointerleave', end, { signal });
  fill(card);
  element.showPopover();
  place(element, link, x);
  link.setAttribute('aria-describedby', element.id);
}

/**
 * Put it away soon, unless the pointer comes back or the keyboard still rests on the link; one that is not open
 * yet is given up at once.
 */
function end(): void {
  clearTimeout(ending);
  ending = window.setTimeout(
    () => {
      if (wish && wish.link === document.activeElement && wish.link.matches(':focus-visible')) return;
      dismiss();
    },
    isOpen() ? GRACE : 0,
  );
}

function isOpen(): boolean {
  return panel().element.matches(':popover-open');
}

function dismiss(): void {
  if (!wish) return;
  clearTimeout(wish.timer);
  wish.leave.abort();
  wish.link.removeAttribute('aria-describedby');
  wish = undefined;
  if (isOpen()) panel().element.hidePopover();
}

function onKey(event: KeyboardEvent): void {
  if (event.key !== 'Escape' || !wish) return;
  if (isOpen()) event.stopPropagation();
  dismiss();
}
