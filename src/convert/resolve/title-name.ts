/**
 * The **title** of a document may be the only place that gives a person's full name; the text then uses the
 * surname alone.
 */
import { countryNamed, isAdjective } from '../recognise/atlas/atlas.ts';
import { isOrganisationNoun } from '../recognise/organisation/nouns.ts';
import { isTitle, titleLength } from '../recognise/person/title.ts';

const GIVEN = "(?:\\p{Lu}[\\p{Ll}'’-]+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}\\.)";

/** Most words of a headline in title case are capitalised, names or not. */
const MOSTLY = 0.6;
const LONGEST_NAME = 4;

/**
 * ```text
 * title: After a setback, Anna Maria Lee tries again    Lee   →   Anna Maria Lee
 * ```
 *
 * @returns Nothing where capitals do not show where a name begins.
 */
export function fullNameIn(title: string, surname: string): string | undefined {
  if (!title.includes(` ${surname}`)) return undefined;
  const words = title.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word));
  const capitals = words.filter((word) => /^\p{Lu}/u.test(word)).length;
  if (words.length > LONGEST_NAME && capitals / words.length > MOSTLY) return undefined;
  const escaped = surname.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const name = new RegExp(`(?<![\\p{L}.])${GIVEN}(?: ${GIVEN}){0,3} ${escaped}(?![\\p{L}-])`, 'u').exec(
    title,
  )?.[0];
  if (name === undefined) return undefined;
  const bare = name.slice(titleLength(name));
  return bare.includes(' ') && bare.split(' ').slice(0, -1).every(mayBeGiven) ? bare : undefined;
}

function mayBeGiven(word: string): boolean {
  return (
    !isTitle(word) && !isOrganisationNoun(word) && !isAdjective(word) && countryNamed(word) === undefined
  );
}
