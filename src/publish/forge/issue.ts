/**
 * An **issue** is a form of the repository as it is filled in by an address: what each forge calls the fields.
 *
 * GitHub takes a field by its id, if it is a line or an area of words
 * (https://docs.github.com/en/issues/tracking-your-work-with-issues/using-issues/creating-an-issue). Forgejo and Gitea
 * want `field:` before the id and the whole path of the form (go-gitea/gitea#20987, routers/web/repo/issue_new.go).
 * GitLab has no fields: the whole text goes into the description, with the labels as headings, as GitHub prints
 * answers. It replaces the template in newer versions and is added to it in older ones (gitlab#559093), so the
 * template is only named where nothing is filled in.
 */
import { CUT, fitted, MOST_BYTES, type Parameter } from './fitted.ts';
import type { Forge } from './forge.ts';
import type { Field, Form } from './forms.ts';

/** What is filled in, by the id of the field. */
export type Answers = Readonly<Record<string, string | undefined>>;

export interface Issue {
  form: Form;
  /** What it is about; the form's own title stands before it. */
  title: string;
  answers: Answers;
}

/** What stands under a heading to which nothing was answered; GitHub prints the same. */
export const NO_RESPONSE = '_No response_';
/** Characters of a title that are shown in a list of issues. */
const TITLE = 120;
/** Fields that say what the issue is about: without them nothing can be done, so they are never cut. */
const KEPT: ReadonlySet<string> = new Set(['page', 'statement', 'kind', 'where', 'source', 'passage']);

/** What is the same however a form is answered. */
export function formParameters(forge: Forge, form: Form, title: string): Parameter[] {
  const words = short(form.title + title);
  const named = { name: titleName(forge), value: words };
  return forge.kind === 'gitlab' ? [named] : [{ name: 'template', value: formFile(forge, form) }, named];
}

/** What a forge calls the title of an issue. */
export function titleName({ kind }: Forge): string {
  return kind === 'gitlab' ? 'issue[title]' : 'title';
}

/** What a forge calls a field. */
export function fieldName({ kind }: Forge, { id }: Pick<Field, 'id'>): string {
  return kind === 'forgejo' ? `field:${id}` : id;
}

/**
 * The address that opens a form with answers.
 *
 * @param address Where the forge takes issues.
 */
export function issueAddress(address: string, forge: Forge, { form, title, answers }: Issue): string {
  const fixed = formParameters(forge, form, title);
  const filled = form.fields.filter(({ id }) => answers[id]);
  if (forge.kind !== 'gitlab')
    return fitted(address, [...fixed, ...filled.map((field) => parameterOf(forge, field, answers))]);
  if (filled.length === 0)
    return fitted(address, [...fixed, { name: 'issuable_template', value: formFile(forge, form) }]);
  const described = (most: number) =>
    fitted(address, [...fixed, { name: 'issue[description]', value: description(form, answers, most) }]);
  return LENGTHS.map(described).find((href) => href.length <= MOST_BYTES) ?? described(0);
}

/** Lengths to which the answers of one description are cut, until it fits; in UTF-16 code units. */
const LENGTHS = [4000, 2000, 1000, 500, 250, 120, 60, 0];

/**
 * The answers as the text of an issue, under the labels of the form.
 *
 * @param most Length of one answer in free words, in UTF-16 code units.
 */
export function description({ fields }: Form, answers: Answers, most = Number.POSITIVE_INFINITY): string {
  return fields
    .map(({ id, label }) => `### ${label}\n\n${answerOf(id, answers[id] ?? '', most) || NO_RESPONSE}`)
    .join('\n\n');
}

function answerOf(id: string, words: string, most: number): string {
  const line = words.toWellFormed().replace(/\s+/g, ' ').trim();
  if (KEPT.has(id) || line.length <= most) return line;
  return line.slice(0, most).toWellFormed().trimEnd() + CUT;
}

function parameterOf(forge: Forge, field: Field, answers: Answers): Parameter {
  return { name: fieldName(forge, field), value: answers[field.id] ?? '', free: !KEPT.has(field.id) };
}

/** What a forge calls the file of a form. */
export function formFile({ kind }: Pick<Forge, 'kind'>, { name }: Form): string {
  if (kind === 'gitlab') return `${name[0]?.toUpperCase()}${name.slice(1)}`;
  return kind === 'forgejo' ? `.forgejo/issue_template/${name}.yml` : `${name}.yml`;
}

/** In one line, cut at the end. */
function short(title: string): string {
  const words = title.toWellFormed().replace(/\s+/g, ' ').trim();
  return words.length <= TITLE ? words : `${[...words].slice(0, TITLE - 1).join('')}…`;
}
