/**
 * A **result** is a link that tells what it leads to and why it was found. It carries the words that were found to
 * the page it leads to, where `highlight.ts` shows them.
 */
import { kindNames } from '../../../model/kind.ts';
import type { Result } from '../../../search/plan/answer.ts';
import { restsOn } from '../../../search/plan/rests-on.ts';
import { marked } from '../../../search/text/marked.ts';
import { carrying } from './carried.ts';
import { element } from './element.ts';
import { link, nameLink, titleLine } from './name-link.ts';

/** @param attributes More of the link, such as its role in a list to choose from. */
export function resultLink(result: Result, attributes: Record<string, string> = {}): HTMLAnchorElement {
  const { group, kind, title, place, words, reason, marks, doubt } = result;
  if (group === 'name') return nameLink(result, attributes);
  const note = place ?? (group === 'page' ? kindNames[kind].one.toLowerCase() : '');
  const rests = restsOn(result);
  return link(
    kind,
    { ...attributes, href: carrying(result.href, marks) },
    titleLine(title, note, reason.replace(`: ${title}`, '')),
    words !== '' && element('span', { class: 'around' }, ...withMarks(words, marks)),
    rests !== '' && element('span', { class: 'rests' }, ...withDay(rests)),
    doubt !== undefined && element('span', { class: 'doubt' }, doubt),
  );
}

/** The day at the end is not broken across lines. */
function withDay(rests: string): (Node | string)[] {
  const [said = '', day] = rests.split(/(\d{4}-\d\d-\d\d)$/);
  return day ? [said, element('span', { class: 'day' }, day)] : [said];
}

function withMarks(text: string, marks: readonly string[]): (Node | string)[] {
  return marked(text, marks).map((one) => (one.hit ? element('mark', {}, one.text) : one.text));
}
