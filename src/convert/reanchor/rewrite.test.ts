import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Page, readPage } from '../../model/page.ts';
import type { Citation } from '../../model/schema.ts';
import { applyCorrections } from '../../text/correction.ts';
import { citedOn } from './cited.ts';
import { rewrite } from './rewrite.ts';

const path = 'people/anna-berg.mdx';

function pageOf(text: string): Page {
  const { page, messages } = readPage({ path, text });
  if (!page) throw new Error(`${messages[0]?.reason}\n${text}`);
  return page;
}

/** The page after its citation number `at` was rewritten; read back, it must be the new citation. */
function rewritten(text: string, to: Partial<Citation>, at = 0): string {
  const page = pageOf(text);
  const cited = citedOn(page);
  const one = cited[at];
  if (!one) throw new Error('no citation');
  const wanted = { ...one.citation, ...to };
  const corrections = rewrite(page, one, wanted);
  if (!corrections) return 'not possible';
  const after = applyCorrections(text, corrections);
  const expected = cited.map(({ citation }, index) => (index === at ? wanted : citation));
  expect(citedOn(pageOf(after)).map(({ citation }) => citation)).toEqual(expected);
  return after;
}

const pageWith = (cite: string) =>
  `---\nname: Anna Berg # a person\nclaims:\n  - property: said\n${cite}\n---\nProse.\n`;
const block = (quote: string) => pageWith(`    cite:\n      - source: talks\n        quote: ${quote}`);
const NEW = { quote: "It's over: nobody knows" };

describe('a quotation is rewritten as it was written', () => {
  test.each([
    ['plain', 'We are raedy # really', { quote: 'We are ready' }, 'We are ready # really'],
    ['plain, where it cannot stay so', 'We are raedy', NEW, `"It's over: nobody knows"`],
    ['in double marks', '"We are raedy"', NEW, `"It's over: nobody knows"`],
    ['in single marks', "'We are raedy'", NEW, "'It''s over: nobody knows'"],
    ['over several lines', 'We\n          are raedy', { quote: 'We are ready' }, 'We are ready'],
    [
      'as a folded block',
      '>-\n          We are\n          raedy',
      NEW,
      ">-\n          It's over: nobody knows",
    ],
    ['as a literal block', '|\n          We are raedy', NEW, "|\n          It's over: nobody knows"],
  ])('%s', (_, before, to, after) => expect(rewritten(block(before), to)).toBe(block(after)));

  test('in braces', () => {
    const flow = (quote: string) => pageWith(`    cite: [{ source: talks, quote: ${quote} }]`);
    expect(rewritten(flow('raedy'), { quote: 'ready, or not' })).toBe(flow('"ready, or not"'));
    expect(rewritten(flow('raedy'), { prefix: 'are' })).toBe(flow('raedy, prefix: are'));
  });

  test('in prose', () => {
    const prose = (quote: string) =>
      `---\nname: Anna Berg\n---\nShe said <Cite source="talks" quote=${quote} /> so.\n`;
    expect(rewritten(prose('"raedy"'), { quote: 'they say "ready" & so' })).toBe(
      prose('"they say &quot;ready&quot; &amp; so"'),
    );
    expect(rewritten(prose("'raedy'"), { quote: "it's ready", suffix: 'or not' })).toBe(
      prose(`'it&#39;s ready' suffix="or not"`),
    );
  });
});

describe('words beside it', () => {
  test('are rewritten where they stand, and added behind the quotation', () => {
    const before = block('ready # here\n        prefix: are nto');
    expect(rewritten(before, { prefix: 'are not', suffix: 'to talk' })).toBe(
      block('ready # here\n        suffix: to talk\n        prefix: are not'),
    );
    expect(rewritten(block('>\n          ready'), { prefix: 'are' })).toBe(
      block('>\n          ready\n        prefix: are'),
    );
  });
  test('are never taken away', () => {
    expect(rewritten(block('ready\n        prefix: are'), { prefix: undefined })).toBe('not possible');
  });
});

test('lines keep their ends', () => {
  const windows = (text: string) => text.replaceAll('\n', '\r\n');
  expect(
    rewritten(windows(block('>-\n          We\n          are')), { quote: 'We were', prefix: 'So' }),
  ).toBe(windows(block('>-\n          We were\n        prefix: So')));
});

test('whatever words and style, the page reads back with the new words and nothing else changed', () => {
  const words = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 60 })
    .map((text) => text.replace(/[\s\p{C}]+/gu, ' ').trim())
    .filter((text) => text !== '');
  const styles = ['raedy', '"raedy"', "'raedy'", '>-\n          raedy', '|-\n          raedy'].map(block);
  const flow = pageWith('    cite: [{ source: talks, quote: raedy }, { source: more, quote: "x" }]');
  const prose = '---\nname: Anna Berg\n---\n<Cite source="talks" quote="raedy" />\n';
  fc.assert(
    fc.property(fc.constantFrom(...styles, flow, prose), words, words, (text, quote, prefix) => {
      const after = rewritten(text, { quote, prefix });
      expect(after).not.toBe('not possible');
    }),
    { numRuns: 500 },
  );
});
