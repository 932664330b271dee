/** The **namespaces** of OpenDocument (ISO/IEC 26300) with the prefixes they bear here. */
import type { Prefixes } from '../xml/namespaces.ts';

const OASIS = 'urn:oasis:names:tc:opendocument:xmlns';

export const prefixes: Prefixes = {
  [`${OASIS}:office:1.0`]: 'office',
  [`${OASIS}:text:1.0`]: 'text',
  [`${OASIS}:table:1.0`]: 'table',
  [`${OASIS}:style:1.0`]: 'style',
  [`${OASIS}:drawing:1.0`]: 'draw',
  [`${OASIS}:svg-compatible:1.0`]: 'svg',
  [`${OASIS}:manifest:1.0`]: 'manifest',
  [`${OASIS}:meta:1.0`]: 'meta',
  'http://purl.org/dc/elements/1.1/': 'dc',
};
