/**
 * A **row** is what a reader sees of a claim. Rows are written once, some of a page together.
 */
import type { Modality } from '../../model/schema.ts';
import { type ClaimRecord, pageKey } from './claim-record.ts';

export interface ClaimRow {
  page: string;
  title: string;
  number: number;
  property: string;
  words: string;
  value: string;
  modality: Modality;
  /** Title of the speaker; empty when the source itself says so. */
  by: string;
  /** Title and date of the first source. */
  source: string;
  published: string;
}

/** As many statements of a page lie together; one that is added moves those behind it. */
const TOGETHER = 16;

/** Where the row of a statement lies: `person/ada-merin#003`. */
export function rowKey(page: string, number: number): string {
  return `${page}#${String(Math.floor((number - 1) / TOGETHER)).padStart(3, '0')}`;
}

export interface RowPart {
  key: string;
  title: string;
  rows: ClaimRow[];
}

export function rowOf({ page, by, sources, ...record }: ClaimRecord): ClaimRow {
  const { number, property, words, value, modality } = record;
  const { title: source = '', date: published = '' } = sources[0] ?? {};
  return {
    ...{ page: pageKey(page), title: page.title, number, property, words, value, modality },
    ...{ by: by?.title ?? '', source, published },
  };
}

type WrittenRow = [
  number: number,
  property: string,
  words: string,
  source: string,
  published: string,
  by?: string,
  value?: string,
  modality?: Modality | '',
];
type WrittenPart = [key: string, title: string, rows: WrittenRow[]];

export function writeRows(parts: readonly RowPart[]): string {
  return JSON.stringify(parts.map(({ key, title, rows }): WrittenPart => [key, title, rows.map(written)]));
}

function written({ number, property, words, source, published, by, value, modality }: ClaimRow): WrittenRow {
  const whole: WrittenRow = [number, property, words, source, published, by, value];
  if (modality !== 'asserted') whole.push(modality);
  while (whole.at(-1) === '') whole.pop();
  return whole;
}

/** The rows of a file by the page and number of their claims, `person/ada-merin 3`. */
export function readRows(text: string): Map<string, ClaimRow> {
  const parts = JSON.parse(text) as WrittenPart[];
  const rows = parts.flatMap(([key, title, list]) =>
    list.map((row) => read(key.replace(/#.*$/, ''), title, row)),
  );
  return new Map(rows.map((row) => [`${row.page} ${row.number}`, row]));
}

function read(page: string, title: string, row: WrittenRow): ClaimRow {
  const [number, property, words, source = '', published = '', by = '', value = '', modality] = row;
  return {
    ...{ page, title, number, property, words, source, published, by, value },
    modality: modality || 'asserted',
  };
}
