import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { draftOf } from '../../model/draft.ts';
import { CUT, MOST_BYTES } from './fitted.ts';
import { type Forge, forgeKinds } from './forge.ts';
import { correctionForm, forms, statementForm } from './forms.ts';
import { editHref, historyHref, issueHref, newHref } from './href.ts';

const github: Forge = { kind: 'github', repository: 'https://github.com/o/r', branch: 'main' };
const gitlab: Forge = { kind: 'gitlab', repository: 'https://gitlab.com/g/s/r', branch: 'main' };
const forgejo: Forge = { kind: 'forgejo', repository: 'https://codeberg.org/o/r', branch: 'main' };
const all = [github, gitlab, forgejo];
const PATH = 'people/ada-merin.mdx';

describe('files', () => {
  test('are edited, at a line where the editor goes to one', () => {
    expect(all.map((forge) => editHref(forge, PATH))).toEqual([
      'https://github.com/o/r/edit/main/content/people/ada-merin.mdx',
      'https://gitlab.com/g/s/r/-/edit/main/content/people/ada-merin.mdx',
      'https://codeberg.org/o/r/_edit/main/content/people/ada-merin.mdx',
    ]);
    expect(all.map((forge) => editHref(forge, PATH, 31))).toEqual([
      'https://github.com/o/r/edit/main/content/people/ada-merin.mdx#L31',
      'https://gitlab.com/g/s/r/-/edit/main/content/people/ada-merin.mdx#L31',
      'https://codeberg.org/o/r/src/branch/main/content/people/ada-merin.mdx?display=source#L31',
    ]);
  });

  test('have a history', () => {
    expect(all.map((forge) => historyHref(forge, PATH))).toEqual([
      'https://github.com/o/r/commits/main/content/people/ada-merin.mdx',
      'https://gitlab.com/g/s/r/-/commits/main/content/people/ada-merin.mdx',
      'https://codeberg.org/o/r/commits/branch/main/content/people/ada-merin.mdx',
    ]);
  });

  test('are begun with a name, and a text where the forge takes one', () => {
    expect(all.map((forge) => newHref(forge, PATH, '---\nname: A & B\n---\n'))).toEqual([
      'https://github.com/o/r/new/main?filename=content%2Fpeople%2Fada-merin.mdx&value=---%0Aname%3A%20A%20%26%20B%0A---%0A',
      'https://gitlab.com/g/s/r/-/new/main/content/people?file_name=ada-merin.mdx',
      'https://codeberg.org/o/r/_new/main?filename=content%2Fpeople%2Fada-merin.mdx&value=---%0Aname%3A%20A%20%26%20B%0A---%0A',
    ]);
  });

  test('have strange branches and paths in percent signs', () => {
    const forge = { ...github, branch: 'new/ways#1' };
    expect(editHref(forge, 'people/a b?.mdx')).toBe(
      'https://github.com/o/r/edit/new/ways%231/content/people/a%20b%3F.mdx',
    );
  });

  test('a text too long for a link is left out whole', () => {
    const href = newHref(github, PATH, 'є'.repeat(2000));
    expect(href).toBe('https://github.com/o/r/new/main?filename=content%2Fpeople%2Fada-merin.mdx');
  });
});

describe('issues', () => {
  const answers = {
    page: 'people/ada-merin',
    statement: '0123456789',
    better: 'She “left” & won',
    words: 'left\nit',
  };
  const issue = { form: correctionForm, title: 'Ada Merin, statement 3', answers };
  const query = (href: string) => Object.fromEntries(new URL(href).searchParams);

  test('GitHub fills the fields of a form by their ids', () => {
    const href = issueHref(github, issue);
    expect(href).toMatch(
      /^https:\/\/github\.com\/o\/r\/issues\/new\?template=correction\.yml&title=Correction/,
    );
    const title = 'Correction: Ada Merin, statement 3';
    expect(query(href)).toEqual({ template: 'correction.yml', title, ...answers });
  });

  test('Forgejo wants the path of the form, and `field:` before the id', () => {
    expect(query(issueHref(forgejo, issue))).toEqual({
      template: '.forgejo/issue_template/correction.yml',
      title: 'Correction: Ada Merin, statement 3',
      'field:page': answers.page,
      'field:statement': answers.statement,
      'field:better': answers.better,
      'field:words': answers.words,
    });
  });

  test('GitLab gets all of it as one description, under the labels', () => {
    const { 'issue[title]': title, 'issue[description]': text, ...rest } = query(issueHref(gitlab, issue));
    expect([title, rest]).toEqual(['Correction: Ada Merin, statement 3', {}]);
    expect(text).toMatch(
      /^### Page\n\npeople\/ada-merin\n\n### Statement\n\n0123456789\n\n### What is wrong\?\n\n_No/,
    );
    expect(text).toMatch(/### Which words show it\?\n\nleft it\n\n### Where are they\?\n\n_No response_$/);
    expect(query(issueHref(gitlab, { ...issue, answers: {} }))).toEqual({
      'issue[title]': 'Correction: Ada Merin, statement 3',
      issuable_template: 'Correction',
    });
  });

  test('the longest free words are cut first, and say so', () => {
    const long = { ...answers, better: 'Б'.repeat(3000), words: 'short words' };
    for (const forge of all) {
      const href = issueHref(forge, { ...issue, answers: long });
      const text = [...new URL(href).searchParams.values()].join('\n');
      expect(href.length).toBeLessThanOrEqual(MOST_BYTES);
      expect(href.length).toBeGreaterThan(3000);
      expect(text).toContain(CUT);
      for (const kept of ['people/ada-merin', '0123456789', 'short words']) expect(text).toContain(kept);
    }
  });
});

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 3000 }),
  fc.string({
    unit: fc.constantFrom('"', "'", '&', '%', '+', '#', '\n', 'ї', 'ن', '海', '🚢', '\ud83d', ']', '`'),
    maxLength: 4000,
  }),
);
const id = fc.stringMatching(/^[a-z0-9-]{1,120}$/);

test('whatever is filled in, an address is short enough, plain ASCII, and keeps the ids', () => {
  const given = fc.record({
    name: words,
    page: id,
    statement: id,
    source: id,
    passage: id,
    better: words,
    words,
  });
  fc.assert(
    fc.property(
      given,
      fc.constantFrom(...all),
      fc.constantFrom(...forms),
      ({ name, ...answers }, forge, form) => {
        const href = issueHref(forge, { form, title: name, answers });
        expect(Buffer.byteLength(href)).toBeLessThanOrEqual(MOST_BYTES);
        expect(href).toMatch(/^[!-~]+$/);
        const sent = [...new URL(href).searchParams.values()].join('\n');
        for (const { id } of form.fields)
          if (id === 'page' || id === 'statement' || id === 'source') expect(sent).toContain(answers[id]);
      },
    ),
    { seed: 7, numRuns: 150 },
  );
});

test('a new page of any name arrives whole where it fits', () => {
  fc.assert(
    fc.property(words, fc.constantFrom(...forgeKinds), (name, kind) => {
      const { path, text } = draftOf('person', 'some-id', name.toWellFormed());
      const href = newHref({ ...github, kind }, path, text);
      expect(href.length).toBeLessThanOrEqual(MOST_BYTES);
      const sent = new URL(href).searchParams;
      expect([null, text]).toContain(sent.get('value'));
      expect(sent.get('filename') ?? sent.get('file_name')).toMatch(/some-id\.mdx$/);
    }),
    { seed: 7, numRuns: 100 },
  );
});

test('a proposal of a statement names source, passage and words', () => {
  const answers = { source: 'minutes', passage: '4', words: 'The boats are late.' };
  const href = issueHref(github, { form: statementForm, title: 'minutes, passage 4', answers });
  expect(new URL(href).searchParams.get('words')).toBe('The boats are late.');
});
