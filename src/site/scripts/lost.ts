/**
 * At an address without a page: put the last words of the address into the search field, and into what asks for such
 * a page or begins it.
 */
const field = document.querySelector<HTMLInputElement>('[data-lost]');
const part = location.pathname.split('/').filter(Boolean).at(-1) ?? '';
if (field && field.value === '') field.value = readable(part);
const start = document.querySelector<HTMLAnchorElement>('[data-start]');
const wanted = document.querySelector<HTMLInputElement>('[data-wanted-name]');
if (wanted && wanted.value === wanted.defaultValue) wanted.value += readable(part);
if (start && part) start.search = `?name=${encodeURIComponent(readable(part))}`;

/** `jens-stoltenbreg` → `jens stoltenbreg`; what cannot be read is left out. */
function readable(text: string): string {
  try {
    return decodeURIComponent(text)
      .replace(/\.\w+$/, '')
      .replace(/[-_+]+/g, ' ')
      .slice(0, 80);
  } catch {
    return '';
  }
}
