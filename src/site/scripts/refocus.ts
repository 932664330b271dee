/**
 * **Refocus**: on a page that was left by a citation and come back to, that citation has the focus again.
 */
import type { Place } from './way-back.ts';

export function refocus({ to, from: left }: Place): void {
  const from = new URL(left, location.href);
  if (from.pathname !== location.pathname || from.search !== location.search) return;
  const inside = document.getElementById(from.hash.slice(1)) ?? document.body;
  const links = [...inside.querySelectorAll<HTMLAnchorElement>('a[href*="#p"]')];
  const followed = links.find((link) => link.href === to && link.checkVisibility());
  followed?.focus({ preventScroll: true });
}
