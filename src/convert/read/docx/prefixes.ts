/**
 * The **namespaces** of a Word document: those of ECMA-376 and those of its strict form (ISO/IEC 29500), with the
 * prefixes they bear here.
 */
import type { Prefixes } from '../xml/namespaces.ts';

const OPEN = 'http://schemas.openxmlformats.org';
const STRICT = 'http://purl.oclc.org/ooxml';

export const prefixes: Prefixes = {
  [`${OPEN}/wordprocessingml/2006/main`]: 'w',
  [`${STRICT}/wordprocessingml/main`]: 'w',
  [`${OPEN}/officeDocument/2006/math`]: 'm',
  [`${STRICT}/officeDocument/math`]: 'm',
  [`${OPEN}/officeDocument/2006/relationships`]: 'r',
  [`${STRICT}/officeDocument/relationships`]: 'r',
  [`${OPEN}/drawingml/2006/wordprocessingDrawing`]: 'wp',
  [`${STRICT}/drawingml/wordprocessingDrawing`]: 'wp',
  [`${OPEN}/drawingml/2006/main`]: 'a',
  [`${OPEN}/drawingml/2006/chart`]: 'c',
  [`${OPEN}/drawingml/2006/diagram`]: 'dgm',
  [`${OPEN}/markup-compatibility/2006`]: 'mc',
  [`${OPEN}/package/2006/relationships`]: '',
  'urn:schemas-microsoft-com:vml': 'v',
};
