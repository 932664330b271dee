import { describe, expect, test } from 'vitest';
import { claimsOf } from './claim.ts';
import { marked, sayingsIn } from './marked.ts';
import { sayingsOf } from './saying.ts';
import { sceneOf } from './scene.ts';

const ANN = '[[Ann Lee|person:ann-lee]]';
const BOB = '[[Bob Ray|person:bob-ray]]';
const NATO = '[[NATO|organisation:nato]]';
const PERU = '[[Peru|place:peru]]';

describe('“he” and “she”', () => {
  const by = (...passages: string[]) => sayingsIn(...passages).map((one) => one.speaker?.entity.id ?? '?');
  test('are nobody certain where two people may be meant', () => {
    expect(by(`${ANN} met ${BOB}. He said it was late.`)).toEqual(['?']);
  });
  test('are whoever the document calls Mr or Ms', () => {
    expect(by(`Ms. ${ANN} met Mr. ${BOB}. She said it was late.`)).toEqual(['ann-lee']);
    expect(by(`Ms. ${ANN} saw Mr. ${BOB} before she said it was late.`)).toEqual(['ann-lee']);
  });
  test('are the one person named of whom the document does not say otherwise', () => {
    expect(by(`Ms. ${ANN} met Mr. ${BOB}. He said it was late.`)).toEqual(['bob-ray']);
  });
  test('“they” are nobody certain once somebody unnamed has spoken', () => {
    expect(
      by(`${NATO} said it was late. Activists said ${PERU} paid for all of it. They said it was late.`),
    ).toEqual(['nato', '?', '?']);
  });
  test('are not the woman before “he”', () => {
    expect(by(`Ms. ${ANN} went home. He said it was late.`)).toEqual(['?']);
  });
  test('may be the one whom the document is about', () => {
    const { document, resolution } = marked(
      `${BOB} went home. On the way he said it was late.`,
      `${ANN} stays.`,
    );
    document.title = 'Ann Lee';
    const [saying] = sayingsOf(sceneOf(document, resolution), []);
    expect(saying?.speaker).toBeUndefined();
  });
  test('of whom nobody is certain make what they say uncertain', () => {
    const claims = claimsOf({
      ...marked(`${ANN} met ${BOB}. He said there were 300 troops in ${PERU}.`),
      sourceId: 's',
    });
    const fact = claims.find(({ claim }) => claim.property === 'quantity');
    expect(fact?.claim).toMatchObject({ review: 'uncertain', note: expect.stringContaining('“He”') });
    expect(fact?.claim.by).toBeUndefined();
  });
});
