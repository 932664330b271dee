/**
 * What is **left** of a page after a merge and stands nowhere but in the record: told, so that a person can decide.
 */
import { Lexer } from 'yaml';
import type { EntityPage } from '../../model/page.ts';
import type { Move } from './claims.ts';
import type { Pair } from './pair.ts';

/** @param after The page that stays, as it is then. */
export function leftOf(
  { kept, gone }: Pair,
  all: readonly Move[],
  after: string,
): { given: string[]; left: string[] } {
  const words = ({ was }: Move): string => `${was.property} “${was.cite[0]?.quote ?? ''}”`;
  const given = all.flatMap((move) => {
    if (move.into === undefined) return [words(move)];
    return move.citations.length > 0 ? [`a citation of ${words(move)}`] : [];
  });
  const doubled = all.filter(({ into, citations }) => into !== undefined && citations.length === 0);
  return {
    given,
    left: [
      ...doubled.map((move) => `${words(move)} stood there already`),
      ...(gone.data.summary && kept.data.summary ? [`its summary “${gone.data.summary}”`] : []),
      ...(notesOf(gone).some((note) => !after.includes(note)) ? ['notes behind # in its front'] : []),
    ],
  };
}

/** Notes that go with a claim's lines are on the page that stays. */
function notesOf({ text, front }: EntityPage): string[] {
  const tokens = [...new Lexer().lex(text.slice(front.start, front.end))];
  return tokens.filter((token) => token.startsWith('#')).map((note) => note.trim());
}
