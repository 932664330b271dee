/**
 * The **parts** of a message stand between lines that its headers announce (RFC 2046, section 5.1.1). They are
 * counted before anything is parsed.
 */
import type { Email } from 'postal-mime';

const BOUNDARY = /boundary\s*=\s*(?:"([^"\r\n]{1,70})"|([^\s;"]{1,70}))/gi;
const LINE = /^--([^\r\n]{1,72})/gm;

export function countParts(bytes: Uint8Array): number {
  const text = new TextDecoder('latin1').decode(bytes);
  const boundaries = new Set(
    Array.from(text.matchAll(BOUNDARY), ([, quoted, plain]) => (quoted ?? plain ?? '').trimEnd()),
  );
  let count = 0;
  for (const [, line = ''] of text.matchAll(LINE)) if (boundaries.has(line.trimEnd())) count += 1;
  return count;
}

/** Does the message end before the line that ends its last part? */
export function isCut({ headers }: Email, bytes: Uint8Array): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (!/^\s*multipart\//i.test(type)) return false;
  const [, quoted, plain] = new RegExp(BOUNDARY, 'i').exec(type) ?? [];
  const boundary = quoted ?? plain;
  const text = new TextDecoder('latin1').decode(bytes);
  return boundary !== undefined && !text.includes(`\n--${boundary}--`);
}
