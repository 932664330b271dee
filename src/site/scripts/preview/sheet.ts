/**
 * The **sheet** of a mark that has no quotation beside it, on a phone: what a pointer would show as a preview
 * comes from the bottom, with the way to the passage.
 */
import { styled, told } from './panel.ts';
import { quotationCard } from './quotation-card.ts';

/** Open it; false when nothing is known but the passage itself, and the link shall be followed. */
export function openSheet(link: HTMLAnchorElement): boolean {
  const card = quotationCard(link);
  if (!card) return false;
  styled();
  const sheet = told('aside', 'evidence');
  sheet.popover = 'auto';
  sheet.setAttribute('aria-label', 'The words cited');
  const shut = told('button', 'shut', 'Close');
  shut.addEventListener('click', () => sheet.hidePopover());
  const way = told('a', 'passage-link', 'Read the whole passage') as HTMLAnchorElement;
  way.href = link.href;
  sheet.append(told('p', 'caption', 'This rests on'), card, way, shut);
  sheet.addEventListener('toggle', (event) => {
    if ((event as ToggleEvent).newState === 'closed') sheet.remove();
  });
  link.after(sheet);
  sheet.showPopover();
  return true;
}
