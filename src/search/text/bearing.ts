/**
 * How a page **bears** on words tells a page about the very thing that they describe from one that only mentions it.
 */
import { compact, foldedWords } from '../../text/searched.ts';
import { beginning, fits, isFormOf } from './form.ts';
import { isFormOfAddress } from './form-of-address.ts';
import type { TextPage } from './full-text.ts';
import { OTHER_NAMES, type Section, sectionsOf } from './section.ts';

export interface Bearing {
  /**
   * `description`: its names and summary hold all words; `name`: one of its names is most of what was typed, and the
   * rest stands on its page or is how a person is addressed; sources are about what they say, so they never are.
   */
  about?: 'description' | 'name';
  /** Is one of the names of the thing most of what was typed? */
  isNamed: boolean;
  /** Share of the words that its names hold, from 0 to 1. */
  named: number;
  /** Do all words stand together in one passage or one statement, or at least in what is quoted for one? */
  together?: 'own' | 'quoted';
  /** Do all words stand on it, be it as beginnings? */
  isWhole: boolean;
  /** Does it hold them as they were typed, be it as beginnings, and not in other forms only? */
  isLiteral: boolean;
}

/** Share of the letters typed that a name must have to be most of them. */
const MOST = 0.4;

/**
 * @param held Words that the index found on it, in any form; spellings of one word together.
 * @param lacking Words that it did not: they must stand there letter by letter, as beginnings.
 */
export function bearingOf(
  page: TextPage,
  held: readonly (readonly string[])[],
  lacking: readonly string[],
): Bearing {
  const forms = [
    ...held.flatMap((spellings) => alternatives(spellings, beginning)),
    ...lacking.flatMap((word) => alternatives([word], (piece) => piece)),
  ];
  const count = (printed: readonly string[]) =>
    forms.filter((form) => printed.some((word) => isFormOf(word, form))).length;
  const isHeld = (printed: readonly string[]) => count(printed) === forms.length;
  const sections = sectionsOf(page);
  const names = namesOf(page, sections);
  const whole = sections.filter(({ words }) => isHeld(words));
  const isOwn = whole.some(({ words, own }) => isHeld(words.slice(0, own)));
  const together: Bearing['together'] = isOwn ? 'own' : 'quoted';
  const bearing = {
    isNamed: false,
    named: count(names.flatMap(printedWords)) / forms.length,
    ...(whole.length > 0 && { together }),
    isWhole: isHeld(sections.flatMap(({ words }) => words)),
    isLiteral: isLiteral(page, held),
  };
  if (page.meta.kind === 'source' || forms.length < 2) return bearing;
  const typed = [...held, ...lacking.map((word) => [word])];
  const isNamed = isMost(
    names,
    typed.map(([word = '']) => word),
  );
  const isAddressed = page.meta.kind === 'person' && lacking.every(isFormOfAddress);
  if (isDescribed(page, names, typed)) return { ...bearing, isNamed, about: 'description' };
  return isNamed && (bearing.isWhole || isAddressed)
    ? { ...bearing, isNamed, about: 'name' }
    : { ...bearing, isNamed };
}

function isLiteral({ content }: TextPage, held: readonly (readonly string[])[]): boolean {
  const text = ` ${foldedWords(content).join(' ')}`;
  return held.every((spellings) => text.includes(` ${foldedWords(spellings[0] ?? '').join(' ')}`));
}

/** Each word of the first spelling with those of the others that stand in its place. */
function alternatives(spellings: readonly string[], form: (word: string) => string): string[][] {
  const [first = [], ...others] = spellings.map(foldedWords);
  const alike = others.filter(({ length }) => length === first.length);
  return first.map((word, at) => [word, ...alike.map((other) => other[at] ?? '')].map(form));
}

function isDescribed(
  { meta }: TextPage,
  names: readonly string[],
  typed: readonly (readonly string[])[],
): boolean {
  const described = [...names, meta.summary ?? ''].flatMap(printedWords);
  const words = typed.flatMap((spellings) => alternatives(spellings, (word) => word));
  return words.every((spellings) =>
    spellings.some((word) => described.some((printed) => isNearly(printed, word))),
  );
}

/** The title and what stands in the list of other names. */
function namesOf({ meta }: TextPage, sections: readonly Section[]): string[] {
  const others = sections.find(({ id }) => id === OTHER_NAMES)?.words.join(' ') ?? '';
  return [meta.title ?? '', ...others.split(' · ')];
}

/** Is one of the names most of the words, in any order? */
function isMost(names: readonly string[], words: readonly string[]): boolean {
  const typed = new Set(words.flatMap((word) => [...foldedWords(word), compact(word)]));
  const letters = compact(words.join(' ')).length;
  return names.some((name) => {
    const own = foldedWords(name);
    return own.join('').length >= letters * MOST && own.every((word) => typed.has(word));
  });
}

/** Does a printed word begin so, or is it the one of which many were typed? Who types `minister` means no `ministry`. */
function isNearly(printed: string, word: string): boolean {
  const one = word.length < 5 ? word : word.replace(/e?s$/, '');
  return [compact(printed), ...foldedWords(printed)].some((piece) => fits(piece, word) || piece === one);
}

function printedWords(text: string): string[] {
  return text.split(/\s+/);
}
