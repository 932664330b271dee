/**
 * Recognise a full name in **capitals** whose surname the text uses: encyclopaedias and transcripts write the
 * person they are about so once.
 *
 * ```text
 * General ANNA MARIA LEE (born 1960) … Lee was educated in Leeds
 *         ^^^^^^^^^^^^^^
 * ```
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { mentionIn, type Reading } from '../reading.ts';
import { surnameOf } from './split.ts';

const RUN = /(?<![\p{L}\p{N}])\p{Lu}[\p{Lu}'’-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}'’-]+)){1,3}(?![\p{L}\p{N}])/gu;
const SURE_ENOUGH = 0.5;

export function capitals(mentions: readonly Mention[], { passages }: Reading): Mention[] {
  const people = mentions.filter(({ kind, confidence }) => kind === 'person' && confidence >= SURE_ENOUGH);
  const surnames = new Set(
    people
      .flatMap((mention) => [...surnameOf(mention), mention.surface])
      .filter((name) => /^\p{Lu}\p{Ll}/u.test(name)),
  );
  return passages.flatMap((passage) =>
    /\p{Ll}/u.test(passage.text)
      ? everyMatch(passage.text, RUN).flatMap((match) => {
          const surname = inSmallLetters(match[0].split(' ').at(-1) ?? '');
          if (!surnames.has(surname)) return [];
          return mentionIn(passage, match.index, match.index + match[0].length, {
            kind: 'person',
            finder: 'document',
            confidence: 0.85,
            reason: `full name in capitals of ${surname}, who is named in this document`,
          });
        })
      : [],
  );
}

function inSmallLetters(word: string): string {
  return word.toLowerCase().replace(/(^|[-'’])\p{L}/gu, (letter) => letter.toUpperCase());
}
