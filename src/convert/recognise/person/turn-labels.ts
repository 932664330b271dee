/**
 * Recognise who speaks in a transcript by the label in capitals that opens a passage.
 *
 * ```text
 * BRIGADIER GENERAL PAT RYDER: Good afternoon, everyone.
 *                   ^^^^^^^^^
 * ```
 */
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';
import { titleAt } from './title.ts';

const LABEL = /^((?:\p{Lu}[\p{Lu}.’'-]*|[IVX]+)(?: \p{Lu}[\p{Lu}.’'-]*){0,7}): \S/u;
const NO_NAME =
  /^(?:Q|A|QUESTION|ANSWER|MODERATOR|OPERATOR|STAFF|VOICE|REPORTER|PARTICIPANT|SPEAKER|NOTE|SOURCE|UPDATE)$/;
const LONGEST_NAME = 4;

export function turnLabels({ passages, knowledge }: Reading): Mention[] {
  return passages.flatMap((passage) => labelOf(passage, knowledge));
}

function labelOf(passage: ReadPassage, knowledge: Knowledge): Mention[] {
  const label = LABEL.exec(passage.text)?.[1];
  if (!label) return [];
  const words = label.split(' ');
  const from = titlesEnd(words);
  const name = words.slice(from);
  if (name.length === 0 || name.length > LONGEST_NAME || name.some((word) => NO_NAME.test(word))) return [];
  if (from === 0 && !isFullName(name, knowledge)) return [];
  const start = label.length - name.join(' ').length;
  return [
    mentionIn(passage, start, label.length, {
      kind: 'person',
      finder: 'titled-person',
      confidence: name.length > 1 ? 0.8 : 0.7,
      reason: 'label of a turn in a transcript',
    }),
  ];
}

/** Index after the titles, which stand in capitals here. */
function titlesEnd(words: readonly string[]): number {
  let at = 0;
  while (at < words.length - 1) {
    const title = titleAt(words.map(asTitle), at);
    if (!title || title.to >= words.length) break;
    at = title.to;
  }
  return at;
}

function asTitle(word: string): string {
  return /^OF$|^THE$/.test(word)
    ? word.toLowerCase()
    : word.toLowerCase().replace(/(?:^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}

/** Without a title two words at least, the first of them a first name. */
function isFullName(name: readonly string[], { tagger, atlas }: Knowledge): boolean {
  const words = name.map(asTitle);
  return (
    words.length > 1 && tagger?.isFirstName(words[0] ?? '') === true && !atlas.places.has(words.join(' '))
  );
}
