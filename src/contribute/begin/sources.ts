/**
 * **Sources alike**: the source that has the title or the address already, and those of one publisher and day whose
 * titles share most words.
 */
import { nameKey } from '../../gazetteer/name.ts';
import { offsetOf } from '../../model/front.ts';
import type { SourcePage } from '../../model/page.ts';
import { type Finding, gravest, placeIn, type Wished } from './finding.ts';

export function sourcesAlike(sources: readonly SourcePage[], wished: Wished): Finding[] {
  return gravest(
    sources.flatMap((source) => [
      ...byId(source, wished),
      ...byUrl(source, wished),
      ...byTitle(source, wished),
    ]),
  );
}

function findingAt(
  source: SourcePage,
  field: string,
  finding: Pick<Finding, 'degree' | 'why' | 'name'>,
): Finding {
  return {
    ...finding,
    id: source.id,
    place: placeIn(source.path, source.text, offsetOf(source.front, [field])),
  };
}

function byId(source: SourcePage, { id }: Wished): Finding[] {
  if (!source.data.formerIds.includes(id)) return [];
  return [findingAt(source, 'formerIds', { degree: 'same', why: 'which was its id', name: id })];
}

function byUrl(source: SourcePage, { url }: Wished): Finding[] {
  const wanted = url && urlKey(url);
  return (['url', 'archiveUrl'] as const).flatMap((field) => {
    const there = source.data[field];
    if (!wanted || !there || urlKey(there) !== wanted) return [];
    return [findingAt(source, field, { degree: 'same', why: 'at the same address', name: there })];
  });
}

/** Parameters that only say where the reader came from. */
const TRACKING = /^(?:utm_\w+|fbclid|gclid|mc_[ce]id|ref|ref_src|igshid|cmpid|smid)$/i;

/**
 * An address without what does not change the page: `http:` or `https:`, `www.` and `m.`, a slash at the end, where
 * the reader came from, and what is behind `#`.
 */
export function urlKey(url: string): string {
  const match = /^https?:\/\/([^/?#]*)([^?#]*)(?:\?([^#]*))?/i.exec(url.trim());
  if (!match) return url.trim();
  const [, host = '', path = '', query = ''] = match;
  const kept = query
    .split('&')
    .filter((one) => one !== '' && !TRACKING.test(one.split('=')[0] ?? ''))
    .sort();
  const plain = host
    .toLowerCase()
    .replace(/^(?:www|m|mobile|amp)\./, '')
    .replace(/:(?:80|443)$/, '');
  const place = path.replace(/\/(?:index\.html?)?$/i, '');
  return `${plain}${place}${kept.length > 0 ? `?${kept.join('&')}` : ''}`;
}

function byTitle(source: SourcePage, wished: Wished): Finding[] {
  const { data } = source;
  const shared = sharedWords(data.title, wished.name);
  const isOneDay = wished.published !== undefined && wished.published === data.published;
  const isOneHouse = wished.publisher !== undefined && isSame(wished.publisher, data.publisher);
  if (shared === 1) {
    // "Press briefing" comes every week, and from more than one house.
    const isOther =
      (wished.published && data.published && !isOneDay) ||
      (wished.publisher && data.publisher && !isOneHouse);
    return [
      findingAt(source, 'title', {
        degree: isOther ? 'near' : 'same',
        why: 'under the same title',
        name: data.title,
      }),
    ];
  }
  if (!isOneDay || !isOneHouse) return [];
  const degree = shared >= 0.5 ? 'near' : 'kin';
  return [findingAt(source, 'title', { degree, why: 'of the same publisher and day', name: data.title })];
}

function isSame(one: string, other: string | undefined): boolean {
  return other !== undefined && nameKey(one) === nameKey(other);
}

/** Share of words that two titles have in common, from 0 to 1. */
function sharedWords(one: string, other: string): number {
  const [left, right] = [nameKey(one), nameKey(other)];
  if (left === right && left !== '') return 1;
  const [mine, theirs] = [new Set(left.split(' ')), new Set(right.split(' '))];
  return Math.min(0.99, mine.intersection(theirs).size / Math.max(1, mine.union(theirs).size));
}
