/**
 * The arrow **keys** walk from the search field through the results and back.
 */
export function moveFocus(event: KeyboardEvent, within: HTMLElement): void {
  if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
  const field = within.querySelector<HTMLInputElement>('input[type=search]');
  const active = document.activeElement;
  if (active instanceof HTMLInputElement && active.type === 'radio') return;
  const stops = [field, ...within.querySelectorAll<HTMLElement>('.results a')].filter(
    (stop) => stop !== null,
  );
  const at = stops.indexOf(active as HTMLElement);
  const next = stops[at + (event.key === 'ArrowDown' ? 1 : -1)];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
