/**
 * The **facts** of a source in one line: "News · World Bulletin · 3 February 2022".
 */
import type { SourceData } from '../model/schema.ts';
import { dateWords } from './date-words.ts';

export function sourceFacts({ kind, publisher, published, reprintOf }: SourceData): string {
  const facts = [
    kind && kind.charAt(0).toUpperCase() + kind.slice(1),
    publisher,
    published && dateWords(published),
    reprintOf && 'Reprint',
  ];
  return facts.filter(Boolean).join(' · ') || 'Document';
}
