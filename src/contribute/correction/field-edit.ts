/**
 * A **field edit** writes, replaces or takes away one field of a map in the front of a page.
 */
import { isMap, type Pair, type YAMLMap } from 'yaml';
import type { Replacement } from '../../model/message.ts';
import {
  colonOf,
  endOf,
  indentOf,
  isEmpty,
  lineBreakOf,
  lineEnd,
  lineStart,
  pairOf,
  startOf,
  type Written,
} from './yaml-place.ts';

/**
 * Write a field.
 *
 * @param written What stands behind the colon, on one line, fit for a map on one line.
 * @param order Names of all fields: a new one goes behind those that come before it.
 */
export function setField(
  page: Written,
  map: YAMLMap,
  [field, written]: readonly [string, string],
  order: readonly string[],
): Replacement {
  const pair = pairOf(map, field);
  if (!pair) return newField(page, map, [field, written], order);
  if (isEmpty(pair.value)) return at(colonOf(page, pair) + 1, ` ${written}`);
  return { start: startOf(page, pair.value), end: endOf(page, pair.value), text: written };
}

/** Take a field away, with its line; nothing when it is not there. */
export function removeField(page: Written, map: YAMLMap, field: string): Replacement[] {
  const pair = pairOf(map, field);
  if (!pair) return [];
  const number = map.items.indexOf(pair);
  const [before, after] = [map.items[number - 1], map.items[number + 1]];
  const [start, end] = [startOf(page, pair.key), endOf(page, pair)];
  if (!before) return after ? [{ start, end: startOf(page, after.key), text: '' }] : [];
  if (map.flow) return [{ start: endOf(page, before), end, text: '' }];
  const from = lineStart(page.text, start);
  return [{ start: lineEnd(page.text, from - 2), end: lineEnd(page.text, end), text: '' }];
}

function newField(
  page: Written,
  map: YAMLMap,
  [field, written]: readonly [string, string],
  order: readonly string[],
): Replacement {
  const previous = lastBefore(map, field, order) ?? map.items[0];
  if (!previous) throw new Error('Internal error: a claim without fields was read');
  const end = endOf(page, previous);
  if (map.flow) return at(end, `, ${field}: ${written}`);
  return at(lineEnd(page.text, end), `${lineBreakOf(page.text)}${indentOf(page, map)}${field}: ${written}`);
}

function lastBefore(map: YAMLMap, field: string, order: readonly string[]): Pair | undefined {
  const place = order.indexOf(field);
  return map.items.findLast(({ key }) => {
    const name = String((key as { value?: unknown }).value);
    return order.indexOf(name) < place;
  });
}

function at(offset: number, text: string): Replacement {
  return { start: offset, end: offset, text };
}

/** Every entry of a list of maps, or `undefined` when one of them is something else. */
export function mapsIn(items: readonly unknown[]): YAMLMap[] | undefined {
  return items.every((item) => isMap(item)) ? (items as YAMLMap[]) : undefined;
}
