/**
 * The only script that every page loads: it opens the **search** and previews of links when somebody asks for
 * them, loads the rest no sooner, and remembers from where a citation was followed.
 */
import { watch } from './intent.ts';

/** Both at once: the one needs the other, and would ask for it only when it has come. */
const load = () => {
  void import('./search/element.ts').catch(() => undefined);
  return import('./search/dialog.ts');
};
/** What the first look-up reads, asked for while the script is under way. */
const start = document.createElement('link');
const openSearch = async () => {
  if (!start.isConnected) {
    const href = `${document.documentElement.dataset.base ?? '/'}search/names/start`;
    Object.assign(start, { rel: 'preload', as: 'fetch', crossOrigin: 'anonymous', href });
    document.head.append(start);
  }
  (await load()).openDialog('');
};

const page = document.querySelector<HTMLElement>('[data-search-page]');

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0 || page) return;
    event.preventDefault();
    void openSearch().catch(() => location.assign(link.href));
  });
  link.addEventListener('pointerenter', () => void load().catch(() => {}), { once: true });
}

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  const isK =
    event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  const field = page?.querySelector<HTMLInputElement>('input[type=search]');
  if (field) field.select();
  else
    void openSearch().catch(() => location.assign(`${document.documentElement.dataset.base ?? '/'}search/`));
});

function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

if (page) {
  const open = () => void import('./search/page.ts').then(({ openPage }) => openPage(page));
  if (location.search) open();
  else page.addEventListener('focusin', open, { once: true });
}

const sought =
  new URLSearchParams(location.search).get('hl') ?? (history.state as { hl?: string } | null)?.hl;
if (sought) void import('./highlight.ts').then(({ highlight }) => highlight(sought));

watch();
