/**
 * On the page where pages are begun: fill in the name that somebody looked for in vain, `?name=Ada+Merin`.
 */
import { latinLetters } from '../../text/latin.ts';
import { slug } from '../../text/slug.ts';

const name = (new URLSearchParams(location.search).get('name') ?? '')
  .replace(/\s+/g, ' ')
  .trim()
  .slice(0, 120);
if (name) {
  for (const form of document.querySelectorAll('form[data-kind]')) {
    const file = form.querySelector<HTMLInputElement>('[data-file]');
    const text = form.querySelector<HTMLTextAreaElement>('[data-text]');
    if (file) file.value = file.value.replace(/[^/]*$/, `${slug(latinLetters(name))}.mdx`);
    if (text)
      text.value = text.value.replace(/^((?:name|title): ).*$/m, (_, key) => key + JSON.stringify(name));
  }
}
