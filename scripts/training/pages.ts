/**
 * **Pages that might exist**: while learning, a random part of the names of a text is treated as known from the
 * knowledge base, and a few are known as something else, so that the tagger learns what such knowledge is worth.
 */
import type { KnownWords } from '../../src/convert/recognise/tagger/known.ts';
import { classes, spansOf, type TaggedClass } from '../../src/convert/recognise/tagger/label.ts';
import type { LessonSentence } from './lesson.ts';

/** Share of the names of a text that have a page. */
const KNOWN_NAMES = 0.5;
/** Share of known names whose page is about something else, and of other capitalised words that have a page. */
const OTHER_CLASS = 0.03;
const OTHER_WORDS = 0.01;

/** Classes of known names, by their words. */
type Pages = Map<string, TaggedClass>;

/** Known names in each sentence of a text. */
export function imaginePages(sentences: readonly LessonSentence[], random: () => number): KnownWords[][] {
  const pages: Pages = new Map();
  const asked = new Set<string>();
  for (const { words, permitted } of sentences) {
    const labels = Array.from(permitted, (mask) => (mask & (mask - 1) ? 0 : Math.log2(mask)));
    for (const { from, to, class: name } of spansOf(labels)) {
      const surface = words.slice(from, to).join(' ');
      if (asked.has(surface)) continue;
      asked.add(surface);
      if (random() < KNOWN_NAMES) pages.set(surface, random() < OTHER_CLASS ? anyClass(random) : name);
    }
    words.forEach((word, at) => {
      if (permitted[at] === 1 && /^\p{Lu}\p{L}/u.test(word) && random() < OTHER_WORDS)
        pages.set(word, anyClass(random));
    });
  }
  return sentences.map(({ words }) => found(words, pages));
}

function anyClass(random: () => number): TaggedClass {
  return classes[Math.floor(random() * classes.length)] ?? 'place';
}

const LONGEST_NAME = 8;

/** The longest known name wins, left to right. */
function found(words: readonly string[], pages: Pages): KnownWords[] {
  const names: KnownWords[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = Math.min(words.length, from + LONGEST_NAME); to > from; to--) {
      const name = pages.get(words.slice(from, to).join(' '));
      if (!name) continue;
      names.push({ from, to, class: name });
      from = to - 1;
      break;
    }
  }
  return names;
}
