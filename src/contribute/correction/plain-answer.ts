/**
 * A **plain answer** is fit to be printed on a page: one line of words, in which nothing hides and nothing is code.
 */
import { LONGEST_WORDS } from '../../model/schema.ts';
import { CUT } from '../../publish/forge/fitted.ts';
import { hiddenCharacters } from '../../text/character.ts';
import { posted } from '../posted.ts';
import { type Refusal, refuse } from './refusal.ts';

/** What no sentence has: code, markup, addresses, calls of people. */
const CODE = /[`<>{}\\|^]|\$[({]|!?\[|\]\(|:\/\/|(?:^|\s)@[\p{L}\p{N}]|\.\.\//u;

/** Lines that are fields, entries or fences rather than words of a sentence. */
const YAML = /^[ \t]*(?:-(?:--)?(?:[ \t]|$)|\.\.\.$|["']?[\w-]+["']?:(?:[ \t]|$)|[#%?])/m;

/** Words that are to stand on a page in their writer's wording; line breaks count as spaces. */
export function sentenceIn(answer: string): string | Refusal {
  const words = copiedIn(answer);
  if (typeof words !== 'string') return words;
  if (/\n/.test(answer.trim()) && YAML.test(answer.replace(/\r/g, '')))
    return refuse(
      `Unexpected lines in ${posted(words, 80)}, expected one sentence. Edit the issue and write it on one line.`,
    );
  const [found] = CODE.exec(words) ?? [];
  if (found === undefined) return words;
  return refuse(
    `Unexpected ${posted(found)} in ${posted(words, 80)}, expected plain words. Edit the issue and take it out.`,
  );
}

/** Words that were copied from a source: anything that can be seen. */
export function copiedIn(answer: string): string | Refusal {
  if (answer.length > LONGEST_WORDS)
    return refuse(
      `Unexpected answer of ${answer.length} characters, expected at most ${LONGEST_WORDS}. Shorten it.`,
    );
  const words = answer.replace(/\s+/g, ' ').trim();
  if (words.endsWith(CUT.trim()))
    return refuse(
      `The words ${posted(words, 80)} were too long for a link and were cut. Edit the issue and write all of them.`,
    );
  const [hidden] = hiddenCharacters(words);
  if (!hidden) return words;
  return refuse(
    `Unexpected ${hidden.name} in ${posted(words, 80)}, expected only what a reader can see. Type the words anew.`,
  );
}
