/**
 * A **check** is a figure beside its target.
 */
export interface Check {
  what: string;
  /** Nothing when it could not be measured. */
  value: number | undefined;
  /** `least`: no less than this; `most`: no more. Without either it is told for comparison. */
  least?: number;
  most?: number;
  unit: string;
}

export function isMet({ value, least, most }: Check): boolean {
  if (value === undefined || Number.isNaN(value)) return false;
  return value >= (least ?? Number.NEGATIVE_INFINITY) && value <= (most ?? Number.POSITIVE_INFINITY);
}

/** Others are told for comparison. */
export function hasTarget({ least, most }: Check): boolean {
  return least !== undefined || most !== undefined;
}

/** One line: `✓ names, one typo  99.2 %  (at least 99)`. */
export function checkLine(check: Check): string {
  const { what, value, least, most, unit } = check;
  const figure = value === undefined ? 'not measured' : `${round(value)} ${unit}`;
  const target = least === undefined ? most !== undefined && `at most ${most}` : `at least ${least}`;
  const mark = target ? (isMet(check) ? '✓' : '✗') : ' ';
  return `${mark} ${what.padEnd(48)} ${figure.padStart(14)}${target ? `  (${target})` : ''}`;
}

function round(value: number): string {
  if (Number.isInteger(value)) return value.toLocaleString('en');
  return value.toFixed(Math.abs(value) < 1 ? 3 : Math.abs(value) < 100 ? 1 : 0);
}
