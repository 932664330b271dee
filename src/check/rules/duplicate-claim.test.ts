import { describe, expect, test } from 'vitest';
import { claims, findings, page, source } from '../marked-content.ts';

const rule = 'duplicate-claim';
const claim = (value: string, quote: string) =>
  `property: rank\nvalue: ${value}\ncite: [{ source: declaration, quote: ${quote} }]`;
const declared = source('declaration', 'General Milley, the Admiral.');

describe('duplicate-claim', () => {
  test('refuses a claim that a page makes twice', () => {
    const twice = claims(
      claim('General', 'General'),
      claim('Admiral', 'Admiral'),
      `‸${claim('General', 'General')}`,
    );
    const files = { ...declared, ...page('people/x', twice.replace('- ‸', '- ‸')) };
    expect(findings(files, rule)).toEqual({
      files,
      reasons: [
        'Unexpected claim, expected one that says something else than the claim on line 4. Remove one of the two.',
      ],
    });
  });
  test('takes claims that differ in a value, a speaker or the words they rest on', () => {
    const several = claims(
      claim('General', 'General'),
      claim('Admiral', 'General'),
      claim('General', 'General Milley'),
      `by: y\n${claim('General', 'General')}`,
    );
    const files = { ...declared, ...page('people/x', several), ...page('people/y') };
    expect(findings(files).reasons).toEqual([]);
  });
  test('takes one claim on two pages', () => {
    const one = claims(claim('General', 'General'));
    const files = { ...declared, ...page('people/x', one), ...page('people/y', one) };
    expect(findings(files).reasons).toEqual([]);
  });
});
