/**
 * To **correct** a word that stands on no page is to find the ones that may have been meant: among names, where slips
 * in any letter and other alphabets are forgiven, and among the words of full text.
 */
import { compact, foldedWords } from '../../text/searched.ts';
import type { NameHit } from '../names/hit.ts';
import { slipsBetween } from '../text/slip.ts';
import { LONG, spellingsOf } from '../text/spelling.ts';
import { type Engines, SAME_NAME } from './engines.ts';

/** Words that may have been meant, likeliest first, each once; empty when nothing is like it. */
export async function correct({ names, text }: Engines, word: string): Promise<string[]> {
  const typed = compact(word);
  const nearest = (a: string, b: string) => slipsBetween(compact(a), typed) - slipsBetween(compact(b), typed);
  const [hits, spellings] = await Promise.all([names.find(word, { limit: 5 }), spellingsOf(text, word)]);
  const named = hits.flatMap((hit) => wordIn(hit, word) ?? []);
  return [...new Set([...named, ...spellings])].sort(nearest);
}

/**
 * The word of a name that was meant; the whole name when it was typed in other letters or joined otherwise; the title
 * of what bears the very name, which stands nowhere.
 */
function wordIn({ entity, name, score, exact, why }: NameHit, word: string): string | undefined {
  if (exact && compact(name) === compact(word)) return entity.title;
  if (exact || why === 'transliteration' || why === 'designation')
    return score >= SAME_NAME ? name : undefined;
  const typed = compact(word);
  const allowed = /\d/.test(typed) || typed.length < 4 ? 0 : typed.length < LONG ? 1 : 2;
  const near = foldedWords(name)
    .map((own) => ({ own, slips: slipsBetween(own, typed) }))
    .filter(({ own, slips }) => slips > 0 && slips <= (own[0] === typed[0] ? allowed : Math.min(1, allowed)))
    .sort((a, b) => a.slips - b.slips);
  return near[0]?.own;
}
