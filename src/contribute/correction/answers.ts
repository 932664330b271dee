/**
 * The **answers** of an issue: what a person wrote below each heading of a form, as a forge prints it.
 *
 * ```md
 * ### Page
 *
 * people/jens-stoltenberg.mdx
 *
 * ### Statement
 *
 * _No response_
 * ```
 */
import { type Form, forms } from '../../publish/forge/forms.ts';
import { posted } from '../posted.ts';
import { type Refusal, refuse } from './refusal.ts';

/** By id of the field; what was left empty is absent. */
export type Answers = ReadonlyMap<string, string>;

/** Most characters of a body that is read: no forge takes a longer one. */
export const LONGEST_BODY = 65_536;
const HEADING = /^#{1,6}[ \t]+(\S.*)$/;
const FENCE = /^ {0,3}(`{3,}|~{3,})/;
/** What forges print for a field that was left empty. */
const NOTHING = /^(?:_no response_|none|n\/a)?$/i;

/**
 * Read the answers.
 *
 * @param form
 *   The form that was filled in; absent: the one most of whose headings are there.
 * @returns
 *   A refusal when the body is no such form, too long, or when a heading of the form stands there twice.
 */
export function answersIn(
  body: string,
  form = likeliestForm(body),
): { form: Form; answers: Answers } | Refusal {
  if (body.length > LONGEST_BODY)
    return refuse(`The text has more than ${LONGEST_BODY} characters, which no form has.`);
  if (!form)
    return refuse(
      'This has none of the headings of our forms. Open a new issue from a form, and keep its headings.',
    );
  const answers = new Map<string, string>();
  for (const { label, answer } of sectionsOf(body, form)) {
    const field = form.fields.find((one) => sameLabel(one.label, label));
    if (!field) continue;
    if (answers.has(field.id))
      return refuse(`The heading ${posted(field.label)} stands there twice. Leave only one.`);
    answers.set(field.id, answer);
  }
  const missing = form.fields.find(({ id, required }) => required && !answers.get(id));
  if (missing) return refuse(`Nothing is written below ${posted(missing.label)}. Edit the issue and add it.`);
  return { form, answers: new Map([...answers].filter(([, answer]) => answer !== '')) };
}

/** The form by its name, as a label of the issue has it. */
export function formNamed(names: readonly string[]): Form | undefined {
  return forms.find(({ name }) => names.includes(name));
}

function likeliestForm(body: string): Form | undefined {
  const labels = headingsIn(body.slice(0, LONGEST_BODY).split(/\r?\n/)).map(({ label }) => label);
  const share = (form: Form) =>
    form.fields.filter((field) => labels.some((label) => sameLabel(field.label, label))).length /
    form.fields.length;
  const [best] = [...forms].sort((a, b) => share(b) - share(a));
  return best && share(best) > 0.3 ? best : undefined;
}

/** Headings of the form and what stands below each; other headings are words of an answer. */
function sectionsOf(body: string, form: Form): { label: string; answer: string }[] {
  const lines = body.split(/\r?\n/);
  const ours = headingsIn(lines).filter(({ label }) =>
    form.fields.some((field) => sameLabel(field.label, label)),
  );
  return ours.map(({ label, line }, at) => ({
    label,
    answer: tidied(lines.slice(line + 1, ours[at + 1]?.line).join('\n')),
  }));
}

/** Lines that are headings: not those in a fence of code that is closed again. */
function headingsIn(lines: readonly string[]): { label: string; line: number }[] {
  const closing = closingFences(lines);
  const found: { label: string; line: number }[] = [];
  for (let line = 0; line < lines.length; line++) {
    line = closing.get(line) ?? line;
    const [, label] = HEADING.exec(lines[line] ?? '') ?? [];
    if (label) found.push({ label, line });
  }
  return found;
}

/** Line of each opening fence → line of its closing one. */
function closingFences(lines: readonly string[]): Map<number, number> {
  const closing = new Map<number, number>();
  let open: { line: number; fence: string } | undefined;
  for (const [line, text] of lines.entries()) {
    const [, fence] = FENCE.exec(text) ?? [];
    if (!fence) continue;
    if (!open) open = { line, fence };
    else if (fence.startsWith(open.fence) && text.trim() === fence) {
      closing.set(open.line, line);
      open = undefined;
    }
  }
  return closing;
}

function sameLabel(label: string, heading: string): boolean {
  return label.toLowerCase() === heading.replace(/[\s:*#]+$/, '').toLowerCase();
}

/** Without the comments of a template, and empty where a forge says that nothing was answered. */
function tidied(answer: string): string {
  let start = 0;
  for (let end = 0; end >= 0; ) {
    start += /^\s*/.exec(answer.slice(start))?.[0].length ?? 0;
    end = answer.startsWith('<!--', start) ? answer.indexOf('-->', start) : -1;
    if (end >= 0) start = end + 3;
  }
  const plain = answer.slice(start).trim();
  return NOTHING.test(plain) ? '' : plain;
}
