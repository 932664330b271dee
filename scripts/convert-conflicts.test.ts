import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../src/model/page.ts';
import { differencesOf } from '../src/publish/disagreements-view.ts';
import { Library } from '../src/publish/library.ts';
import { type Files, filesOf, folderOf, run } from './command-run.ts';
import { conflictLines, conflictsToTell } from './convert-conflicts.ts';

const DOCUMENTS = {
  'nato.txt': `Thousands take part

3 February 2022

BRUSSELS - Exercise Steadfast Defender involves 30,000 troops, NATO said on Thursday.
`,
  'minsk.txt': `Figures are called exaggerated

4 February 2022

MINSK - Exercise Steadfast Defender involves 5,000 troops, the Defence Ministry of Belarus said on Friday.
`,
};
const EVENT = 'events/exercise-steadfast-defender.mdx';

/** What the site sets side by side, page by page. */
function disputesIn(files: Files): string[] {
  const pages = Object.entries(files)
    .filter(([path]) => path.endsWith('.mdx'))
    .flatMap(([path, text]) => readPage({ path, text: String(text) }).page ?? []);
  return differencesOf(new Library(pages, '')).map(
    ({ entity, dispute }) => `${entity.name}: ${dispute.positions.map(({ value }) => value).join(' | ')}`,
  );
}

describe('two documents with different figures for one event', () => {
  test('make two claims, and the conflict is shown by the converter and by the site', () => {
    const content = folderOf({});
    const inbox = folderOf(DOCUMENTS);
    const paths = [join(inbox, 'nato.txt'), join(inbox, 'minsk.txt')];
    const { code, stdout } = run('convert', ['--content', content, ...paths]);
    const files = filesOf(content);
    expect(code).toBe(0);
    expect(String(files[EVENT]).match(/property: quantity/g)).toHaveLength(2);
    expect(stdout).toMatch(/^conflicts +1$/m);
    expect(stdout).toMatch(
      /^Conflicts: .*\n {2}events\/exercise-steadfast-defender\.mdx: quantity\n {6}(?:30|5),000 troops: by .*\n {6}(?:30|5),000 troops: by /m,
    );
    expect(disputesIn(files)).toEqual([
      expect.stringMatching(/^Exercise Steadfast Defender: (?:30|5),000 troops \| (?:30|5),000 troops$/),
    ]);
    expect(run('check', ['--content', content])).toMatchObject({ code: 0 });
  });
});

test('the event is one, with noun or without, with its year or without', () => {
  const content = folderOf({});
  const inbox = folderOf({
    'first.txt':
      'The exercise River Guard 2023 began on 2 May 2023 in Estonia. 14,000 troops took part in it.',
    'second.txt':
      'Exercise River Guard ended on Friday. Jens Stoltenberg put the number of soldiers in River Guard at 11,000.',
  });
  const { code, stdout } = run('convert', [
    '--content',
    content,
    join(inbox, 'first.txt'),
    join(inbox, 'second.txt'),
  ]);
  expect(code).toBe(0);
  expect(disputesIn(filesOf(content))).toEqual([
    expect.stringMatching(
      /^River Guard 2023: 1[14],000 (?:troops|soldiers) \| 1[14],000 (?:troops|soldiers)$/,
    ),
  ]);
  expect(stdout).toMatch(/14,000 troops/);
});

const position = (source: string, quote: string) => ({ value: quote, source, quote });
const conflict = (...positions: Parameters<typeof conflictLines>[0]['positions']) => ({
  ...{ page: EVENT, name: 'Exercise Steadfast Defender', property: 'quantity' as const },
  positions,
});

test('each side of a conflict stands on a line, with speaker, day, source and words', () => {
  const [nato, minsk] = [position('a', 'thirty'), position('b', 'no')];
  const told = conflictLines(
    conflict(
      { ...nato, value: { value: 30000, unit: 'troops' }, by: 'nato', published: '2022-02-03' },
      { ...minsk, modality: 'denied', day: '2022-02-01', published: '2022-02-04' },
    ),
  );
  expect(told.split('\n')).toEqual([
    '  events/exercise-steadfast-defender.mdx: quantity',
    '      30,000 troops: by nato, 2022-02-03, sources/a.mdx, “thirty”',
    '      no: denied, 2022-02-01, sources/b.mdx, “no”',
  ]);
});

test('a figure that its own source corrected is no news; one that another source gives is', () => {
  const stranded = [{ page: EVENT, property: 'quantity', quote: 'thirty', now: 'forty' }];
  const corrected = conflict(position('a', 'thirty'), position('a', 'forty'));
  const disputed = conflict(position('a', 'thirty'), position('b', 'forty'));
  expect(conflictsToTell({ conflicts: [corrected, disputed], stranded })).toEqual([disputed]);
  expect(conflictsToTell({ conflicts: [corrected], stranded: [] })).toEqual([corrected]);
});
