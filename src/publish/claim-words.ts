/**
 * What a claim says, as a sentence about the entity on whose page it stands: "Secretary General of NATO."
 * The claim's own `text` wins; else the sentence is made from its property, object, value and modality.
 */
import { findNames } from '../gazetteer/gazetteer.ts';
import { isDeed } from '../model/deed.ts';
import type { EntityKind } from '../model/kind.ts';
import type { PropertyId } from '../model/properties.ts';
import type { Claim, Modality } from '../model/schema.ts';
import { article } from '../text/article.ts';
import { dateWithPreposition, dateWords } from './date-words.ts';
import type { Library } from './library.ts';
import { quantityWords } from './quantity-words.ts';
import type { NameLink } from './view.ts';
import { asSentence, plain, type Words, words } from './words.ts';

/** What a template needs to know of a claim. */
interface Parts {
  kind: EntityKind;
  /** The other entity. */
  object: NameLink | undefined;
  /** The value in words. */
  value: string | undefined;
  /** The date in words with its preposition, when the value is one. */
  on: string | undefined;
  /** The other entity, or the value where there is none. */
  what: NameLink | string;
  asserted: boolean;
}

type Template = (parts: Parts) => Words;

/** A name with its article; other words stand as they are. */
function withThe(what: NameLink | string): Words {
  return typeof what === 'string' ? [what] : words(article(what.name), what);
}

const after =
  (opening: string): Template =>
  ({ what }) =>
    words(opening, ' ', withThe(what));

const templates: Partial<Record<PropertyId, Template>> = {
  rank: ({ value }) => words('Holds the rank of ', value),
  affiliation: after('Affiliated with'),
  nationality: after('A national of'),
  met: after('Met'),
  category: ({ value }) => words(withArticle(value ?? '')),
  described: ({ value }) => words('Described as ', value),
  'part-of': after('Part of'),
  'member-of': after('Member of'),
  country: ({ kind, what }) => words(kind === 'organisation' ? 'An organisation of ' : 'In ', withThe(what)),
  headquarters: after('Has its headquarters in'),
  successor: after('Followed by'),
  founded: ({ on, value }) => words('Founded ', on ?? value),
  dissolved: ({ on, value }) => words('Dissolved ', on ?? value),
  operator: after('Operated by'),
  manufacturer: after('Made by'),
  designer: after('Designed by'),
  origin: after('Comes from'),
  capability: ({ value }) => words(/^(?:can|able) /i.test(value ?? '') ? '' : 'Capability: ', value),
  range: after('Range:'),
  speed: after('Speed:'),
  armament: after('Armed with'),
  'first-flight': ({ on, value }) => words('First flew ', on ?? value),
  'in-service': ({ value }) => words('In service since ', value),
  'variant-of': after('Variant of'),
  quantity: ({ value, object }) => words(value, object && ', ', object),
  'deployed-in': after('Part of'),
  'deployed-to': ({ value, what, object }) =>
    words(value && object ? `${value} deployed to ` : 'Deployed to ', withThe(what)),
  'took-part-in': ({ asserted, what, value, object }) =>
    words(asserted ? 'Took part in ' : 'Taking part in ', withThe(what), object && value && ` (${value})`),
  actor: after('Carried out by'),
  'announced-by': after('Announced by'),
  includes: after('Includes'),
  location: ({ kind, asserted, what }) => words(placed(kind, asserted), withThe(what)),
  within: after('Within'),
  date: ({ asserted, on, value }) => words(asserted ? 'Took place ' : 'Dated ', on ?? value),
  purpose: after('Purpose:'),
  accuses: ({ object, value }) => words('Accuses ', object && withThe(object), value && `: ${value}`),
  denies: ({ what }) => words('Denies ', withThe(what)),
};

function placed(kind: EntityKind, asserted: boolean): string {
  if (kind === 'person') return 'In ';
  if (kind !== 'event') return 'Located in ';
  return asserted ? 'Took place in ' : 'To take place in ';
}

const SPEECH: Partial<Record<PropertyId, string>> = {
  said: 'Said',
  described: 'Described as',
  accuses: 'Accuses',
  denies: 'Denies',
};

/** The claim as one sentence. */
export function claimWords(library: Library, kind: EntityKind, claim: Claim): Words {
  if (claim.text) return asSentence([claim.text]);
  return asSentence(withModality(said(claim) ?? made(library, kind, claim), claim.modality));
}

/** The claim in as few words as a record card has room for: "Secretary General, NATO". */
export function shortWords(library: Library, claim: Claim): Words {
  const object = claim.object ? library.link(library.entity(claim.object)) : undefined;
  const value = valueWords(claim);
  if (!object) return words(value ?? `“${unquoted(claim.cite[0]?.quote ?? '')}”`);
  if (value === undefined || speaksOf(library, value, object.id)) return words(value ?? object);
  return words(value, ', ', object);
}

/** What was said and has no words of ours: the quotation is the gist. */
function said(claim: Claim): Words | undefined {
  const opening = SPEECH[claim.property];
  if (!opening || claim.object) return undefined;
  if (claim.property !== 'said' && claim.value !== undefined) return undefined;
  const value = valueWords(claim);
  if (value !== undefined) return words(/^that\b/i.test(value) ? 'Said ' : 'Said: ', value);
  const reported =
    claim.property === 'said' && claim.voice === 'reported' ? ', as the source reports it' : '';
  return words(`${opening}${reported}: “${unquoted(claim.cite[0]?.quote ?? '')}”`);
}

function made(library: Library, kind: EntityKind, claim: Claim): Words {
  const object = claim.object ? library.link(library.entity(claim.object)) : undefined;
  const value = valueWords(claim);
  if (claim.property === 'role') return roleWords(library, value ?? '', object);
  const template = templates[claim.property] ?? after(`${claim.property}:`);
  const on =
    typeof claim.value === 'string' && isDate(claim.value) ? dateWithPreposition(claim.value) : undefined;
  const asserted = (claim.modality ?? 'asserted') === 'asserted';
  return template({ kind, object, value, on, what: object ?? value ?? '', asserted });
}

/** "Secretary General of NATO"; but "NATO Secretary General" already names the alliance. */
function roleWords(library: Library, office: string, object: NameLink | undefined): Words {
  if (!object || speaksOf(library, office, object.id)) return words(office);
  const direct = isDeed(office) || /\b(?:of|to|for|at|in)$/.test(office);
  return words(office, direct ? ' ' : ' of ', withThe(object));
}

function speaksOf(library: Library, text: string, id: string): boolean {
  return findNames(library.gazetteer, text).some(({ entities }) => entities.some((one) => one.id === id));
}

/** Whatever a claim's value is, as words; nothing when it has none. */
export function valueWords({ value }: Claim): string | undefined {
  if (value === undefined) return undefined;
  if (typeof value === 'object') return quantityWords(value);
  return typeof value === 'string' && isDate(value) ? dateWords(value) : String(value);
}

function isDate(value: string): boolean {
  return /^\d{4}(?:-\d{2}){0,2}$/.test(value);
}

const MODALITY: Record<Modality, string> = {
  asserted: '',
  expected: ', expected',
  planned: ', planned',
  considered: ', under consideration',
  alleged: ', alleged',
  denied: ', denied',
};

/** How sure the speaker is, always in words. */
function withModality(sentence: Words, modality: Modality = 'asserted'): Words {
  return plain(sentence).toLowerCase().includes(modality) ? sentence : words(sentence, MODALITY[modality]);
}

function unquoted(quotation: string): string {
  return quotation.replace(/^["“”'‘]+|["“”]+$/g, '').replace(/,$/, '');
}

function withArticle(words: string): string {
  if (/^(?:an?|the|one|\p{Lu})\b/u.test(words) || /[^s]s$/.test(words)) return words;
  return `${/^(?:[aeio]|un[^i]|u[^ns])/i.test(words) ? 'An' : 'A'} ${words}`;
}
