import { describe, expect, test } from 'vitest';
import { buildGazetteer, type Named } from '../gazetteer/gazetteer.ts';
import { parseBody } from '../model/body.ts';
import { linkMentions } from './link-mentions.ts';
import { renderBody } from './render.ts';

const named = (id: string, ...names: string[]): Named => ({ id, kind: 'organisation', names });
const board = named('board', 'Harbour Board');
const lamp = named('kl-40', 'KL-40');
const town = named('morne', 'Morne');
const cape = named('cape-morne', 'Cape Morne');

/** Prose after linking, each link as `[words](id)`. */
function linked(text: string, entities: Named[] = [board, lamp, town, cape], self?: string): string {
  const tree = parseBody(text);
  linkMentions({ gazetteer: buildGazetteer(entities), href: ({ id }) => `/x/${id}/`, self })(tree);
  return renderBody(tree, '/')
    .replace(/<a href="\/x\/([^/]*)\/" class="name" data-kind="organisation">(.*?)<\/a>/g, '[$2]($1)')
    .replace(/<\/?p>/g, '');
}

describe('linkMentions', () => {
  test('links the first mention and leaves the second', () => {
    expect(linked('The Harbour Board met. The Harbour Board left.')).toBe(
      'The [Harbour Board](board) met. The Harbour Board left.',
    );
  });
  test('links a name once more after a heading', () => {
    expect(linked('Morne.\n\n## Later\n\nMorne.')).toBe('[Morne](morne).\n<h2>Later</h2>\n[Morne](morne).');
  });
  test('goes on within a section over several paragraphs', () => {
    expect(linked('Morne.\n\nMorne.')).toBe('[Morne](morne).\nMorne.');
  });
  test('links the longest name', () => {
    expect(linked('At Cape Morne')).toBe('At [Cape Morne](cape-morne)');
  });
  test.each(['KL-40', 'KL40', 'KL 40'])('links the designation written %s', (spelling) => {
    expect(linked(`the ${spelling} lamp`)).toBe(`the [${spelling}](kl-40) lamp`);
  });
  test('links no part of a word', () => {
    expect(linked('The Mornean KL-401')).toBe('The Mornean KL-401');
  });
  test('links nothing in headings', () => {
    expect(linked('## Morne')).toBe('<h2>Morne</h2>');
  });
  test('links nothing in links', () => {
    expect(linked('[see Morne](https://a.example)')).toBe('<a href="https://a.example">see Morne</a>');
  });
  test('links nothing in code', () => {
    expect(linked('`Morne`')).toBe('<code>Morne</code>');
  });
  test('links nothing between quotation marks, even when emphasis stands there', () => {
    expect(linked('“Nobody *knows Morne* here,” she said in Morne.')).toBe(
      '“Nobody <em>knows Morne</em> here,” she said in [Morne](morne).',
    );
  });
  test('takes quotation marks that are never closed to reach to the end of the paragraph', () => {
    expect(linked('She said: “Morne is far.')).toBe('She said: “Morne is far.');
  });
  test('does not take an apostrophe for a quotation mark', () => {
    expect(linked('The keepers’ way to Morne’s light')).toBe('The keepers’ way to [Morne](morne)’s light');
  });
  test('links nothing in block quotations', () => {
    expect(linked('> Morne')).toContain('\nMorne\n');
  });
  test('never links a page to itself', () => {
    expect(linked('Morne and KL-40', undefined, 'morne')).toBe('Morne and [KL-40](kl-40)');
  });
  test('leaves a name alone that two entities bear', () => {
    expect(linked('In Morne.', [town, named('morne-county', 'Morne')])).toBe('In Morne.');
  });
  test('leaves a name alone that runs out of emphasis', () => {
    expect(linked('*Harbour* Board')).toBe('<em>Harbour</em> Board');
  });
  test('links inside emphasis and lists', () => {
    expect(linked('- *Morne*')).toContain('<em>[Morne](morne)</em>');
  });
});
