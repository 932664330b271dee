/**
 * **Epithets**: an office with its country or body that stands for the one person of the document who holds it.
 * They mean the person here only, so they become weak aliases.
 *
 * ```text
 * NATO Secretary General Jens Stoltenberg … the NATO chief said    →   NATO chief = Jens Stoltenberg
 * ```
 */
import { everyMatch } from '../../text/every-match.ts';
import type { Document } from '../document.ts';
import type { Mention, ResolvedEntity } from '../mention.ts';
import { countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';

const OFFICE =
  '(?:(?:vice|deputy|prime|foreign|defen[cs]e|interior|finance|press|former) )*(?:president|minister|chancellor|premier|chief|head|boss|leader|secretary[ -]general|secretary(?: of (?:state|defen[cs]e))?|king|queen|emir|sultan|commander|chairman|chairwoman|chair|director|envoy|ambassador|governor|spokes(?:man|woman|person)|pontiff)';
const BEFORE = new RegExp(`(?<![\\p{L}-])(${OFFICE}) $`, 'iu');
const BEHIND = new RegExp(`^, (?:the )?(?:\\S+ ){0,3}?(${OFFICE})(?![\\p{L}-])`, 'iu');
const ALONE = new RegExp(`(?<![\\p{L}-])(${OFFICE})(?![\\p{L}-])`, 'giu');
/** Words for whoever leads, and the offices that they may stand for. */
const LEADS = /^(?:chief|head|boss|leader)$/;
const LEADING =
  /^(?:president|prime minister|secretary general|chancellor|premier|king|queen|emir|sultan|chairman|chairwoman|chair|director|commander|chief|head|leader)$/;
const LONGEST = 60;

interface Office {
  title: string;
  /** Id of the body, or code of the country, whose office it is. */
  owner: string;
  /** Where the words for both begin, in UTF-16 code units from 0. */
  start: number;
}

/** The entities, people among them with the epithets that mean them here. */
export function withEpithets(entities: readonly ResolvedEntity[], document: Document): ResolvedEntity[] {
  const people = entities.filter(({ kind }) => kind === 'person');
  if (people.length === 0) return [...entities];
  const owners = ownersOf(entities);
  const held = people.flatMap((person) =>
    person.mentions
      .flatMap((mention) => officesOf(mention, document, owners))
      .map((office) => ({ person, office })),
  );
  if (held.length === 0) return [...entities];
  const epithets = new Map<ResolvedEntity, Set<string>>();
  for (const [passage, { text }] of document.passages.entries())
    for (const match of everyMatch(text, ALONE)) {
      const words = epithetAt(text, match, ownerBefore(text, passage, match.index, owners));
      const holder = words && onlyHolder(words.office, held);
      if (words && holder) epithets.set(holder, (epithets.get(holder) ?? new Set()).add(words.surface));
    }
  return entities.map((entity) => named(entity, [...(epithets.get(entity) ?? [])]));
}

function named(entity: ResolvedEntity, epithets: readonly string[]): ResolvedEntity {
  const fresh = epithets.filter((epithet) => !entity.weakAliases.includes(epithet));
  if (fresh.length === 0) return entity;
  const reason = `${entity.reason}; “${fresh[0]}” is the only holder of that office named here`;
  return { ...entity, weakAliases: [...entity.weakAliases, ...fresh], reason };
}

type Owners = ReadonlyMap<string, { owner: string; start: number }>;

/** Places and bodies by where a mention of them ends. */
function ownersOf(entities: readonly ResolvedEntity[]): Owners {
  const owners = new Map<string, { owner: string; start: number }>();
  for (const { id, kind, name, mentions } of entities) {
    if (kind !== 'place' && kind !== 'organisation') continue;
    const owner = (kind === 'place' && countryNamed(name)) || id;
    for (const { passage, start, end } of mentions) owners.set(`${passage}:${end}`, { owner, start });
  }
  return owners;
}

/** Whose office it is that begins at an offset: "NATO", "Russia’s", "Russian" before it. */
function ownerBefore(
  text: string,
  passage: number,
  at: number,
  owners: Owners,
): { owner: string; start: number } | undefined {
  const gap = /(?:['’]s?)? $/.exec(text.slice(Math.max(0, at - 4), at))?.[0].length;
  if (gap === undefined) return undefined;
  const [word = ''] = /[\p{L}]+$/u.exec(text.slice(Math.max(0, at - gap - LONGEST), at - gap)) ?? [];
  const country = countryOfAdjective(word);
  return country ? { owner: country, start: at - gap - word.length } : owners.get(`${passage}:${at - gap}`);
}

/** The offices that stand before a person's name, and behind it. */
function officesOf({ passage, start, end }: Mention, { passages }: Document, owners: Owners): Office[] {
  const text = passages[passage]?.text ?? '';
  const before = BEFORE.exec(text.slice(Math.max(0, start - LONGEST), start));
  const behind = BEHIND.exec(text.slice(end, end + LONGEST));
  const found = [
    before && { title: before[1] ?? '', at: start - before[0].length },
    behind && { title: behind[1] ?? '', at: end + behind[0].length - (behind[1] ?? '').length },
  ];
  return found.flatMap((one) => {
    if (!one) return [];
    const owner =
      ownerBefore(text, passage, one.at, owners) ??
      ownerBehind(text, passage, one.at + one.title.length, owners);
    return owner ? [{ title: plain(one.title), ...owner }] : [];
  });
}

/** "president of France", "commander of the Baltic Fleet". */
function ownerBehind(
  text: string,
  passage: number,
  at: number,
  owners: Owners,
): { owner: string; start: number } | undefined {
  const link = /^ of (?:the )?/.exec(text.slice(at, at + 8))?.[0].length;
  if (link === undefined) return undefined;
  for (const [key, owner] of owners)
    if (key.startsWith(`${passage}:`) && owner.start === at + link) return owner;
  return undefined;
}

/** An office with its owner that no name follows. */
function epithetAt(
  text: string,
  match: RegExpExecArray,
  owner: { owner: string; start: number } | undefined,
): { office: Office; surface: string } | undefined {
  const end = match.index + match[0].length;
  if (!owner || /^(?:,? \p{Lu}|['’]s \p{Lu}| (?:of|for) )/u.test(text.slice(end, end + 5))) return undefined;
  return { office: { title: plain(match[0]), ...owner }, surface: text.slice(owner.start, end) };
}

function onlyHolder(
  { title, owner }: Office,
  held: readonly { person: ResolvedEntity; office: Office }[],
): ResolvedEntity | undefined {
  const same = held.filter(({ office }) => office.owner === owner);
  const exact = same.filter(({ office }) => office.title === title);
  const meant =
    exact.length > 0
      ? exact
      : LEADS.test(title)
        ? same.filter(({ office }) => LEADING.test(office.title))
        : [];
  const [only, another] = new Set(meant.map(({ person }) => person));
  return another ? undefined : only;
}

function plain(title: string): string {
  return title.toLowerCase().replace('-', ' ');
}
