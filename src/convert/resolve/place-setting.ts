/**
 * What a text says a **place or body belongs to**, right beside its name.
 *
 * ```text
 * Springfield, Illinois      the Polish town of Springfield      Ohio’s Springfield      1st Brigade of the Polish Army
 * ```
 */
import type { EntityKind } from '../../model/kind.ts';
import type { Mention } from '../mention.ts';
import type { Around } from './around.ts';
import { type Land, landsIn } from './lands.ts';

const NOUN =
  '(?:town|city|village|port|suburb|district|region|province|county|island|river|lake|settlement|hamlet|resort|base|capital|municipality|brigade|company|newspaper|party|ministry|army|unit|group|agency|firm|bank|club|university)';
const LEAD = new RegExp(
  `((?:\\p{Lu}[\\p{L}.]+ ){0,2}\\p{Lu}[\\p{L}.]+(?:['’]s?)?) (?:[\\p{Ll}-]+ ){0,3}?${NOUN}(?: of| called)? $`,
  'u',
);
const POSSESSIVE = /((?:\p{Lu}[\p{L}.]+ ){0,2}\p{Lu}[\p{L}.]+)['’]s? (?:own )?$/u;
const ADJECTIVE = /((?:\p{Lu}[\p{L}.]+ )?\p{Lu}[\p{L}.]+) $/u;
const BEHIND_PLACE =
  /^(?:, |,? in |,? \()(?:(?:the )?(?:(?:U\.S\.|US|[A-Z]\p{Ll}+) )?(?:[Ss]tate|[Pp]rovince|[Rr]epublic|north|south|east|west|northern|southern|eastern|western|central)(?: of)? )?((?:\p{Lu}[\p{L}.-]+)(?: \p{Lu}[\p{L}.-]+){0,2})/u;
/** "Karachi, India (now Pakistan)". */
const NOW =
  /^[^.;(]{0,40}\((?:now|today|modern|present-day)(?: in)? ((?:\p{Lu}[\p{L}.-]+)(?: \p{Lu}[\p{L}.-]+){0,2})/u;
const BEHIND_BODY = /^(?: of (?:the )?| \()((?:\p{Lu}[\p{L}.-]+)(?: \p{Lu}[\p{L}.-]+){0,2})/u;

/** A land right behind or before the names; a mention may hold it itself: "Springfield, Illinois". */
export function landsBeside(
  around: readonly Around[],
  mentions: readonly Mention[],
  kind: EntityKind,
): Land[] {
  const behind = kind === 'place' ? BEHIND_PLACE : BEHIND_BODY;
  return around.flatMap(({ before, after }, at) => {
    const inside = mentions[at]?.surface.split(', ').slice(1).join(', ') ?? '';
    const parts = [
      inside,
      behind.exec(after)?.[1] ?? '',
      kind === 'place' ? (NOW.exec(after)?.[1] ?? '') : '',
      LEAD.exec(before)?.[1] ?? '',
      POSSESSIVE.exec(before)?.[1] ?? '',
      kind === 'organisation' || kind === 'equipment' ? (ADJECTIVE.exec(before)?.[1] ?? '') : '',
    ];
    return parts.flatMap((words) => landAtEdge(words));
  });
}

/** The land with which the words begin or, before a name, end. */
function landAtEdge(words: string): Land[] {
  return words === '' ? [] : landsIn(words).filter(({ start, end }) => start === 0 || end === words.length);
}
