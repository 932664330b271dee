/**
 * The **options** of `npm run new`, and the wish they make: a kind, a name, and what is known besides.
 */
import type { Wished } from '../src/contribute/begin/finding.ts';
import type { Filling } from '../src/model/draft.ts';
import { nearWord } from '../src/model/explain.ts';
import { folders, type Kind } from '../src/model/kind.ts';
import { idSchema } from '../src/model/schema.ts';
import { latinLetters } from '../src/text/latin.ts';
import { slug, UNTITLED } from '../src/text/slug.ts';
import { readWords, refuse } from './arguments.ts';

export const kinds = Object.keys(folders) as Kind[];

export const HELP = `Usage: npm run new -- [options] KIND "Name"
       npm run new

Writes a valid draft page and prints its path. KIND is one of
${kinds.join(', ')}.
Without KIND and name it asks, in a terminal or of a pipe of answers.

It writes nothing when there is such a page already: under that name, an alias, another spelling, another
order, a former id, the same address; and it says where. When a name is nearly the same (a letter or two, a
version of a designation) it asks, or without a terminal writes only with --anyway. A surname that others
have, too, is told and does not stop it.

  --summary WORDS   one sentence that says who or what this is
  --alias NAME      another name; as often as needed
  --category ID     such as fighter-jet; as often as needed
  --url URL         of a source: where it stands
  --published DATE  of a source: 2022-02-03, 2022-02 or 2022
  --publisher NAME  of a source
  --id ID           file name and address; made from the name by itself
  --anyway          write although another name is nearly the same
  --template        print the page instead of writing it
  --content DIR     content folder (default: $DOSSIER_CONTENT, or content)
  --help            this text

Exit 0 done, 1 there is such a page already, 2 could not write, 64 wrong usage, 130 stopped with Ctrl-C.`;

const word = { type: 'string' } as const;
const words = { type: 'string', multiple: true } as const;
const flag = { type: 'boolean', default: false } as const;
const OPTIONS = {
  content: { type: 'string', default: process.env.DOSSIER_CONTENT ?? 'content' },
  id: word,
  summary: word,
  alias: words,
  category: words,
  url: word,
  published: word,
  publisher: word,
  anyway: flag,
  template: flag,
} as const;

export type Options = ReturnType<typeof readOptions>['values'];

export interface Wish extends Wished {
  kind: Kind;
  filling: Filling;
}

export const readOptions = () => readWords(OPTIONS, HELP);

/** Id of a page by its name, put into Latin letters; `UNTITLED` where there is no way to do so. */
export function idOf(name: string): string {
  return slug(latinLetters(name));
}

/** A name from which no id can be made needs one of its own. */
export function refuseUntitled({ id, name }: Wish): void {
  if (id === UNTITLED)
    refuse(`Unexpected name "${name}" without Latin letters, expected an id for it. Add --id.`, HELP);
}

/** What the words and options of the command ask for; wrong usage ends it. */
export function wishOf(asked: readonly string[], options: Options): Wish {
  const [first = '', ...rest] = asked.map(tidy);
  const kind = kindOf(first);
  if (!kind) refuse(noKind(first), HELP);
  const [name = '', surplus] = rest;
  if (name === '') refuse(`Unexpected end, expected a name behind ${first}. Put it in quotes.`, HELP);
  if (surplus !== undefined) refuse(`Unexpected ${rest.length} names, expected one. Put it in quotes.`, HELP);
  const id = options.id ?? idOf(name);
  if (!idSchema.safeParse(id).success)
    refuse(
      `Unexpected id "${id}", expected lower-case letters, digits and single hyphens. Write ${slug(id)}.`,
      HELP,
    );
  return { kind, name, id, ...known(kind, options) };
}

/** A kind as people write it: in full, in the plural, or its first letters. */
export function kindOf(asked: string): Kind | undefined {
  const low = asked.toLowerCase();
  const whole = kinds.find((kind) => low === kind || low === folders[kind]);
  return whole ?? kinds.find((kind) => low.length >= 2 && kind.startsWith(low));
}

export function noKind(asked: string): string {
  const near = nearWord(asked, kinds);
  const remedy = near ? ` Did you mean ${near}?` : '';
  return `Unexpected kind "${asked}", expected one of ${kinds.join(', ')}.${remedy}`;
}

function known(kind: Kind, options: Options): Omit<Wish, 'kind' | 'name' | 'id'> {
  const { summary, alias = [], category = [], url, published, publisher } = options;
  const isSource = kind === 'source';
  const misplaced = Object.entries(
    isSource ? { summary, alias: alias[0], category: category[0] } : { url, published, publisher },
  );
  const [wrong] = misplaced.find(([, value]) => value !== undefined) ?? [];
  if (wrong !== undefined)
    refuse(
      `Unexpected --${wrong} beside ${kind}, expected it beside ${isSource ? 'an entity' : 'source'}. Leave it out.`,
      HELP,
    );
  const aliases = alias.map(tidy).filter((one) => one !== '');
  const filling = {
    summary: some(summary),
    aliases,
    categories: category,
    url: some(url),
    published,
    publisher: some(publisher),
  };
  return { aliases, url, published, publisher, filling };
}

function some(words: string | undefined): string | undefined {
  return tidy(words ?? '') || undefined;
}

export function tidy(words: string): string {
  return words.replace(/\s+/g, ' ').trim();
}
