import { describe, expect, test } from 'vitest';
import { check } from '../check.ts';
import { applyFixes } from '../fix/apply.ts';
import { claims, findings, inputOf, page, source } from '../marked-content.ts';

const spoken = 'property: role\nvalue: General\ncite: [{ source: log, quote: Words }]';
const around = {
  ...source('log', 'Words.'),
  ...page('organisations/nato', `formerIds: [north-atlantic]\n${claims(spoken)}`),
  ...page('events/unsc-session'),
};
const of = (prose: string) => ({ ...around, ...page('people/x', '', prose) });

/** What is told of one page, and what `--fix` makes of its prose. */
function toldOf(prose: string): { shown: boolean; reasons: string[]; mended: string } {
  const files = of(prose);
  const found = findings(files, 'address-exists');
  const { files: input } = inputOf(
    Object.entries(of(prose.replace('‸', ''))).map(([path, text]) => ({ path, text })),
  );
  const text = input.find(({ path }) => path === 'people/x.mdx')?.text ?? '';
  const messages = check({ files: input }).messages.filter(({ rule }) => rule === 'address-exists');
  const mended = applyFixes(text, messages).split('---\n').at(-1)?.trimEnd() ?? '';
  return { shown: found.files['people/x.mdx'] === files['people/x.mdx'], reasons: found.reasons, mended };
}

describe('address-exists', () => {
  test.each([
    '/organisations/nato/',
    '/dossier/organisations/nato/',
    '../../organisations/nato/#s1',
    '/organisations/nato/#claims',
    '/sources/log/',
    '/organisations/',
    '/letters/people/a-b/',
    '/about/#sources',
    '/elsewhere/nobody/',
    '#career',
    '?q=1',
    'https://example.org/people/nobody/',
    '/people/x/index.html',
  ])('takes %j', (url) => {
    expect(findings(of(`See [it](${url}).`), 'address-exists').reasons).toEqual([]);
  });
  test.each([
    ['/events/unsc-sesion/', '/events/unsc-session/'],
    ['/dossier/events/unsc-sesion/', '/events/unsc-session/'],
    ['/events/unsc-sesion/#s1', '/events/unsc-session/#s1'],
    ['../../events/unsc-sesion/', '/events/unsc-session/'],
    ['/people/nato/', '/organisations/nato/'],
    ['/organizations/nato/', '/organisations/nato/'],
    ['../organisations/nato.mdx', '/organisations/nato/'],
    ['nato.mdx', '/organisations/nato/'],
    ['nato', '/organisations/nato/'],
    ['/content/sources/log.mdx', '/sources/log/'],
  ])('tells of %j what was meant, and writes it', (url, right) => {
    const told = toldOf(`See [it](‸${url}).`);
    const expected = `expected that of a page of this site. Did you mean \`${right}\`?`;
    expect(told).toEqual({
      shown: true,
      reasons: [`Unexpected address \`${url}\`, ${expected}`],
      mended: `See [it](${right}).`,
    });
  });
  test('says what to do where nothing is near, and changes nothing', () => {
    const told = toldOf('See [it](‸/events/harbour-day/).');
    expect(told).toMatchObject({ shown: true, mended: 'See [it](/events/harbour-day/).' });
    expect(told.reasons[0]).toContain('link by id as in `[[id|words]]`, or add its page.');
  });
  test('leads from a former address to the new one, with a warning', () => {
    expect(toldOf('See [it](‸/organisations/north-atlantic/#s1).')).toEqual({
      shown: true,
      reasons: [
        '(warning) Unexpected former address `/organisations/north-atlantic/#s1`, expected the new one. Write `/organisations/nato/#s1`.',
      ],
      mended: 'See [it](/organisations/nato/#s1).',
    });
  });
  test('warns of a statement and of a passage that are not there', () => {
    expect(toldOf('See [it](‸/organisations/nato/#s2).').reasons).toEqual([
      '(warning) Unexpected statement `#s2` in an address, expected one of the 1 of `nato`. Correct the address.',
    ]);
    expect(toldOf('See [it](‸/sources/log/#p-00000000).').reasons).toEqual([
      '(warning) Unexpected passage `#p-00000000` in an address, expected one of `log`. Open the source and copy the address of the passage.',
    ]);
  });
  test('looks at definitions, and at an address that is written otherwise than it is read', () => {
    const defined = toldOf('See [it][1].\n\n[1]: ‸/events/unsc-sesion/');
    expect(defined).toMatchObject({ shown: true, mended: 'See [it][1].\n\n[1]: /events/unsc-session/' });
    const escaped = toldOf('See ‸[it](/events/unsc&#45;sesion/).');
    expect(escaped).toMatchObject({ shown: true, mended: 'See [it](/events/unsc&#45;sesion/).' });
  });
});
