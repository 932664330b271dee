/**
 * The **key of an organisation**: what the ways of writing one name share. Whose body it is stands apart from
 * what body it is, so that all of these are one:
 *
 * ```text
 * Russian Defense Ministry    Russia’s Ministry of Defence    Ministry of Defence of the Russian Federation
 * US Department of State      U.S. State Department           United States Department of State
 * ```
 */
import { adjectivesOf, countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { epithets } from '../recognise/organisation/known.ts';

/** A body, and the country or union whose body it is. */
export interface Body {
  body: string;
  /** Code of a country, or "un", "eu". */
  owner?: string;
}

export function organisationKey(name: string): string {
  const { body, owner } = bodyOf(epithets.get(name) ?? name);
  return owner ? `${body} of ${owner}` : body;
}

const bodies = new Map<string, Body>();
/** So many names are kept; one document has some hundreds. */
const MOST_KEPT = 20_000;

/** The same names come again and again: each is taken apart once. */
export function bodyOf(name: string): Body {
  const known = bodies.get(name);
  if (known) return known;
  const body = takenApart(name);
  if (bodies.size >= MOST_KEPT) bodies.clear();
  bodies.set(name, body);
  return body;
}

function takenApart(name: string): Body {
  const { body, owner } = ownerApart(name.replace(/^(?:the|The)\s+/, '').replace(/[’‘]/g, "'"));
  const plainBody = ministry(plain(body.replace(SESSION, '')));
  if (FORCES.test(plainBody) && (owner || plainBody !== body.toLowerCase()))
    return { body: 'armed forces', ...(owner && { owner }) };
  return { body: plainBody, ...(owner && { owner }) };
}

/** The number of a session or term, which is no part of a body's name. */
export const SESSION =
  /^\d{1,3}(?:st|nd|rd|th) (?=.*\b(?:Congress|Parliament|Committee|Commission|Assembly|Council|Knesset|Duma)\b)/;

const FORCES = /^(?:armed forces|military forces|military)$/;
const UNIONS: Readonly<Record<string, string>> = {
  UN: 'un',
  'U.N.': 'un',
  'United Nations': 'un',
  EU: 'eu',
  'E.U.': 'eu',
  'European Union': 'eu',
};

/** Take the owner off a name, in front of it or behind; a name that is nothing else keeps it. */
function ownerApart(name: string): Body {
  for (const { index, 0: link } of name.matchAll(/ of (?:the )?(?=\p{Lu})/gu)) {
    const owner = ownerNamed(name.slice(index + link.length));
    if (owner) return { body: name.slice(0, index), owner };
  }
  const words = name.split(' ');
  for (let length = Math.min(3, words.length - 1); length >= 1; length--) {
    const lead = words.slice(0, length).join(' ');
    const code = ownerNamed(lead.replace(/'s?$/, '')) ?? countryOfAdjective(lead);
    if (code) return { body: words.slice(length).join(' '), owner: code };
  }
  return { body: name };
}

function ownerNamed(name: string): string | undefined {
  const [, adjective = ''] = /^(\p{Lu}\p{L}+) (?:Republic|Federation|Kingdom)$/u.exec(name) ?? [];
  return (
    UNIONS[name] ??
    countryNamed(name) ??
    countryNamed(name.replace(/^.*\b(?:Republic|Kingdom) of (?:the )?/, '')) ??
    countryOfAdjective(adjective)
  );
}

/** Spellings of one word. */
const WORDS: readonly (readonly [RegExp, string])[] = [
  [/\./g, ''],
  [/\s*[-–]\s*/g, ' '],
  [/,(?=\s)/g, ''],
  [/\s+/g, ' '],
  [/&/g, 'and'],
  [/defence/g, 'defense'],
  [/organisation/g, 'organization'],
  [/programme/g, 'program'],
  [/centre/g, 'center'],
  [/labour/g, 'labor'],
  [/\bcorp$/, 'corporation'],
  [/\bco$/, 'company'],
  [/\bltd$/, 'limited'],
  [/^un$/, 'united nations'],
  [/^eu$/, 'european union'],
  [/^wagner$/, 'wagner group'],
  [/^joint chiefs$/, 'joint chiefs of staff'],
  [/\bdept\b/g, 'department'],
];

/** Small letters, one spelling. */
export function plain(name: string): string {
  return WORDS.reduce(
    (text, [way, one]) => text.replace(way, one),
    name.toLowerCase().replace(/[’‘]/g, "'"),
  ).trim();
}

const TOPICS: Readonly<Record<string, string>> = {
  'foreign affairs': 'foreign',
  'external affairs': 'foreign',
  'internal affairs': 'interior',
  'national defense': 'defense',
};

/** "Ministry of the Interior" is the interior ministry; likewise departments. */
function ministry(body: string): string {
  const named = /^(?<noun>ministry|department) (?:of|for) (?:the )?(?<topic>.+)$/.exec(body);
  const { noun, topic } = (named ?? /^(?<topic>.+) (?<noun>ministry|department)$/.exec(body))?.groups ?? {};
  return noun && topic ? `${noun} of ${TOPICS[topic] ?? topic}` : body;
}

/** "Russia's Defense Ministry" is the Russian Defense Ministry. */
export function withAdjective(name: string): string {
  const [, country = '', body = ''] = /^(\p{Lu}[\p{L} ]+?)['’]s? (.+)$/u.exec(name) ?? [];
  const code = countryNamed(country);
  const [adjective] = code ? adjectivesOf(code) : [];
  return adjective ? `${adjective} ${body}` : name;
}
