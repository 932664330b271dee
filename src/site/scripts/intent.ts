/**
 * **Intent**: somebody comes upon a link that may have something to show before it is followed. What shows it
 * is loaded then and no sooner; a finger follows the link.
 */
import { remember, remembered } from './way-back.ts';

function linkAt({ target }: Event): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('main a') : null;
}

function onRest(event: Event): void {
  const link = linkAt(event);
  if (link && matchMedia('(hover: hover)').matches) {
    import('./preview/preview.ts').then(({ meet }) => meet(link, event)).catch(() => {});
  }
}

function onClick(event: MouseEvent): void {
  const link = linkAt(event);
  if (!link) return;
  if (/\/sources\/.*#p/.test(link.href)) remember(link);
  const isFinger =
    (event as PointerEvent).pointerType === 'touch' && matchMedia('(max-width: 40rem)').matches;
  if (!isFinger || !link.matches('.cite:not(.beside)')) return;
  event.preventDefault();
  const follow = () => location.assign(link.href);
  import('./preview/sheet.ts').then(({ openSheet }) => openSheet(link) || follow(), follow);
}

/** A citation was followed here, or from here: after the browser's Back, the keyboard is where it was. */
function onArrival(): void {
  const place = remembered();
  if (!place) return;
  if (place.to === location.href) void import('./source.ts').then(({ arrive }) => arrive(place));
  const [entry] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (entry?.type !== 'back_forward' || document.activeElement !== document.body) return;
  void import('./refocus.ts').then(({ refocus }) => refocus(place));
}

export function watch(): void {
  onArrival();
  document.addEventListener('pointerover', onRest);
  document.addEventListener('focusin', onRest);
  document.addEventListener('click', onClick);
}
