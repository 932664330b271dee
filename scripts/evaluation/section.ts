/**
 * A **section** of an evaluation is one measure of one gold set: lines for people, data for programs.
 */

export interface Section {
  lines: string[];
  data: unknown;
  /** One line for everything that counts against the score. */
  errors: string[];
}

export const measures = ['names', 'groups', 'pages', 'facts', 'speech'] as const;
export type Measure = (typeof measures)[number];

/** `  right speaker  91.2  (52 of 57)` */
export function shareLine(name: string, part: number, whole: number): string {
  const share = whole === 0 ? '     –' : (100 * (part / whole)).toFixed(1).padStart(6);
  return `  ${name.padEnd(24)}${share}  (${part} of ${whole})`;
}
