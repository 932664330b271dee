import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { parseBody } from '../model/body.ts';
import { entity, libraryOf } from './fixtures/pages.ts';
import { linkMentions } from './link-mentions.ts';
import { renderBody } from './render.ts';
import { wikiLinks } from './wiki-links.ts';

const library = libraryOf(entity('place', 'cape-morne', 'Cape Morne', 'formerIds: [the-cape]'));
const find = (id: string) => {
  const page = library.find(id);
  return page && library.link(page);
};

function linked(text: string, file = new VFile()): string {
  const tree = parseBody(text);
  wikiLinks({ find })(tree, file);
  const href = () => '/again/';
  linkMentions({ gazetteer: library.gazetteer, href })(tree);
  return renderBody(tree, '/').replace(/ class="name" data-kind="place"(?: data-id="[^"]*")?/g, '');
}

describe('wikiLinks', () => {
  test('shows the name of the page', () => {
    expect(linked('See [[cape-morne]].')).toBe('<p>See <a href="/places/cape-morne/">Cape Morne</a>.</p>');
  });
  test('shows other words when they are given', () => {
    expect(linked('See [[cape-morne|the rock]].')).toBe(
      '<p>See <a href="/places/cape-morne/">the rock</a>.</p>',
    );
  });
  test('follows a former id to the page that has taken its place', () => {
    expect(linked('[[the-cape]]')).toContain('href="/places/cape-morne/"');
  });
  test('counts as the mention that is linked in its section', () => {
    expect(linked('[[cape-morne|There]] is Cape Morne.')).not.toContain('/again/');
  });
  test('leaves an unknown id as it is written, with a message', () => {
    const file = new VFile();
    expect(linked('[[cape-mourn]]', file)).toBe('<p>[[cape-mourn]]</p>');
    expect(file.messages.map(({ reason }) => reason)).toEqual([
      'Unexpected `[[cape-mourn]]`, expected the id of a page.',
    ]);
  });
  test('is ordinary text in code', () => {
    expect(linked('`[[cape-morne]]`')).toBe('<p><code>[[cape-morne]]</code></p>');
  });
});
