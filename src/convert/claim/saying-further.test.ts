import { describe, expect, test } from 'vitest';
import { marked, sayingsIn, toldOf } from './marked.ts';
import { sayingsOf } from './saying.ts';
import { sceneOf } from './scene.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const BOB = '[[Bob Ray|person:bob-ray]]';
const NATO = '[[NATO|organisation:nato]]';
const CORPS = '[[Ninth Corps|organisation:ninth-corps]]';
const PERU = '[[Peru|place:peru]]';
const CHILE = '[[Chile|place:chile]]';

/** Speaker and words of every saying. */
function heard(...passages: string[]): string[] {
  const { document } = marked(...passages);
  return sayingsIn(...passages).map(
    ({ speaker, passage, content }) =>
      `${speaker?.entity.id ?? '?'}: ${document.passages[passage]?.text.slice(content.start, content.end)}`,
  );
}

describe('words without “that”', () => {
  test.each([
    [`${ANN} notes she favors lower taxes.`, 'ann-lee: she favors lower taxes'],
    [
      `${ANN} says there have been cases in ${PERU}, a finding that worries ${NATO}.`,
      'ann-lee: there have been cases in Peru, a finding that worries NATO',
    ],
    [`${NATO} claimed to have sunk three ships.`, 'nato: to have sunk three ships'],
    [`${NATO} claimed 1,698 killed and one captured.`, 'nato: 1,698 killed and one captured'],
    [`${ANN} told a news conference in ${PERU} Monday ${CHILE} will leave.`, 'ann-lee: Chile will leave'],
    [`${ANN} spoke at a meeting in ${PERU}, that the ships were late.`, 'ann-lee: the ships were late'],
    [`${ANN} 's statement added, “We stay here.”`, 'ann-lee: “We stay here.”'],
  ])('are found in %s', (sentence, expected) => {
    expect(heard(sentence)).toEqual([expected]);
  });
});

describe('a second saying in a sentence', () => {
  test('is the speaker’s behind words about the speaker', () => {
    expect(
      heard(`The top envoy to ${PERU}, ${ANN}, says she is horrified and called on ${CHILE} to stop.`),
    ).toEqual(['ann-lee: she is horrified', 'ann-lee: Chile to stop']);
  });
  test('is nobody’s for certain behind words about others', () => {
    expect(heard(`${ANN} said ships were late and called on ${CHILE} to stop.`)).toHaveLength(1);
  });
  test('calls somebody names', () => {
    expect(
      heard(`${ANN} offered her condolences to ${PERU}, referring to the dead as “heroes of the land”.`),
    ).toEqual(['ann-lee: her condolences to Peru', 'ann-lee: the dead as “heroes of the land”']);
  });
  test('is another’s where the full stop between two reports was lost', () => {
    expect(
      heard(`${ANN} said troops were going in alone President ${BOB} said ${PERU} will hold no talks.`),
    ).toEqual(['ann-lee: troops were going in alone President', 'bob-ray: Peru will hold no talks']);
  });
});

describe('the speaker', () => {
  test.each([
    [`${PERU} and ${CHILE} have said the ships were late.`, ['chile', 'peru']],
    [`${ANN} and ${BOB} said the ships were late.`, ['bob-ray', 'ann-lee']],
    [`${CORPS} crossed the river. The corps said the ships were late.`, ['ninth-corps']],
    [`${PERU}’s ${NATO} branch claimed responsibility for it.`, ['nato']],
    [`${NATO} condemned the attack in a statement. The statement said ships were late.`, ['nato', 'nato']],
    [`The statement said ships were late.`, [undefined]],
    [`${PERU}’s army said the ships were late.`, [undefined]],
    [`Mr. ${ANN} came home. Mrs. ${ANN} said the ships were late.`, [undefined]],
    [`The ships of ${PERU} under ${ANN} said it was late.`, []],
  ])('of “%s”', (text, speakers) => {
    expect(sayingsIn(text).map(({ speaker }) => speaker?.entity.id)).toEqual(speakers);
  });
  test('of a quotation that stands alone is who issued a statement before it', () => {
    expect(heard(`${ANN} issued a statement on the vote.`, '“We stay here for good.”')).toEqual([
      'ann-lee: “We stay here for good.”',
    ]);
  });
  test('“he” is nobody certain behind a headline', () => {
    const { document, resolution } = marked(
      `${ANN} said it was late.`,
      'Harvest',
      'He said the corn was late.',
    );
    const words = (heading: boolean) => {
      const passages = document.passages.map((one, at) => ({ ...one, heading: heading && at === 1 }));
      const sayings = sayingsOf(sceneOf({ ...document, passages }, resolution), []);
      return sayings.map(({ speaker }) => speaker?.entity.id);
    };
    expect(words(false)).toEqual(['ann-lee', 'ann-lee']);
    expect(words(true)).toEqual(['ann-lee', undefined]);
  });
  test('“he” is whom a life is about although others are spoken of', () => {
    const { document, resolution } = marked(
      `${ANN} (born 1960) is a politician.`,
      `After the vote ${NATO} wrote to ${BOB}. He also called on ${PERU} to leave.`,
    );
    const [saying] = sayingsOf(sceneOf(document, resolution), []);
    expect(saying?.speaker?.entity.id).toBe('ann-lee');
  });
});

describe('an outcome that is foretold', () => {
  test.each([
    [`${ANN} said the attacks will not succeed in ${PERU}.`, 'ann-lee · by ann-lee · expected'],
    [`${ANN} said the raid will lead to war in ${PERU}.`, 'ann-lee · by ann-lee · expected'],
    [`${ANN} said ${PERU} will not hold talks.`, 'ann-lee · by ann-lee'],
    [`${ANN} said the losses in ${PERU} are due to the war.`, 'ann-lee · by ann-lee'],
    [`${ANN} said ${PERU} would be a help if it moved to ${CHILE}.`, 'ann-lee · by ann-lee · considered'],
  ])('is no plan in “%s”', (sentence, expected) => {
    expect(toldOf('said', sentence)).toEqual([expected]);
  });
});
