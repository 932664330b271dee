/**
 * The **best** of an answer is one short list out of all groups, each page once: the page that was named, pages about
 * what the words describe, then what holds the words, then pages whose names are like them.
 */
import type { Answer, Result } from './answer.ts';

interface Groups extends Pick<Answer, 'card' | 'names' | 'claims'> {
  /** Places in pages, best first. */
  found: readonly Result[];
  /** Those of them whose pages are about what the words describe. */
  about?: readonly Result[];
  /** Were several words typed, each of which is known? Then names that are only like them were hardly meant. */
  isKnown?: boolean;
}

/** Pages named likewise that come before what holds the words. */
const NAMED = 3;
/** What holds the words and comes before names that were hardly meant. */
const HOLDING = 2;
/** A name of a source is most of a sentence: from so much of it on it was meant, not only its words. */
const WHOLE_TITLE = 0.95;

export function bestOf({ card, names, claims, found, about = [], isKnown = false }: Groups): Result[] {
  const sure = names.filter(isSure);
  const holding = found.filter(({ why }) => why !== 'some-words');
  const part = found.filter(({ why }) => why === 'some-words');
  const first = [...(card ? [card] : []), ...sure];
  const meant = holding.length > 0 ? names.slice(0, NAMED) : names;
  const doubtful = isKnown ? meant.filter(({ why }) => why === 'spelling') : [];
  const likely = meant.filter((one) => !doubtful.includes(one));
  const sources = likely.findIndex(({ kind }) => kind === 'source');
  const named = sources < 0 ? likely : [...likely.slice(0, sources), ...about, ...likely];
  const held = [...about, ...holding.slice(0, HOLDING), ...doubtful, ...holding];
  return eachPageOnce([...first, ...claims, ...named, ...held, ...names, ...part]);
}

/** Names that were typed as they are, but for words left out. */
function isSure({ kind, why, score }: Result): boolean {
  return why !== 'beginning' && why !== 'spelling' && score >= (kind === 'source' ? WHOLE_TITLE : 0.9);
}

function eachPageOnce(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ href }) => {
    const page = href.replace(/#.*$/, '');
    return !seen.has(page) && seen.add(page);
  });
}
