/**
 * An **office** that was marked as a person ("the Home Secretary") is the one person of the document who is
 * called by it.
 */
import type { Document } from '../document.ts';
import type { Mention } from '../mention.ts';
import type { Person } from './bearer.ts';
import { formOf } from './group.ts';

/** @returns Nothing when nobody, or more than one person, is called by the office. */
export function holderOf(office: string, people: readonly Person[], document: Document): Person | undefined {
  const holders = people.filter(({ mentions }) =>
    mentions.some((mention) => isCalled(mention, office, document)),
  );
  return holders.length === 1 ? holders[0] : undefined;
}

/** The office stands before the name, inside what was marked or outside. */
function isCalled(mention: Mention, office: string, { passages }: Document): boolean {
  if (formOf(mention).startsWith(`${office} `)) return true;
  const before = passages[mention.passage]?.text.slice(0, mention.start) ?? '';
  return before.endsWith(`${office} `) && !/\p{L}$/u.test(before.slice(0, -office.length - 1));
}
