/** **Every mistake** that is seeded, in one list. */
import { formattingMistakes } from './formatting.ts';
import { meaningMistakes } from './meaning.ts';
import type { Mistake } from './mistake.ts';
import { proseMistakes } from './prose.ts';
import { lineMistakes } from './yaml-lines.ts';
import { valueMistakes } from './yaml-values.ts';

export const everyMistake: readonly Mistake[] = [
  ...valueMistakes,
  ...lineMistakes,
  ...proseMistakes,
  ...formattingMistakes,
  ...meaningMistakes,
];
