/**
 * A **seal** is the first line of every file of names: what it is, its version, and how many letters follow. A
 * file that was cut off, or is a host's page of apology, is told, never taken for an empty one.
 */
const MARK = 'dossier-names-2';

export function seal(body: string): string {
  return `${MARK} ${body.length}\n${body}`;
}

/** @throws {Error} When the text is not what was sealed; the message names the file. */
export function unseal(text: string, path: string): string {
  const body = text.slice(text.indexOf('\n') + 1);
  if (text !== seal(body)) throw new Error(`${path}: Unexpected content, expected ${MARK}, whole`);
  return body;
}
