/**
 * A **name link** leads to a page that was found by its name, and tells why; a **card** is the page that was asked for,
 * with what one looks up first. These come before the planner.
 */
import { kindNames } from '../../../model/kind.ts';
import type { Card, Result } from '../../../search/plan/answer.ts';
import { carrying } from './carried.ts';
import { element, shape } from './element.ts';

/** @param attributes More of the link, such as its role in a list to choose from. */
export function nameLink(result: Result, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const { kind, title, words, reason, why } = result;
  const href = hrefOf(result);
  const told = why === 'name' ? '' : reason.replace(`: ${title}`, '');
  const heading = titleLine(title, kindNames[kind].one.toLowerCase(), told);
  return link(kind, { ...attributes, href }, heading, words && element('span', { class: 'around' }, words));
}

export function cardLink(card: Card, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const { kind, title, summary, facts, reason, why } = card;
  const href = hrefOf(card);
  const heading = titleLine(title, kindNames[kind].one, why === 'name' ? '' : reason);
  const around = summary && element('span', { class: 'around' }, summary);
  const looked = facts.length > 0 && element('span', { class: 'facts' }, ...facts.flatMap(factOf));
  return link(kind, { class: 'exact', ...attributes, href }, heading, around, looked);
}

/** Names that pages do not print lead to the title. */
const UNPRINTED: ReadonlySet<string> = new Set(['former-id', 'transliteration']);

/** The name that was found is shown on its page. */
function hrefOf({ href, marks, title, why }: Result): string {
  return carrying(href, UNPRINTED.has(why) ? [title] : marks);
}

/** The shape of the kind, and beside it what is told. */
export function link(
  kind: string,
  attributes: Record<string, string>,
  ...told: (Node | string | false)[]
): HTMLAnchorElement {
  return element('a', attributes, shape(kind), element('span', {}, ...told));
}

/** "Su-35 statement 3 · All words". */
export function titleLine(title: string, note: string, reason: string): HTMLElement {
  const words = [note, reason].filter(Boolean).join(' · ');
  const name = element('b', {}, title);
  return element('span', { class: 'title' }, name, words && ' ', words && element('small', {}, words));
}

/** "Office: Secretary General": its label is quieter than its value. */
function factOf(fact: string): (Node | string)[] {
  const end = fact.indexOf(': ');
  const line = element('span', {}, element('small', {}, fact.slice(0, end + 1)), fact.slice(end + 1));
  return [line, ' '];
}
