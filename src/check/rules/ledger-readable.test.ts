import { describe, expect, test } from 'vitest';
import { findings, source } from '../marked-content.ts';

describe('ledger-readable', () => {
  test('takes a ledger beside its source', () => {
    const files = { ...source('report', 'Text.'), 'sources/report.ledger.json': '{}' };
    expect(findings(files).reasons).toEqual([]);
  });
  test('refuses a ledger that was cut off', () => {
    const files = { ...source('report', 'Text.'), 'sources/report.ledger.json': '{ "claims": [‸' };
    expect(findings(files)).toEqual({
      files,
      reasons: [
        'Unexpected end of file, expected a value or `]`: a ledger is JSON as the converter wrote it. Restore the file from version control.',
      ],
    });
  });
  test('points at a comma too many', () => {
    const files = { ...source('report', 'Text.'), 'sources/report.ledger.json': '{\n  "pages": [‸,]\n}' };
    expect(findings(files)).toMatchObject({ files, reasons: [expect.stringContaining('Unexpected `,]`')] });
  });
  test('warns of a ledger whose source is gone', () => {
    expect(findings({ 'sources/report.ledger.json': '‸{}' })).toEqual({
      files: { 'sources/report.ledger.json': '‸{}' },
      reasons: [
        '(warning) Unexpected ledger without its source, expected `sources/report.mdx` beside it. Restore the source, or remove the ledger.',
      ],
    });
  });
});
