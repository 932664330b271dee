/**
 * A **condition** is what one field asks of claims: in which lists they stand, and what else their postings must
 * show. A field that nobody knows is a mistake, told with what may have been meant.
 */
import { type Kind, kindNames, kindOfFolder } from '../../model/kind.ts';
import { type PropertyId, propertyIds, propertyOf } from '../../model/properties.ts';
import { slug } from '../../text/slug.ts';
import { type Amount, type Comparison, fitOf, readAmount } from './amount.ts';
import { isWithin, readDays } from './day.ts';
import { measureOf } from './measure.ts';
import { ALL, listKey, monthRange, type Posting, PUBLISHER, valueWords } from './posting.ts';

/** A field as the planner hands it over. */
export interface ClaimField {
  name: string;
  op: Comparison;
  value: string;
  /** The upper end of `..`. */
  to?: string;
  /** What the value may name, when it is the name of something: any of these will do. */
  ids?: readonly string[];
}

/** Kinds of pages that the value of a field may name, to be looked up as its ids; none when it is no name. */
export function kindsNamed(name: string): readonly Kind[] {
  const property = propertyIds.find((id) => id === name);
  return NAMED[name] ?? (property && propertyOf(property).objects) ?? [];
}

const NAMED: Record<string, readonly Kind[] | undefined> = {
  by: ['person', 'organisation', 'place'],
  source: ['source'],
  in: ['place'],
  operator: ['organisation', 'place'],
};

export interface Condition {
  /** Any of these; each is lists that a claim must all be in. Absent: any claim. */
  lists?: readonly (readonly string[])[];
  /** First and last of the lists that hold whatever fits, for when no other condition names lists. */
  range?: readonly [first: string, last: string];
  holds?(posting: Posting): boolean;
  /** Absent, or true: whatever the claim may mean fits. */
  sure?(posting: Posting): boolean;
  /** To be found in the row. */
  words?: readonly string[];
}

export const claimFields = ['kind', 'by', 'source', 'in', 'operator', 'modality', 'before', 'after'] as const;
type FieldName = (typeof claimFields)[number];

/** Units that are meant when a number of this property has none. */
const USUAL: Partial<Record<PropertyId, string>> = { range: 'km', speed: 'km/h' };

/** @returns A condition, or a sentence that says what is wrong. */
export function conditionOf(field: ClaimField): Condition | string {
  const whole = withEnds(field);
  const name = whole.name.toLowerCase();
  if ((claimFields as readonly string[]).includes(name)) return fixed[name as FieldName](whole);
  const property = propertyIds.find((id) => id === name);
  if (property) return ofProperty(property, whole);
  return counted(name, whole) ?? unknown(whole);
}

/** `10..20` is two ends, whoever took it apart. */
function withEnds(field: ClaimField): ClaimField {
  const [value = '', to] = field.to === undefined ? field.value.split('..') : [field.value, field.to];
  return to === undefined
    ? { ...field, value: value.trim() }
    : { ...field, op: '..', value: value.trim(), to: to.trim() };
}

const fixed: Record<FieldName, (field: ClaimField) => Condition | string> = {
  kind: ({ value }) => {
    const written = value.toLowerCase();
    const kind = kindOfFolder(written) ?? written;
    if (kind === 'source') return SOURCES_SAY;
    if (!Object.hasOwn(kindNames, kind))
      return `Unexpected kind \`${value}\`, expected one of ${listed(KINDS)}`;
    return { holds: ({ page }) => page.startsWith(`${kind}/`) };
  },
  by: listOf('by'),
  source: (field) => {
    const named = listOf('source')(field).lists ?? [];
    const words = field.ids?.includes(field.value) ? [] : valueWords(field.value);
    return { lists: words.length > 0 ? [...named, words.map((word) => listKey(word, PUBLISHER))] : named };
  },
  in: listOf('in'),
  operator: (field) =>
    field.value === '' ? { lists: [[listKey(ALL, 'operator')]] } : listOf('operator')(field),
  modality: ({ value }) => {
    const modality = value.toLowerCase();
    if (modality === 'asserted') return { holds: (posting) => posting.modality === modality };
    if (MODALITIES.includes(modality)) return { lists: [[listKey(modality, 'modality')]] };
    return `Unexpected modality \`${value}\`, expected one of ${listed(['asserted', ...MODALITIES])}`;
  },
  before: (field) => dated({ ...field, op: '<' }, 'date'),
  after: (field) => dated({ ...field, op: '>' }, 'date'),
};

const SOURCES_SAY =
  'Unexpected kind `source`, expected no kind: statements stand on other pages. Leave it out, or ask `source:` and a title';
const KINDS = Object.keys(kindNames).filter((kind) => kind !== 'source');
const MODALITIES: readonly string[] = ['expected', 'planned', 'considered', 'alleged', 'denied'];

function listOf(name: FieldName): (field: ClaimField) => Condition {
  return (field) => ({ lists: idsOf(field).map((id) => [listKey(id, name)]) });
}

function idsOf({ ids, value }: ClaimField): readonly string[] {
  return ids && ids.length > 0 ? ids : [slug(value, 100)];
}

function dated(field: ClaimField, part: 'date' | 'day'): Condition | string {
  const days = readDays(field);
  const holds = days && ((posting: Posting) => isWithin(posting[part], days));
  if (holds) return part === 'date' ? { holds, range: monthRange(days) } : { holds };
  return `Unexpected \`${field.value}\`, expected a date such as 2022, 2022-02 or 2022-02-03`;
}

function ofProperty(property: PropertyId, field: ClaimField): Condition | string {
  const lists = [[listKey(ALL, property)]];
  const { value: sort, needs, objects } = propertyOf(property);
  if (field.value === '' && field.to === undefined) return { lists };
  if (sort === 'date') {
    const days = dated(field, 'day');
    return typeof days === 'string' ? days : { ...days, lists };
  }
  if (sort === 'quantity' && (isCompared(field) || !objects || readAmount(field)))
    return ofNumber(lists, field, USUAL[property]);
  if (needs === 'statement') return { lists, words: valueWords(field.value) };
  const words = valueWords(field.value).map((word) => listKey(word, property));
  const named = idsOf(field).map((id) => [listKey(id, property)]);
  return { lists: words.length > 0 ? [words, ...named] : named };
}

function isCompared({ op }: ClaimField): boolean {
  return op !== ':' && op !== '=';
}

function ofNumber(lists: Condition['lists'] & object, field: ClaimField, usual?: string): Condition | string {
  const amount = readAmount(field, usual);
  if (!amount) return `Unexpected \`${field.value}\`, expected a number such as 10000, 10,000 or 500 km`;
  return { lists, ...fitting(amount) };
}

function fitting(amount: Amount): Pick<Condition, 'holds' | 'sure'> {
  const fits = ({ quantity }: Posting) => (quantity ? fitOf(quantity, amount) : 'no');
  return { holds: (posting) => fits(posting) !== 'no', sure: (posting) => fits(posting) === 'sure' };
}

/** Whatever is counted is a field: `troops>10000`, `fighter-jets:4`; nothing when no number is asked for. */
function counted(name: string, field: ClaimField): Condition | undefined {
  const amount = readAmount(field);
  return (
    amount && {
      lists: [[listKey(measureOf(name.replaceAll('-', ' ')).dimension, 'number')]],
      ...fitting(amount),
    }
  );
}

function unknown({ name }: ClaimField): string {
  return `Unexpected field \`${name}\`, expected one of ${listed(claimFields)}, a property such as \`role\`, or something counted, as in \`troops>10000\``;
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
