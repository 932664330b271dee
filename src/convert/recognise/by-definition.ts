/**
 * Recognise what a **definition** is about: an encyclopaedia opens with the name of its subject, often in
 * capitals, and says what it is.
 *
 * ```text
 * The 28TH MOTOR RIFLE BRIGADE (Military Unit 61423) is a brigade of the Russian Ground Forces.
 *     ^^^^^^^^^^^^^^^^^^^^^^^^                            ^^^^^^^
 * ```
 */
import type { Mention } from '../mention.ts';
import { placeNouns } from './atlas/regions.ts';
import { isOrganisationNoun } from './organisation/nouns.ts';
import { isOnlyTitles, titleLength } from './person/title.ts';
import { occupations } from './person/titles.ts';
import { type Evidence, mentionIn, type Reading, type ReadPassage } from './reading.ts';

const WORD = "(?:[\\p{Lu}\\d][\\p{L}\\p{M}\\d.'’&/-]*|al-\\p{Lu}[\\p{L}'’-]+)";
const SMALL = '(?:of|the|and|for|in|on|de|del|da|di|al|el|bin|ibn|van|von|der|&|–|-)';
/** Name, what stands in brackets or between commas, and what it is said to be. */
const DEFINITION = new RegExp(
  `^(?:The |An? )?(${WORD}(?:,? (?:${SMALL} ){0,2}${WORD}){0,9})(?:,? \\([^)]{1,200}\\)){0,2}(?:, [^,.]{1,80},)? (?:is|was|are|were) (?:an?|the|one of the) ([^.;:(]{3,160})`,
  'u',
);
/** Where the noun phrase of the predicate ends. */
const END_OF_PHRASE =
  /,| (?:of|in|for|from|who|that|which|and|at|on|to|by|with|based|located|situated|serving|during|under|since|formed|founded|established|responsible|operating|operated|consisting|within|near|between|was|is|born|commemorating|representing|providing|dedicated|known|used|built|made|created|developed)\b/;

const heads = {
  person: new Set([
    ...occupations.flatMap((occupation) => occupation.split(' ').at(-1) ?? []),
    ...(
      'soldier officer footballer sailor nobleman statesman jurist admiral brigadier lieutenant priest nurse teacher surgeon doctor ' +
      'physician guerrilla revolutionary criminal spy agent aviator ace fighter aide bureaucrat sportsman athlete swimmer boxer wrestler ' +
      'cricketer golfer cyclist racer driver artist sculptor architect musician rapper model presenter broadcaster mathematician chemist ' +
      'biologist geologist explorer inventor entrepreneur executive philanthropist missionary nun saint king queen prince princess peer ' +
      'aristocrat landowner merchant planter trader farmer pioneer veteran recipient member academic scholar linguist sociologist columnist ' +
      'editor critic essayist comedian director producer dancer designer translator librarian diplomat parliamentarian senator feminist'
    ).split(' '),
  ]),
  organisation: new Set(
    (
      'party company unit regiment brigade division battalion force forces agency organization organisation ministry department council ' +
      'committee association union group airline newspaper bank university school college institute institution firm corporation command ' +
      'squadron corps fleet army navy movement militia faction club team broadcaster branch service body museum coalition alliance federation ' +
      'confederation commission bureau directorate authority parliament legislature court tribunal manufacturer conglomerate subsidiary ' +
      'magazine journal academy foundation charity society league fund cooperative publisher network station formation wing flotilla ' +
      'battery platoon detachment garrison ministry secretariat assembly senate police'
    ).split(' '),
  ),
  place: new Set(
    (
      'village town city municipality district province region river lake island islands airport airfield airbase base country state county ' +
      'mountain valley peninsula commune suburb settlement camp port barracks castle palace building street bridge fort fortress strait ' +
      'bay gulf sea archipelago atoll desert oblast governorate prefecture neighbourhood neighborhood township hamlet reservoir dam canal ' +
      'volcano hill capital territory republic kingdom cemetery stadium shipyard'
    ).split(' '),
  ),
};

/** An article opens with its definition; a heading or two may stand before it. */
const FIRST_PASSAGES = 3;

export function byDefinition({ passages }: Reading): Mention[] {
  const defined = passages.slice(0, FIRST_PASSAGES).flatMap((passage) => {
    const found = definitionIn(passage);
    return found.length > 0 ? found : shoutedIn(passage);
  });
  return [...defined, ...defined.filter(isShouted).flatMap((subject) => inSmallLetters(subject, passages))];
}

function isShouted({ surface }: Mention): boolean {
  return surface.includes(' ') && surface === surface.toUpperCase();
}

const SHOUTED =
  /^(?:The )?((?:\p{Lu}[\p{Lu}\d’'.&-]*|\d[\p{Lu}\d.]*)(?: (?:\p{Lu}[\p{Lu}\d’'.&-]*|\d+))+)(?= \p{Ll}| \()/u;

/** "The ESTONIAN AVIATION MUSEUM lies in Lange": the last word of the subject tells its kind. */
function shoutedIn(passage: ReadPassage): Mention[] {
  const [whole = '', name = ''] = SHOUTED.exec(passage.text) ?? [];
  const noun = inTitleCase(name.split(' ').at(-1) ?? '');
  const kind = isOrganisationNoun(noun) ? 'organisation' : placeNouns.has(noun) ? 'place' : undefined;
  if (!kind || isOnlyTitles(inTitleCase(name))) return [];
  const start = whole.length - name.length;
  const reason = `subject in capitals that ends in “${noun}”`;
  return [mentionIn(passage, start, whole.length, { kind, finder: FINDERS[kind], confidence: 0.97, reason })];
}

function inTitleCase(name: string): string {
  return name
    .split(' ')
    .map((word) => (word === 'OF' ? 'of' : word.charAt(0) + word.slice(1).toLowerCase()))
    .join(' ');
}

/** The text writes the subject in small letters that the definition writes in capitals. */
function inSmallLetters(subject: Mention, passages: readonly ReadPassage[]): Mention[] {
  const name = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(subject.surface)}(?![\\p{L}\\p{N}])`, 'giu');
  return passages.flatMap((passage) =>
    Array.from(passage.text.matchAll(name))
      .filter(([words]) => words !== subject.surface && /^[\p{Lu}\d]/u.test(words))
      .map(({ index, 0: words }) => mentionIn(passage, index, index + words.length, evidenceOf(subject))),
  );
}

function evidenceOf({ kind, finder, confidence, reason }: Mention): Evidence {
  return { kind, finder, confidence, reason };
}

function definitionIn(passage: ReadPassage): Mention[] {
  const [whole = '', name = '', predicate = ''] = DEFINITION.exec(passage.text) ?? [];
  const noun = headOf(predicate);
  const kind = kindOf(noun);
  if (!kind || /^(?:He|She|It|They|This|There|That|I|We|You|These|Those|Who|What)\b/.test(name)) return [];
  const subject = kind === 'person' ? personIn(name) : name;
  if (!/^[\p{Lu}\d]|^al-/u.test(subject) || isOnlyTitles(subject) || /, (?!\d)/.test(subject)) return [];
  const start = whole.indexOf(subject);
  return [
    mentionIn(passage, start, start + subject.length, {
      kind,
      finder: FINDERS[kind],
      confidence: 0.98,
      reason: `defined as a “${noun}”`,
    }),
  ];
}

/** The name without titles before it and orders behind it; where it stands in capitals, the capitals alone. */
function personIn(name: string): string {
  const bare = name.replace(/,.*$/, '');
  const capitals =
    /\p{Lu}[\p{Lu}\p{M}’'.-]+(?: (?:\p{Lu}\.|\p{Lu}[\p{Lu}\p{M}’'.-]+|[a-z]{2,3}(?= \p{Lu}{2})))+(?: (?:Jr|Sr)\.)?$/u.exec(
      bare,
    )?.[0];
  return capitals ?? bare.slice(titleLength(bare));
}

const FINDERS = { person: 'titled-person', organisation: 'organisation-pattern', place: 'place' } as const;

/** Last word of the noun phrase that a predicate opens with. */
function headOf(predicate: string): string {
  const end = END_OF_PHRASE.exec(predicate)?.index ?? predicate.length;
  return predicate.slice(0, end).trim().split(/\s+/).at(-1)?.toLowerCase() ?? '';
}

function kindOf(noun: string): keyof typeof heads | undefined {
  return (['organisation', 'place', 'person'] as const).find((kind) => heads[kind].has(noun));
}
