import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { drawnFonts, fontFolder } from '../integrations/fonts.ts';
import { type Card, CardPainter, type Faces } from './card.ts';
import { fitted } from './lines.ts';
import { Typeface } from './typeface.ts';

const TOP = join(import.meta.dirname, '../../..');
const LONG = `Federal ${'state unitary enterprise for building machines '.repeat(6)}of the North`;
const card: Card = {
  kind: 'person',
  label: 'Person',
  names: ['Ada Merin'],
  summary: 'Director of the Northern Harbour Board.',
  facts: '3 statements · 2 sources',
};

let faces: Faces;
beforeAll(async () => {
  const folder = await fontFolder(TOP);
  const face = (name: string, weight: number) => new Typeface(drawnFonts(folder, name), weight);
  faces = { display: face('display', 600), text: face('text', 400), sans: face('sans', 600) };
}, 300_000);

describe('a typeface', () => {
  test('joins the letters of an Arabic word, from right to left', () => {
    const word = faces.display.word('محمد');
    const alone = [...'محمد'].flatMap((letter) => faces.display.word(letter).glyphs.map(({ id }) => id));
    expect(word.rightToLeft).toBe(true);
    expect(word.glyphs.map(({ id }) => id)).not.toEqual(alone.reverse());
    expect(word.width).toBeGreaterThan(0.5);
  });
  test('knows what it can write', () => {
    expect(faces.display.has('Łódź, Искандер, محمد')).toBe(true);
    expect(faces.display.has('國防部')).toBe(false);
  });
  test('takes the accents off a letter that it has only without', () => {
    const ids = (text: string) => faces.display.word(text).glyphs.map(({ id }) => id);
    expect(ids('ằ')).toEqual(ids('a'));
  });
});

describe('fitted', () => {
  const setting = (text: string, most = 3) =>
    fitted(faces.display, text, { sizes: [90, 45], width: 1000, most });

  test('takes the largest size at which all words have room', () => {
    expect(setting('Ada Merin').size).toBe(90);
    expect(setting('The board of the northern harbours and of everything that belongs to them', 2).size).toBe(
      45,
    );
  });
  test('cuts at a word what is too long even then, within the lines there are', () => {
    const { lines } = setting(LONG);
    expect(lines).toHaveLength(3);
    expect(lines.at(-1)?.at(-1)?.word).toBe(faces.display.word('…'));
    for (const line of lines) {
      const last = line.at(-1);
      expect(((last?.x ?? 0) + (last?.word.width ?? 0)) * 45).toBeLessThanOrEqual(1000);
    }
  });
  test('has no lines for no words', () => {
    expect(setting('  ').lines).toEqual([]);
  });
  test('puts the first word of an Arabic name at the right, and leaves English around it in order', () => {
    const [line = []] = setting('by رامي الحداد now').lines;
    expect(line.map(({ word }) => word)).toEqual(
      ['by', 'الحداد', 'رامي', 'now'].map((word) => faces.display.word(word)),
    );
  });
});

describe('a card', () => {
  const paint = (changed: Partial<Card> = {}) =>
    new CardPainter(faces, 'Dossier').paint({ ...card, ...changed });

  test('is a picture of 1200 by 630 pixels, light enough to be sent to a phone', async () => {
    const picture = paint({ names: [LONG], summary: LONG });
    const { width, height } = await sharp(picture).metadata();
    expect([width, height]).toEqual([1200, 630]);
    expect(picture.length).toBeLessThan(40_000);
    expect(paint().length).toBeLessThan(25_000);
  });
  test('is the same bytes for the same words, whatever was drawn before', () => {
    const painter = new CardPainter(faces, 'Dossier');
    const first = painter.paint(card);
    painter.paint({ ...card, names: ['Somebody else'] });
    expect(painter.paint(card).equals(first)).toBe(true);
    expect(paint().equals(first)).toBe(true);
  });
  test('says its words: another name, sentence, kind or number is another picture', () => {
    const all = [{}, { names: ['Ada'] }, { summary: 'x' }, { facts: '4' }, { kind: 'event', label: 'Event' }];
    const pictures = all.map((changed) => paint(changed as Partial<Card>).toString('latin1'));
    expect(new Set(pictures).size).toBe(all.length);
  });
  test('takes the first name that it can write', () => {
    expect(paint({ names: ['國防部', 'Ada Merin'] }).equals(paint())).toBe(true);
  });
  test('has the colour of its kind along the upper edge, and yellow only behind the name of the site', async () => {
    const { data } = await sharp(paint()).raw().toBuffer({ resolveWithObject: true });
    expect([...data.subarray(0, 3)]).toEqual([42, 86, 176]);
    const yellow = Array.from({ length: data.length / 3 }, (_, at) => at).filter(
      (at) => data[at * 3] === 255 && data[at * 3 + 2] === 92,
    );
    expect(yellow.length).toBeGreaterThan(500);
    expect(yellow.every((at) => at % 1200 > 900 && at / 1200 > 500)).toBe(true);
  });
});
