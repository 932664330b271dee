/**
 * **Results** as plain links under headings: names first, then statements, then passages.
 */
import { kindNames } from '../../../model/kind.ts';
import { element, shape } from './element.ts';
import { type Answer, hrefOf } from './engine.ts';
import type { NameHit } from './names.ts';
import { type FoundPart, highlighted } from './passages.ts';

/** Shown of each group, unless there is room for all. */
const FEW = { names: 5, parts: 6 };

export function resultGroups({ names, parts }: Answer, query: string, all: boolean): HTMLElement[] {
  const most = all ? { names: 24, parts: 48 } : FEW;
  const named = new Set(names.slice(0, most.names).map(({ row }) => hrefOf(row)));
  const isPassage = ({ kind }: FoundPart) => kind === 'source';
  const other = parts.filter(({ part }) => part);
  const whole = parts.filter(({ href, part }) => !part && !named.has(href));
  return [
    group('Pages', [
      ...names.slice(0, most.names).map((hit) => nameResult(hit, query)),
      ...whole.slice(0, most.parts).map((one) => partResult(one, query)),
    ]),
    group(
      'Statements',
      other
        .filter((one) => !isPassage(one))
        .slice(0, most.parts)
        .map((one) => partResult(one, query)),
    ),
    group(
      'Passages',
      other
        .filter(isPassage)
        .slice(0, most.parts)
        .map((one) => partResult(one, query)),
    ),
  ].flat();
}

function group(title: string, links: HTMLElement[]): HTMLElement[] {
  if (links.length === 0) return [];
  const list = element('ul', {}, ...links.map((link) => element('li', {}, link)));
  return [element('h2', {}, title), list];
}

function nameResult({ row, other }: NameHit, query: string): HTMLElement {
  const [kind, , title, summary] = row;
  const why = [other && `Also called ${other}.`, summary].filter(Boolean).join(' ');
  return result({ kind, title, href: hrefOf(row), note: kindNames[kind].one.toLowerCase(), why }, query);
}

function partResult({ kind, title, href, part, words }: FoundPart, query: string): HTMLElement {
  return result({ kind, title, href, note: part ?? '', why: words }, query);
}

interface Shown {
  kind: string;
  title: string;
  href: string;
  note: string;
  why: string;
}

function result({ kind, title, href, note, why }: Shown, query: string): HTMLElement {
  const heading = element('span', { class: 'title' }, title, note && ' ', note && element('small', {}, note));
  const body = element('span', {}, heading, why && element('span', { class: 'why' }, ...marked(why, query)));
  return element('a', { href }, shape(kind), body);
}

function marked(text: string, query: string): (Node | string)[] {
  return highlighted(text, query).map((piece) => (piece.hit ? element('mark', {}, piece.text) : piece.text));
}
