/**
 * A **value fits** its property when it is words, a quantity or a date, as the property takes it.
 */
import { dateRemedy } from '../model/date-remedy.ts';
import { meantDate } from '../model/meant.ts';
import type { Property } from '../model/property.ts';
import { type Claim, dateSchema } from '../model/schema.ts';
import { certainQuantityIn, quantitiesIn } from './quantity-words.ts';

/** What is wrong in a claim. */
export interface Fault {
  /** The field to show it at. */
  field: keyof Claim;
  reason: string;
  /** YAML that says without a doubt what the field was to say. */
  instead?: string | undefined;
}

const EXAMPLES = { text: '…', quantity: '{ value: 500, unit: km }', date: '2022-02-03' } as const;

/** How a value of a sort is written. */
export function valueRemedy(sort: Property['value']): string {
  return EXAMPLES[sort ?? 'text'];
}

export function valueFaults(definition: Property, { value, property }: Claim): Fault[] {
  if (value === undefined || value === '') return [];
  const shown = typeof value === 'object' ? JSON.stringify(value) : String(value);
  const fault = (expected: string, remedy: string, instead?: string): Fault[] => {
    const reason = `Unexpected value \`${shown}\`, expected ${expected} for \`${property}\`. ${remedy}`;
    return [{ field: 'value', reason, instead }];
  };
  switch (definition.value) {
    case 'quantity':
      if (typeof value === 'object') return [];
      return fault('a quantity', quantityRemedy(shown), certainQuantityIn(shown));
    case 'date':
      return typeof value !== 'object' && dateSchema.safeParse(shown).success
        ? []
        : fault('a date', dateRemedy(shown), typeof value === 'string' ? meantDate(value) : undefined);
    case 'text': {
      const words = `"${asWords(value)}"`;
      const instead = typeof value === 'number' ? words : undefined;
      return typeof value === 'string' ? [] : fault('words', `Write words, in quotes: ${words}.`, instead);
    }
    default:
      return fault('only an object', 'Name the other page in `object`.');
  }
}

function quantityRemedy(shown: string): string {
  const meant = quantitiesIn(shown).map((one) => `\`${one}\``);
  return meant.length > 0
    ? `Write ${meant.join(' or ')}.`
    : `Write a number and its unit, as in \`${EXAMPLES.quantity}\`.`;
}

function asWords(value: NonNullable<Claim['value']>): string {
  return typeof value === 'object' ? `${value.value} ${value.unit}` : String(value);
}
