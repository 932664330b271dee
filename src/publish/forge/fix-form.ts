/**
 * A **fix form** is what a reader fills in on this site to have one statement corrected; it opens the correction form
 * of the repository with all of it filled in, without any script. What is filled in beforehand is what the page says
 * now, so that only what is wrong needs to be changed.
 */
import { type Forge, forgeName } from './forge.ts';
import { correctionForm, faults } from './forms.ts';
import { issuesHref } from './href.ts';
import { type Answers, description, fieldName, formParameters } from './issue.ts';
import { roomOf, shared } from './room.ts';

export interface Fixable {
  /** `people/ada-merin`. */
  page: string;
  /** Name of the page. */
  name: string;
  /** Number of the statement on the page. */
  number: number;
  /** Id of the claim. */
  id: string;
  text: string;
  quote: string;
  /** `minutes-of-the-board#p-1a2b3c4d`. */
  where: string;
}

export interface Typed {
  id: string;
  /** What the forge calls it. */
  name: string;
  label: string;
  value: string;
  /** Most that may be typed, in UTF-16 code units. */
  most: number;
  /** What is there now is too long to be filled in. */
  leftOut: boolean;
}

export interface FixForm {
  action: string;
  forge: string;
  hidden: { name: string; value: string }[];
  /** What may be wrong; absent where a forge takes one text only. */
  choice?: { name: string; label: string; options: string[] };
  typed: Typed[];
}

const LABELS = new Map(correctionForm.fields.map(({ id, label }) => [id, label]));
/** Least room for the place of the words: a source and a passage, or a web address. */
const WHERE = 160;

export function fixForm(forge: Forge, fixable: Fixable): FixForm {
  const title = `${fixable.name}, statement ${fixable.number}`;
  const common = { action: issuesHref(forge), forge: forgeName(forge) };
  const fixed = formParameters(forge, correctionForm, title);
  if (forge.kind === 'gitlab') return { ...common, hidden: fixed, typed: [oneText(forge, fixed, fixable)] };
  const name = (id: string) => fieldName(forge, { id });
  const hidden = [
    ...fixed,
    { name: name('page'), value: fixable.page },
    { name: name('statement'), value: fixable.id },
  ];
  const options = Object.values<string>(faults);
  const choice = { name: name('kind'), label: LABELS.get('kind') ?? '', options };
  return { ...common, hidden, choice, typed: threeFields(forge, { hidden, choice }, fixable) };
}

function threeFields(
  forge: Forge,
  { hidden, choice }: { hidden: FixForm['hidden']; choice: { name: string; options: string[] } },
  { text, quote, where }: Fixable,
): Typed[] {
  const longest = choice.options.reduce((a, b) => (a.length >= b.length ? a : b));
  const sent = [...hidden, { name: choice.name, value: longest }];
  const names = ['better', 'words', 'where'].map((id) => fieldName(forge, { id }));
  const room = roomOf(issuesHref(forge), sent.map(pair), names);
  const place = Math.min(room, Math.max(WHERE, where.length));
  const [better, words] = shared(room - place, [text.length, quote.length]);
  return [
    typed(forge, 'better', text, better),
    typed(forge, 'words', quote, words),
    typed(forge, 'where', where, place),
  ];
}

function typed(forge: Forge, id: string, words: string, most: number): Typed {
  const leftOut = words.length > most;
  const common = { id, name: fieldName(forge, { id }), label: LABELS.get(id) ?? '', most, leftOut };
  return { ...common, value: leftOut ? '' : words };
}

/** The fields of an issue cannot be joined by a plain form: all of them stand in one text, under their labels. */
function oneText(forge: Forge, hidden: FixForm['hidden'], fixable: Fixable): Typed {
  const name = 'issue[description]';
  const most = roomOf(issuesHref(forge), hidden.map(pair), [name]);
  const { page, id: statement, text: better, quote: words, where } = fixable;
  const whole: Answers = { page, statement, kind: faults.wording, better, words, where };
  const fits = [whole, { ...whole, better: '' }, { ...whole, better: '', words: '' }]
    .map((answers) => description(correctionForm, answers))
    .filter((value) => value.length + SPARE <= most);
  const value = fits[0] ?? description(correctionForm, { page, statement });
  return { id: 'description', name, label: 'Your correction', value, most, leftOut: fits.length < 3 };
}

/** Room to add a few words to a text in which everything is filled in already. */
const SPARE = 100;

function pair({ name, value }: { name: string; value: string }): [string, string] {
  return [name, value];
}
