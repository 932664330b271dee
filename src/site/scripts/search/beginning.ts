/**
 * The **beginning** of a search, while nothing is typed: what was searched for before, questions made of what
 * stands on this site, and how fields are written.
 */
import rules from '../../styles/search-beginning.css?inline';
import { askLink } from './ask-link.ts';
import { element } from './element.ts';
import { base } from './engine.ts';
import { loadQuestions } from './questions.ts';
import { type Recent, recentOf } from './recent.ts';
import { adopt } from './rules.ts';

adopt(rules);

export { addFoot } from './dialog-foot.ts';

/** Examples shown. */
const SHOWN = 6;

const FIELDS: readonly [string, string][] = [
  ['“…”', 'these words in this order'],
  ['-word', 'without it'],
  ['by:', 'who said it'],
  ['in:', 'where'],
  ['source:', 'what it rests on'],
  ['kind:', 'person, equipment, source …'],
  ['operator:', 'whose it is'],
  ['troops>1000', 'a number; also >= < <= and 1000..5000'],
];

export function createBeginning(): HTMLElement & { draw(): void } {
  const recent = recentOf(base);
  const before = element('section', { 'aria-label': 'Searched before' });
  const tried = element('section', { 'aria-label': 'Examples' });
  const made = element('div', { class: 'beginning' }, before, tried, fieldsHelp());
  made.addEventListener('keydown', (event) => walk(event, made));
  const draw = () => drawRecent(before, recent);
  void drawExamples(tried);
  return Object.assign(made, { draw });
}

function drawRecent(place: HTMLElement, recent: Recent): void {
  const queries = recent.all();
  const redraw = () => {
    drawRecent(place, recent);
    (place.querySelector('a') ?? place.closest('dialog')?.querySelector('input'))?.focus();
  };
  place.hidden = queries.length === 0;
  const rows = queries.map((query) => {
    const forget = element('button', { type: 'button', 'aria-label': `Forget ${query}` }, '×');
    forget.addEventListener('click', () => {
      recent.remove(query);
      redraw();
    });
    return element('li', {}, askLink(query), forget);
  });
  const all = element('button', { type: 'button' }, 'Forget all');
  all.addEventListener('click', () => {
    recent.clear();
    redraw();
  });
  const note = element('small', {}, 'kept on this device only');
  place.replaceChildren(
    element('h2', {}, 'Searched before ', note),
    element('ul', { class: 'recent' }, ...rows),
    all,
  );
}

async function drawExamples(place: HTMLElement): Promise<void> {
  const { examples } = await loadQuestions();
  if (examples.length === 0) return;
  const rows = examples
    .slice(0, SHOWN)
    .map(({ query, tells }) => element('li', {}, askLink(query), ' ', element('small', {}, tells)));
  place.replaceChildren(element('h2', {}, 'For example'), element('ul', {}, ...rows));
}

function fieldsHelp(): HTMLElement {
  const rows = FIELDS.flatMap(([field, tells]) => [
    element('dt', {}, element('code', {}, field)),
    element('dd', {}, tells),
  ]);
  return element('section', {}, element('h2', {}, 'Asking for more'), element('dl', {}, ...rows));
}

/** The arrows walk from the field through the questions and back; a letter is for the field. */
function walk(event: KeyboardEvent, made: HTMLElement): void {
  const links = [...made.querySelectorAll<HTMLElement>('a[data-go]')];
  const at = links.indexOf(document.activeElement as HTMLElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const field = made.closest('dialog')?.querySelector('input');
  const isLetter = event.key.length === 1 && event.key !== ' ' && !event.ctrlKey && !event.metaKey;
  if (isLetter) field?.focus();
  if (step === undefined || at < 0) return;
  event.preventDefault();
  (links[at + step] ?? (step < 0 ? field : undefined))?.focus();
}
