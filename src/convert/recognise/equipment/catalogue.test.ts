import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../../../scripts/load-knowledge.ts';
import { nameKey } from '../../../gazetteer/name.ts';
import { COLUMNS, type EquipmentRow, LISTS, readCatalogue } from './catalogue.ts';
import { quickKey } from './known-names.ts';

const FOLDER = join(import.meta.dirname, 'catalogue');
const tables = readdirSync(FOLDER)
  .filter((file) => file.endsWith('.tsv'))
  .map((file) => ({ file, ...readCatalogue(file, readFileSync(join(FOLDER, file), 'utf8')) }));
const rows = tables.flatMap((table) => table.rows);

/** Names that count wherever they stand. */
function strongNames({ name, designations, aliases, weak, reporting }: EquipmentRow): string[] {
  const weakKeys = new Set(weak.map(nameKey));
  const numbered = reporting.filter((one) => /\d/.test(one));
  return [name, ...designations, ...aliases, ...numbered].filter((one) => !weakKeys.has(nameKey(one)));
}

function repeated(values: readonly string[]): string[] {
  return values.filter((value, index) => values.indexOf(value) !== index);
}

describe('the catalogue of equipment', () => {
  test('has no mistake in any table', () => {
    expect(tables.flatMap((table) => table.messages)).toEqual([]);
    expect(rows.length).toBeGreaterThan(3000);
  });
  test('names every list in its README, with a licence', () => {
    const readme = readFileSync(join(FOLDER, 'README.md'), 'utf8');
    expect([...LISTS].filter((list) => !readme.includes(`| \`${list}\` |`))).toEqual([]);
  });
  test('has a name that always means one thing only once', () => {
    expect(repeated(rows.flatMap((row) => [...new Set(strongNames(row).map(nameKey))]))).toEqual([]);
  });
  test('is sorted, so that two people who add a row do not collide at the end', () => {
    for (const table of tables) {
      const keys = table.rows.map((row) => nameKey(row.name));
      expect(keys, table.file).toEqual(keys.toSorted());
    }
  });
  test('marks as weak every name that is an ordinary word', async () => {
    const { tagger } = await loadKnowledge();
    const isOrdinary = (name: string): boolean =>
      /^\p{Lu}?\p{Ll}+$/u.test(name) && (tagger?.smallness(name.toLowerCase()) ?? 0) >= 2;
    expect(rows.flatMap(strongNames).filter(isOrdinary)).toEqual([]);
  });
});

test('a name is folded as everywhere else, only faster', () => {
  const names = [...rows.flatMap(strongNames), 'Öländ-9', 'A.B. 12c', "Sa'ar 4.5-class"];
  expect(names.map(quickKey)).toEqual(names.map(nameKey));
});

describe('readCatalogue', () => {
  const head = COLUMNS.join('\t');
  test('reads names that `; ` keeps apart, and leaves out what no list states', () => {
    const { rows: read } = readCatalogue(
      'a.tsv',
      `${head}\nSu-99 Gull\tSu-99\tGull; Big Gull\t\t\tfighter\t\t\town\n`,
    );
    expect(read).toEqual([
      {
        name: 'Su-99 Gull',
        designations: ['Su-99'],
        aliases: ['Gull', 'Big Gull'],
        weak: [],
        reporting: [],
        class: 'fighter',
        lists: ['own'],
      },
    ]);
  });
  test.each([
    [
      'Su-99\t\t\t\t\tfigther\t\t\town',
      'a.tsv:2:11: Unexpected class `figther`, expected one that classes.ts lists',
    ],
    [
      'Su-99\t\t\t\t\tfighter\t\t\tours',
      'a.tsv:2:21: Unexpected list `ours`, expected some of own, oryx, ru-losses, nato, wordnet',
    ],
    ['Su-99\tfighter', 'a.tsv:2:1: Unexpected 2 cells, expected 9, kept apart by tabs'],
    ['\t\t\t\t\tfighter\t\t\town', 'a.tsv:2:1: Unexpected empty name, expected the usual name'],
    [
      'Su-99\tA;B\t\t\t\tfighter\t\t\town',
      'a.tsv:2:7: Unexpected white space or `;`, expected names kept apart by `; `',
    ],
  ])('tells where a row is wrong: %j', (row, message) => {
    expect(readCatalogue('a.tsv', `${head}\n${row}\n`).messages).toEqual([message]);
  });
  test('tells what the headings must be', () => {
    expect(readCatalogue('a.tsv', 'name\tclass\n').messages[0]).toMatch(
      /^a\.tsv:1:1: Unexpected headings “name class”/,
    );
  });
});
