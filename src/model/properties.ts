/**
 * A **property** is what a claim is about: the fixed vocabulary, which kind may bear it, what it takes, and
 * what it is called in the vocabularies of others.
 *
 * Names for export were checked against schema.org and FollowTheMoney 4.5; Wikidata numbers are those in
 * common use for the same relation.
 */
import type { EntityKind } from './kind.ts';

/** Where on a page a claim stands. */
export const sections = {
  identity: 'What it is',
  roles: 'Roles and membership',
  relations: 'Relations',
  figures: 'Figures',
  events: 'Deployments and events',
  statements: 'What was said',
} as const;
export type Section = keyof typeof sections;

export interface Property {
  /** Words for the record card and the ledger: "Office", "Operator". */
  label: string;
  /** Kinds whose page may carry the claim. */
  subjects: readonly EntityKind[];
  /** Kinds that `object` may name; absent means the property takes no object. */
  objects?: readonly EntityKind[];
  /** What `value` may hold; absent means the property takes no value. */
  value?: 'text' | 'quantity' | 'date';
  /** The least a claim must give; a `statement` is its quotation and needs neither. */
  needs: 'object' | 'value' | 'either' | 'statement';
  section: Section;
  /** The same relation seen from the object's page: "operates". */
  inverse?: string;
  schemaOrg?: string;
  followTheMoney?: string;
  wikidata?: string;
}

const ALL = ['person', 'organisation', 'equipment', 'place', 'event'] as const;
const ACTORS = ['person', 'organisation', 'place'] as const;
const BODIES = ['organisation', 'place'] as const;
const FORCES = ['person', 'organisation', 'equipment'] as const;

export const properties = {
  role: {
    label: 'Office',
    subjects: ['person'],
    objects: ['organisation', 'place', 'event'],
    value: 'text',
    needs: 'value',
    section: 'roles',
    inverse: 'office held by',
    schemaOrg: 'jobTitle',
    followTheMoney: 'Occupancy',
    wikidata: 'P39',
  },
  rank: {
    label: 'Rank',
    subjects: ['person'],
    value: 'text',
    needs: 'value',
    section: 'roles',
    schemaOrg: 'honorificPrefix',
    followTheMoney: 'title',
    wikidata: 'P410',
  },
  affiliation: {
    label: 'Affiliation',
    subjects: ['person'],
    objects: ['organisation'],
    needs: 'object',
    section: 'roles',
    inverse: 'affiliated',
    schemaOrg: 'affiliation',
    followTheMoney: 'Membership',
    wikidata: 'P463',
  },
  nationality: {
    label: 'Nationality',
    subjects: ['person'],
    objects: ['place'],
    needs: 'object',
    section: 'identity',
    inverse: 'nationals',
    schemaOrg: 'nationality',
    followTheMoney: 'nationality',
    wikidata: 'P27',
  },
  met: {
    label: 'Met',
    subjects: ['person'],
    objects: ['person'],
    needs: 'object',
    section: 'relations',
    inverse: 'met',
    schemaOrg: 'knows',
    followTheMoney: 'UnknownLink',
    wikidata: 'P3342',
  },
  category: {
    label: 'Type',
    subjects: ['organisation', 'equipment', 'place', 'event'],
    value: 'text',
    needs: 'value',
    section: 'identity',
    schemaOrg: 'category',
    followTheMoney: 'topics',
    wikidata: 'P31',
  },
  described: {
    label: 'Described as',
    subjects: ALL,
    value: 'text',
    needs: 'statement',
    section: 'identity',
    schemaOrg: 'description',
    followTheMoney: 'summary',
  },
  'part-of': {
    label: 'Part of',
    subjects: ['organisation', 'place', 'event', 'equipment'],
    objects: ['organisation', 'place', 'event', 'equipment'],
    needs: 'object',
    section: 'relations',
    inverse: 'part',
    schemaOrg: 'parentOrganization',
    followTheMoney: 'UnknownLink',
    wikidata: 'P361',
  },
  'member-of': {
    label: 'Member of',
    subjects: ACTORS,
    objects: ['organisation'],
    needs: 'object',
    section: 'roles',
    inverse: 'member',
    schemaOrg: 'memberOf',
    followTheMoney: 'Membership',
    wikidata: 'P463',
  },
  country: {
    label: 'Country',
    subjects: ['organisation', 'place', 'event'],
    objects: ['place'],
    needs: 'object',
    section: 'identity',
    inverse: 'in this country',
    schemaOrg: 'areaServed',
    followTheMoney: 'country',
    wikidata: 'P17',
  },
  headquarters: {
    label: 'Headquarters',
    subjects: ['organisation'],
    objects: ['place'],
    value: 'text',
    needs: 'either',
    section: 'identity',
    inverse: 'headquarters of',
    schemaOrg: 'location',
    followTheMoney: 'address',
    wikidata: 'P159',
  },
  successor: {
    label: 'Followed by',
    subjects: ['organisation', 'equipment'],
    objects: ['organisation', 'equipment'],
    needs: 'object',
    section: 'relations',
    inverse: 'follows',
    wikidata: 'P1366',
  },
  founded: {
    label: 'Founded',
    subjects: ['organisation'],
    value: 'date',
    needs: 'value',
    section: 'identity',
    schemaOrg: 'foundingDate',
    followTheMoney: 'incorporationDate',
    wikidata: 'P571',
  },
  dissolved: {
    label: 'Dissolved',
    subjects: ['organisation'],
    value: 'date',
    needs: 'value',
    section: 'identity',
    schemaOrg: 'dissolutionDate',
    followTheMoney: 'dissolutionDate',
    wikidata: 'P576',
  },
  operator: {
    label: 'Operator',
    subjects: ['equipment'],
    objects: BODIES,
    needs: 'object',
    section: 'relations',
    inverse: 'operates',
    schemaOrg: 'owner',
    followTheMoney: 'operator',
    wikidata: 'P137',
  },
  manufacturer: {
    label: 'Maker',
    subjects: ['equipment'],
    objects: ['organisation'],
    value: 'text',
    needs: 'either',
    section: 'identity',
    inverse: 'makes',
    schemaOrg: 'manufacturer',
    wikidata: 'P176',
  },
  designer: {
    label: 'Designer',
    subjects: ['equipment'],
    objects: ['organisation', 'person'],
    value: 'text',
    needs: 'either',
    section: 'identity',
    inverse: 'designed',
    wikidata: 'P287',
  },
  origin: {
    label: 'Origin',
    subjects: ['equipment'],
    objects: ['place'],
    needs: 'object',
    section: 'identity',
    inverse: 'origin of',
    schemaOrg: 'countryOfOrigin',
    followTheMoney: 'country',
    wikidata: 'P495',
  },
  capability: {
    label: 'Capability',
    subjects: ['equipment', 'organisation'],
    value: 'text',
    needs: 'value',
    section: 'identity',
    schemaOrg: 'additionalProperty',
  },
  range: {
    label: 'Range',
    subjects: ['equipment'],
    value: 'quantity',
    needs: 'value',
    section: 'figures',
    schemaOrg: 'additionalProperty',
    wikidata: 'P2073',
  },
  speed: {
    label: 'Speed',
    subjects: ['equipment'],
    value: 'quantity',
    needs: 'value',
    section: 'figures',
    schemaOrg: 'speed',
    wikidata: 'P2052',
  },
  armament: {
    label: 'Armament',
    subjects: ['equipment'],
    value: 'text',
    needs: 'value',
    section: 'figures',
    wikidata: 'P520',
  },
  'first-flight': {
    label: 'First flight',
    subjects: ['equipment'],
    value: 'date',
    needs: 'value',
    section: 'figures',
    wikidata: 'P606',
  },
  'in-service': {
    label: 'In service since',
    subjects: ['equipment'],
    value: 'date',
    needs: 'value',
    section: 'figures',
    schemaOrg: 'releaseDate',
    followTheMoney: 'buildDate',
    wikidata: 'P729',
  },
  'variant-of': {
    label: 'Variant of',
    subjects: ['equipment'],
    objects: ['equipment'],
    needs: 'object',
    section: 'relations',
    inverse: 'variant',
    schemaOrg: 'isVariantOf',
    wikidata: 'P279',
  },
  quantity: {
    label: 'Number',
    subjects: ['organisation', 'equipment', 'place', 'event'],
    objects: ALL,
    value: 'quantity',
    needs: 'value',
    section: 'figures',
    inverse: 'numbers',
    schemaOrg: 'QuantitativeValue',
    wikidata: 'P1114',
  },
  'deployed-in': {
    label: 'Deployed in',
    subjects: FORCES,
    objects: ['event'],
    needs: 'object',
    section: 'events',
    inverse: 'includes',
    wikidata: 'P607',
  },
  'deployed-to': {
    label: 'Deployed to',
    subjects: FORCES,
    objects: ['place'],
    value: 'quantity',
    needs: 'object',
    section: 'events',
    inverse: 'deployed here',
    wikidata: 'P607',
  },
  'took-part-in': {
    label: 'Took part in',
    subjects: ACTORS,
    objects: ['event'],
    value: 'text',
    needs: 'object',
    section: 'events',
    inverse: 'participant',
    schemaOrg: 'attendee',
    followTheMoney: 'involved',
    wikidata: 'P1344',
  },
  actor: {
    label: 'Carried out by',
    subjects: ['event'],
    objects: ACTORS,
    needs: 'object',
    section: 'relations',
    inverse: 'carried out',
    schemaOrg: 'actor',
    followTheMoney: 'organizer',
    wikidata: 'P710',
  },
  'announced-by': {
    label: 'Announced by',
    subjects: ['event'],
    objects: ACTORS,
    needs: 'object',
    section: 'events',
    inverse: 'announced',
    followTheMoney: 'involved',
  },
  includes: {
    label: 'Includes',
    subjects: ['event', 'organisation'],
    objects: ['organisation', 'equipment', 'person', 'event'],
    value: 'text',
    needs: 'either',
    section: 'events',
    inverse: 'included in',
    schemaOrg: 'hasPart',
    wikidata: 'P527',
  },
  location: {
    label: 'Place',
    subjects: ['organisation', 'equipment', 'event', 'person'],
    objects: ['place'],
    value: 'text',
    needs: 'either',
    section: 'events',
    inverse: 'took place here',
    schemaOrg: 'location',
    followTheMoney: 'location',
    wikidata: 'P276',
  },
  within: {
    label: 'Within',
    subjects: ['place'],
    objects: ['place'],
    needs: 'object',
    section: 'identity',
    inverse: 'contains',
    schemaOrg: 'containedInPlace',
    followTheMoney: 'country',
    wikidata: 'P131',
  },
  date: {
    label: 'Date',
    subjects: ['event'],
    value: 'date',
    needs: 'value',
    section: 'identity',
    schemaOrg: 'startDate',
    followTheMoney: 'date',
    wikidata: 'P585',
  },
  purpose: {
    label: 'Purpose',
    subjects: ['event', 'organisation', 'equipment'],
    value: 'text',
    needs: 'value',
    section: 'identity',
    wikidata: 'P3712',
  },
  said: {
    label: 'Said',
    subjects: ACTORS,
    objects: ALL,
    value: 'text',
    needs: 'statement',
    section: 'statements',
    inverse: 'spoken of by',
    schemaOrg: 'Quotation',
    followTheMoney: 'Note',
    wikidata: 'P1683',
  },
  accuses: {
    label: 'Accuses',
    subjects: ACTORS,
    objects: ACTORS,
    value: 'text',
    needs: 'object',
    section: 'statements',
    inverse: 'accused by',
    followTheMoney: 'Note',
  },
  denies: {
    label: 'Denies',
    subjects: ACTORS,
    objects: ['event', 'person', 'organisation', 'place'],
    value: 'text',
    needs: 'statement',
    section: 'statements',
    inverse: 'denied by',
    followTheMoney: 'Note',
  },
} as const satisfies Record<string, Property>;

export type PropertyId = keyof typeof properties;
export const propertyIds = Object.keys(properties) as PropertyId[];

/** The definition of a property, with its optional parts visible to the compiler. */
export function propertyOf(id: PropertyId): Property {
  return properties[id];
}

/** Properties that a page of this kind may carry, in the order in which a page shows them. */
export function propertiesFor(kind: EntityKind): PropertyId[] {
  return propertyIds.filter((id) => propertyOf(id).subjects.includes(kind));
}
