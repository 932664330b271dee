/**
 * **Rich Text** (.rtf) is text with control words, in groups of braces (Rich Text Format Specification 1.9.1).
 */
import type { Document } from '../document.ts';
import type { Format } from './format.ts';
import { compose } from './office/compose.ts';
import { CUT, leftOut } from './office/left-out.ts';
import { FETCH_AGAIN, refusal } from './refusal.ts';
import { scan } from './rtf/scan.ts';
import { Text } from './rtf/text.ts';

export const rtf: Format = {
  name: 'Rich Text',
  extensions: ['.rtf'],
  async read({ stem, bytes }): Promise<Document> {
    const start = new TextDecoder('latin1').decode(bytes.subarray(0, 8));
    if (!/^(?:ï»¿)?\s*\{\\rt/.test(start))
      throw refusal({ found: 'start of file', expected: 'Rich Text', remedy: FETCH_AGAIN });
    const text = new Text(bytes);
    const end = scan(bytes, text);
    const isCut = text.end() || end > bytes.length;
    return compose({
      stem,
      passages: text.paragraphs.flow.passages(),
      title: text.paragraphs.title,
      properties: text.label.properties,
      label: 'document information',
      notes: [...(isCut ? [CUT] : []), ...leftOut(text.left)],
      pictures: text.paragraphs.flow.pictures,
    });
  },
};
