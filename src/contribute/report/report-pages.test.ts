import { describe, expect, test } from 'vitest';
import { edited, reportOn, SMALL, written } from './fixtures/change.ts';
import { reportMarkdown } from './markdown/markdown.ts';
import { summaryOf } from './summary.ts';

const ADA = 'people/ada-berg.mdx';
const PORT = 'organisations/norsund-port.mdx';

describe('pages', () => {
  const RENAMED = {
    [PORT]: undefined,
    ...edited(ADA, ['object: norsund-port', 'object: port-of-norsund']),
  };

  test('that were renamed are one page; without the old id the address is lost', () => {
    const keeping = {
      'organisations/port-of-norsund.mdx': (SMALL[PORT] ?? '').replace(
        'claims:',
        'formerIds: [norsund-port]\nclaims:',
      ),
    };
    const kept = reportOn({ ...RENAMED, ...keeping });
    expect(kept.pages.map(({ path, deed, redirects }) => [path, deed, redirects])).toEqual([
      ['organisations/port-of-norsund.mdx', 'renamed', true],
      [ADA, 'changed', undefined],
    ]);
    expect(kept.addresses).toEqual([]);
    expect(kept.pages[0]?.claims).toEqual([]);
    const lost = reportOn({ ...RENAMED, 'organisations/port-of-norsund.mdx': SMALL[PORT] ?? '' });
    expect(lost.pages[0]).toMatchObject({ deed: 'renamed', redirects: false });
    expect(lost.addresses).toEqual([
      { address: 'organisations/norsund-port', name: 'Norsund Port Authority' },
    ]);
  });
  test('that were merged say into which, and their claims moved', () => {
    const before = {
      'people/a-berg.mdx': `---\nname: A. Berg\nclaims:\n  - property: rank\n    value: Captain\n    cite: [{ source: opening, quote: Ada Berg }]\n---\n`,
    };
    const after = edited(ADA, [
      '---\n\nShe',
      '  - property: rank\n    value: Captain\n    cite: [{ source: opening, quote: Ada Berg }]\nformerIds: [a-berg]\n---\n\nShe',
    ]);
    const report = reportOn({ ...after, 'people/a-berg.mdx': undefined }, before);
    expect(report.pages.map(({ path, deed, into }) => [path, deed, into?.name])).toEqual([
      ['people/a-berg.mdx', 'merged', 'Ada Berg'],
      [ADA, 'changed', undefined],
    ]);
    expect(report.pages[1]?.claims.map(({ deed, from }) => [deed, from?.name])).toEqual([
      ['moved', 'A. Berg'],
    ]);
  });
  test('that went leave references that lead nowhere', () => {
    const report = reportOn({ [PORT]: undefined });
    expect(report.broken).toEqual([{ path: ADA, name: 'Ada Berg', id: 'norsund-port', of: 'entity' }]);
    expect(report.mistakes.added.map(({ rule }) => rule)).toEqual(['reference-exists']);
  });
  test('that nothing leads to any more are orphans', () => {
    const report = reportOn(
      edited(ADA, ['    object: norsund-port\n', ''], [' and writes to the Norsund Port Authority', '']),
    );
    expect(report.orphans).toEqual([{ path: PORT, name: 'Norsund Port Authority' }]);
    expect(reportOn(edited(ADA, ['    object: norsund-port\n', ''])).orphans).toEqual([]);
  });
  test('that somebody reviewed while changing them are told', () => {
    const report = reportOn(
      edited(ADA, ['status: draft', 'status: reviewed'], ['value: Harbour', 'value: Old Harbour']),
    );
    expect(report.pages[0]?.status).toEqual({ before: 'draft', after: 'reviewed', claimsChanged: true });
  });
  test('that cannot be read are told, the mistakes say why, and nothing of them counts as gone', () => {
    const [broken, sound] = [(SMALL[ADA] ?? '').replace('claims:', 'claims: ['), SMALL[ADA] ?? ''];
    const report = reportOn({ [ADA]: broken });
    expect(report.pages).toMatchObject([
      { path: ADA, deed: 'unreadable', claims: [], names: { removed: [] }, record: [] },
    ]);
    expect(report.mistakes.added.length).toBeGreaterThan(0);
    expect(report.orphans).toEqual([]);
    expect(reportMarkdown(report)).toContain('What became of its statements cannot be told.');
    const mended = reportOn({ [ADA]: sound }, { [ADA]: broken });
    expect(mended.pages[0]?.claims.map(({ deed }) => deed)).toEqual(['added', 'added']);
    expect(reportMarkdown(mended)).toContain('could not be read as a page before');
  });
  test('that say what they said before tell what else changed', () => {
    const text = SMALL[ADA] ?? '';
    const [said = ''] = / {2}- property: said[\s\S]*?in May"\n/.exec(text) ?? [];
    for (const [now, only] of [
      [text.replaceAll('\n', '\r\n'), 'line ends'],
      [text.replace('claims:', '# Read.\nclaims:'), 'how it is written'],
      [text.replace(said, '').replace('claims:\n', `claims:\n${said}`), 'the order of its statements'],
    ] as const)
      expect(reportOn({ [ADA]: now }).pages[0]?.only).toBe(only);
    expect(reportOn(edited(ADA, ['She lives in', 'She lives near'])).pages[0]?.only).toBeUndefined();
  });
  test('whose prose came or changed without a citation are told', () => {
    const cited = `${SMALL[ADA]}\n## More\n\nIt <Cite source="opening" quote="would open in May">would open in May</Cite>.\n`;
    expect(reportOn({ [ADA]: cited }).pages[0]?.text.map(({ uncited }) => uncited)).toEqual([
      undefined,
      undefined,
    ]);
    const report = reportOn({ [ADA]: `${SMALL[ADA]}\nShe owns 3 boats.\n` });
    expect(report.pages[0]?.text).toMatchObject([{ deed: 'added', uncited: true }]);
    expect(summaryOf(report).wrong).toBe('1 paragraph without a citation.');
    expect(reportMarkdown(report)).toContain('- New (✗ no citation): ');
  });
  test('whose prose changed tell the words', () => {
    const report = reportOn(edited(ADA, ['She lives in', 'She lives near']));
    expect(report.pages[0]?.text.map(({ deed, change }) => [deed, written(change)])).toEqual([
      ['changed', 'She lives [-in-]{+near+} Norsund and writes to the Norsund Port Authority.'],
    ]);
  });
});
