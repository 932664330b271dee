import { describe, expect, test } from 'vitest';
import { buildGazetteer } from '../../gazetteer/gazetteer.ts';
import { documentOf, sampleKnowledge } from '../recognise/fixtures/sample.ts';
import { recognise } from '../recognise/recognise.ts';
import { resolve } from './resolve.ts';

/** Weak aliases of the people of a text, by name. */
function epithets(...passages: string[]): Record<string, string[]> {
  const document = documentOf(...passages);
  const identity = { sameAs: [], notSameAs: [], notAnEntity: [] };
  const gazetteer = buildGazetteer([]);
  const mentions = recognise({ document, gazetteer, knowledge: sampleKnowledge, identity });
  const { entities } = resolve({ document, mentions, pages: [], gazetteer, identity });
  return Object.fromEntries(
    entities.filter(({ kind }) => kind === 'person').map(({ name, weakAliases }) => [name, weakAliases]),
  );
}

const NATO = 'NATO Secretary General Jens Stoltenberg came.';

describe('an epithet is a weak alias of the only one who holds the office', () => {
  test('of a body', () => {
    expect(epithets(NATO, 'the NATO chief said')).toEqual({ 'Jens Stoltenberg': ['NATO chief'] });
  });
  test('of a country, by adjective or by name', () => {
    expect(
      epithets('Russian President Ivan Petrov came.', 'The Russian president said; Russia’s leader left'),
    ).toEqual({
      'Ivan Petrov': ['Russian president', 'Russia’s leader'],
    });
  });
  test('where the office stands behind the name', () => {
    expect(epithets('President Ann Lee, the president of Germany, came. The German president spoke')).toEqual(
      {
        'Ann Lee': ['German president'],
      },
    );
  });
});

describe('an epithet is nobody’s', () => {
  test('when two held the office', () => {
    const two = 'Russian President Ivan Petrov met Russian President Oleg Orlov.';
    expect(epithets(two, 'the Russian president said')).toEqual({ 'Ivan Petrov': [], 'Oleg Orlov': [] });
  });
  test('when the office is another body’s, or the title says less than who leads', () => {
    expect(epithets(NATO, 'the UN chief and the NATO spokesman said')).toEqual({ 'Jens Stoltenberg': [] });
  });
  test('when a name follows', () => {
    expect(epithets(NATO, 'NATO chief Bo Ray said')).toMatchObject({ 'Jens Stoltenberg': [] });
  });
});
