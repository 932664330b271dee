/**
 * The **panel** is the one element that previews are shown in, above everything else: Popover API. Its rules
 * come with it, as a style sheet made by script, which a strict policy allows.
 */
import rules from './preview.css?inline';

interface Panel {
  element: HTMLElement;
  fill: (content: Node) => void;
}

let known: Panel | undefined;

export function panel(): Panel {
  known ??= made();
  return known;
}

function made(): Panel {
  styled();
  const element = document.createElement('div');
  element.id = 'preview';
  element.className = 'preview';
  element.popover = 'manual';
  element.setAttribute('role', 'tooltip');
  (document.querySelector('main') ?? document.body).append(element);
  return { element, fill: (content) => element.replaceChildren(content) };
}

let isStyled = false;

/** Adds the rules once. */
export function styled(): void {
  if (isStyled) return;
  isStyled = true;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(rules);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** An element with words in it; nothing is ever read as HTML. */
export function told(tag: string, className: string, ...content: (Node | string)[]): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.append(...content);
  return element;
}
