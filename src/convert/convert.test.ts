import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readPage } from '../model/page.ts';
import { conversionOf, conversionOfFiles, converted, type Files } from './fixtures/conversion.ts';
import { RULES } from './rules-version.ts';

const fixtures = join(import.meta.dirname, 'fixtures');
/** In ledgers of fixtures: the version of the rules, whichever it is. */
const NOW = '"rules": "now"';

function filesIn(folder: string): Files {
  if (!existsSync(folder)) return {};
  const paths = globSync('**/*.{mdx,json}', { cwd: folder }).map((path) => path.replaceAll('\\', '/'));
  const read = (path: string) => readFileSync(join(folder, path), 'utf8').replace(NOW, `"rules": "${RULES}"`);
  return Object.fromEntries(paths.sort().map((path) => [path, read(path)]));
}

describe('in a folder of content', () => {
  const names = readdirSync(fixtures).filter((name) => existsSync(join(fixtures, name, 'document.txt')));
  test('there are cases', () => expect(names.length).toBeGreaterThan(5));
  test.each(names.map((name) => [name.replaceAll('-', ' '), name]))('%s', async (_, name) => {
    const folder = join(fixtures, name);
    const result = converted(
      filesIn(join(folder, 'before')),
      readFileSync(join(folder, 'document.txt'), 'utf8'),
    );
    for (const [path, text] of Object.entries(result)) {
      await expect(text.replace(`"rules": "${RULES}"`, NOW)).toMatchFileSnapshot(join(folder, 'after', path));
    }
    expect(Object.keys(filesIn(join(folder, 'after')))).toEqual(Object.keys(result).sort());
  });
});

const TALKS = `Talks in Brussels

Jens Stoltenberg, secretary general of NATO, met reporters after the talks.

“We remain ready to talk,” Jens Stoltenberg said. Nobody answered.
`;
const FLIGHT = `A flight over the border

Linda Greenfield said the Su-35 fighter jet had been seen near the border.

Jens Stoltenberg said nothing was known of it.
`;

const paths = (files: Files, folder: string) => Object.keys(files).filter((path) => path.startsWith(folder));
const source = 'sources/talks-in-brussels.mdx';
const jens = 'people/jens-stoltenberg.mdx';

describe('converting', () => {
  test('twice is the same as once', () => {
    const once = converted({}, TALKS, FLIGHT);
    expect(conversionOf(once, TALKS, FLIGHT).changes).toEqual([]);
  });

  test('in one run is the same as one by one', () => {
    expect(converted({}, TALKS, FLIGHT)).toEqual(converted(converted({}, TALKS), FLIGHT));
  });

  test('the same text under another name and with other line ends is the same source', () => {
    const once = converted({}, TALKS);
    const again = converted(once, TALKS.replaceAll('\n', '\r\n'));
    expect(paths(again, 'sources/')).toEqual(paths(once, 'sources/'));
    expect(again[jens]).toBe(once[jens]);
  });

  test('another text with the same title is another source', () => {
    const other = 'Talks in Brussels\n\nAnna Berg said there were no talks at all.\n';
    expect(paths(converted(converted({}, TALKS), other), 'sources/talks-in-brussels-2')).toHaveLength(2);
  });

  test('the headline repeated in the text makes no second claim', () => {
    const headline = 'Jens Stoltenberg said yes';
    const files = converted(
      {},
      `${headline}\n\n${headline}\n\nAfter long talks in Brussels Jens Stoltenberg said yes to all of them.\n`,
    );
    expect(files[jens]?.match(/quote: Jens Stoltenberg said yes$/gm)).toHaveLength(1);
  });

  test('passages that have gone from the document stay, and are told', () => {
    const once = converted({}, TALKS);
    const shorter = TALKS.replace(/\n“[^\n]*\n/, '');
    expect(converted(once, shorter)[source]).toContain('Nobody answered');
    expect(conversionOf(once, shorter).reports[0]?.gone).toHaveLength(1);
  });

  test('a run that was cut off before the source was written is completed by the next', () => {
    const whole = converted({}, TALKS);
    const { [source]: _, 'sources/talks-in-brussels.ledger.json': __, ...cut } = whole;
    const { [jens]: page, ...rest } = converted(cut, TALKS);
    expect(page).toBe(whole[jens]);
    expect(paths(rest, 'sources/')).toHaveLength(2);
  });

  test('a source told in a person’s own words is left alone', () => {
    const once = converted({}, TALKS);
    const digest = { ...once, [source]: (once[source] ?? '').replace('text: full', 'text: digest') };
    const { changes, reports } = conversionOf(digest, `${TALKS}\nAnna Berg said more.\n`);
    expect(changes).toEqual([]);
    expect(reports[0]).toMatchObject({ state: 'left', reason: expect.stringContaining('text: digest') });
  });

  test('stops at a broken page only when it must touch it', () => {
    const broken = { [jens]: '---\nname: [\n---\n' };
    const refused = conversionOf(broken, TALKS);
    expect(refused.changes).toEqual([]);
    expect(refused.reports[0]?.reason).toMatch(
      /^people\/jens-stoltenberg.mdx:\d+:\d+: Unexpected end of line/,
    );
    const elsewhere = { 'people/anna-berg.mdx': '---\nname: [\n---\n' };
    expect(conversionOf(elsewhere, TALKS).reports[0]?.state).toBe('new');
  });

  test('a page deleted by a person is not made again by another document', () => {
    const { [jens]: _, ...without } = converted({}, TALKS);
    expect(Object.keys(converted(without, FLIGHT))).not.toContain(jens);
  });

  test('writes pages first, then sources, then ledgers', () => {
    const order = conversionOf({}, TALKS, FLIGHT).changes.map(({ path }) =>
      path.replace(/^(?!sources).*|^sources.*\./, ''),
    );
    expect(order).toEqual(
      [...order].sort((a, b) => ['', 'mdx', 'json'].indexOf(a) - ['', 'mdx', 'json'].indexOf(b)),
    );
  });
});

test('a page that cannot take what belongs on it stops the conversion, and says where', () => {
  const page = { [jens]: '---\nname: Jens Stoltenberg\nclaims: ~\n---\n' };
  expect(() => conversionOf(page, TALKS)).toThrow(
    /^people\/jens-stoltenberg.mdx:2:1: Unexpected layout, .*Write/,
  );
});

test('a name that a person took away is not added again, whoever had written it', () => {
  const page = (names: string) => `---\nname: Jens Stoltenberg\n${names}---\n`;
  const files = converted({ [jens]: page('weakAliases: [Stoltenberg]\n') }, TALKS);
  const without = { ...files, [jens]: page('') };
  expect(converted(without, `${TALKS}\nJens Stoltenberg said more.\n`)[jens]).not.toContain('weakAliases');
});

describe('a source page of the knowledge base', () => {
  const path = 'sources/talks.mdx';
  const digest = `---
title: Talks in Brussels
text: digest
published: 2022-02-03
---

Jens Stoltenberg, secretary general of NATO, met reporters.
`;
  const convertedPage = (files: Files): Files => {
    const { changes } = conversionOfFiles(files, [{ name: path, text: digest }]);
    return { ...files, ...Object.fromEntries(changes.map((change) => [change.path, change.text])) };
  };

  test('gives pages and claims, and is not added to', () => {
    const after = convertedPage({ [path]: digest });
    expect(after[path]).toBe(digest);
    expect(after[jens]).toContain('source: talks');
  });

  test('is converted once', () => {
    const once = convertedPage({ [path]: digest });
    expect(convertedPage(once)).toEqual(once);
  });

  test('is refused when it comes from elsewhere', () => {
    const { reports } = conversionOfFiles({}, [{ name: path, text: digest }]);
    expect(reports[0]).toMatchObject({ state: 'refused', reason: expect.stringContaining('from elsewhere') });
  });
});

describe('a page that a person has reviewed', () => {
  const reviewed = '---\nname: Jens Stoltenberg\nstatus: reviewed\n---\n';

  test('gets claims that say nobody has read them', () => {
    const after = converted({ [jens]: reviewed }, TALKS);
    const { page } = readPage({ path: jens, text: after[jens] ?? '' });
    const claims = page?.kind === 'person' ? page.data.claims : [];
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every(({ review }) => review === 'unread')).toBe(true);
  });

  test('does not get them again once a person has accepted them', () => {
    const once = converted({ [jens]: reviewed }, TALKS);
    const accepted = { ...once, [jens]: (once[jens] ?? '').replaceAll(/\n +review: unread/g, '') };
    expect(converted(accepted, TALKS)).toEqual(accepted);
  });
});
