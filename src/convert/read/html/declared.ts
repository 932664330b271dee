/**
 * What encoding a web page **declares**: in a `meta` element or, where it is XHTML, in the XML declaration.
 *
 * The first 4,096 bytes are looked at; the HTML standard asks for 1,024, and pages do not keep to it:
 * https://html.spec.whatwg.org/multipage/parsing.html#prescan-a-byte-stream-to-determine-its-encoding
 */
import type { Declared } from '../encoding/decode.ts';

const LOOKED_AT = 4096;

export function declaredIn(bytes: Uint8Array): Declared | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOKED_AT)).replace(/<!--[\s\S]*?-->/g, '');
  const xml = /^\s*<\?xml[^>]{0,200}?\sencoding=["']([\w.:-]{2,40})["']/i.exec(head)?.[1];
  if (xml !== undefined) return { label: xml, by: 'XML declaration' };
  for (const [meta] of head.matchAll(/<meta\s[^>]{0,400}>/gi)) {
    const label = /charset\s*=\s*["']?\s*([\w.:-]{2,40})/i.exec(meta)?.[1];
    if (label !== undefined) return { label, by: 'meta charset' };
  }
  return undefined;
}
