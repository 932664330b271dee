/**
 * The **owner** of a body that has a general name is the country whose body it is, where only the words before
 * say so: "Russia’s Ministry of Defence", "the Ukrainian Parliament".
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import { adjectivesOf, countryNamed, countryOfAdjective } from '../recognise/atlas/atlas.ts';
import { isShared } from './common-names.ts';
import { formOf, shownForm } from './group.ts';
import { bodyOf } from './organisation-key.ts';

export interface Owner {
  /** ISO 3166-1 alpha-2, lower case. */
  code: string;
  /** The name with its owner, as the document has it. */
  surface: string;
}

const LONGEST = 40;

/** @returns Nothing for a name that is nobody else's, or that says itself whose it is. */
export function ownerOf(mention: Mention, { passages }: Document): Owner | undefined {
  const form = formOf(mention);
  if (!isShared(form) || bodyOf(form).owner) return undefined;
  const before =
    passages[mention.passage]?.text.slice(Math.max(0, mention.start - LONGEST), mention.start) ?? '';
  const [whole = '', name = '', mark = ''] =
    /((?:\p{Lu}[\p{L}.]* ){0,3}?\p{Lu}[\p{L}.]*)(['’]s?)? $/u.exec(before) ?? [];
  const words = name.split(' ');
  for (let from = 0; from < words.length; from++) {
    const owner = words.slice(from).join(' ');
    const code = mark === '' ? countryOfAdjective(owner) : countryNamed(owner);
    if (code)
      return {
        code,
        surface: `${whole.slice(words.slice(0, from).join(' ').length).trimStart()}${shownForm(mention)}`,
      };
  }
  return undefined;
}

/** "Ministry of Defence" of Russia is the Russian Ministry of Defence. */
export function withOwner(name: string, code: string): string {
  const [adjective] = adjectivesOf(code);
  return adjective ? `${adjective} ${name}` : name;
}
