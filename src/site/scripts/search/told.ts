/**
 * What is **told** besides results: what was changed or left out to find them, what could not be understood,
 * and what nobody has written yet.
 */
import { folders, type Kind, kindNames } from '../../../model/kind.ts';
import type { Absence, Suggestion } from '../../../search/plan/answer.ts';
import { askLink } from './ask-link.ts';
import { element } from './element.ts';
import { base } from './engine.ts';
import type { Shown } from './planner.ts';

/** A sentence each. */
export function told(shown: Shown): HTMLElement[] {
  const { corrected, leftOut, ambiguous, mistakes, absent, failed, best } = shown;
  const lines = [
    corrected.map(({ from, to }) => [
      'Searched for ',
      element('b', {}, to),
      `: “${from}” stands on no page here.`,
    ]),
    leftOut.length > 0 ? [[`Found without ${quoted(leftOut)}, which stands on none of these pages.`]] : [],
    ambiguous.map(({ field, choices }) => [`“${field}” is the name of several: `, ...links(choices), '.']),
    mistakes.map((words) => [...withCode(words), '.']),
    failed === undefined ? [] : [[failed]],
    // A page that was narrowed away is not missing.
    absent?.namedIn === undefined || shown.isNarrowed ? [] : [namedWithoutPage(absent, shown.query.text)],
  ].flat();
  const made: HTMLElement[] = lines.map((words) => element('p', {}, ...words));
  if (shown.stage !== 'whole' || best.length > 0 || failed) return made;
  const [heading, ...advice] = nothing(shown);
  return [...(heading ? [heading] : []), ...made, ...advice];
}

/** What a person types stands between backticks in a message. */
function withCode(message: string): (Node | string)[] {
  return message.split('`').map((part, at) => (at % 2 === 0 ? part : element('code', {}, part)));
}

function quoted(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(', ');
}

function namedWithoutPage({ namedIn = 0, more }: Absence, query: string): (Node | string)[] {
  const count = `${namedIn.toLocaleString('en')} ${namedIn === 1 ? 'source' : 'sources'}`;
  const place = wanted(query);
  place.dataset.lists = '';
  return [`Named in ${more ? 'at least ' : ''}${count}, no page yet. `, place];
}

/** Questions that were perhaps meant, on the search page. */
export function meant(suggested: readonly Suggestion[]): HTMLElement {
  return element('p', {}, 'Did you mean ', ...links(suggested), '?');
}

function links(suggested: readonly Suggestion[]): (Node | string)[] {
  return suggested.flatMap(({ query, title = query, href }, index) => [
    index === 0 ? '' : ', ',
    href === undefined ? askLink(query, title) : element('a', { href }, title),
  ]);
}

/** Filled in with the ways to write the page, or to ask for it, when they are known. */
function wanted(words: string): HTMLElement {
  return element('span', { 'data-wanted': words });
}

function nothing({ query, absent, mistakes, isNarrowed }: Shown): HTMLElement[] {
  const words = absent?.words.length ? quoted(absent.words) : `“${query.text.trim()}”`;
  const line = element('p', { class: 'nothing' }, `Nothing found for ${words}`);
  if (isNarrowed) {
    const all = askLink(query.text, 'Search without narrowing');
    return [element('p', { class: 'nothing' }, 'Nothing of what was chosen'), element('p', {}, all, '.')];
  }
  const isAsked = query.fields.length > 0 || mistakes.length > 0;
  const hint = 'Try fewer words, the beginning of a name or another spelling, or browse ';
  return [line, element('p', {}, hint, ...lists(), '. ', !isAsked && wanted(query.text.trim()))];
}

export function notLoaded(query: string): HTMLElement[] {
  const again = element('a', { href: `${base}search/?q=${encodeURIComponent(query)}` }, 'Try again');
  return [
    element('p', { class: 'nothing' }, 'Search could not be loaded'),
    element('p', {}, 'The connection may be gone. ', again, ', or browse ', ...lists(), '.'),
  ];
}

function lists(): (HTMLElement | string)[] {
  const kinds = (Object.keys(folders) as Kind[]).flatMap((kind) => [
    element('a', { href: `${base}${folders[kind]}/` }, kindNames[kind].many.toLowerCase()),
    ', ',
  ]);
  return [...kinds, 'or ', element('a', { href: `${base}a-z/` }, 'everything from A to Z')];
}
