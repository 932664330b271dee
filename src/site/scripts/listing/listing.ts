/**
 * The script of the pages with a **listing**: sorting, narrowing by words and by date, and true counts on the
 * chips. Every choice is in the address, so that it can be sent to others and Back undoes it. The chips work
 * without it.
 */
import { dateWords } from '../../../publish/date-words.ts';
import { type Head, markOrder, orderWords, readHeads, sortTable } from './head.ts';
import { pressed, readOrder, writeOrder } from './order.ts';
import { folded, type Row, readRow, setDay } from './row.ts';
import { told } from './told.ts';

function start(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement;
  const status = root.querySelector<HTMLElement>('[role=status]');
  const none = root.querySelector<HTMLElement>('.none');
  const chips = [...form.querySelectorAll<HTMLInputElement>('.picks input')];
  const fields = [...form.querySelectorAll<HTMLInputElement>('[type=search], [type=date]')];
  const bodies = [...root.querySelectorAll('tbody')].map((body) => ({
    body,
    rows: [...body.rows].map(readRow),
  }));
  const all = bodies.flatMap(({ rows }) => rows);
  const { noun = '', order: usual = 'name' } = root.dataset;
  let order = '';

  const heads = readHeads(root, ({ column, by }: Head) => {
    const next = writeOrder(pressed(readOrder(order || usual), column, by));
    order = next === usual ? '' : next;
    keep();
    show();
  });

  /** The choices as they stand in the address. */
  function query(): string {
    const chosen = new URLSearchParams();
    for (const { name, value, checked, dataset } of chips)
      if (checked && value) chosen.set(name, dataset.id ?? '');
    for (const { name, value } of fields) if (value.trim()) chosen.set(name, value.trim());
    if (order) chosen.set('sort', order);
    return String(chosen);
  }

  /** @param typing Letters of one word make one step back, not many. */
  function keep(typing = false): void {
    const target = query() ? `?${query()}` : location.pathname;
    if (typing && history.state?.typing) history.replaceState({ typing }, '', target);
    else history.pushState({ typing }, '', target);
  }

  function restore(): void {
    const chosen = new URLSearchParams(location.search);
    for (const chip of chips) {
      const wanted = chosen.get(chip.name);
      const known = chips.some(({ name, dataset }) => name === chip.name && dataset.id === wanted);
      chip.checked = (chip.dataset.id ?? '') === (known ? wanted : '');
    }
    for (const field of fields) field.value = chosen.get(field.name) ?? '';
    order = chosen.get('sort') ?? '';
    show();
  }

  const field = (name: string) => fields.find((one) => one.name === name)?.value.trim() ?? '';
  const chosenBut = (name?: string) =>
    chips.filter((chip) => chip.checked && chip.value && chip.name !== name).map(({ value }) => value);

  function show(): void {
    const [words, day] = [folded(field('q')), field('asof')];
    root.classList.toggle('dated', day !== '');
    for (const row of all) setDay(row, day);
    const fits = (row: Row) => row.words.includes(words) && row.standing !== 'not-held';
    const narrowed = (chosen: readonly string[]) =>
      all.filter((row) => fits(row) && chosen.every((token) => row.tokens.has(token)));
    const shown = new Set(narrowed(chosenBut()));
    for (const row of all) row.element.hidden = !shown.has(row);
    for (const chip of chips) count(chip, narrowed(chosenBut(chip.name)));
    for (const { body, rows } of bodies) {
      sortTable(
        body,
        rows.map(({ element }) => element),
        order ? readOrder(order) : undefined,
      );
      const section = body.closest('section');
      if (section) section.hidden = !rows.some((row) => shown.has(row));
    }
    markOrder(heads, readOrder(order || usual));
    root.classList.toggle('changed', query() !== '');
    if (none) none.hidden = shown.size > 0;
    if (status)
      status.textContent = told({
        shown: shown.size,
        all: all.length,
        noun,
        day: dateWords(day),
        standings: [...shown].map(({ known }) => known),
        order: order && orderWords(heads, readOrder(order)),
      });
  }

  form.addEventListener('input', ({ target }) => {
    keep((target as HTMLInputElement).type === 'search');
    show();
  });
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('reset', () =>
    setTimeout(() => {
      order = '';
      keep();
      show();
    }),
  );
  addEventListener('popstate', restore);
  restore();
}

/** The number on a chip: how many rows it would leave. */
function count(chip: HTMLInputElement, rows: readonly Row[]): void {
  const number = chip.parentElement?.querySelector('b');
  const fitting = chip.value ? rows.filter(({ tokens }) => tokens.has(chip.value)) : rows;
  if (number) number.textContent = fitting.length.toLocaleString('en');
}

const root = document.querySelector<HTMLElement>('.index');
if (root) start(root);
