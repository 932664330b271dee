/**
 * What a change touches **outside** the pages: most of it is harmless, some of it **steers** what checks the pages and
 * publishes them, and then a report of that same change is only as good as what it touches.
 */

/** Workflows, programs, packages and what they are set up by; words for people are none of them. */
const STEERING =
  /^(?:\.(?!vscode\/|editorconfig$)|scripts\/|src\/|public\/|package(?:-lock)?\.json$|tsconfig[^/]*\.json$|[^/]+\.config\.\w+$)/i;
const WORDS = /\.(?:md|txt)$/i;

export function steers(path: string): boolean {
  return STEERING.test(path) && !WORDS.test(path);
}

/** What a reviewer has to see is named first. */
export function steeringFirst(paths: readonly string[]): string[] {
  return [...paths.filter(steers), ...paths.filter((path) => !steers(path))];
}

/** What a reviewer is told before the paths; `count` is `2 files`. */
export function outsideWords(paths: readonly string[], count: string): string {
  if (!paths.some(steers)) return `Also touches ${count} outside the pages`;
  return `⚠ Also touches ${count} outside the pages, and with them what checks or publishes the pages: read them by hand`;
}
