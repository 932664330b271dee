/**
 * The **main content** of a page is the part around its headline that the page calls so or, where it calls none,
 * the smallest one that holds most of its prose.
 */
import { nameOf } from './dom.ts';
import { isHidden, type Prose } from './prose.ts';

/** Of the prose of the page, from 0 to 1: a part that holds more is the main one. */
const MOST_OF_IT = 0.5;
/** Fewest words of prose of a main part. */
const LEAST = 20;

export function mainContent(headline: Element, prose: Prose): Element | undefined {
  const around = ancestorsOf(headline);
  const whole = around.at(-1);
  const least = Math.max(LEAST, whole ? MOST_OF_IT * prose.in(whole) : 0);
  return (
    around.find((one) => isNamedMain(one) && prose.in(one) >= LEAST) ??
    around.find((one) => prose.in(one) >= least)
  );
}

function isNamedMain(element: Element): boolean {
  const name = nameOf(element);
  return name === 'article' || name === 'main' || element.getAttribute('role') === 'main';
}

/** Nearest first, up to the body. */
function ancestorsOf(element: Element): Element[] {
  const ancestors: Element[] = [];
  for (let up = element.parentElement; up && nameOf(up) !== 'html'; up = up.parentElement) ancestors.push(up);
  return ancestors;
}

const UNSEEN = 'script, style, noscript, template, nav, svg, aside, [role=navigation]';

/** Take out what no reader takes for text; the part is changed. */
export function stripped(part: Element, headline: Element): Element {
  for (const one of [...part.querySelectorAll('*')])
    if ((one.matches(UNSEEN) || isHidden(one)) && !one.contains(headline)) one.remove();
  return part;
}
