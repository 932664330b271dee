import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MOST_BYTES } from './fitted.ts';
import { type Fixable, type FixForm, fixForm } from './fix-form.ts';
import type { Forge } from './forge.ts';
import { faults } from './forms.ts';
import { sentAs } from './room.ts';

const forges: Forge[] = [
  { kind: 'github', repository: 'https://github.com/o/r', branch: 'main' },
  { kind: 'gitlab', repository: 'https://gitlab.com/g/s/r', branch: 'main' },
  { kind: 'forgejo', repository: 'https://codeberg.org/o/r', branch: 'main' },
];
const [github, gitlab, forgejo] = forges as [Forge, Forge, Forge];
const fixable: Fixable = {
  page: 'people/ada-merin',
  name: 'Ada Merin',
  number: 3,
  id: '0123456789',
  text: 'Said that the boats are late.',
  quote: 'the boats are late',
  where: 'minutes#p-1a2b3c4d',
};

/** What a browser sends when something is typed into every field. */
function sent({ action, hidden, choice, typed }: FixForm, typing: (most: number) => string): string {
  const longest = choice?.options.reduce((a, b) => (a.length > b.length ? a : b)) ?? '';
  return sentAs(action, [
    ...hidden.map(({ name, value }) => [name, value] as const),
    ...(choice ? [[choice.name, longest] as const] : []),
    ...typed.map(({ name, most }) => [name, typing(most)] as const),
  ]);
}

test('the fields of the correction form are filled in with what the page says', () => {
  const { hidden, choice, typed } = fixForm(github, fixable);
  expect(Object.fromEntries(hidden.map(({ name, value }) => [name, value]))).toEqual({
    template: 'correction.yml',
    title: 'Correction: Ada Merin, statement 3',
    page: 'people/ada-merin',
    statement: '0123456789',
  });
  expect(choice).toEqual({ name: 'kind', label: 'What is wrong?', options: Object.values(faults) });
  expect(typed.map(({ name, value }) => [name, value])).toEqual([
    ['better', 'Said that the boats are late.'],
    ['words', 'the boats are late'],
    ['where', 'minutes#p-1a2b3c4d'],
  ]);
});

test('Forgejo has its own names for the same fields', () => {
  const { choice, typed } = fixForm(forgejo, fixable);
  expect([choice?.name, ...typed.map(({ name }) => name)]).toEqual([
    'field:kind',
    'field:better',
    'field:words',
    'field:where',
  ]);
});

test('GitLab takes one text with the labels as headings', () => {
  const { choice, typed, hidden } = fixForm(gitlab, fixable);
  expect(choice).toBeUndefined();
  expect(hidden).toEqual([{ name: 'issue[title]', value: 'Correction: Ada Merin, statement 3' }]);
  expect(typed).toHaveLength(1);
  expect(typed[0]?.name).toBe('issue[description]');
  expect(typed[0]?.value).toContain('### Statement\n\n0123456789\n\n### What is wrong?\n\nOnly the wording');
});

test.each([
  ['Cyrillic', 'Ж', 1],
  ['Arabic', 'ش', 1],
  ['Chinese', '海', 1],
  ['emoji', '🚢', 2],
  ['line ends', '\n', 1],
  ['halves of characters', '\ud83d', 1],
])('every field may be full of %s, and the address that is sent is short enough', (_, sign, units) => {
  for (const forge of forges) {
    const form = fixForm(forge, fixable);
    const href = sent(form, (most) => sign.repeat(Math.floor(most / units)));
    expect(Buffer.byteLength(href)).toBeLessThanOrEqual(MOST_BYTES);
    expect(form.typed.every(({ most }) => most > 150)).toBe(true);
  }
});

test('no room is given away: full of the widest signs, the address is nearly as long as it may be', () => {
  for (const forge of forges)
    expect(sent(fixForm(forge, fixable), (most) => '海'.repeat(most)).length).toBeGreaterThan(
      MOST_BYTES - 30,
    );
});

test('what is too long to be filled in is left out, and the form says so; what is filled in always fits', () => {
  const long = { ...fixable, text: 'word '.repeat(300) };
  for (const forge of forges) {
    const { typed } = fixForm(forge, long);
    expect(typed[0]?.leftOut).toBe(true);
    expect(typed[0]?.value).not.toContain('word word');
    expect(typed.every(({ value, most }) => value.length <= most)).toBe(true);
  }
  expect(fixForm(github, long).typed[1]?.value).toBe('the boats are late');
});

test('whatever a page says, a full form makes an address that is short enough', () => {
  const words = fc.string({ unit: 'binary', maxLength: 1500 });
  const any = fc.record({
    ...{ page: fc.constant('organisations/x'), id: fc.constant('0123456789'), number: fc.nat(999) },
    ...{
      name: words,
      text: words,
      quote: words,
      where: fc.stringMatching(/^[a-z0-9-]{1,120}#p-[0-9a-f]{8}$/),
    },
  });
  fc.assert(
    fc.property(any, fc.constantFrom(...forges), (given, forge) => {
      const form = fixForm(forge, given);
      expect(sent(form, (most) => '海'.repeat(most)).length).toBeLessThanOrEqual(MOST_BYTES);
      expect(form.typed.every(({ value, most }) => value.length <= most)).toBe(true);
    }),
    { seed: 7, numRuns: 60 },
  );
});
