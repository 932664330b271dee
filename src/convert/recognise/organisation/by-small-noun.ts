/**
 * Recognise organisations by a common noun beside their name that says what they are.
 *
 * ```text
 * the Kadima party    the Yonhap news agency    the militant group Ansar Dine    energy giant Gazprom
 *     ^^^^^^              ^^^^^^                                   ^^^^^^^^^^                  ^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import { isAdjective } from '../atlas/atlas.ts';
import type { Knowledge } from '../knowledge.ts';
import { isOrdinaryWord } from '../person/name.ts';
import { isTitle, titleAt } from '../person/title.ts';
import { phraseBook } from '../phrase-book.ts';
import { isCapital, mentionOf, type Reading, type Sentence } from '../reading.ts';
import { isCalendar, OPENING_WORD } from './run.ts';

const listed = (nouns: string): string[] => nouns.trim().split(/\s*[;\n]\s*/);

/** Behind a name. */
const followers = phraseBook(
  listed(`
party; newspaper; daily; weekly; magazine; journal; news agency; news service; news website; news site; television; television network; television channel
television station; TV channel; TV station; satellite channel; radio station; news network; network; broadcaster; militia; faction
movement; militant group; rebel group; insurgent group; rights group; terrorist group; terrorist organization; company; corporation
airline; conglomerate; think tank; cartel; branch; militants`),
);
/** Before a name. */
const leaders = phraseBook(
  listed(`
newspaper; daily; magazine; news agency; broadcaster; television network; television channel; militia; militant group; rebel group
insurgent group; terror group; terrorist group; terrorist organization; terrorist organisation; extremist group; armed group; jihadist group
rights group; human rights group; advocacy group; watchdog; charity; company; firm; oil company; energy company; manufacturer; giant; maker; plane maker
automaker; carmaker; conglomerate; carrier; airline; think tank; opposition party; ruling party; consultancy; defense contractor
defence contractor; nongovernmental organization; non-governmental organization; non-governmental organisation; aid group; aid agency`),
);

export function bySmallNoun({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap(({ sentences }) =>
    sentences.flatMap((sentence) => [...beforeNoun(sentence, knowledge), ...afterNoun(sentence, knowledge)]),
  );
}

function beforeNoun(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  return words.flatMap((_, at) => {
    const length = followers.longestAt(words, at);
    if (length === 0 || isCapital(words[at + length])) return [];
    const from = runStart(words, at, knowledge);
    if (!isName(words, from, at, knowledge) && !isParty(words, from, at, knowledge)) return [];
    return [mention(sentence, from, at, `name before “${words.slice(at, at + length).join(' ')}”`)];
  });
}

function afterNoun(sentence: Sentence, knowledge: Knowledge): Mention[] {
  const { words } = sentence;
  return words.flatMap((_, at) => {
    const length = leaders.longestAt(words, at);
    const from = at + length;
    if (length === 0) return [];
    let to = from;
    while (to < from + LONGEST && isNamePart(words[to] ?? '')) to++;
    if (!isName(words, from, to, knowledge) || /^['’]s$|^,$/.test(words[to - 1] ?? '')) return [];
    if (titleAt(words, from)?.address) return [];
    return [mention(sentence, from, to, `name after “${words.slice(at, from).join(' ')}”`)];
  });
}

function mention(sentence: Sentence, from: number, to: number, reason: string): Mention {
  return mentionOf(sentence, from, to, {
    kind: 'organisation',
    finder: 'organisation-pattern',
    confidence: 0.72,
    reason,
  });
}

const LONGEST = 5;

function isNamePart(word: string): boolean {
  if (isCalendar(word) || /-\p{Ll}|^(?:Pro|Anti|Non)-/u.test(word.replace(/^\p{Ll}+-/u, ''))) return false;
  return /^(?:\p{Lu}|(?:al|el|an|ash|as)-\p{Lu})[\p{L}\p{M}\d.&'’-]*$/u.test(word);
}

function runStart(words: readonly string[], to: number, { atlas }: Knowledge): number {
  let from = to;
  while (from > 0 && from > to - LONGEST && isNamePart(words[from - 1] ?? '')) from--;
  while (from < to && isDescription(words[from] ?? '', atlas)) from++;
  return from;
}

/** "The Iranian Fars news agency", "Israel Channel": where the body is at home. */
function isDescription(word: string, atlas: Knowledge['atlas']): boolean {
  const type = atlas.places.get(word)?.type;
  return (
    OPENING_WORD.test(word) ||
    isAdjective(word) ||
    type === 'country' ||
    /^(?:U\.S\.|US|UK|EU|UN)$/.test(word)
  );
}

/** "the moderate Labor party": an ordinary word with a capital inside a sentence, alone before "party". */
function isParty(words: readonly string[], from: number, to: number, { atlas }: Knowledge): boolean {
  const word = words[from] ?? '';
  if (to !== from + 1 || words[to] !== 'party' || from === 0 || !/\p{Ll}$/u.test(word)) return false;
  return (
    /^[\p{Ll},]/u.test(words[from - 1] ?? '') &&
    !isTitle(word) &&
    !isCalendar(word) &&
    !isAdjective(word) &&
    !FEAST.test(word) &&
    !atlas.places.has(word)
  );
}

const FEAST = /^(?:Christmas|Easter|Halloween|Thanksgiving|Birthday|Hanukkah|Eid)$/;

/** At least one word that is neither ordinary nor somebody's name or office. */
function isName(words: readonly string[], from: number, to: number, knowledge: Knowledge): boolean {
  const name = words.slice(from, to);
  if (name.length === 0 || name.some((word) => isTitle(word) && word.length > 3)) return false;
  if (knowledge.atlas.places.has(name.join(' ')) || FEAST.test(name[0] ?? '')) return false;
  if (name.length === 2 && knowledge.tagger?.isFirstName(name[0] ?? '')) return false;
  return name.some((word) => !isOrdinaryWord(word, knowledge) && !isAdjective(word));
}
