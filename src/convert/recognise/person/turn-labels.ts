/**
 * Recognise who speaks in a transcript by the label that opens a passage.
 *
 * ```text
 * BRIGADIER GENERAL PAT RYDER: Good afternoon, everyone.      Mr. Price: Thank you.
 *                   ^^^^^^^^^                                     ^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';
import { isOrdinaryWord } from './name.ts';
import { titleAt } from './title.ts';

const WORD = "\\p{Lu}[\\p{L}\\p{M}.’'-]*";
const LABEL = new RegExp(
  `^((?:${WORD}|of|the)(?: (?:${WORD}|of|the|al|de|van|von|bin)){0,7})(?: \\([^)]{1,60}\\))?: \\S`,
  'u',
);
const LONGEST_LABEL = 120;
const NO_NAME =
  /^(?:Q|A|QUESTION|ANSWER|MODERATOR|OPERATOR|STAFF|VOICE|REPORTER|PARTICIPANT|SPEAKER|NOTE|SOURCE|UPDATE|INTERVIEWER|HOST|AUDIENCE|PRESIDENT|SECRETARY|THE|PRESS|AIDE|INTERPRETER|TRANSLATOR|CONTACT|IMAGE|PHOTO|FILE|VIDEO|SUBJECT|DATE|FROM|TO|CC|BY)$/i;
const LONGEST_NAME = 4;
/** Somebody who is labelled so often is speaking. */
const OFTEN = 3;

export function turnLabels({ passages, knowledge }: Reading): Mention[] {
  const labels = passages.map(({ text }) => LABEL.exec(text.slice(0, LONGEST_LABEL))?.[1]);
  const counts = new Map<string | undefined, number>();
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1);
  return passages.flatMap((passage, at) => {
    const label = labels[at];
    return label ? speakerIn(passage, label, counts.get(label) ?? 0, knowledge) : [];
  });
}

function speakerIn(passage: ReadPassage, label: string, times: number, knowledge: Knowledge): Mention[] {
  const words = label.split(' ');
  const from = titlesEnd(words);
  const name = words.slice(from);
  if (name.length === 0 || name.length > LONGEST_NAME || name.some((word) => NO_NAME.test(word))) return [];
  const recurs = times >= OFTEN && name.every((word) => isNobodysWord(word, knowledge));
  if (from === 0 && !recurs && !isFullName(name, knowledge)) return [];
  const start = label.length - name.join(' ').length;
  return [
    mentionIn(passage, start, label.length, {
      kind: 'person',
      finder: 'titled-person',
      confidence: name.length > 1 || recurs ? 0.9 : 0.8,
      reason: 'label of a turn in a transcript',
    }),
  ];
}

/** Index after the titles, which may stand in capitals here. */
function titlesEnd(words: readonly string[]): number {
  const titled = words.map(asTitle);
  let at = 0;
  while (at < words.length - 1) {
    const title = titleAt(titled, at);
    if (!title?.address || title.to >= words.length) break;
    at = title.to;
  }
  return at;
}

function asTitle(word: string): string {
  if (/\p{Ll}/u.test(word)) return word;
  return /^OF$|^THE$/.test(word)
    ? word.toLowerCase()
    : word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Neither an ordinary word nor a place. */
function isNobodysWord(word: string, knowledge: Knowledge): boolean {
  const name = asTitle(word);
  return /^\p{Lu}/u.test(name) && !isOrdinaryWord(name, knowledge) && !knowledge.atlas.places.has(name);
}

/** Without a title two words at least, the first of them a first name. */
function isFullName(name: readonly string[], { tagger, atlas }: Knowledge): boolean {
  const words = name.map(asTitle);
  return (
    words.length > 1 && tagger?.isFirstName(words[0] ?? '') === true && !atlas.places.has(words.join(' '))
  );
}
