import { describe, expect, test } from 'vitest';
import { claims, findings, page, source } from '../marked-content.ts';

const log = source('log', 'The harbour was quiet.');
const saying = (fields: string) => ({
  ...log,
  ...page('events/x', claims(`property: participants\n${fields}\ncite: [{ source: log, quote: quiet }]`)),
});

describe('dates-in-order', () => {
  test.each([
    'from: 2031-02\nto: 2031-02-01',
    'from: 2031-02-03\nto: 2031-02',
    'when: { from: 2031-02-03, to: 2031-02-03 }',
    'value: { value: 5, to: 6, unit: ships }',
    'from: 2031-02-31\nto: 2030',
  ])('takes %j', (fields) => {
    expect(findings(saying(fields), 'dates-in-order').reasons).toEqual([]);
  });
  test.each([
    ['from: 2031-02\nto: ‸2031-01-31', 'end `2031-01-31`'],
    ['when: { from: 2031-02-03, to: ‸2030 }', 'end `2030`'],
    ['value: { value: 6, to: ‸5, unit: ships }', 'end `5` of a range'],
  ])('points at the end in %j', (fields, told) => {
    const { files, reasons } = findings(saying(fields), 'dates-in-order');
    expect(files['events/x.mdx']).toBe(saying(fields)['events/x.mdx' as keyof object]);
    expect(reasons.map((reason) => reason.split(',')[0])).toEqual([`Unexpected ${told}`]);
  });
  test('refuses a source that was read before it was published', () => {
    const files = {
      'sources/s.mdx': '---\ntitle: S\ntext: full\npublished: 2031-05\naccessed: ‸2031-04-30\n---\nA.\n',
    };
    expect(findings(files)).toMatchObject({
      files,
      reasons: [expect.stringContaining('Correct one of the two.')],
    });
  });
});
