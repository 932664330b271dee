import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { folderOf, run } from './command-run.ts';

const TEXT = 'Defence Minister Tomas Vrellin said on Monday that ferries would be guarded.';
const annotated = { id: 'a', text: TEXT, spans: [{ start: 17, end: 30, label: 'PERSON' }] };
const document = {
  id: 'd',
  title: 'Ferries to be guarded',
  text: TEXT,
  entities: [{ id: 'v', kind: 'person', name: 'Tomas Vrellin', names: ['Vrellin'] }],
  facts: [{ entity: 'v', property: 'role', value: 'Defence Minister' }],
  speech: [{ speaker: 'v', quote: 'ferries would be guarded', voice: 'reported' }],
};

function evaluated(lines: readonly unknown[], ...words: string[]) {
  const folder = folderOf({ 'gold.jsonl': lines.map((line) => JSON.stringify(line)).join('\n') });
  return run('evaluate', [...words, join(folder, 'gold.jsonl')]);
}

describe('evaluating', () => {
  test('a file of annotated texts scores exact spans', () => {
    const { code, stdout } = evaluated([annotated]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/PERSON\s+P 100\.0 R 100\.0 F1 100\.0 {2}\(1\)/);
    expect(stdout).not.toContain('pages:');
  });
  test('a file of documents scores pages, facts and speech', () => {
    const { code, stdout } = evaluated([document], '--json');
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({
      load: { milliseconds: expect.any(Number), residentMegabytes: expect.any(Number) },
      sets: [
        {
          name: 'gold.jsonl',
          pages: { kinds: { person: { right: 1, expected: 1 } } },
          facts: { recalledRoles: 1 },
          speech: { expected: 1 },
        },
      ],
    });
  });
  test('--pages of annotated texts says that the entities are derived', () => {
    expect(evaluated([annotated], '--pages').stdout).toMatch(/pages: 1 documents \(entities derived/);
  });
  test('--errors lists what was missed', () => {
    const spans = [{ start: 0, end: 7, label: 'PERSON' }];
    const { stdout } = evaluated([{ ...annotated, spans }], '--errors');
    expect(stdout).toContain('missed a PERSON Defence');
    expect(stdout).toContain('wrong a PERSON Tomas Vrellin');
  });
  test('a bad line is told with its place, the others count, and the exit code is 2', () => {
    const { code, stdout, stderr } = evaluated([annotated, { id: 'b' }]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/gold\.jsonl:2: .*expected the field `text`/);
    expect(stdout).toContain('PERSON');
  });
  test('a file that is not there is told, and the exit code is 2', () => {
    const { code, stderr } = run('evaluate', ['/nowhere/gold.jsonl']);
    expect(code).toBe(2);
    expect(stderr).toContain('/nowhere/gold.jsonl: Unexpected path');
  });
});
