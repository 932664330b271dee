/**
 * The **setting** of a group is what the words right around its mentions say of it: the offices and lands of a
 * person, the land and container of a place or body, the class of equipment, the years of the passage.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { type Around, wordsAround } from './around.ts';
import { classesBeside } from './class-words.ts';
import type { Group } from './group.ts';
import { type Land, landsIn } from './lands.ts';
import { type Office, officeIn } from './office.ts';
import { bodyOf } from './organisation-key.ts';
import { describedAs } from './person-setting.ts';
import { landsBeside } from './place-setting.ts';

export interface Setting {
  offices: readonly Office[];
  lands: readonly Land[];
  /** Classes of equipment, and the words that say so. */
  classes: ReadonlyMap<string, string>;
  years: readonly number[];
  /** Codes of all lands that the passages name: what is described beside another may be misread. */
  nearby: () => ReadonlySet<string>;
}

/** Mentions whose surroundings are read: a name is introduced where it comes first. */
const MOST_MENTIONS = 12;

export function settingOf(group: Group, document: Document): Setting {
  const mentions = group.mentions.slice(0, MOST_MENTIONS);
  const around = mentions.map((mention) => wordsAround(mention, document));
  const years = mentions.flatMap(({ passage }) => yearsIn(document.passages[passage]?.text ?? ''));
  const nearby = (): ReadonlySet<string> => {
    const passages = new Set(mentions.map(({ passage }) => document.passages[passage]?.text ?? ''));
    return new Set([...passages].flatMap((text) => landsIn(text).map(({ code }) => code)));
  };
  const setting = { offices: [], lands: [], classes: new Map<string, string>(), years, nearby };
  switch (group.kind) {
    case 'person':
      return { ...setting, ...personal(around, mentions) };
    case 'equipment':
      return { ...setting, classes: classesBeside(around), lands: landsBeside(around, mentions, group.kind) };
    case 'event':
      return setting;
    default:
      return { ...setting, lands: [...landsBeside(around, mentions, group.kind), ...ownLands(group)] };
  }
}

/** A title may stand inside the mention: "President Lee". */
function personal(
  around: readonly Around[],
  mentions: readonly Mention[],
): Pick<Setting, 'offices' | 'lands'> {
  const described = around.map(describedAs);
  const inside = mentions.flatMap(({ surface }) =>
    /^\p{L}+\.? \p{Lu}/u.test(surface) ? (officeIn(surface.replace(/ \S+$/, '')) ?? []) : [],
  );
  return {
    offices: [...described.flatMap(({ offices }) => offices), ...inside],
    lands: described.flatMap(({ lands }) => lands),
  };
}

/** "Polish 1st Brigade", or whose body the words before said it is. */
function ownLands({ kind, owner, mentions }: Group): Land[] {
  if (kind !== 'organisation') return [];
  const place = { start: 0, end: 0 };
  const named = mentions.flatMap(({ surface }): Land[] => {
    const code = bodyOf(surface).owner;
    const [behind] = landsIn(/ of (?:the )?(\p{Lu}.*)$/u.exec(surface)?.[1] ?? '');
    if (code) return [{ code, words: surface, ...place }];
    return behind?.start === 0 ? [behind] : [];
  });
  return owner ? [{ code: owner.code, words: owner.surface, ...place }, ...named] : named;
}

function yearsIn(text: string): number[] {
  return Array.from(text.matchAll(/(?<![\d.,-])(?:1[5-9]|20)\d\d(?![\d%]|[.,-]\d)/g), ([year]) =>
    Number(year),
  );
}
