import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Opened } from './opened.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
  cpSync(fileURLToPath(new URL('../../publish/fixtures/lighthouse', import.meta.url)), root, {
    recursive: true,
  });
});
afterEach(() => rmSync(root, { recursive: true }));

function change(path: string, from: string, to: string): void {
  const file = join(root, path);
  writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
}

describe('Opened', () => {
  test('gives the same site until it hears of a change', () => {
    const opened = new Opened(root, '/');
    expect(opened.site()).toBe(opened.site());
    change('people/odile-varga.mdx', 'name: Odile Varga', 'name: Odile Varga-Ost');
    expect(opened.site().index('person').rows[0]?.name).toBe('Odile Varga');
    opened.changed();
    expect(opened.site().index('person').rows[0]?.name).toBe('Odile Varga-Ost');
  });
  test('links a new alias of one page on another, with nothing to clear but the change', () => {
    const opened = new Opened(root, '/');
    const prose = () => opened.site().entity('person', 'odile-varga').proseHtml;
    expect(prose()).not.toContain('/organisations/ferrel-works/');
    change('organisations/ferrel-works.mdx', 'status:', 'aliases: [storm]\nstatus:');
    opened.changed();
    expect(prose()).toContain('/organisations/ferrel-works/');
  });
  test('gives no site while a quotation is false, but says where and what stands there', () => {
    change('people/odile-varga.mdx', 'quote: The light at', 'quote: The lamp at');
    const opened = new Opened(root, '/');
    expect(() => opened.site()).toThrow(
      /people\/odile-varga\.mdx:\d+:\d+: error citation-matches-source .*light/,
    );
  });
  test('keeps no places of frontmatter', () => {
    expect(new Opened(root, '/').content().pages.some((page) => 'front' in page || 'text' in page)).toBe(
      false,
    );
  });
});
