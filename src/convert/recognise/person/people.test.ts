import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { titleLength } from './title.ts';
import { titledPeople } from './titled-people.ts';
import { turnLabels } from './turn-labels.ts';

describe('titledPeople', () => {
  test('reads the name after an office, without the office', () => {
    expect(marked(titledPeople, 'NATO Secretary General Jens Stoltenberg said')).toBe(
      'NATO Secretary General [Jens Stoltenberg] said',
    );
  });
  test('reads a surname after a rank', () => {
    expect(marked(titledPeople, 'Gen. Votel and Colonel Adams spoke')).toBe(
      'Gen. [Votel] and Colonel [Adams] spoke',
    );
  });
  test('reads initials and particles', () => {
    expect(marked(titledPeople, 'Lt. Gen. Stephen J. Townsend, President Ursula von der Leyen')).toBe(
      'Lt. Gen. [Stephen J. Townsend], President [Ursula von der Leyen]',
    );
  });
  test('reads a full name before an office', () => {
    expect(marked(titledPeople, 'Linda Thomas-Greenfield, Washington’s UN envoy, said')).toBe(
      '[Linda Thomas-Greenfield], Washington’s UN envoy, said',
    );
  });
  test('does not read an office as a person', () => {
    expect(marked(titledPeople, 'The Prime Minister and the NATO chief met President Monday')).toBe(
      'The Prime Minister and the NATO chief met President Monday',
    );
  });
  test('ends a name before a country', () => {
    expect(marked(titledPeople, 'discussed with Minister Kovacevski Russia’s plans')).toBe(
      'discussed with Minister [Kovacevski] Russia’s plans',
    );
  });
});

test('several titles are counted together', () => {
  expect('Former President Lt. Gen. Ann Lee'.slice(titleLength('Former President Lt. Gen. Ann Lee'))).toBe(
    'Ann Lee',
  );
  expect('Democratic Senator Ann Lee'.slice(titleLength('Democratic Senator Ann Lee'))).toBe('Ann Lee');
  expect('Vice President Dr. Ann Lee'.slice(titleLength('Vice President Dr. Ann Lee'))).toBe('Ann Lee');
});

describe('offices of several words', () => {
  test('are no part of the name', () => {
    expect(
      marked(titledPeople, 'Secretary of State Antony Blinken and Chief of Army Staff General Manoj Pande'),
    ).toBe('Secretary of State [Antony Blinken] and Chief of Army Staff General [Manoj Pande]');
    expect(marked(titledPeople, 'Under Secretary of State for Political Affairs Victoria Nuland')).toBe(
      'Under Secretary of State for Political Affairs [Victoria Nuland]',
    );
  });
  test('may say where somebody is sent', () => {
    expect(
      marked(titledPeople, 'US Ambassador to the United Nations Linda Lee and Ambassador to Germany Bo Ray'),
    ).toBe('US Ambassador to the United Nations [Linda Lee] and Ambassador to Germany [Bo Ray]');
  });
  test('may have a region behind them, which is nobody', () => {
    expect(marked(titledPeople, 'the Supreme Allied Commander Europe')).toBe(
      'the Supreme Allied Commander Europe',
    );
  });
});

describe('titledPeople reads every shape of name', () => {
  test.each([
    'Mr. and Mrs. [Smith] came',
    'Presidents [Bush] and [Putin] met',
    'Foreign Ministers [Lavrov], [Wang Yi] and [Ann Lee] met',
    'King [Louis XVI] and Pope [John Paul II] of',
    'President [Ronald Rump, Jr.] spoke',
    'Minister [V.S. Seshadri] and Senator [Ann O’Hara-Lee]',
    'President [Jonas SAVIMBI] of',
    'Air Force Chief [Chalit Phukphasuk] said',
    'General [William “Bill” Burns] said',
    'Prime Minister [Nouri al-Maliki] and General [Ahmad ould Daddah]',
  ])('%s', (expected) => {
    expect(marked(titledPeople, expected.replace(/[[\]]/g, ''))).toBe(expected);
  });
  test('nobody is called after a land, and a county is nobody', () => {
    const text = 'Prince George’s County and Captain Monday';
    expect(marked(titledPeople, text)).toBe(text);
  });
});

describe('turnLabels', () => {
  test('reads labels in small letters', () => {
    expect(marked(turnLabels, 'Mr. Price: Thank you.')).toBe('Mr. [Price]: Thank you.');
  });
  test('reads who speaks in a transcript', () => {
    expect(marked(turnLabels, 'BRIGADIER GENERAL PAT RYDER: Good afternoon.')).toBe(
      'BRIGADIER GENERAL [PAT RYDER]: Good afternoon.',
    );
    expect(marked(turnLabels, 'MR. PRICE: Thank you.')).toBe('MR. [PRICE]: Thank you.');
  });
  test('reads no name in the label of a question or a heading', () => {
    expect(marked(turnLabels, 'QUESTION: Why?')).toBe('QUESTION: Why?');
    expect(marked(turnLabels, 'KEY POINTS: Troops left.')).toBe('KEY POINTS: Troops left.');
  });
});
