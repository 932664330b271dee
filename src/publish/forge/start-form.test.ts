import { expect, test } from 'vitest';
import { MOST_BYTES } from './fitted.ts';
import type { Forge } from './forge.ts';
import { sentAs } from './room.ts';
import { startForm } from './start-form.ts';
import { LONGEST_NAME, wantedForm, wantedPrefix } from './wanted.ts';

const github: Forge = { kind: 'github', repository: 'https://github.com/o/r', branch: 'main' };
const gitlab: Forge = { kind: 'gitlab', repository: 'https://gitlab.com/g/s/r', branch: 'main' };
const forgejo: Forge = { kind: 'forgejo', repository: 'https://codeberg.org/o/r', branch: 'main' };

test('a new page is sent as a name and a text', () => {
  const { action, file, text } = startForm(github, 'event');
  expect([action, file.name, file.value, text.name]).toEqual([
    'https://github.com/o/r/new/main',
    'filename',
    'content/events/new-page.mdx',
    'value',
  ]);
  expect(text.value).toMatch(/^---\nname: Name of the page\n/);
  expect(startForm(forgejo, 'event').action).toBe('https://codeberg.org/o/r/_new/main');
});

test('GitLab is sent the name alone, and the text is there to be copied', () => {
  const { action, file, text } = startForm(gitlab, 'source');
  expect([action, file.name, file.value]).toEqual([
    'https://gitlab.com/g/s/r/-/new/main/content/sources',
    'file_name',
    'new-page.mdx',
  ]);
  expect(text.name).toBeUndefined();
  expect(text.value).toMatch(/^---\ntitle: /);
});

test('a template has room to be filled in, and full of the widest signs it still fits into an address', () => {
  for (const forge of [github, forgejo]) {
    const { action, file, text } = startForm(forge, 'source');
    expect(text.most).toBeGreaterThan(text.value.length + 100);
    const full = ['海'.repeat(file.most), '海'.repeat(text.most)] as const;
    expect(
      sentAs(action, [
        [file.name, full[0]],
        [text.name ?? '', full[1]],
      ]).length,
    ).toBeLessThanOrEqual(MOST_BYTES);
  }
});

test('a page that is missing is asked for by its name', () => {
  const names = [github, gitlab, forgejo].map((forge) => wantedForm(forge).name);
  expect(names).toEqual(['title', 'issue[title]', 'title']);
  const name = encodeURIComponent('海'.repeat(LONGEST_NAME));
  for (const forge of [github, gitlab, forgejo]) {
    const href = wantedPrefix(forge) + name;
    expect(href.length).toBeLessThanOrEqual(MOST_BYTES);
    expect([...new URL(href).searchParams.values()].at(-1)).toMatch(/海$/);
  }
  expect(new URL(`${wantedPrefix(gitlab)}Bo`).searchParams.get('issue[title]')).toBe('Page wanted: Bo');
});

test('nothing answers that wish by program: it is no form of the repository', () => {
  expect(wantedPrefix(github)).toBe('https://github.com/o/r/issues/new?title=Page%20wanted%3A%20');
});
