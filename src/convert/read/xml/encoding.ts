/**
 * The **encoding** of XML is told by its first bytes: a byte order mark, or the declaration, or else it is
 * UTF-8 (XML 1.0, appendix F: https://www.w3.org/TR/xml/#sec-guessing).
 */
export function encodingOf(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  const opening = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  const declared = /^(?:ï»¿)?<\?xml[^>]*?encoding\s*=\s*["']([\w.:-]+)["']/.exec(opening)?.[1];
  return declared !== undefined && isKnown(declared) ? declared : 'utf-8';
}

/** `utf-16` in a declaration that was read byte by byte cannot be true. */
function isKnown(label: string): boolean {
  try {
    return !new TextDecoder(label).encoding.startsWith('utf-16');
  } catch {
    return false;
  }
}
