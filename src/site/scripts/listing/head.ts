/**
 * The **heads** of the columns become buttons that sort; without script they are plain words.
 */
import { type Order, type SortBy, sorted } from './order.ts';

export interface Head {
  cell: HTMLTableCellElement;
  column: string;
  by: SortBy;
  label: string;
}

export function readHeads(root: HTMLElement, press: (head: Head) => void): Head[] {
  return [...root.querySelectorAll<HTMLTableCellElement>('thead th')].map((cell) => {
    const { c: column = '', by = 'words' } = cell.dataset;
    const head = { cell, column, by: by as SortBy, label: cell.textContent.trim() };
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = head.label;
    button.addEventListener('click', () => press(head));
    cell.replaceChildren(button);
    return head;
  });
}

export function markOrder(heads: readonly Head[], { column, down }: Order): void {
  for (const head of heads) {
    if (head.column === column) head.cell.ariaSort = down ? 'descending' : 'ascending';
    else head.cell.removeAttribute('aria-sort');
  }
}

/** "Statements, from the greatest". */
export function orderWords(heads: readonly Head[], { column, down }: Order): string {
  const head = heads.find((one) => one.column === column);
  if (!head) return '';
  const ends = {
    words: ['A to Z', 'Z to A'],
    number: ['from the least', 'from the greatest'],
    date: ['oldest first', 'newest first'],
  };
  return `${head.label}, ${ends[head.by][Number(down)]}`;
}

/** Put the rows of a table into an order; a table without that column goes back to its own. */
export function sortTable(
  body: HTMLTableSectionElement,
  rows: readonly HTMLTableRowElement[],
  order?: Order,
): void {
  const heads = [...(body.parentElement?.querySelectorAll<HTMLTableCellElement>('thead th') ?? [])];
  const at = heads.findIndex(({ dataset }) => dataset.c === order?.column);
  const head = heads[at];
  if (!order || !head) {
    body.replaceChildren(...rows);
    return;
  }
  const value = (row: HTMLTableRowElement) => {
    const cell = row.cells[at];
    return cell?.dataset.s ?? (cell?.querySelector('a:not(.cite)') ?? cell)?.textContent.trim() ?? '';
  };
  const options = { by: head.dataset.by as SortBy, down: order.down };
  body.replaceChildren(...sorted(rows, value, options));
}
