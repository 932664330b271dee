/**
 * What a listing **tells** after a choice: how many rows are left, and how much is known of the chosen day.
 */
import type { Standing } from '../../../publish/listing/as-of.ts';

export interface Told {
  shown: number;
  all: number;
  /** "people". */
  noun: string;
  /** The day in words; empty when none was chosen. */
  day: string;
  /** How the rows that are shown stand on that day. */
  standings: readonly (Standing | undefined)[];
  /** "Statements, from the greatest"; empty when nothing was sorted. */
  order: string;
}

export function told({ shown, all, noun, day, standings, order }: Told): string {
  const count = shown === all ? `${all.toLocaleString('en')} ${noun}` : `${shown} of ${all} ${noun}`;
  return [count, day && onDay(day, standings), order && `sorted by ${order}`].filter(Boolean).join('; ');
}

const WORDS: Record<Exclude<Standing, 'not-held'>, string> = {
  held: 'held then',
  'other-day': 'known of another day only',
  undated: 'without a date in any source here',
};

function onDay(day: string, standings: readonly (Standing | undefined)[]): string {
  const counts = (['held', 'other-day', 'undated'] as const).flatMap((one) => {
    const count = standings.filter((standing) => standing === one).length;
    return count > 0 ? [`${count} ${WORDS[one]}`] : [];
  });
  const untold = standings.filter((standing) => standing === undefined).length;
  if (counts.length > 0 && untold > 0) counts.push(`${untold} with none on record`);
  return `on ${day}: ${counts.join(', ') || 'no source here says'}`;
}
