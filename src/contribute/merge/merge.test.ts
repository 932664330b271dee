import { describe, expect, test } from 'vitest';
import { ADA, BO, folder, LEE, merged } from './fixtures/two-lees.ts';
import type { Folder } from './folder.ts';
import { merge } from './merge.ts';

const refusal = (from: Folder, ...pages: [string, string]) => {
  const result = merge(from, { pages });
  return 'refusal' in result ? `${result.place ?? ''} ${result.refusal}`.trim() : undefined;
};

describe('the page that stays', () => {
  test('takes everything over by insertion, in its own style', () => {
    expect(merged().after.get('people/ada-lee.mdx')).toBe(`---
# who she is
name: "Ada Lee"
summary: A general.
aliases: [A. Lee, Lee, General Lee]   # as papers write it
weakAliases:
  - the general
categories:
  - general
status: reviewed
formerIds:
  - lee-old
  - lee
sameAs:
  - "https://example.org/lee"
claims:
  - property: role
    value: general
    cite:
      - source: talks
        quote: Ada Lee is a general
  - property: said
    review: unread
    cite:
      - source: talks
        quote: Lee said that all was well
---
Words about [[bo-ray]].

More about [[ada-lee]] and [[bo-ray|Bo]].
`);
  });

  test('takes claims over as they were written, moved in as far as its own, in its line ends', () => {
    const claim = [
      '- property: said   # at noon',
      '  by: "lee"',
      '  when: { from: 2022-02 }',
      "  text: 'Said so.'",
      '  # twice in the paper',
      '  cite: [{ source: "talks", quote: "Lee said that all was well" }]',
    ].join('\n');
    const lee = `---\nname: Lee\nclaims:\n${claim}\n---\n`;
    const ada = ADA.replaceAll('\n', '\r\n');
    const { after, left } = merged(
      new Map([...folder, ['people/ada-lee.mdx', ada], ['people/lee.mdx', lee]]),
    );
    expect(left).toEqual([]);
    const moved = claim
      .replace('by: "lee"', 'by: "ada-lee"')
      .replace('\n  cite', '\n  review: unread\n  cite')
      .replace(/^/gm, '  ')
      .replaceAll('\n', '\r\n');
    expect(after.get('people/ada-lee.mdx')).toContain(`\r\n${moved}\r\n---`);
  });

  test('keeps its line ends', () => {
    const text = merged(new Map([...folder, ['people/ada-lee.mdx', ADA.replaceAll('\n', '\r\n')]])).after.get(
      'people/ada-lee.mdx',
    );
    expect(text?.replaceAll('\r\n', '')).not.toContain('\n');
  });

  test('does not double an equal claim that only words it otherwise, and tells so', () => {
    expect(merged().left).toContain('role “Ada Lee is a general” stood there already');
  });

  test('keeps side by side what tells more', () => {
    const more = LEE.replace('    value: General\n', '    value: General\n    note: As of spring.\n').replace(
      'quote: Ada Lee is a general',
      'quote: is a general',
    );
    const text = merged(new Map([...folder, ['people/lee.mdx', more]])).after.get('people/ada-lee.mdx');
    expect(text).toContain('note: As of spring.');
  });

  test('has a name that is another page’s own in weakAliases', () => {
    const other = ['people/other-lee.mdx', '---\nname: Lee\n---\n'] as const;
    const text = merged(new Map([...folder, other])).after.get('people/ada-lee.mdx');
    expect(text).toContain('weakAliases:\n  - Lee\n  - the general\n');
  });
});

describe('other pages', () => {
  test('name the page that stays, and nothing else of them changes', () => {
    const now = BO.replace('[lee]\nclaims', '[ada-lee]\nclaims')
      .replace("'lee'", "'ada-lee'")
      .replace('[[lee|her]], [[lee]]', '[[ada-lee|her]], [[ada-lee]]');
    expect(merged().after.get('people/bo-ray.mdx')).toBe(now);
  });

  test('lose a claim that becomes the same as another', () => {
    const twice = BO.replace(
      '---\nSee',
      `${BO.split('claims:\n')[1]?.split('---')[0]?.replace("'lee'", 'ada-lee')}---\nSee`,
    );
    const text =
      merged(new Map([...folder, ['people/bo-ray.mdx', twice]])).after.get('people/bo-ray.mdx') ?? '';
    expect(text.match(/property: met/g)).toHaveLength(1);
    expect(text).toContain('object: ada-lee');
  });
});

describe('identity.yml', () => {
  const decided = (text: string | undefined, why?: string) =>
    merged(
      new Map([...folder, ...(text === undefined ? [] : [['identity.yml', text] as const])]),
      undefined,
      why,
    ).after.get('identity.yml');

  test.each([
    [undefined, 'sameAs:\n  - ids: [ada-lee, lee]\n'],
    ['# Nothing yet', '# Nothing yet\nsameAs:\n  - ids: [ada-lee, lee]\n'],
    ['sameAs:\n  - ids: [x, y] # old\n', 'sameAs:\n  - ids: [x, y] # old\n  - ids: [ada-lee, lee]\n'],
    ['sameAs:\n  - ids: [ada-lee, a-lee]\n', 'sameAs:\n  - ids: [ada-lee, a-lee, lee]\n'],
    [
      'sameAs:\n  - ids:\n      - lee\n      - l\n',
      'sameAs:\n  - ids:\n      - ada-lee\n      - lee\n      - l\n',
    ],
    ['sameAs: [{ ids: [lee, ada-lee] }]\n', 'sameAs: [{ ids: [lee, ada-lee] }]\n'],
    [
      'notSameAs:\n  - ids: [lee, bo-ray]\n    why: two\n',
      'notSameAs:\n  - ids: [lee, bo-ray]\n    why: two\n  - ids: [ada-lee, bo-ray]\n    why: two\nsameAs:\n  - ids: [ada-lee, lee]\n',
    ],
  ])('of %j becomes %j', (before, after) => expect(decided(before)).toBe(after));

  test('keeps why', () =>
    expect(decided(undefined, 'One: general')).toBe(
      'sameAs:\n  - ids: [ada-lee, lee]\n    why: "One: general"\n',
    ));

  test('has a group of its own for each reason: one that was given for others need not hold for these', () => {
    const own = 'sameAs:\n  - ids: [lee, l]\n    why: An initial.\n';
    expect(decided(own, 'One general')).toBe(`${own}  - ids: [ada-lee, lee]\n    why: One general\n`);
    expect(decided(own)).toBe(`${own}  - ids: [ada-lee, lee]\n`);
    const bare = 'sameAs:\n  - ids: [lee, l]\n';
    expect(decided(bare, 'One general')).toBe(`${bare}  - ids: [ada-lee, lee]\n    why: One general\n`);
  });
});

describe('a merge is refused', () => {
  const apart = 'notSameAs:\n  - ids: [x, y]\n  - ids: [ada-lee, lee]\n';
  const lees = new Map([...folder, ['organisations/lees.mdx', '---\nname: Lees\n---\n']] as const);
  test.each([
    [folder, 'ada-lee', 'ada-lee', /^people\/ada-lee\.mdx Unexpected same page twice/],
    [folder, 'ada-lee', 'lee-old', /^people\/lee\.mdx Unexpected former id lee-old, .* Write lee\.$/],
    [folder, 'ada-lee', 'leee', /Did you mean lee\?$/],
    [
      new Map([...folder, ['people/x.mdx', '---\nname: X\naliases: [京都]\n---\n']] as const),
      'ada-lee',
      '新年',
      /npm run search finds ids by names\.$/,
    ],
    [folder, 'ada-lee', 'General Lee', /General Lee is a name of lee: write lee\.$/],
    [
      new Map([...folder, ['identity.yml', 'sameAs: [{ ids: [bo-ray, bob] }]\n']] as const),
      'ada-lee',
      'bob',
      /bob is a name of bo-ray: write bo-ray\.$/,
    ],
    [folder, 'ada-lee', 'talks', /^sources\/talks\.mdx Unexpected source, .*`reprintOf`/],
    [
      lees,
      'ada-lee',
      'organisations/lees.mdx',
      /^organisations\/lees\.mdx Unexpected kind organisation, expected person .* people\/lees\.mdx/,
    ],
    [
      new Map([...folder, ['identity.yml', apart]] as const),
      'ada-lee',
      'lee',
      /^identity\.yml:3:10 Unexpected decision/,
    ],
    [
      new Map([
        ...folder,
        ['identity.yml', `sameAs: [{ ids: [lee, y] }, { ids: [ada-lee, x] }]\n${apart}`],
      ] as const),
      'ada-lee',
      'lee',
      /^identity\.yml:3:10 /,
    ],
    [folder, 'bo-ray', 'lee', /^people\/bo-ray\.mdx:3:16 Unexpected `distinctFrom`/],
    [
      new Map([...folder, ['people/x.mdx', '---\nnaem: X\n---\n[[lee]]']] as const),
      'ada-lee',
      'lee',
      /^people\/x\.mdx:2:1 /,
    ],
    [merged().after, 'ada-lee', 'lee', /The two are one already\.$/],
    [merged().after, 'lee', 'bo-ray', /^people\/ada-lee\.mdx Unexpected former id lee, .* Write ada-lee\.$/],
  ])('case %#', (from, into, gone, reason) => expect(refusal(from, into, gone)).toMatch(reason));
});
