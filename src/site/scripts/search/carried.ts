/**
 * Words are **carried** to the page that they were found on by its address, phrases between quotes.
 */

/** Letters that are carried at most: an address must not grow without end. */
const MOST = 160;

/** @param href May have a fragment. */
export function carrying(href: string, marks: readonly string[]): string {
  const words = marks.map((mark) => mark.replaceAll('"', ' ').trim()).filter(Boolean);
  const written = words.map((mark) => (/\s/.test(mark) ? `"${mark}"` : mark));
  const carried = written.filter((_, at) => written.slice(0, at + 1).join(' ').length <= MOST);
  if (carried.length === 0) return href;
  const [page = '', fragment] = href.split('#');
  const search = new URLSearchParams({ hl: carried.join(' ') });
  return `${page}?${search}${fragment === undefined ? '' : `#${fragment}`}`;
}

export function marksIn(carried: string): string[] {
  return [...carried.matchAll(/"([^"]*)"|[^\s"]+/g)].map(([word, phrase]) => phrase ?? word);
}
