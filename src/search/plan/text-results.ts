/**
 * A **text result** is a place in a page of the full-text index: the statement or passage that holds the words.
 */
import type { Kind } from '../../model/kind.ts';
import { foldedWords } from '../../text/searched.ts';
import { type Bearing, bearingOf } from '../text/bearing.ts';
import type { TextPage } from '../text/full-text.ts';
import { type Place, placesOf } from '../text/place.ts';
import type { MatchReason, Result } from './answer.ts';
import type { RankedPage } from './text-stage.ts';

/** A page that was loaded to see where it holds the words. */
export interface LoadedPage {
  page: RankedPage;
  bearing: Bearing;
  /** Its places, best first. */
  results: readonly Result[];
}

const NO_BEARING: Bearing = { isNamed: false, named: 0, isWhole: true, isLiteral: false };

/** Load the page and narrow it to its places, best first. */
export async function loadPage(ranked: RankedPage, places: number): Promise<LoadedPage> {
  const found = await ranked.hit.data();
  const bearing = ranked.why === 'other-name' ? NO_BEARING : bearingOf(found, ranked.spellings, ranked.lacks);
  // Words that the index knows as words only may stand there as beginnings: `sec gen` of a secretary general.
  const begun = ranked.why === 'some-words' && bearing.isWhole;
  const held = ranked.why === 'other-name' ? ranked.marks : spelledOn(found, ranked.spellings);
  const page: RankedPage = begun
    ? { ...ranked, why: 'beginning', marks: [...held, ...ranked.lacks], lacks: [] }
    : { ...ranked, marks: held };
  const kind = (found.meta.kind ?? 'source') as Kind;
  const title = found.meta.title ?? '';
  const shown = placesOf(found, page.marks.join(' '), places);
  const whole = { href: found.url, words: found.meta.summary ?? '', isWhole: true };
  const results = (shown.length > 0 ? shown : [whole]).map(
    ({ isWhole, ...place }): Result => ({
      group: 'place' in place ? (kind === 'source' ? 'passage' : 'claim') : 'page',
      ...{
        kind,
        title,
        why: page.why,
        reason: reasonOf(page, isWhole),
        marks: page.marks,
        score: page.score,
      },
      ...place,
    }),
  );
  return { page, bearing, results };
}

/** Each word in the spelling that the page has. */
function spelledOn({ content }: TextPage, spellings: RankedPage['spellings']): string[] {
  const text = ` ${foldedWords(content).join(' ')}`;
  return spellings.flatMap((same) => {
    const [first = ''] = same;
    return same.length < 2
      ? first
      : (same.find((one) => text.includes(` ${foldedWords(one).join(' ')}`)) ?? first);
  });
}

/** Pages about what the words describe first, then those that hold all together, then the rest as it was. */
export function byBearing(loaded: readonly LoadedPage[]): LoadedPage[] {
  return [...loaded].sort((a, b) => closeness(b) - closeness(a));
}

function closeness({ page: { why }, bearing }: LoadedPage): number {
  const { about, named, together, isLiteral, isNamed } = bearing;
  if (about && isLiteral) return about === 'description' ? 6 + named : 5;
  if (why === 'some-words' || why === 'other-name') return isNamed ? 0.5 : 0;
  const near = together === 'own' ? 3 : together === 'quoted' ? 2 : 1;
  return near + (about ? 0.3 : 0) + (isLiteral ? 0.5 : 0) + (why === 'phrase' ? 0.4 : 0);
}

const REASONS: Partial<Record<MatchReason, string>> = {
  words: 'All words',
  beginning: 'Words that begin so',
  phrase: 'These words in this order',
  field: 'Of this kind',
};

function reasonOf({ why, marks, lacks }: RankedPage, isWhole: Place['isWhole']): string {
  if (why === 'some-words') return `Without ${lacks.map((word) => `“${word}”`).join(', ')}`;
  if (why === 'other-name') return `Under another name: ${marks.join(', ')}`;
  if (why === 'words' && !isWhole) return 'All words, but not together';
  if (why === 'phrase' && !isWhole) return 'These words in this order, elsewhere on the page';
  return REASONS[why] ?? '';
}
