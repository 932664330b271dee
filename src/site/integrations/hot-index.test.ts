import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { readPages } from '../../search/facets/page-list.ts';
import { type HotFiles, HotIndex } from './hot-index.ts';
import { Opened } from './opened.ts';

let root: string;
let opened: Opened;
let rendered: string[];
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
  cpSync(join(import.meta.dirname, '../journeys/fixtures/harbour'), root, { recursive: true });
  opened = new Opened(root, '/');
  rendered = [];
});
afterEach(() => rmSync(root, { recursive: true }));

const ADA = 'people/ada-merin';
const render = async (path: string) => {
  rendered.push(path);
  const words = path.startsWith('people') ? readFileSync(join(root, `${ADA}.mdx`), 'utf8') : path;
  return `<html lang="en"><body><main data-pagefind-body><h1>${path}</h1><p>${words}</p></main></body></html>`;
};

function change(from: string, to: string): void {
  const file = join(root, `${ADA}.mdx`);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  opened.changed();
}

/** All that full text has of all pages. */
function textOf({ files }: HotFiles): string {
  return [...files]
    .filter(([path]) => path.startsWith('fragment/'))
    .map(([, bytes]) => gunzipSync(bytes).toString())
    .join('\n');
}

describe('HotIndex', () => {
  test('renders every page once, however many ask for it', async () => {
    const index = new HotIndex(render);
    const [first, second] = await Promise.all([index.of(opened.site()), index.of(opened.site())]);
    expect(second).toBe(first);
    expect(rendered.toSorted()).toEqual([...new Set(rendered)].sort());
    expect(readPages(first.pages).ids).toHaveLength(7);
    expect([...first.files.keys()]).toContain('pagefind.js');
    expect([...first.files.keys()].some((path) => path.includes('-ui.'))).toBe(false);
  });
  test('renders only the page that has changed, and has what it says now', async () => {
    const index = new HotIndex(render);
    expect(textOf(await index.of(opened.site()))).not.toContain('zebras');
    rendered = [];
    change('She answers', 'She keeps zebras. She answers');
    expect(textOf(await index.of(opened.site()))).toContain('zebras');
    expect(rendered).toEqual([`${ADA}/`]);
  });
  test('renders all anew when it is told that pages look otherwise', async () => {
    const index = new HotIndex(render);
    await index.of(opened.site());
    index.forget();
    await index.of(opened.site());
    expect(rendered).toHaveLength(14);
  });
  test('has pages that are new, and nothing of those that are gone', async () => {
    const index = new HotIndex(render);
    const file = join(root, 'people/odile-varga.mdx');
    writeFileSync(file, '---\nname: Odile Varga\nstatus: draft\n---\n');
    expect(textOf(await index.of(opened.site()))).toContain('/people/odile-varga/');
    rmSync(file);
    opened.changed();
    expect(textOf(await index.of(opened.site()))).not.toContain('/people/odile-varga/');
  });
  test('tries again after a page could not be rendered', async () => {
    let broken = true;
    const index = new HotIndex((path) => {
      if (broken && path.startsWith('people')) return Promise.reject(new Error(`${path}: 500`));
      return render(path);
    });
    await expect(index.of(opened.site())).rejects.toThrow(`${ADA}/: 500`);
    broken = false;
    expect((await index.of(opened.site())).files.size).toBeGreaterThan(7);
  });
});
