import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type EntityPage, readPage } from '../../model/page.ts';
import type { Claim } from '../../model/schema.ts';
import { applyCorrections } from '../../text/correction.ts';
import { insertClaim, removeClaim, rewriteClaim } from './claim-edit.ts';

const BLOCK = `---
name: Ada
claims:
  # first
  - property: role
    value: Director   # since when?
    cite:
      - source: a
        quote: "x"
        prefix: "y"
      # the other
      - { source: b, quote: z, prefix: "p", suffix: s }
  - property: range
    value:
      value: 5
      unit: km
    text: >-
      Folded
      words.
    cite: [{ source: a, quote: 'q' }]   # end
  # last words
status: reviewed # by Bo
---

Body.
`;

function pageOf(text: string): EntityPage {
  const { page, messages } = readPage({ path: 'people/ada.mdx', text });
  if (page?.kind !== 'person') throw new Error(JSON.stringify(messages));
  return page;
}

function rewrite(text: string, number: number, change: (claim: Claim) => Claim): string {
  const page = pageOf(text);
  const claim = page.data.claims[number] as Claim;
  const after = applyCorrections(text, rewriteClaim(page, number, claim, change(claim)) ?? []);
  const wanted = page.data.claims.with(number, change(claim));
  expect(pageOf(after).data.claims).toEqual(wanted.map((one) => JSON.parse(JSON.stringify(one))));
  return after;
}

/** The lines that are only in the one, and only in the other. */
function changed(before: string, after: string): string[] {
  const [old, now] = [before.split('\n'), after.split('\n')];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('a claim that is written anew', () => {
  test('keeps the comment behind a value', () => {
    const after = rewrite(BLOCK, 0, (claim) => ({ ...claim, value: 'Head: of it' }));
    expect(changed(BLOCK, after)).toEqual([
      '-    value: Director   # since when?',
      '+    value: "Head: of it"   # since when?',
    ]);
  });
  test('gets a new field where it belongs', () => {
    const after = rewrite(BLOCK, 0, (claim) => ({ ...claim, by: 'bo', text: '- yes #1' }));
    expect(after).toContain('value: Director   # since when?\n    by: bo\n    text: "- yes #1"\n    cite:');
  });
  test('may replace fields on lines of their own, and folded words', () => {
    const after = rewrite(BLOCK, 1, (claim) => ({ ...claim, value: { value: 6, unit: 'km' }, text: 'Now.' }));
    expect(after).toContain('    text: Now.\n    cite: [{');
  });
  test('may lose a field with its line, or from between others', () => {
    const bare = ({ source, quote }: Claim['cite'][number]) => ({ source, quote });
    const after = rewrite(BLOCK, 0, (claim) => ({ ...claim, cite: claim.cite.map(bare) }));
    expect(after).toContain('quote: "x"\n      # the other\n      - { source: b, quote: z }\n');
  });
  test('gets one more citation, in lines or on one line', () => {
    const more = (claim: Claim) => ({ ...claim, cite: [...claim.cite, { source: 'c', quote: 'it’s "so"' }] });
    expect(rewrite(BLOCK, 0, more)).toContain(
      'suffix: s }\n      - source: c\n        quote: "it’s \\"so\\""\n',
    );
    expect(rewrite(BLOCK, 1, more)).toContain(`quote: 'q' }, { source: c, quote: "it’s \\"so\\"" }]   # end`);
  });
  test('keeps the line ends of Windows', () => {
    const text = BLOCK.replaceAll('\n', '\r\n');
    const after = rewrite(text, 0, (claim) => ({ ...claim, by: 'bo' }));
    expect(after.replace(/\r\n/g, '')).not.toMatch(/[\r\n]/);
  });
  test('says what was wanted, whatever the words are', () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1 }).map((one) => one.replace(/\s+/g, ' ').trim());
    fc.assert(
      fc.property(fc.nat(1), words.filter(Boolean), (number, text) => {
        rewrite(BLOCK, number, (claim) => ({ ...claim, text, value: text }));
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

describe('a claim that goes', () => {
  const without = (text: string, number: number) =>
    applyCorrections(text, removeClaim(pageOf(text), number) ?? []);

  test('takes its lines along, and no others', () => {
    const after = without(BLOCK, 0);
    expect(after).toContain('claims:\n  # first\n  - property: range\n');
    expect(pageOf(after).data.claims).toHaveLength(1);
    expect(pageOf(without(BLOCK, 1)).text).toContain('suffix: s }\n  # last words\nstatus');
  });
  test('takes the name of the list along when it is the last', () => {
    const after = without(without(BLOCK, 1), 0);
    expect(after).not.toContain('claims');
    expect(pageOf(after).data.claims).toEqual([]);
  });
});

describe('a new claim', () => {
  const claim: Claim = { property: 'role', value: 'Clerk', cite: [{ source: 'a', quote: 'k' }] };
  const added = (text: string, below?: number) =>
    applyCorrections(text, insertClaim(pageOf(text), claim, below) ?? []);
  const LINES = '  - property: role\n    value: Clerk\n    cite:\n      - source: a\n        quote: "k"\n';

  test('stands below the one it was made for, or below all', () => {
    expect(added(BLOCK, 0)).toContain(`suffix: s }\n${LINES}  - property: range`);
    expect(added(BLOCK)).toContain(`# end\n${LINES}  # last words\nstatus`);
  });
  test.each(['---\nname: Ada\n---\n', '---\nname: Ada\nclaims:\n---\n', '---\nname: Ada\nclaims: []\n---\n'])(
    'begins the list of a page without one',
    (text) => {
      expect(added(text)).toBe(`---\nname: Ada\nclaims:\n${LINES}---\n`);
      expect(added(text.replaceAll('\n', '\r\n'))).toBe(
        `---\nname: Ada\nclaims:\n${LINES}---\n`.replaceAll('\n', '\r\n'),
      );
    },
  );
  test('is not put into a list on one line', () =>
    expect(
      insertClaim(
        pageOf(
          '---\nname: A\nclaims: [{ property: role, value: b, cite: [{ source: a, quote: b }] }]\n---\n',
        ),
        claim,
      ),
    ).toBeUndefined());
});
