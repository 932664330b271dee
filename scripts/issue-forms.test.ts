/**
 * Forms stand in the repository once for every forge; all of them ask what the site fills in and the program reads.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { answersIn } from '../src/contribute/correction/answers.ts';
import { modalities } from '../src/model/schema.ts';
import { type Form, faults, forms } from '../src/publish/forge/forms.ts';
import { formFile } from '../src/publish/forge/issue.ts';

const TOP = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(TOP, path), 'utf8');
const LICENCE = 'CC BY 4.0';

interface Written {
  name: string;
  title: string;
  labels: string[];
  body: {
    type: string;
    id?: string;
    attributes: { label?: string; description?: string; value?: string };
    validations?: { required?: boolean };
  }[];
}

describe.each(forms)('the form $name', (form) => {
  test.each(['.github/ISSUE_TEMPLATE', '.forgejo/issue_template'])(
    'asks in %s what the site fills in',
    (folder) => {
      const written = parse(read(`${folder}/${form.name}.yml`)) as Written;
      const [intro, ...fields] = written.body;
      expect(
        fields.map(({ id, attributes, validations }) => ({
          id,
          label: attributes.label,
          required: validations?.required ?? false,
        })),
      ).toEqual(form.fields);
      expect(written).toMatchObject({ title: form.title, labels: [form.name] });
      expect(intro?.attributes.value).toContain(LICENCE);
    },
  );

  test.each(['.github/ISSUE_TEMPLATE', '.forgejo/issue_template'])(
    'has in %s only fields that a link can fill in',
    (folder) => {
      const { body } = parse(read(`${folder}/${form.name}.yml`)) as Written;
      const types = new Set(body.map(({ type }) => type));
      expect([...types].filter((type) => !['markdown', 'input', 'textarea'].includes(type))).toEqual([]);
    },
  );

  test.each([
    ['github', (file: string) => `.github/ISSUE_TEMPLATE/${file}`],
    ['gitlab', (file: string) => `.gitlab/issue_templates/${file}.md`],
    ['forgejo', (file: string) => file],
  ] as const)('lies where links to %s look for it', (kind, pathOf) => {
    const file = formFile({ kind }, form);
    expect(existsSync(join(TOP, pathOf(file)))).toBe(true);
  });

  test('has the same headings on GitLab, and is read when they are filled in', () => {
    const text = read(`.gitlab/issue_templates/${capital(form.name)}.md`);
    expect(headingsOf(text)).toEqual(form.fields.map(({ label }) => label));
    expect(text).toContain(`/label ~${form.name}`);
    expect(text).toContain(LICENCE);
    const filled = form.fields.reduce((body, { label }) => filledIn(body, label), text);
    expect(answersIn(filled, form)).toMatchObject({ answers: expect.any(Map) });
    expect(answersOf(filled, form)).toEqual(form.fields.map(({ label }) => `About ${label}`));
  });
});

test('the choices that a form names are those that a program knows', () => {
  const described = (form: Form['name'], id: string) => {
    const { body } = parse(read(`.github/ISSUE_TEMPLATE/${form}.yml`)) as Written;
    return body.find((field) => field.id === id)?.attributes.description;
  };
  expect(described('correction', 'kind')).toBe(`One of: ${Object.values(faults).join(' · ')}`);
  expect(described('statement', 'modality')).toContain(modalities.join(' · '));
});

test('every forge has the same template of a pull request, with the licences and nothing to sign', () => {
  const text = read('.github/pull_request_template.md');
  expect(read('.gitlab/merge_request_templates/Default.md')).toBe(text);
  expect(read('.forgejo/pull_request_template.md')).toBe(text);
  expect(text).toMatch(/CC BY 4\.0, code under MIT/);
  expect(text).not.toMatch(/Signed-off-by|DCO/i);
});

test('no form lies about that the site does not know of', () => {
  const names = forms.map(({ name }) => `${name}.yml`);
  for (const folder of ['.github/ISSUE_TEMPLATE', '.forgejo/issue_template'])
    expect(readdirSync(join(TOP, folder)).sort()).toEqual(['config.yml', ...names].sort());
});

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function headingsOf(text: string): string[] {
  return [...text.matchAll(/^### (.*)$/gm)].map(([, label = '']) => label);
}

/** As a person does it: below the comment that helps. */
function filledIn(text: string, label: string): string {
  const start = text.indexOf('-->', text.indexOf(`### ${label}`)) + 3;
  return `${text.slice(0, start)}\n\nAbout ${label}${text.slice(start)}`;
}

function answersOf(body: string, form: Form): (string | undefined)[] {
  const answered = answersIn(body, form);
  if ('refused' in answered) return [answered.refused];
  return form.fields.map(({ id }) => answered.answers.get(id));
}

test('only GitHub is promised a program, and nobody a pull request “in your name”', () => {
  const folders = ['.github/ISSUE_TEMPLATE', '.forgejo/issue_template', '.gitlab/issue_templates'];
  for (const folder of folders)
    for (const { name } of forms.filter((form) => form.name !== 'source')) {
      const text = read(`${folder}/${folder.startsWith('.gitlab') ? `${capital(name)}.md` : `${name}.yml`}`);
      expect(/program|pull request/.test(text)).toBe(folder.startsWith('.github'));
      expect(text).not.toMatch(/in your name/);
    }
});
