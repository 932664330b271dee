/**
 * **Ways** through the site besides the kinds: pages that gather what stands on many pages.
 */
import type { Base } from '../model/href.ts';
import { alphabetHref } from '../publish/listing/alphabet.ts';

export interface Way {
  href: string;
  label: string;
}

export function ways(base: Base): Way[] {
  return [
    { href: alphabetHref(base), label: 'A to Z' },
    { href: `${base}said/`, label: 'Who said what' },
    { href: `${base}disagreements/`, label: 'Where sources disagree' },
    { href: `${base}timeline/`, label: 'Timeline' },
    { href: `${base}connections/`, label: 'Why are two connected?' },
    { href: `${base}categories/`, label: 'Categories' },
    { href: `${base}countries/`, label: 'Countries' },
    { href: `${base}changes/`, label: 'Recent changes' },
  ];
}
