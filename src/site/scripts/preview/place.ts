/**
 * The **place** of a preview: below its link, above it where there is more room, never over it, and inside the
 * window. It is fixed to the page, not the window, so that it goes along when the page is scrolled.
 */

/** Between link and preview, and between preview and the window's edge, in CSS pixels. */
const GAP = 6;
const EDGE = 12;

/** @param x Where the pointer is; a link that runs over two lines has a rectangle for each. */
export function place(element: HTMLElement, link: Element, x?: number): void {
  const line = lineOf(link, x);
  const { offsetWidth: width, offsetHeight: height } = element;
  const room = document.documentElement.clientWidth - width - EDGE;
  const left = Math.max(EDGE, Math.min(line.left, room));
  const isBelow = line.bottom + GAP + height <= window.innerHeight || line.top - GAP - height < 0;
  const top = isBelow ? line.bottom + GAP : line.top - GAP - height;
  element.style.setProperty('left', `${Math.round(left + window.scrollX)}px`);
  element.style.setProperty('top', `${Math.round(top + window.scrollY)}px`);
}

function lineOf(link: Element, x?: number): DOMRect {
  const lines = [...link.getClientRects()];
  const under = x === undefined ? undefined : lines.find(({ left, right }) => left <= x && x <= right);
  return under ?? lines[0] ?? link.getBoundingClientRect();
}
