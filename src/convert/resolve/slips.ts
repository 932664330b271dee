/**
 * A **slip** is a name written with a letter too few or too many at the end of one word: "Africa Union" beside
 * "African Union" is one body.
 */
import { countryNamed } from '../recognise/atlas/atlas.ts';
import { formsOf, type Group } from './group.ts';
import { indexed, joinInto, only } from './joining.ts';

/** Shorter words differ by a letter and are two. */
const LONG_ENOUGH = 5;

/** The name that is rarer joins the other. */
export function joinSlips(groups: readonly Group[]): Group[] {
  const index = indexed(groups, (form) => [outlineOf(form)]);
  const joined = joinInto(
    groups.toSorted((one, other) => one.mentions.length - other.mentions.length),
    (group) => {
      const near = [...new Set(formsOf(group).flatMap((form) => index.get(outlineOf(form)) ?? []))];
      return only(
        near.filter(
          (other) =>
            other !== group &&
            formsOf(group).some((form) => formsOf(other).some((name) => differBySlip(form, name))),
        ),
      );
    },
    'the same name but for a letter',
  );
  const kept = new Set(joined);
  return groups.filter((group) => kept.has(group));
}

/** First letters of the words. */
function outlineOf(form: string): string {
  return form
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');
}

/** Do two names of several words differ by one letter at the end of one word? */
export function differBySlip(one: string, other: string): boolean {
  const [words, others] = [one.split(' '), other.split(' ')];
  if (words.length < 2 || words.length !== others.length) return false;
  const [at = -1, another] = words.flatMap((word, index) => (word === others[index] ? [] : index));
  if (at < 0 || another !== undefined) return false;
  const [short = '', long = ''] = [words[at] ?? '', others[at] ?? ''].sort((a, b) => a.length - b.length);
  const isCountry = countryNamed(short) !== undefined || countryNamed(long) !== undefined;
  return (
    !isCountry && short.length >= LONG_ENOUGH && long.length === short.length + 1 && long.startsWith(short)
  );
}
