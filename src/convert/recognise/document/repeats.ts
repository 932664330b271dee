/**
 * Recognise names again that the document has made known: full names, acronyms, and surnames of its people.
 */
import { buildGazetteer, findNames, type Named } from '../../../gazetteer/gazetteer.ts';
import type { EntityKind } from '../../../model/kind.ts';
import type { Mention } from '../../mention.ts';
import type { Knowledge } from '../knowledge.ts';
import { isTitle } from '../person/title.ts';
import { mentionIn, type Reading, type ReadPassage } from '../reading.ts';
import { surnameOf } from './split.ts';

/** A name must have been read with this confidence before it is looked for elsewhere. */
const SURE_ENOUGH = 0.5;

interface KnownName extends Named {
  surname: boolean;
}

export function repeats(mentions: readonly Mention[], { passages, knowledge }: Reading): Mention[] {
  const names = knownNames(mentions, knowledge);
  const gazetteer = buildGazetteer(names);
  return passages.flatMap((passage) =>
    findNames(gazetteer, passage.text).flatMap(({ start, end, entities }) => {
      const [name, another] = entities as readonly KnownName[];
      if (!name || another || (name.surname && isOtherName(passage, start, end))) return [];
      return mentionIn(passage, start, end, {
        kind: name.kind,
        finder: 'document',
        confidence: name.surname ? 0.7 : 0.6,
        reason: name.surname
          ? `surname of ${name.names[0] === name.id ? 'a person' : name.id}`
          : 'named elsewhere in this document',
      });
    }),
  );
}

function knownNames(mentions: readonly Mention[], knowledge: Knowledge): KnownName[] {
  const names = new Map<string, KnownName>();
  const add = (name: string, kind: EntityKind, id: string, surname = false): void => {
    if (!names.has(name)) names.set(name, { id, kind, names: [name], surname });
  };
  for (const mention of mentions) {
    if (mention.confidence < SURE_ENOUGH || mention.kind === 'event' || mention.metonym) continue;
    if (mention.surface.includes(' ') || /\p{Lu}{2}/u.test(mention.surface))
      add(mention.surface, mention.kind, mention.surface);
  }
  for (const mention of mentions) {
    if (mention.confidence < SURE_ENOUGH) continue;
    for (const surname of surnameOf(mention))
      if (isProper(surname, knowledge)) add(surname, 'person', mention.surface, true);
  }
  return [...names.values()];
}

/** Not a country, and not a word that is mostly written small. */
function isProper(surname: string, { tagger, atlas }: Knowledge): boolean {
  return (
    (tagger?.smallness(surname.toLowerCase()) ?? 0) <= 2 && atlas.places.get(surname)?.type !== 'country'
  );
}

const LONGEST_WORD = 60;

/** "Lyndon Johnson", "Johnson City": a capitalised word beside a surname makes another name. */
function isOtherName({ text }: ReadPassage, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - LONGEST_WORD), start);
  const before = /(\p{L}[\p{L}.'’-]*) $/u.exec(lead)?.[1] ?? '';
  const opensSentence = /(?:^|[.!?”"]\s)$/u.test(lead.slice(0, Math.max(0, lead.length - before.length - 1)));
  const isFirstName = /^\p{Lu}\p{Ll}/u.test(before) && !isTitle(before) && !opensSentence;
  return isFirstName || /^ \p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));
}
