/**
 * To **inflate** is to unpack deflated bytes (RFC 1951), never to more than was announced.
 */

/**
 * @param size
 *   How many bytes were announced.
 * @returns
 *   `undefined` when the bytes are damaged, or more or fewer than announced; of what is too much, no more than
 *   one chunk is ever unpacked.
 */
export async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const whole = new Uint8Array(size);
  const reader = unpacking(packed).getReader();
  let at = 0;
  try {
    for (let read = await reader.read(); !read.done; read = await reader.read()) {
      if (at + read.value.length > size) return undefined;
      whole.set(read.value, at);
      at += read.value.length;
    }
    return at === size ? whole : undefined;
  } catch {
    return undefined;
  } finally {
    await reader.cancel().catch(() => undefined);
  }
}

function unpacking(packed: Uint8Array): ReadableStream<Uint8Array> {
  const bytes = new Uint8Array(packed);
  return new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
}
