import { describe, expect, test } from 'vitest';
import { conversionOf, plain } from './fixtures/small-world.ts';
import { Folder } from './folder.ts';
import { age, convertedTo } from './folder-run.ts';

const FIRST = 'A first report\n\nJens Holm said the Su-35 fighter jet was ready.\n';
const SECOND =
  'A second report\n\nAnna Berg said the Su-35 fighter jet was old. Jens Holm, envoy of NATO, left.\n';
const jet = 'equipment/su-35.mdx';
const jens = 'people/jens-holm.mdx';
const then = (folder: Folder, text: string): Folder =>
  convertedTo(folder, conversionOf(folder, [text], plain));
const once = then(new Folder([]), FIRST);

function edited(path: string, from: string, to: string, now = path): Folder {
  const folder = once.copy();
  const text = once.files.get(path) ?? '';
  expect(text).toContain(from);
  folder.put(path, undefined);
  folder.put(now, text.replace(from, to));
  return folder;
}

test('a category that a person took away is not added by the next document', () => {
  const without = edited(jet, 'categories:\n  - fighter-jet\n', '');
  expect(then(without, SECOND).files.get(jet)).not.toContain('fighter-jet');
});

test('a name that a person took away is not added to the page under its new id', () => {
  const now = 'people/jens.mdx';
  const without = edited(jens, 'weakAliases:\n  - Holm\n', 'formerIds: [jens-holm]\n', now);
  const after = then(without, SECOND).files;
  expect(after.get(now)).toContain('value: envoy');
  expect(after.get(now)).not.toContain('weakAliases');
  expect(after.has(jens)).toBe(false);
});

test('a name that a person replaced is not added as another name by newer rules', () => {
  const renamed = edited(jens, 'name: Jens Holm', 'name: Jens of NATO');
  age(renamed);
  expect(then(renamed, FIRST).files.get(jens)).not.toContain('Jens Holm\n');
});

describe('of a page that was renamed and forgot its former id', () => {
  const now = 'equipment/su-35-moved.mdx';
  const moved = (from: string | RegExp, to: string): Folder => {
    const folder = once.copy();
    folder.put(now, (once.files.get(jet) ?? '').replace(from, to));
    folder.put(jet, undefined);
    expect(folder.files.get(now)).not.toBe(once.files.get(jet));
    return folder;
  };
  const again = (folder: Folder): Folder =>
    convertedTo(folder, conversionOf(folder, [FIRST, SECOND], plain, true));

  test('a claim that was taken away stays away, however often passages are read again', () => {
    let folder = moved(/claims:\n[\s\S]*(?=---)/, '');
    for (let time = 1; time < 4; time++) {
      folder = again(folder);
      expect(folder.files.get(now)).not.toContain('source: a-first-report');
      expect(folder.files.has(jet)).toBe(false);
    }
  });

  test('a category that was taken away stays away, though the next document claims it', () => {
    const folder = moved(/categories:\n {2}- fighter-jet\n|claims:\n[\s\S]*(?=---)/g, '');
    const after = then(folder, SECOND).files.get(now);
    expect(after).toContain('value: fighter jet');
    expect(after).not.toContain('- fighter-jet');
  });
});
