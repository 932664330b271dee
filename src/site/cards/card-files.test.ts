import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { drawnFonts, fontFolder } from '../integrations/fonts.ts';
import { Opened } from '../integrations/opened.ts';
import { writeCards } from './card-files.ts';

const LIGHTHOUSE = fileURLToPath(new URL('../../publish/fixtures/lighthouse', import.meta.url));
const { library } = new Opened(LIGHTHOUSE, '/').site();
const fonts = await fontFolder(join(import.meta.dirname, '../../..'));

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dossier-'));
});
afterEach(() => rmSync(root, { recursive: true }));

function written(
  files: (face: string) => Uint8Array[] = (face) => drawnFonts(fonts, face),
  title = 'Dossier',
) {
  const place = { out: join(root, 'site'), cache: join(root, 'cache') };
  return writeCards(library, { ...place, fonts: { folder: fonts, files }, title });
}

describe('writeCards', () => {
  test('writes one picture a page, and one for all others', () => {
    const pages = library.entities.size + library.sources.size;
    expect(written()).toEqual({ written: pages + 1, drawn: pages + 1, failures: [] });
    expect(existsSync(join(root, 'site/cards/people/odile-varga.png'))).toBe(true);
    expect(existsSync(join(root, 'site/cards/site.png'))).toBe(true);
  });
  test('draws nothing twice, and needs no fonts then', () => {
    written();
    const none = () => {
      throw new Error('no font is needed');
    };
    expect(written(none)).toMatchObject({ drawn: 0, failures: [] });
  });
  test('draws anew when the site is called otherwise', () => {
    written();
    expect(written(undefined, 'Ledger').drawn).toBeGreaterThan(1);
  });
  test('tells of every picture that it could not draw, and keeps nothing half written', () => {
    const broken = () => {
      throw new Error('the font is broken');
    };
    const { written: wanted, failures } = written(broken);
    expect(failures).toHaveLength(wanted);
    expect(failures[0]).toBe('cards/site.png: the font is broken');
    expect(readdirSync(join(root, 'cache'))).toEqual([]);
  });
  test('writes the others when one cannot be written', () => {
    mkdirSync(join(root, 'site/cards/people/odile-varga.png'), { recursive: true });
    expect(written().failures).toEqual([expect.stringMatching(/^cards\/people\/odile-varga\.png: /)]);
    expect(existsSync(join(root, 'site/cards/site.png'))).toBe(true);
  });
});
