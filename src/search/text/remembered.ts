/**
 * What was asked of full text is **remembered**: while a question is typed, most of its words are asked again with
 * every key.
 */
import type { FullText, TextHits } from './full-text.ts';

/** Searches kept, of which a word that is corrected takes hundreds; the oldest is forgotten first. */
const MOST = 1024;

export function remembered(text: FullText): FullText {
  const kept = new Map<string | null, Promise<TextHits>>();
  return {
    search(term) {
      const known = kept.get(term);
      if (known) return known;
      const asked = text.search(term);
      kept.set(term, asked);
      asked.catch(() => kept.delete(term));
      if (kept.size > MOST) kept.delete(kept.keys().next().value ?? null);
      return asked;
    },
  };
}
