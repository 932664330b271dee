import { describe, expect, test } from 'vitest';
import { languageOf, markForeign, spoken, tongueOf } from './foreign.ts';

describe('tongueOf', () => {
  test.each([
    ['Искандер', { lang: 'und-Cyrl' }],
    ['محمد بن سلمان', { lang: 'und-Arab', dir: 'rtl' }],
    ['משרד הביטחון', { lang: 'und-Hebr', dir: 'rtl' }],
    ['Ελλάδα', { lang: 'und-Grek' }],
    ['国防部', { lang: 'und-Hani' }],
    ['ひまわり8号', { lang: 'ja' }],
    ['국방부', { lang: 'ko' }],
    ['Jens Stoltenberg', undefined],
    ['Łódź, Đà Nẵng, Ærø', undefined],
    ['an α-particle of 3 µm', undefined],
  ])('knows the script of %s', (words, tongue) => expect(tongueOf(words)).toEqual(tongue));

  test('believes what is stated before it looks at the letters', () => {
    expect(tongueOf('Искандер', 'ru')).toEqual({ lang: 'ru' });
    expect(tongueOf('Wehrmacht', 'de')).toEqual({ lang: 'de' });
    expect(tongueOf('پاسداران', 'fa')).toEqual({ lang: 'fa', dir: 'rtl' });
    expect(tongueOf('sarbaz', 'fa-Latn')?.lang).toBe('fa-Latn');
  });
});

describe('spoken', () => {
  test('says nothing of the language of the site', () => {
    expect(spoken('en-GB')).toBeUndefined();
    expect(spoken(undefined)).toBeUndefined();
    expect(spoken('ru', 'ru')).toBeUndefined();
  });
});

describe('languageOf', () => {
  test('is that of a text as published; a digest is told in ours', () => {
    expect(languageOf({ text: 'full', language: 'ru' })).toBe('ru');
    expect(languageOf({ text: 'digest', language: 'ru' })).toBeUndefined();
    expect(languageOf({ text: 'full', language: 'en' })).toBeUndefined();
  });
});

describe('markForeign', () => {
  test('marks a run with what stands between its words, and no more', () => {
    expect(markForeign('<p>called Ракетный комплекс «Искандер», 9К720.</p>')).toBe(
      '<p>called <span lang="und-Cyrl">Ракетный комплекс «Искандер», 9К</span>720.</p>',
    );
  });
  test('isolates what is written from right to left', () => {
    expect(markForeign('<li>الجيش · 3 statements</li>')).toBe(
      '<li><bdi lang="und-Arab" dir="rtl">الجيش</bdi> · 3 statements</li>',
    );
  });
  test('leaves alone what names its language', () => {
    const html = '<div lang="ru"><div>Москва</div> Минск</div>';
    expect(markForeign(html)).toBe(html);
    expect(markForeign(`${html}Киев`)).toBe(`${html}<span lang="und-Cyrl">Киев</span>`);
  });
  test('leaves attributes, titles, scripts and drawings alone', () => {
    const html =
      '<title>Москва</title><a title="a > Москва" href="/x/">M</a><svg><text>Москва</text></svg><script>"Москва"</script>';
    expect(markForeign(html)).toBe(html);
  });
  test('marks words of a page whose own language is named', () => {
    expect(markForeign('<html lang="en"><h1>Москва</h1></html>')).toBe(
      '<html lang="en"><h1><span lang="und-Cyrl">Москва</span></h1></html>',
    );
  });
  test('gives an element whose language is written from right to left its direction', () => {
    expect(markForeign('<p lang="ar">قال Tern-2</p>')).toBe('<p lang="ar" dir="rtl">قال Tern-2</p>');
    expect(markForeign('<p lang="fa-Latn">x</p>ж')).toContain('<p lang="fa-Latn">');
  });
  test('marks a whole quotation that is written from right to left, so that its parts keep their order', () => {
    expect(markForeign('<blockquote>قال <mark>رامي</mark> إن Tern-2</blockquote>')).toBe(
      '<blockquote lang="und-Arab" dir="rtl">قال <mark>رامي</mark> إن Tern-2</blockquote>',
    );
    expect(markForeign('<p>The pilot is called رامي there.</p>')).toMatch(/^<p>The pilot/);
  });
  test('marks neighbours in two scripts each for itself', () => {
    expect(markForeign('Москва / Αθήνα')).toBe(
      '<span lang="und-Cyrl">Москва</span> / <span lang="und-Grek">Αθήνα</span>',
    );
  });
});
