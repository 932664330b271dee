/**
 * Recognise organisations by the words that give their name: "rebels called the Free Men", "a militia known as
 * Al-Sadiq", "a Gallup poll".
 */
import { everyMatch } from '../../../text/every-match.ts';
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isTitle } from '../person/title.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';
import { isCalendar, OPENING_WORD } from './run.ts';

const WORD = "(?:(?:al|el|an|ash|as)-)?\\p{Lu}[\\p{L}\\p{M}\\d.&’'-]*[\\p{L}\\p{M}\\d]";
const NAME = `${WORD}(?: (?:(?:of|for|and)(?: the)? )?${WORD}){0,5}`;
const GROUP =
  'rebels|militants|insurgents|guerrillas|fighters|gunmen|extremists|separatists|group|militia|militias|faction|movement|organi[sz]ation|party|company|firm|network|coalition|alliance|agency|newspaper|cell|gang';
const CALLED = new RegExp(
  `(?<!\\p{L})(?:${GROUP}),? (?:(?:which|that|who) )?(?:(?:is|are|was|were) )?(?:called|named|known as|calling (?:itself|themselves)|calls itself|call themselves)(?: the)? ["“‘]?(${NAME})`,
  'gu',
);
/** One who asks people, or several who do it together: "Newsmax / Zogby poll". */
const POLL = new RegExp(
  `(?<![\\p{L}-])(${WORD}(?: ${WORD}){0,3})(?: ?[/–-] ?(${WORD}(?: ${WORD}){0,3}))? (?:opinion )?poll(?!\\p{L}|ing)`,
  'gu',
);

/** "Yugoimport and many other companies". */
const AMONG = new RegExp(
  `(?<![\\p{L}-])(${WORD}(?: ${WORD}){0,4}),? (?:and|or) (?:(?:many|several|some|various|numerous) )?other (?:[\\p{Ll}-]+ ){0,2}(?:companies|firms|newspapers|agencies|banks|manufacturers|militias|militant groups|rebel groups|armed groups|rights groups|airlines|broadcasters|non-governmental organi[sz]ations|NGOs)(?!\\p{L})`,
  'gu',
);

export function byNaming({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap((passage) => [
    ...called(passage),
    ...pollsters(passage, knowledge),
    ...among(passage, knowledge),
  ]);
}

function called(passage: ReadPassage): Mention[] {
  return everyMatch(passage.text, CALLED).map(({ index, 0: whole, 1: name = '' }) =>
    organisation(passage, index + whole.length - name.length, name, 0.93, 'named as a group'),
  );
}

function among(passage: ReadPassage, knowledge: Knowledge): Mention[] {
  return everyMatch(passage.text, AMONG).flatMap(({ index, 1: words = '' }) => {
    const name = withoutOpening(words);
    const start = index + words.length - name.length;
    return isOwnName(name, knowledge) ? organisation(passage, start, name, 0.85, 'one of many like it') : [];
  });
}

function pollsters(passage: ReadPassage, knowledge: Knowledge): Mention[] {
  return everyMatch(passage.text, POLL).flatMap(({ index, 0: whole, 1: first = '', 2: second = '' }) => {
    const one = withoutOpening(first);
    const other = whole.lastIndexOf(second);
    return [
      { name: one, at: index + first.length - one.length },
      { name: second, at: index + other },
    ].flatMap(({ name, at }) =>
      isOwnName(name, knowledge) ? organisation(passage, at, name, 0.85, 'made a poll') : [],
    );
  });
}

function withoutOpening(name: string): string {
  const [first = '', ...rest] = name.split(' ');
  return OPENING_WORD.test(first) && rest.length > 0 ? rest.join(' ') : name;
}

/** Not a place, nor a day, nor an office. */
function isOwnName(name: string, { atlas, tagger }: Knowledge): boolean {
  const words = name.split(' ');
  return (
    name !== '' &&
    !atlas.places.has(name) &&
    !words.some(
      (word) => isCalendar(word) || isAdjective(word) || isTitle(word) || OPENING_WORD.test(word),
    ) &&
    !words.every((word) => (tagger?.smallness(word.toLowerCase()) ?? 0) >= 2)
  );
}

function organisation(
  passage: ReadPassage,
  start: number,
  name: string,
  confidence: number,
  reason: string,
): Mention {
  const evidence = { kind: 'organisation', finder: 'organisation-pattern', confidence, reason } as const;
  return mentionIn(passage, start, start + name.length, evidence);
}
