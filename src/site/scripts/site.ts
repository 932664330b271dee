/**
 * The only script that every page loads: it opens the **search** and previews of links when somebody asks for
 * them, loads the rest no sooner, and remembers from where a citation was followed.
 */
import { watch } from './intent.ts';

const openSearch = async (query = '') => (await import('./search/dialog.ts')).openDialog(query);

for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-search]')) {
  link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.button !== 0) return;
    if (document.querySelector('[data-search-page]')) return;
    event.preventDefault();
    void openSearch().catch(() => location.assign(link.href));
  });
  link.addEventListener('pointerenter', () => void import('./search/dialog.ts'), { once: true });
}

document.addEventListener('keydown', (event) => {
  const isSlash = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !isTyping(event);
  const isK = event.key.toLowerCase() === 'k' && (event.ctrlKey || event.metaKey) && !event.altKey;
  if (!isSlash && !isK) return;
  event.preventDefault();
  const field = document.querySelector<HTMLInputElement>('[data-search-page] input[type=search]');
  if (field) field.select();
  else void openSearch();
});

function isTyping({ target }: Event): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  );
}

const page = document.querySelector<HTMLElement>('[data-search-page]');
if (page) void import('./search/page.ts').then(({ openPage }) => openPage(page));

watch();
