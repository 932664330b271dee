/**
 * Speakers from A to Z: all on one page while they are few, else on a page for each **letter**.
 */
import { compareNames } from '../publish/index-view.ts';
import type { SpeakerRow } from '../publish/said-view.ts';

/** Speakers whose names stand on one page. */
export const FEW = 400;
/** Speakers in the table of those who are quoted most. */
export const MOST_TOLD = 100;

export function alphabetical(speakers: readonly SpeakerRow[]): SpeakerRow[] {
  return [...speakers].sort((a, b) => compareNames(a.name, b.name));
}

/** Speakers by first letter, accents aside; `key` is its part of an address. */
export function byLetter(
  speakers: readonly SpeakerRow[],
): { key: string; letter: string; list: SpeakerRow[] }[] {
  const groups = Map.groupBy(alphabetical(speakers), ({ name }) => letterOf(name));
  return [...groups].map(([letter, list]) => ({ key: keyOf(letter), letter, list }));
}

function letterOf(name: string): string {
  const letter = name.normalize('NFD').charAt(0).toUpperCase();
  return /\p{L}/u.test(letter) ? letter : '0–9';
}

/** Plain for plain letters; others by their number, so that no address needs to be escaped. */
function keyOf(letter: string): string {
  if (/^[A-Z]$/.test(letter)) return letter.toLowerCase();
  return letter === '0–9' ? 'other' : `u${letter.codePointAt(0)?.toString(16)}`;
}
