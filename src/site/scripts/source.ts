/**
 * On the page of a **source**: whoever followed a citation to a passage is led back to the very place, and sees
 * which of the marked words they came for. Without it the statements beside the passage lead back.
 */
import type { Place } from './way-back.ts';

/** A reader came to this page by the citation that was followed last. */
export function arrive(place: Place): void {
  const came = document.referrer && new URL(document.referrer).pathname;
  if (came && new URL(place.from, location.href).pathname === came) {
    history.replaceState({ ...history.state, arrived: true }, '');
  }
  offer(place);
}

function offer({ to, from, name, quote }: Place): void {
  const passage = document.getElementById(to.replace(/^[^#]*#/, ''))?.closest('.passage');
  if (!passage || passage.querySelector('.back')) return;
  const link = document.createElement('a');
  link.className = 'back';
  link.href = from;
  link.textContent = `← Back to ${name}`;
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !history.state?.arrived) return;
    event.preventDefault();
    history.back();
  });
  passage.prepend(link);
  for (const mark of quote ? passage.querySelectorAll('mark') : []) {
    if (mark.textContent?.includes(quote)) mark.classList.add('sought');
  }
}
