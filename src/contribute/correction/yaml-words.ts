/**
 * Words written as **YAML** in a page that a person may have written: as the converter writes them, but a month plain
 * as well, for that is how people have it.
 */
import { flow, scalar, type Value } from '../../convert/propose/yaml.ts';
import type { Claim } from '../../model/schema.ts';

const MONTH = /^\d{4}-\d{2}$/;

/** @param words On one line; fit for a list or fields on one line, too. */
export function yamlWords(words: string): string {
  return MONTH.test(words) ? words : scalar(words, true);
}

/** The value of a claim, on one line. */
export function yamlValue(value: NonNullable<Claim['value']>): string {
  return typeof value === 'string' ? yamlWords(value) : flow(value as Value);
}
