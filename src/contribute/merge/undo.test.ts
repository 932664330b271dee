import { describe, expect, test } from 'vitest';
import { ADA, BO, folder, LEE, merged } from './fixtures/two-lees.ts';
import { changed } from './folder.ts';
import { undoMerge } from './undo.ts';

describe('an undoing after edits', () => {
  const edited = (path: string, from: string, to: string) => {
    const { after } = merged();
    const text = after.get(path) ?? '';
    expect(text).toContain(from);
    const result = undoMerge(new Map([...after, [path, text.replace(from, to)]]), ['ada-lee', 'lee']);
    if ('refusal' in result) throw new Error(result.refusal);
    return { ...result, now: changed(new Map([...after, [path, text.replace(from, to)]]), result.changes) };
  };

  test('keeps a sentence that somebody wrote since, and takes all of its own back', () => {
    const { now, stays } = edited('people/ada-lee.mdx', 'Words about', 'True words about');
    expect(stays).toEqual([]);
    expect(now.get('people/ada-lee.mdx')).toBe(ADA.replace('Words about', 'True words about'));
    expect(now.get('people/lee.mdx')).toBe(LEE);
    expect(now.get('people/bo-ray.mdx')).toBe(BO);
  });

  test('leaves a claim that somebody has changed since, and tells which', () => {
    const { now, stays } = edited('people/ada-lee.mdx', 'review: unread', 'note: "Read, and so it is."');
    expect(stays.map(({ path, what }) => `${path} ${what.slice(0, 16)}`)).toEqual([
      'people/ada-lee.mdx - property: said',
    ]);
    expect(now.get('people/ada-lee.mdx')).toContain('Read, and so it is.');
    expect(now.get('people/ada-lee.mdx')).not.toContain('formerIds');
  });

  test('takes references back beside words that were written since', () => {
    const { now, stays } = edited(
      'people/bo-ray.mdx',
      'name: Bo Ray\n',
      'name: Bo Ray\nsummary: A colonel.\n',
    );
    expect(stays).toEqual([]);
    expect(now.get('people/bo-ray.mdx')).toBe(
      BO.replace('name: Bo Ray\n', 'name: Bo Ray\nsummary: A colonel.\n'),
    );
  });

  test('takes the one decision out of identity.yml', () => {
    const { now } = edited('identity.yml', 'sameAs:\n', 'sameAs:\n  - ids: [x, y]\n');
    expect(now.get('identity.yml')).toBe('sameAs:\n  - ids: [x, y]\n');
  });

  test('takes the right id out of a group that the merge had widened beside another decision', () => {
    const before = 'sameAs:\n  - ids: [lee, l]\nnotSameAs:\n  - ids: [lee, bo-ray]\n';
    const after = new Map(merged(new Map([...folder, ['identity.yml', before]])).after);
    expect(after.get('identity.yml')).toContain('ids: [ada-lee, lee, l]');
    after.set('identity.yml', `# Since.\n${after.get('identity.yml')}`);
    const result = undoMerge(after, ['ada-lee', 'lee']);
    if ('refusal' in result) throw new Error(result.refusal);
    expect(changed(after, result.changes).get('identity.yml')).toContain('ids: [lee, l]\n');
  });

  test('waits for a page that has taken the id since, and for the merge of the page that stayed', () => {
    const { after } = merged();
    const taken = new Map([...after, ['people/lee.mdx', '---\nname: Other\n---\n']]);
    expect(undoMerge(taken, ['ada-lee', 'lee'])).toMatchObject({ place: 'people/lee.mdx' });
    const both = merged(new Map([...after, ['people/cy.mdx', '---\nname: Cy\n---\n']]), [
      'cy',
      'ada-lee',
    ]).after;
    expect(undoMerge(both, ['ada-lee', 'lee'])).toMatchObject({
      refusal: expect.stringContaining('--undo cy ada-lee'),
    });
    expect(undoMerge(after, ['lee', 'ada-lee'])).toMatchObject({
      refusal: expect.stringContaining('--undo ada-lee lee'),
    });
    expect(undoMerge(folder, ['ada-lee', 'lee'])).toMatchObject({
      refusal: expect.stringContaining('There is none'),
    });
  });
});
