/**
 * **Quantity words** are a number and its unit as people write them, `around 30,000 troops`: here they become the
 * fields of a quantity.
 */
import { numberReadings } from '../model/number-readings.ts';

const NUMBER = String.raw`\d{1,3}(?:[  ]\d{3})+(?:\.\d+)?|\d+(?:[.,]\d+)*`;
const FORM = new RegExp(
  String.raw`^(?<qualifier>\D*?)\s*(?<first>${NUMBER})(?:\s*(?:-|–|to|and)\s*(?<second>${NUMBER}))?\s*(?<unit>\D.*|)$`,
  'u',
);

/** Words that stand for zeros. */
const ZEROS: Readonly<Record<string, number>> = {
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
  bn: 9,
  trillion: 12,
};

interface Fields {
  qualifier: string;
  first: string[];
  second: string[];
  unit: string;
  zeros: number;
}

/** The quantity that words stand for, in YAML; two where nobody can tell, none where there is no number. */
export function quantitiesIn(written: string): string[] {
  const fields = fieldsOf(written);
  if (!fields) return [];
  const { first, second, qualifier, unit, zeros } = fields;
  const isFromTo = /^(?:between|from)$/i.test(qualifier);
  return first.flatMap((value, at) => {
    const to = second[at] ?? second[0];
    return `{ ${[
      `value: ${shifted(value, zeros)}`,
      ...(to ? [`to: ${shifted(to, zeros)}`] : []),
      `unit: ${unit || '…'}`,
      ...(qualifier && !isFromTo ? [`qualifier: ${qualifier}`] : []),
    ].join(', ')} }`;
  });
}

/** The one of which there is no doubt: a plain number, and one word or two behind it that can be nothing but a unit. */
export function certainQuantityIn(written: string): string | undefined {
  const [, number = '', unit = ''] =
    /^(\d+(?:\.\d+)?) ?(\p{L}[\p{L}/]*(?: \p{L}+)?)$/u.exec(written.trim()) ?? [];
  const isUnit = !/^(?:k|m|to|ago|later)$|\b(?:or|and|more|less|over|plus)\b/i.test(unit);
  const fields = number && isUnit ? fieldsOf(written) : undefined;
  return fields?.zeros === 0 && fields.first.length === 1 ? `{ value: ${number}, unit: ${unit} }` : undefined;
}

function fieldsOf(written: string): Fields | undefined {
  const {
    qualifier = '',
    first = '',
    second,
    unit = '',
  } = FORM.exec(written.trim().slice(0, 200))?.groups ?? {};
  if (first === '') return undefined;
  const [, word = '', rest = ''] = /^(\p{L}+)\b\s*(.*)$/u.exec(unit) ?? [];
  const zeros = Object.hasOwn(ZEROS, word.toLowerCase()) ? (ZEROS[word.toLowerCase()] ?? 0) : 0;
  const readings = readingsOf(first);
  if (readings.length === 0) return undefined;
  return {
    qualifier,
    first: readings,
    second: second ? readingsOf(second) : [],
    unit: (zeros > 0 ? rest : unit).trim(),
    zeros,
  };
}

/** A comma before three digits, in words that are English, stands between thousands. */
function readingsOf(number: string): string[] {
  const readings = numberReadings(number);
  return number.includes(',') ? readings.slice(0, 1) : readings;
}

/** With so many zeros more; digits, never an exponent. */
function shifted(number: string, zeros: number): string {
  if (zeros === 0) return number;
  const [whole = '', rest = ''] = number.split('.');
  const digits = `${whole}${rest.padEnd(zeros, '0').slice(0, zeros)}`.replace(/^0+(?=\d)/, '');
  return rest.length > zeros ? `${digits}.${rest.slice(zeros)}` : digits;
}
