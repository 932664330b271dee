/**
 * The **rights** of a source say whether its words may be passed on, and so whether they may train a model
 * that is passed on.
 */
import type { SourceData } from '../../src/model/schema.ts';

const OPEN =
  /\bpublic domain\b|\bCC0\b|\bCC[- ]BY\b|Creative Commons (?:Attribution|Zero)|Open Government Licen[cs]e|\bOGL\b|\b(?:MIT|Apache)\b|\bown (?:work|text)\b/i;
/** Non-commercial, no derivatives: a model is used for anything and is derived. */
const CLOSED = /\bNC\b|\bND\b|non-?commercial|no ?deriv|all rights reserved/i;

/**
 * The licence of a source whose words may be passed on; `undefined` when they may not, or nobody says.
 *
 * A digest is told in our own words, with short quotations: it may be passed on unless its rights forbid it.
 */
export function openLicence({ rights, text }: Pick<SourceData, 'rights' | 'text'>): string | undefined {
  if (rights !== undefined && CLOSED.test(rights)) return undefined;
  if (text === 'digest') return rights ?? 'digest in our own words';
  return rights !== undefined && OPEN.test(rights) ? rights : undefined;
}
