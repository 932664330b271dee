/**
 * To **parse** a query is to take apart what was typed. Nothing is ever refused: whatever looks like a field is taken
 * for one here, and `fields.ts` knows which are.
 *
 * ```text
 * "air defence" by:stoltenberg troops>10000 -exercise belarus
 * ^ phrase      ^ field        ^ field      ^ without ^ word
 * ```
 */
import { foldedWords } from '../../text/searched.ts';
import type { FieldOperator, Query, QueryField, QueryPhrase, QueryWord } from './query.ts';

/** Not longer than a person types; a whole document pasted in is cut here. */
const MOST = 1000;

/** Letters of a word that are looked for: no name has so many. */
const LONGEST = 64;

const quoted = (group: string) => `["“”„«»](?<${group}>[^"“”„«»]*)(?:["“”„«»]|$)`;
/** A number that is compared may stand apart from its sign, and its thousands from each other. */
const NUMBER = '\\d{1,3}(?:[ ,\u00a0\u202f]\\d{3})+(?!\\d)\\S*|\\d\\S*';
const NAME = '\\p{L}[\\p{L}-]*';
const PIECE = new RegExp(
  [
    `(?<measure>${NAME})\\s*(?<sign>>=|<=|[≥≤<>])\\s*(?<number>${NUMBER})`,
    `(?<minus>[-−–])?${quoted('phrase')}(?=\\s|$|["“”„«»])`,
    `(?<name>${NAME})(?<op>>=|<=|≥|≤|[:<>=])(?:${quoted('several')}|(?<value>\\S*))`,
    '(?<word>[^\\s"“”„«»]+)',
  ].join('|'),
  'gu',
);
const OPERATORS: Record<string, FieldOperator> = { '≥': '>=', '≤': '<=' };

interface Parts {
  words: QueryWord[];
  phrases: QueryPhrase[];
  without: QueryWord[];
  fields: QueryField[];
}

/** Take a query apart; every part has its place in `text`, in UTF-16 code units from 0. */
export function parseQuery(text: string): Query {
  const parts: Parts = { words: [], phrases: [], without: [], fields: [] };
  for (const match of text.slice(0, MOST).matchAll(PIECE)) addPiece(parts, match);
  return { text, ...parts, mistakes: [] };
}

function addPiece(parts: Parts, { index, 0: whole, groups = {} }: RegExpExecArray): void {
  const { measure, sign, number = '', name, op, value, several = '', word, minus, phrase = '' } = groups;
  const place = { start: index, end: index + whole.length };
  if (measure !== undefined && sign) {
    parts.fields.push(fieldOf(measure, sign, number.replace(/[\s,](?=\d{3})/g, ''), place));
  } else if (name !== undefined && op) {
    parts.fields.push(fieldOf(name, op, value ?? several, place));
  } else if (word !== undefined) addWord(parts, word, place);
  else addPhrase(minus ? parts.without : parts.phrases, phrase, place);
}

function addPhrase(list: QueryPhrase[], words: string, place: Place): void {
  if (foldedWords(words).length > 0) list.push({ text: words.trim(), ...place });
}

type Place = Pick<QueryWord, 'start' | 'end'>;

function addWord(parts: Parts, text: string, place: Place): void {
  if (foldedWords(text).length === 0) return;
  const excluded = /^[-−–](?=\p{L}{2}|\p{L}-?\d)/u.test(text);
  if (excluded) parts.without.push({ text: text.slice(1), ...place });
  else parts.words.push({ text: text.slice(0, LONGEST), ...place });
}

function fieldOf(name: string, typed: string, value: string, place: Place): QueryField {
  const op = OPERATORS[typed] ?? (typed as FieldOperator);
  return { name: name.toLowerCase(), ...comparison(op, value), ...place };
}

/** `10000..50000` is a range whatever sign stands before it. */
function comparison(op: FieldOperator, value: string): Pick<QueryField, 'op' | 'value' | 'to'> {
  const [from = '', to] = value.split('..');
  if (to === undefined || (op !== ':' && op !== '=')) return { op, value };
  return { op: '..', value: from, to };
}
