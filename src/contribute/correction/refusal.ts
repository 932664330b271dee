/**
 * A **refusal** says to the person who asked why nothing was changed and what would help, in one or two sentences of
 * Markdown in which their own words stand only as `posted` makes them.
 */
export interface Refusal {
  refused: string;
  /** Nothing that was written in another way would be done by program. */
  isFinal?: true;
}

export function refuse(...sentences: readonly string[]): Refusal {
  return { refused: sentences.join(' ') };
}

export function isRefusal(answer: unknown): answer is Refusal {
  return typeof answer === 'object' && answer !== null && 'refused' in answer;
}
