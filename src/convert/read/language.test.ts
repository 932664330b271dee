import { describe, expect, test } from 'vitest';
import { DECLARATION, UNTOLD } from './fixtures/languages.ts';
import { recogniseLanguage, withLanguage } from './language.ts';

describe('the language of a text', () => {
  test.each([
    ['en', 'Jens Stoltenberg said on Thursday that the Alliance had seen the troops move into Belarus.'],
    ['de', 'Der Minister sagte am Donnerstag, dass die Übung beendet sei und die Verbände zurückkehren.'],
    [
      'fr',
      'Le ministre a déclaré jeudi que l’exercice était terminé et que les troupes rentraient dans leurs bases.',
    ],
    [
      'es',
      'El ministro dijo el jueves que el ejercicio había terminado y que las tropas volverían a sus bases.',
    ],
    [
      'pt',
      'O ministro disse na quinta-feira que o exercício não tinha terminado e que as tropas já estão em casa.',
    ],
    [
      'nl',
      'De minister zei donderdag dat de oefening voorbij was en dat de troepen naar hun bases zijn gegaan.',
    ],
    ['pl', 'Minister powiedział w czwartek, że ćwiczenia się zakończyły i że wojska nie wracają do baz.'],
    ['ru', 'Министр заявил в четверг, что учения завершены и что войска возвращаются в места дислокации.'],
    ['uk', 'Міністр заявив у четвер, що навчання завершено і що війська повертаються до місць дислокації.'],
    [
      'ar',
      'قال الوزير يوم الخميس إن المناورات انتهت وإن القوات عادت إلى قواعدها في الجنوب بعد ذلك من الشمال',
    ],
    [
      'fa',
      'وزیر دفاع روز پنجشنبه گفت که این رزمایش پایان یافته است و نیروها به پایگاه های خود در شمال باز می گردند',
    ],
    ['zh', '国防部长星期四宣布演习结束，部队将返回驻地。'],
    ['ja', '防衛大臣は木曜日に演習の終了を発表しました。'],
    ['ko', '국방부 장관은 목요일에 훈련이 끝났다고 말했다.'],
    ['el', 'Ο υπουργός δήλωσε την Πέμπτη ότι η άσκηση ολοκληρώθηκε.'],
  ])('is %s: %s', (language, text) => {
    const found = recogniseLanguage(text);
    expect(found?.language).toBe(language);
    expect(found?.confidence).toBeGreaterThan(0.5);
  });
  test.each(DECLARATION)('is %s in the Declaration of Human Rights', (language, text) => {
    expect(recogniseLanguage(text)?.language).toBe(language);
  });
  test.each(UNTOLD)('is not told of %s', (_, text) => {
    expect(recogniseLanguage(text)).toBeUndefined();
  });
  test('is at least known by its letters when it is not English', () => {
    const kazakh = 'Барлық адамдар тумысынан азат және қадір-қасиеті мен құқықтары тең болып дүниеге келеді.';
    expect(recogniseLanguage(kazakh)?.language).toBe('und-Cyrl');
    expect(recogniseLanguage('Войска ушли.')?.language).toBe('und-Cyrl');
  });
  test('is that of most words where a text quotes another', () => {
    const quoted =
      'The minister said: "Die Truppen sind am Montag abgezogen", and that it was not his decision.';
    expect(
      recogniseLanguage(`${quoted} He had been told by the army that they were to leave.`)?.language,
    ).toBe('en');
  });
  test('is not told of names and numbers', () => {
    expect(recogniseLanguage('Su-35 Iskander S-400 NATO 2022')).toBeUndefined();
    expect(recogniseLanguage('')).toBeUndefined();
  });
});

describe('a document', () => {
  const document = (text: string, language?: string) =>
    withLanguage({
      title: 'Su-35',
      passages: [{ text, heading: false }],
      stated: language === undefined ? {} : { language },
    });
  const german = 'Der Minister sagte am Donnerstag, dass die Übung beendet sei.';

  test('in another language says that nothing is recognised in it', () => {
    expect(document(german)).toMatchObject({
      language: 'de',
      notes: ['The text is in German: it can be cited, but names and claims are looked for in English only.'],
    });
  });
  test('whose language is only known by its letters says so', () => {
    expect(document('Войска ушли на север.')).toMatchObject({
      language: 'und-Cyrl',
      notes: [expect.stringContaining('in a language that is not known, in Cyrillic letters')],
    });
    expect(document('Войска ушли на север.', 'kk').language).toBe('kk');
    expect(document('Войска ушли на север.', 'en-US').language).toBe('und-Cyrl');
    expect(document('Войска ушли на север.', 'no language').language).toBe('und-Cyrl');
  });
  test('in no language that is known says so when it is long enough', () => {
    const filler = UNTOLD[0]?.[1] ?? '';
    expect(document(filler).notes).toEqual([
      'No language was recognised in the text: names and claims were looked for as in English.',
    ]);
    expect(document('Iskander-M 2031').notes).toEqual([]);
  });
  test('is in the language of its words, whatever it states', () => {
    expect(document('He said that the troops were there.', 'fr')).toMatchObject({
      language: 'en',
      notes: [],
    });
  });
  test('is in the language that it states when its words do not tell', () => {
    expect(document('Iskander-M', 'ru-RU').language).toBe('ru-RU');
    expect(document('Iskander-M').language).toBeUndefined();
  });
});
