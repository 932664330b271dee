/**
 * The **document pass** reads a document a second time with what the first reading has made known: names that
 * were two are split, the same name gets the same kind, names known by now are found wherever they stand, and
 * what the rest of the document supports or contradicts becomes surer or more doubtful.
 */
import type { Mention } from '../../mention.ts';
import { doubtHeadlines } from '../headline.ts';
import { merge } from '../merge.ts';
import { commonAcronyms, definitions } from '../organisation/acronyms.ts';
import type { Reading } from '../reading.ts';
import { agree } from './agree.ts';
import { capitals } from './capitals.ts';
import { repeats } from './repeats.ts';
import { split } from './split.ts';
import { weighed } from './weigh.ts';

export function documentPass(found: readonly Mention[], reading: Reading): Mention[] {
  const common = commonAcronyms(reading);
  const doubted = doubtHeadlines(split(found, reading.knowledge.atlas), reading);
  const named = merge(doubted.filter(({ surface }) => !common.has(surface)));
  const marked = agree(named, definitions(reading));
  return weighed(merge([...marked, ...capitals(marked, reading), ...repeats(marked, reading)]));
}
