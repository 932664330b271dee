import { describe, expect, test } from 'vitest';
import { named, shown } from './fixtures/named.ts';
import { groupOrganisations } from './organisations.ts';

const organisations = (...passages: string[]): string[] => {
  const { mentions, document } = named('organisation', ...passages);
  return shown(groupOrganisations(mentions, document));
};

describe('a numbered unit is one', () => {
  test.each([
    ['[31st Division], then [31st Army Division]', '“Army” tells nothing'],
    ['the [9th Brigade] and the [9th Motorized Infantry Brigade]', 'only one has the number'],
    ['the [14th Army Corps]; the [14th Army]', 'army and army corps'],
    ['the [31ST DIVISION] was the [31st Infantry Division]', 'capitals'],
    ['[2nd Army Divisions] and [2nd Division]', 'several are named at once'],
  ])('%s: %s', (text) => expect(organisations(text)).toHaveLength(1));
  test.each([
    ['[1st Armoured Division] and [1st Infantry Division]', 2],
    ['[1st Division], [1st Armoured Division] and [1st Infantry Division]', 3],
    ['the [3rd Brigade] of the [3rd Division]', 2],
    ['[4th Army] and [5th Army Corps]', 2],
  ])('but not %s', (text, count) => expect(organisations(text)).toHaveLength(count));
});
