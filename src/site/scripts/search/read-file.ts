/**
 * To **read a file** of the search index is to fetch it and to unpack it when it is packed: hosts hand out such
 * files as they lie there, or unpack them themselves.
 */

/** @param folder Address of the search folder, with a slash at its end. */
export function readerOf(folder: string): (path: string) => Promise<string> {
  return async (path) => {
    const response = await fetch(folder + path);
    if (!response.ok) throw new Error(`${path}: ${response.status}`);
    return unpacked(await response.arrayBuffer());
  };
}

/** The text of bytes that begin as gzip does (RFC 1952), or are plain UTF-8. */
export function unpacked(bytes: ArrayBuffer): Promise<string> {
  return unpackedBytes(bytes).text();
}

/** @throws when they begin as gzip does, and are not, or the browser cannot unpack. */
export function unpackedBytes(bytes: ArrayBuffer): Response {
  const [first, second] = new Uint8Array(bytes);
  const whole = new Blob([bytes]);
  if (first !== 0x1f || second !== 0x8b) return new Response(whole);
  return new Response(whole.stream().pipeThrough(new DecompressionStream('gzip')));
}
