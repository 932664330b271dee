import { describe, expect, test } from 'vitest';
import { claimId } from '../../model/claim.ts';
import { conversionOf, plain } from '../edits/fixtures/small-world.ts';
import { Folder } from '../edits/folder.ts';
import { contentOf, convertedTo } from '../edits/folder-run.ts';
import type { ExplainedClaim } from './claim.ts';
import { explain } from './explain.ts';
import type { ExplainedPage } from './page.ts';

const TALKS = `Talks in Brussels

Jens Holm, envoy of NATO, met reporters. Anna Berg said the Su-35 fighter jet was ready.
`;
const jens = 'people/jens-holm.mdx';
const id = 'talks-in-brussels';
const once = convertedTo(new Folder([]), conversionOf(new Folder([]), [TALKS], plain));

const explained = (folder: Folder, asked: string) => explain(contentOf(folder), asked, plain);
const withText = (path: string, edit: (text: string) => string): Folder => {
  const folder = once.copy();
  folder.put(path, edit(once.files.get(path) ?? ''));
  return folder;
};
function roleOf(folder: Folder): string {
  const page = folder.page(jens);
  const claim = page?.kind === 'person' ? page.data.claims[0] : undefined;
  return claim ? claimId('jens-holm', claim) : '';
}
const role = roleOf(once);

describe('why a claim is there', () => {
  const told = (folder: Folder, asked: string) => explained(folder, asked) as ExplainedClaim;

  test('is told by its source, rule, passage and names', () => {
    expect(told(once, role)).toMatchObject({
      kind: 'claim',
      page: jens,
      review: 'nobody has reviewed the page',
      citations: [
        {
          source: id,
          quote: 'Jens Holm, envoy of NATO',
          passage: { number: 1, start: 0, end: 24 },
          rule: { name: 'role', confidence: 1 },
          since: 'nobody has changed it',
          names: [
            { surface: 'Jens Holm', finder: 'document', reason: 'looks like one', page: { id: 'jens-holm' } },
            { surface: 'NATO', page: { id: 'nato', reason: 'same words' } },
          ],
        },
      ],
    });
  });

  test('names the fields that a person changed', () => {
    const changed = withText(jens, (text) => text.replace('value: envoy', 'value: special envoy'));
    expect(told(changed, roleOf(changed)).citations[0]?.since).toBe('a person changed value');
    expect(explained(changed, role)).toMatchObject({
      kind: 'gone claim',
      proposals: [{ source: id, fate: `a person changed it; it stands now as ${roleOf(changed)}` }],
    });
  });

  test('is told of one that a person wrote', () => {
    const own = withText(jens, (text) =>
      text.replace(
        'claims:\n',
        `claims:\n  - property: rank\n    value: Major\n    cite: [{ source: ${id}, quote: met reporters }]\n`,
      ),
    );
    expect(told(own, roleOf(own)).citations[0]).toMatchObject({ since: 'a person wrote it', names: [] });
  });

  test('is told of one that a person took away, alone or with its page', () => {
    const taken = withText(jens, (text) => text.replace(/claims:[\s\S]*(?=---)/, ''));
    expect(explained(taken, role)).toMatchObject({ proposals: [{ fate: 'a person took it away' }] });
    const gone = once.copy();
    gone.put(jens, undefined);
    expect(explained(gone, role)).toMatchObject({ proposals: [{ fate: 'a person took its page away' }] });
  });

  test('says whether a person has confirmed it', () => {
    const doubtful = withText(jens, (text) => text.replace('    cite:', '    review: uncertain\n    cite:'));
    expect(told(doubtful, role).review).toMatch(/^uncertain/);
    expect(
      told(
        withText(jens, (text) => text.replace('draft', 'reviewed')),
        role,
      ).review,
    ).toBe('a person has reviewed the page');
  });
});

describe('why a page is there', () => {
  test('is told by its document, names and citations', () => {
    expect(explained(once, 'jens-holm')).toMatchObject({
      kind: 'page',
      madeFrom: id,
      since: 'name and summary are as they were written',
      names: [{ surface: 'Jens Holm' }],
      otherNames: [{ name: 'Holm', list: 'weakAliases', from: [id] }],
      claims: [{ source: id, citations: 1 }],
    });
  });

  test.each([jens, `content/${jens}`, 'jens-holm'])('is found as %s', (asked) => {
    expect((explained(once, asked) as ExplainedPage).path).toBe(jens);
  });

  test('is found by a former id, and says which names are a person’s', () => {
    const folder = once.copy();
    const text = once.files
      .get(jens)
      ?.replace('weakAliases:', 'formerIds: [jens-holm]\naliases: [Jenny]\nweakAliases:');
    folder.put(jens, undefined);
    folder.put('people/jens-of-nato.mdx', text);
    expect(explained(folder, 'jens-holm')).toMatchObject({
      id: 'jens-of-nato',
      madeFrom: id,
      otherNames: [
        { name: 'Jenny', from: ['a person'] },
        { name: 'Holm', from: [id] },
      ],
    });
  });

  test('is told of one that is no more', () => {
    const folder = once.copy();
    folder.put(jens, undefined);
    expect(explained(folder, 'jens-holm')).toEqual({
      kind: 'gone page',
      path: jens,
      proposals: [{ source: id, name: 'Jens Holm', made: true }],
    });
  });
});

test('what a source gave, and what became of it, is told', () => {
  const changed = withText(jens, (text) => text.replace('value: envoy', 'value: special envoy'));
  expect(explained(changed, id)).toMatchObject({
    kind: 'source',
    state: 'as it was written',
    claims: { proposed: 3, asWritten: 2, changedOrGone: 1 },
  });
});

test('a name is answered with every page that bears it', () => {
  expect(explained(once, 'Jens Holm')).toEqual({ near: ['jens-holm'] });
  expect(explained(once, 'holm')).toEqual({ near: ['jens-holm'] });
});

test('an id that nothing has is answered with the nearest', () => {
  expect(explained(once, 'jens-hol')).toEqual({ near: ['jens-holm'] });
  expect(explained(once, role.replace(/.$/, '_'))).toEqual({ near: [role] });
});
