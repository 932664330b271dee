/** Mistakes in what a page **means**: names of fields, vocabulary, dates, references, citations. */
import { citationMistakes } from './meaning-citations.ts';
import { fieldMistakes } from './meaning-fields.ts';
import { idMistakes } from './meaning-ids.ts';
import { vocabularyMistakes } from './meaning-values.ts';
import type { Mistake } from './mistake.ts';

export const meaningMistakes: readonly Mistake[] = [
  ...fieldMistakes,
  ...vocabularyMistakes,
  ...idMistakes,
  ...citationMistakes,
];
