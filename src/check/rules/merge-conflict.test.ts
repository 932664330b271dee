import { describe, expect, test } from 'vitest';
import { findings, source } from '../marked-content.ts';

const path = 'people/x.mdx';
const remedy =
  'expected one version. Keep the lines that are right, and delete the lines that begin with `<<<<<<<`, `=======` and `>>>>>>>`.';
const versions = (one: string, other: string) => `<<<<<<< HEAD\n${one}=======\n${other}>>>>>>> other\n`;

/** Everything that is told of the files: exactly this, at the mark. */
function expectOnly(files: Record<string, string>, reason: string): void {
  expect(findings(files)).toEqual({ files, reasons: [reason] });
}

describe('merge-conflict', () => {
  test('is told once for a body, with the lines of both versions', () => {
    const body = versions('Words.\n', 'Other words.\nAnd more.\n');
    expectOnly(
      { [path]: `---\nname: X\n---\n‸${body}` },
      `Unexpected merge conflict (line 5 against lines 7–8), ${remedy}`,
    );
  });
  test('is told once for fields, and nothing else of the file', () => {
    const fields = versions('summary: One\nnme: Y\n', 'summary: Two\n');
    expectOnly(
      { [path]: `---\nname: X\n‸${fields}---\nSee [[nobody]] <b>.\n` },
      `Unexpected merge conflict (lines 4–5 against line 7), ${remedy}`,
    );
  });
  test('is told where one side is empty, the base is shown, and lines end with CR LF', () => {
    const shown = '‸<<<<<<< HEAD\nOurs.\n||||||| base\nOld.\n=======\n>>>>>>> other\n';
    expectOnly(
      { [path]: `---\nname: X\n---\n${shown}`.replaceAll('\n', '\r\n') },
      `Unexpected merge conflict (line 5 against nothing), ${remedy}`,
    );
  });
  test('counts those below the first', () => {
    const body = versions('A.\n', 'B.\n');
    expectOnly(
      { [path]: `---\nname: X\n---\n‸${body}\n${body}` },
      `Unexpected merge conflict (line 5 against line 7), ${remedy} There is 1 more below.`,
    );
  });
  test('is told of a mark that was left behind', () => {
    expectOnly(
      { [path]: '---\nname: X\n---\nWords.\n‸>>>>>>> other\n' },
      'Unexpected mark `>>>>>>>` of a merge conflict, expected only words of the page. Delete the line, and look which of the two versions stands here.',
    );
  });
  test('is told of identity.yml and of a ledger', () => {
    const yaml = versions('sameAs: []\n', 'notSameAs: []\n');
    expectOnly(
      { 'identity.yml': `‸${yaml}` },
      `Unexpected merge conflict (line 2 against line 4), ${remedy}`,
    );
    const json = `{\n‸${versions('"a": 1\n', '"a": 2\n')}}\n`;
    expectOnly(
      { ...source('s', 'Words.'), 'sources/s.ledger.json': json },
      `Unexpected merge conflict (line 3 against line 5), ${remedy}`,
    );
  });
  test('is not seen in quotations, arrows and lines below a heading', () => {
    const body = '> > > > > > > Deep.\n\n&lt;&lt;&lt;&lt;&lt;&lt;&lt; HEAD\n\n    <<<<<<< HEAD\n';
    expect(findings({ [path]: `---\nname: X\n---\n${body}` }, 'merge-conflict').reasons).toEqual([]);
  });
});
