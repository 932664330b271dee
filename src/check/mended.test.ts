import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Message } from '../model/message.ts';
import { type CheckInput, check } from './check.ts';
import { applyFixes } from './fix/apply.ts';
import { claims, inputOf, page, source } from './marked-content.ts';

const claim = (fields: string) => `${fields}\ncite: [{ source: log-of-day, quote: harbour was quiet }]`;
const content: Record<string, string> = {
  ...source(
    'log-of-day',
    'The harbour was quiet. The Harbour was full, said Ines.',
    'Two ships of 500 km range.',
  ),
  ...page('people/ines-varga', 'aliases: [Ines, Keeper]\ncategories: [keeper, guard]'),
  ...page(
    'people/x',
    `aliases:\n  - Ada\n  - { name: A. X, kind: spelling }\ndistinctFrom: [ines-varga]\n${claims(
      claim('property: said\nby: ines-varga\nmodality: denied\nwhen: { text: then, from: 2031-02-03 }'),
      claim('property: role\nvalue: keeper\nasOf: 2031-02'),
      claim('property: role\nvalue: guard\nnote: seen'),
    )}`,
    'See [[ines-varga]]. <Cite source="log-of-day" quote="harbour was full" prefix="The" />',
  ),
  'identity.yml': 'notSameAs:\n  - ids: [ines-varga, x]\n    why: Two.\nnotAnEntity:\n  - name: Harbour\n',
};
content['people/x.mdx'] =
  content['people/x.mdx']?.replace('was full', 'was quiet').replace(' prefix="The"', '') ?? '';

/** What a hand does to a line without meaning to. */
const slip = fc.tuple(
  fc.constantFrom('drop', 'twice', 'swap', 'capital', 'line', 'word', 'space', 'number'),
  fc.nat(),
  fc.nat(),
);

function slipped(text: string, [kind, at, far]: [string, number, number]): string {
  const lines = text.split('\n');
  const line = 1 + (at % Math.max(1, lines.length - 3));
  const words = lines[line] ?? '';
  const place = far % Math.max(1, words.length);
  const [head, one, two, tail] = [
    words.slice(0, place),
    words[place] ?? '',
    words[place + 1] ?? '',
    words.slice(place + 2),
  ];
  const changed: Record<string, string[]> = {
    drop: [head + two + tail],
    twice: [head + one + one + two + tail],
    swap: [head + two + one + tail],
    capital: [head + one.toUpperCase() + two + tail],
    line: [words, words],
    word: [words.replace(/: .*/, ': 2031')],
    space: [`${head}${one} ${two}${tail}`],
    number: [words.replace(/[a-z]+-[a-z]+/, '500 km')],
  };
  return lines.toSpliced(line, 1, ...(changed[kind] ?? [])).join('\n');
}

const asText = ({ path, rule, reason }: Message) => `${path} ${rule} ${reason.replace(/\d+/g, '#')}`;

function inputWith(files: Record<string, string>): CheckInput {
  return inputOf(Object.entries(files).map(([path, text]) => ({ path, text })));
}

test('the content of this test is clean', () => {
  expect(check(inputWith(content)).messages).toEqual([]);
});

test('to mend a mistake brings no other', () => {
  const rounds = fc.record({
    path: fc.constantFrom('people/x.mdx', 'people/ines-varga.mdx', 'identity.yml'),
    slips: fc.array(slip, { minLength: 1, maxLength: 3 }),
  });
  let mended = 0;
  fc.assert(
    fc.property(rounds, ({ path, slips }) => {
      const text = slips.reduce(slipped, content[path] ?? '');
      const before = check(inputWith({ ...content, [path]: text })).messages;
      // A line that is no YAML hides what stands in it.
      if (before.some(({ rule }) => rule === 'frontmatter' || rule === 'syntax')) return;
      const told = new Set(before.map(asText));
      for (const message of before) {
        if (!message.fix || message.path !== path) continue;
        const after = applyFixes(text, [message]);
        const left = check(inputWith({ ...content, [path]: after })).messages;
        const fresh = left.filter((one) => !told.has(asText(one)));
        mended++;
        expect({ text, after, message: asText(message), fresh: fresh.map(asText) }).toEqual({
          text,
          after,
          message: asText(message),
          fresh: [],
        });
        expect(left.length).toBeLessThan(before.length);
      }
    }),
    { seed: 20310302, numRuns: 120 },
  );
  expect(mended).toBeGreaterThan(40);
});
