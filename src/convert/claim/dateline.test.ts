import { describe, expect, test } from 'vitest';
import { datelineLength } from './dateline.ts';
import { told } from './marked.ts';

describe('dateline', () => {
  test('is town, day and agency before a dash', () => {
    expect(datelineLength('PARIS — France will leave')).toBe('PARIS — '.length);
    expect(datelineLength('SEOUL, July 12 (Yonhap) -- North Korea fired')).toBe(
      'SEOUL, July 12 (Yonhap) -- '.length,
    );
    expect(datelineLength('NEW DELHI: India and France agreed')).toBe('NEW DELHI: '.length);
    expect(datelineLength('Brussels (AFP) - The ministers met')).toBe('Brussels (AFP) - '.length);
  });
  test('is no clause in dashes and no acronym that opens a sentence', () => {
    expect(datelineLength('Poland – which borders Belarus – protested')).toBe(0);
    expect(datelineLength('NATO said on Monday that it would stay.')).toBe(0);
  });
  test('is no part of what is quoted', () => {
    expect(
      told(
        'PARIS — [[France|place:france]] will withdraw its troops, President [[Emmanuel Macron|person:macron]] said.',
      ),
    ).toContain('macron said · by macron · planned “France will withdraw its troops”');
  });
});
