/**
 * A **toy corpus** for tests: ten sentences and a lexicon of a few words.
 */

import type { AnnotatedText } from './annotated.ts';
import type { LexiconParts } from './lexicon-from-lists.ts';

/** Names in brackets with the first letter of their class: "[p Ada Merin] went to [l Oslo]." */
const MARKED = [
  '[p Ada Merin] went to [l Oslo] on foot.',
  'The [o Harbour Board] met in [l Oslo] again.',
  '[p Jon Ek] works for the [o Harbour Board] now.',
  'They saw [p Ada Merin] and [p Jon Ek] leave.',
  'A letter from [l Bergen] reached the [o Rescue Service] late.',
  'The [o Rescue Service] wrote to [p Ida Holm].',
  '[p Ida Holm] lives in [l Bergen] by the sea.',
  'It rained all day and the river rose.',
  'Nobody went to [l Tromso] with [p Per Dahl].',
  '[p Per Dahl] left the [o Grain Exchange] in [l Tromso].',
];

const CLASSES = { p: 'person', o: 'organisation', e: 'equipment', l: 'place' } as const;

/** Read a sentence with marked names. */
export function annotatedText(marked: string): AnnotatedText {
  const spans: AnnotatedText['spans'] = [];
  let text = '';
  for (const part of marked.split(/(\[[poel] [^\]]*\])/)) {
    const [, letter, name = part] = /^\[([poel]) (.*)\]$/.exec(part) ?? [];
    if (letter)
      spans.push({
        start: text.length,
        end: text.length + name.length,
        class: CLASSES[letter as keyof typeof CLASSES],
      });
    text += name;
  }
  return { text, spans, others: [] };
}

export const toyCorpus: readonly AnnotatedText[] = MARKED.map(annotatedText);

export const toyLexicon: LexiconParts = {
  columns: {
    words: ['in', 'oslo', 'the', 'to'],
    fine: Uint16Array.from([1, 2, 0, 1]),
    capitals: Uint8Array.from([6, 1, 6, 6]),
    middleOf: [0, 1],
    coarseOf: [0, 0],
  },
  lists: [{ name: 'first', names: new Set(['Ada', 'Jon']) }],
};
