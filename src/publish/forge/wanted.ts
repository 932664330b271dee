/**
 * A **wanted** page is one that somebody asks for: a plain form with one field, its name.
 */
import { encoded } from './fitted.ts';
import type { Forge } from './forge.ts';
import { issuesHref } from './href.ts';
import { titleName } from './issue.ts';

export interface WantedForm {
  action: string;
  /** The field that the name of the page goes into, and what stands there before it. */
  name: string;
  value: string;
}

/** How an issue begins that asks for a page. */
const WANTED = 'Page wanted: ';
/** Most that is typed, in UTF-16 code units. */
export const LONGEST_NAME = 120;

/** An issue of its own, without a form: there is nothing yet that a program could correct. */
export function wantedForm(forge: Forge): WantedForm {
  return { action: issuesHref(forge), name: titleName(forge), value: WANTED };
}

/** The same as an address to which the name is to be added, percent-encoded. */
export function wantedPrefix(forge: Forge): string {
  const { action, name, value } = wantedForm(forge);
  return `${action}?${encoded(name)}=${encoded(value)}`;
}
