/**
 * The **parts of a person's name**: given names, particles and surname, folded for comparing. Titles, suffixes
 * and letters after the name are no parts of it.
 *
 * ```text
 * Dr. Martin Luther King, Jr.   →   martin luther king        Smith, John   →   john smith
 * Dame Zaha Hadid DBE RA        →   zaha hadid                Lisa (Berg) Holm   →   lisa holm
 * ```
 */
import { titleLength } from '../recognise/person/title.ts';
import { foldPlain } from './plain.ts';

const SUFFIX = /^(?:jr|sr|ii|iii|iv|vi|vii|viii|ix)\.?$/;
/** Orders and degrees: capitals behind a name that is not written in capitals itself. */
const LETTERS = /(?:,? (?:\p{Lu}{2,5}|Ph\.?D\.?|M\.?D\.?|Esq\.?))+$/u;
const PARTICLE = /^(?:al|el|bin|bint|ibn|abu|van|von|der|den|de|da|di|dos|du|del|della|la|le|ter|af|zu)$/;

/** Parts of a name, folded, without titles and suffixes. */
export function partsOf(name: string): string[] {
  const bare = withoutLetters(
    name
      .replace(/\s*\([^)]*\)|\s*[“"][^”"]*[”"]/gu, ' ')
      .replace(/ - /g, '-')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const words = foldPlain(inOrder(bare.slice(titleLength(bare))))
    .toLowerCase()
    .replace(/[’‘ʼʿʾ]/g, "'")
    .split(/[\s,]+/);
  return joinedInitials(words.filter((part) => part !== '' && !SUFFIX.test(part)));
}

/** "Jr.", "II": what tells two bearers of one name apart. */
export function suffixOf(name: string): string | undefined {
  return name
    .toLowerCase()
    .split(/[\s,]+/)
    .find((word, at) => at > 0 && SUFFIX.test(word))
    ?.replace('.', '');
}

/** A name without the letters behind it. */
export function withoutLetters(name: string): string {
  return /\p{Ll}/u.test(name) ? name.replace(LETTERS, '') : name;
}

/** "Smith, John" is John Smith; "John Smith, Jr." stays. */
function inOrder(name: string): string {
  const [, last = '', first = ''] = /^([\p{L}'’-]+(?: [\p{L}'’-]+)?), ([\p{L}.' ’-]+)$/u.exec(name) ?? [];
  return last === '' || SUFFIX.test(first.toLowerCase()) ? name : `${first} ${last}`;
}

/** "J.R. Smith" has the initials of "J. R. Smith". */
function joinedInitials(parts: readonly string[]): string[] {
  return parts.flatMap((part) => (/^(?:\p{L}\.){2,}$/u.test(part) ? (part.match(/\p{L}\./gu) ?? []) : part));
}

/** The surname without its particle: "kasasbeh" of "Muath al-Kasasbeh". */
export function lastOf(parts: readonly string[]): string {
  return bare(parts.at(-1) ?? '');
}

/** A part without the article that is joined to it. */
export function bare(part: string): string {
  return part.replace(/^(?:al|el|as|an|ad|at|ar|ash)-(?=\p{L}{3})/u, '');
}

/** A surname alone, perhaps with its particles: "bin Laden", "von der Leyen". */
export function isSurnameAlone(parts: readonly string[]): boolean {
  return parts.slice(0, -1).every((part) => PARTICLE.test(part));
}

/** Parts between the first and the last, particles left out. */
export function middleOf(parts: readonly string[]): string[] {
  return parts.slice(1, -1).filter((part) => !PARTICLE.test(part));
}
