/**
 * A **claim edit** makes the claims in a page's front say something else by replacing exact spans: comments, order,
 * quoting and line ends of all else stay as the person wrote them.
 */

import { isMap, isSeq, type YAMLMap, type YAMLSeq } from 'yaml';
import { doubleQuoted } from '../../convert/propose/yaml.ts';
import type { Replacement } from '../../model/message.ts';
import { type Citation, type Claim, citationSchema, claimSchema } from '../../model/schema.ts';
import { mapsIn, removeField, setField } from './field-edit.ts';
import {
  colonOf,
  dashOf,
  endOf,
  isEmpty,
  lineBreakOf,
  lineEnd,
  lineStart,
  pairOf,
  startOf,
  type Written,
} from './yaml-place.ts';
import { yamlValue, yamlWords } from './yaml-words.ts';

const CLAIM_FIELDS = Object.keys(claimSchema.shape);
const CITATION_FIELDS = Object.keys(citationSchema.shape);
/** Fields of words that are copied from elsewhere: always in quotes. */
const COPIED = ['quote', 'prefix', 'suffix'];
const LIST_INDENT = '  ';

/** What cannot be changed a span at a time: claims that are written in a way the edits do not know. */
export const UNUSUAL = undefined;

/** Make a claim that stands on the page say what `wanted` says; it keeps all its citations. */
export function rewriteClaim(
  page: Written,
  number: number,
  from: Claim,
  wanted: Claim,
): Replacement[] | undefined {
  const map = listOf(page)?.items[number];
  if (!isMap(map)) return UNUSUAL;
  const cite = rewriteCitations(page, map, from.cite, wanted.cite);
  return cite && [...rewriteFields(page, map, [from, wanted], CLAIM_FIELDS), ...cite];
}

/** Take a claim off the page, with its lines. */
export function removeClaim(page: Written, number: number): Replacement[] | undefined {
  const list = listOf(page);
  const map = list?.items[number];
  if (!list || list.flow || !map) return UNUSUAL;
  const claims = fieldsOf(page) && pairOf(fieldsOf(page) as YAMLMap, 'claims');
  const first = list.items.length === 1 && claims ? startOf(page, claims.key) : dashOf(page, list, number);
  const end = lineEnd(page.text, endOf(page, map));
  return [{ start: lineStart(page.text, first), end: afterBreak(page.text, end), text: '' }];
}

/** Write a new claim below the one with that number, or below all. */
export function insertClaim(page: Written, claim: Claim, below?: number): Replacement[] | undefined {
  const eol = lineBreakOf(page.text);
  const list = listOf(page);
  if (list && list.items.length > 0) {
    if (list.flow) return UNUSUAL;
    const at = below ?? list.items.length - 1;
    const dash = dashOf(page, list, at);
    const indent = ' '.repeat(dash - lineStart(page.text, dash));
    return inserted(lineEnd(page.text, endOf(page, list.items[at])), eol + printed(claim, indent, eol));
  }
  const claims = fieldsOf(page) && pairOf(fieldsOf(page) as YAMLMap, 'claims');
  const lines = printed(claim, LIST_INDENT, eol);
  if (!claims) return inserted(page.front.end, `claims:${eol}${lines}${eol}`);
  const colon = colonOf(page, claims) + 1;
  const end = isEmpty(claims.value) ? colon : endOf(page, claims.value);
  return [{ start: colon, end, text: eol + lines }];
}

/** The claim as lines of a list, without a line break behind the last. */
export function printed(claim: Claim, indent: string, eol: string): string {
  const fields = CLAIM_FIELDS.filter((field) => field !== 'cite' && field in claim);
  const lines = fields.map((field) => `${field}: ${fieldWords(field, claim[field as keyof Claim])}`);
  const cited = claim.cite.flatMap((citation) =>
    citationLines(citation).map((line, at) => `  ${at === 0 ? '- ' : '  '}${line}`),
  );
  return [...lines, 'cite:', ...cited]
    .map((line, at) => `${indent}${at === 0 ? '- ' : '  '}${line}`)
    .join(eol);
}

function rewriteCitations(
  page: Written,
  claim: YAMLMap,
  from: readonly Citation[],
  wanted: readonly Citation[],
): Replacement[] | undefined {
  const list = pairOf(claim, 'cite')?.value;
  const maps = isSeq(list) ? mapsIn(list.items) : undefined;
  if (!isSeq(list) || !maps) return UNUSUAL;
  const changed = maps.flatMap((map, at) => {
    const [before, after] = [from[at], wanted[at]];
    return before && after ? rewriteFields(page, map, [before, after], CITATION_FIELDS) : [];
  });
  const added = wanted.slice(from.length).flatMap((citation) => insertCitation(page, list, citation));
  return [...changed, ...added];
}

function insertCitation(page: Written, list: YAMLSeq, citation: Citation): Replacement[] {
  const end = endOf(page, list.items.at(-1));
  const lines = citationLines(citation);
  if (list.flow) return inserted(end, `, { ${lines.join(', ')} }`);
  const dash = dashOf(page, list, 0);
  const indent = ' '.repeat(dash - lineStart(page.text, dash));
  const eol = lineBreakOf(page.text);
  const text = lines.map((line, at) => `${eol}${indent}${at === 0 ? '- ' : '  '}${line}`).join('');
  return inserted(lineEnd(page.text, end), text);
}

function citationLines(citation: Citation): string[] {
  return CITATION_FIELDS.flatMap((field) => {
    const words = citation[field as keyof Citation];
    return words === undefined ? [] : `${field}: ${fieldWords(field, words)}`;
  });
}

type Fields = Readonly<Record<string, unknown>>;

function rewriteFields(
  page: Written,
  map: YAMLMap,
  [from, wanted]: readonly [Fields, Fields],
  order: readonly string[],
): Replacement[] {
  const differing = order.filter(
    (field) => field !== 'cite' && JSON.stringify(from[field]) !== JSON.stringify(wanted[field]),
  );
  return differing.flatMap((field) =>
    wanted[field] === undefined
      ? removeField(page, map, field)
      : setField(page, map, [field, fieldWords(field, wanted[field])], order),
  );
}

function fieldWords(field: string, value: unknown): string {
  if (COPIED.includes(field)) return doubleQuoted(String(value));
  if (Array.isArray(value)) return `[${value.map((item) => yamlWords(String(item))).join(', ')}]`;
  return yamlValue(value as NonNullable<Claim['value']>);
}

function fieldsOf({ front }: Written): YAMLMap | undefined {
  return isMap(front.document.contents) ? front.document.contents : undefined;
}

function listOf(page: Written): YAMLSeq | undefined {
  const fields = fieldsOf(page);
  const list = fields && pairOf(fields, 'claims')?.value;
  return isSeq(list) ? list : undefined;
}

function inserted(offset: number, text: string): Replacement[] {
  return [{ start: offset, end: offset, text }];
}

function afterBreak(text: string, offset: number): number {
  return offset + (/^\r?\n/.exec(text.slice(offset, offset + 2))?.[0].length ?? 0);
}
