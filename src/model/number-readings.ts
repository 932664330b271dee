/**
 * The **readings** of a number are the numbers that somebody may mean by it: `1.500` is one and a half to some, and
 * one thousand five hundred to others.
 */

/** A comma or a point before three digits, and nowhere else. */
const EITHER = /^(-?[1-9]\d{0,2})[.,](\d{3})$/;
/** Marks between thousands that can be nothing else: two of them, or a space, or another mark before a fraction. */
const THOUSANDS = [
  /^-?[1-9]\d{0,2}(?:,\d{3})+\.\d+$/,
  /^-?[1-9]\d{0,2}(?:,\d{3}){2,}$/,
  /^-?[1-9]\d{0,2}(?:['’\s]\d{3})+(?:\.\d+)?$/,
];
const POINTED = /^-?[1-9]\d{0,2}(?:(?:\.\d{3}){2,}|(?:\.\d{3})+,\d+)$/;

/** As we write them, without marks between thousands; none where it is no number, two where nobody can tell. */
export function numberReadings(written: string): string[] {
  const words = written.trim();
  const [, whole, rest] = EITHER.exec(words) ?? [];
  if (whole && rest) return [`${whole}${rest}`, `${whole}.${rest}`.replace(/\.?0+$/, '')];
  if (/^-?\d+(?:\.\d+)?$/.test(words)) return [words];
  if (/^-?\d+,\d{1,2}$/.test(words)) return [words.replace(',', '.')];
  if (THOUSANDS.some((form) => form.test(words))) return [words.replace(/[,'’\s]/g, '')];
  return POINTED.test(words) ? [words.replaceAll('.', '').replace(',', '.')] : [];
}
