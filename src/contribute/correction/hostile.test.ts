import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { correctionForm, statementForm } from '../../publish/forge/forms.ts';
import { correctionFor } from './correction.ts';
import { ADA, bodyOf, corrected, idOf, type Outcome, stated, world } from './fixtures/harbour.ts';

const WORDS: Record<string, string> = {
  'a command in backticks': '`touch /tmp/x`',
  'a command in brackets': '$(touch /tmp/x)',
  'a variable': 'a \u0024{HOME} b',
  'a pipe': 'a | sh',
  'a redirection': 'a > /etc/passwd',
  'a path upwards': '../../../../etc/passwd',
  'an image that calls home': '![x](https://evil.example/x.png)',
  'a link': '[x](javascript:alert)',
  'an address': 'see https://evil.example',
  'a call of people': 'cc @everyone',
  'a comment': 'a <!-- b -->',
  'the end of a comment': '--> @everyone <!-- dossier:report -->',
  'a tag': '<img src=x onerror=alert(1)>',
  'an expression': '{process.env.HOME}',
  'a workflow expression': '\u0024{{ github.token }}',
  'an import': 'import x from "{y}"',
  'a NUL': 'a\u0000b',
  'a colour for terminals': '\u001b[31mred',
  'a mark that turns writing round': 'abc\u202Edef',
  'a hidden space': 'a\u200Bb',
  'a line of YAML in braces': 'x\n    by: { a: *b }',
  'a workflow command': '::set-output name=x::y\n```',
};
/** What must not stand in anything that is posted outside a code span. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const DANGEROUS = /@|!\[|\]\(|<|:\/\/|[\u0000-\u0008\u000b-\u001f\u202e\u200b]/;

function outside(markdown: string): string {
  return markdown.replace(/`[^`\n]*`/g, '');
}

function expectRefused(outcome: Outcome): void {
  expect(outcome).toHaveProperty('refused');
  if ('refused' in outcome) {
    expect(outside(outcome.refused)).not.toMatch(DANGEROUS);
    expect(outcome.refused.length).toBeLessThan(8_000);
  }
}

describe.each(Object.entries(WORDS))('%s does nothing', (_, words) => {
  test.each(['wording', 'value', 'speaker', 'newer'])('as the better answer to %s', (kind) =>
    expectRefused(
      corrected({ kind, better: words, words: 'director of the Harbour Board', where: 'ferries' }),
    ),
  );
  test.each(['page', 'statement', 'kind'])('below %s', (field) =>
    expectRefused(corrected({ kind: 'wording', better: 'x', [field]: words })),
  );
  test.each(['words', 'where'])('below %s', (field) =>
    expectRefused(corrected({ kind: 'quotation', words: 'ones people wait for', [field]: words })),
  );
  test.each(statementForm.fields.map(({ id }) => id).filter((id) => id !== 'passage'))(
    'in a statement below %s',
    (field) =>
      expectRefused(
        stated({
          source: 'report',
          page: ADA,
          property: 'role',
          value: 'head',
          words: 'has headed the Sea Office',
          [field]: words,
        }),
      ),
  );
});

describe('a body that is no form does nothing', () => {
  test.each([
    ['a megabyte', 'x'.repeat(1 << 20)],
    ['a megabyte below a heading', bodyOf(correctionForm, { page: 'x'.repeat(1 << 20) })],
    ['ten thousand headings', '### Page\n\nx\n\n'.repeat(10_000)],
    ['four thousand headings of ours', '### Page\nx\n'.repeat(4_000)],
    ['sixty thousand backticks', '`'.repeat(60_000)],
    ['openings of comments', bodyOf(correctionForm, { page: '<!--'.repeat(15_000), kind: 'x' })],
    ['headings that are keys of objects', '### __proto__\n\nx\n\n### constructor\n\ny'],
    ['brackets within brackets', bodyOf(correctionForm, { page: '['.repeat(60_000), kind: 'wording' })],
  ])('%s', (_, body) => expectRefused(correctionFor(world, body, ['correction'])));

  test('whatever it is', () => {
    const field = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom(...Object.values(WORDS), ADA, 'wording'),
    );
    const answers = fc.dictionary(fc.constantFrom(...correctionForm.fields.map(({ id }) => id)), field);
    fc.assert(
      fc.property(answers, (filled) => {
        const outcome = correctionFor(world, bodyOf(correctionForm, filled), []);
        if (!('refused' in outcome)) expect(outcome.path).toBe(ADA);
        else expect(outside(outcome.refused)).not.toMatch(DANGEROUS);
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('words that only look like YAML are words', () => {
  test.each([
    'a: b',
    'yes',
    '2022',
    '- x',
    '# x',
    '"',
    "'",
    "it's",
    '*a',
    '&a',
    '!x',
    '%x',
    '🙂',
    'x\nand y',
    'null',
    '~',
    ', by: ada-merin',
  ])('%s', (better) => {
    const outcome = corrected({ kind: 'wording', better, statement: idOf(ADA, 1) });
    expect(outcome).not.toHaveProperty('refused');
    if ('refused' in outcome) return;
    const changed = outcome.text.split('\n').filter((line) => !outcome.before.includes(line));
    expect(changed).toHaveLength(1);
    expect(outside(outcome.did.join('\n'))).not.toMatch(DANGEROUS);
  });
});
