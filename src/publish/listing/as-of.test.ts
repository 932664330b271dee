import { describe, expect, test } from 'vitest';
import { standingAt, tenureOf } from './as-of.ts';

describe('standingAt', () => {
  test('holds from the first day to the last, both included', () => {
    const on = (date: string) => standingAt('2022-01-16/2022-02-03', date);
    expect(['2022-01-15', '2022-01-16', '2022-02-03', '2022-02-04'].map(on)).toEqual([
      'not-held',
      'held',
      'held',
      'not-held',
    ]);
  });
  test('holds on and on when no end is given, and has always held when no beginning is', () => {
    expect(standingAt('2014-10-01/', '2031-01-01')).toBe('held');
    expect(standingAt('/2014', '1950-01-01')).toBe('held');
    expect(standingAt('/2014', '2015-01-01')).toBe('not-held');
  });
  test('is not surer than the less exact of two dates', () => {
    expect(standingAt('2022-02/', '2022-02-01')).toBe('held');
    expect(standingAt('2022-02-03/', '2022')).toBe('held');
    expect(standingAt('@2022-02', '2022-02-28')).toBe('held');
  });
  test('says nothing of the days before and after the one that a source speaks of', () => {
    expect(standingAt('@2022-02-03', '2022-02-03')).toBe('held');
    expect(standingAt('@2022-02-03', '2022-02-04')).toBe('other-day');
  });
  test('knows nothing where no source gives a date', () =>
    expect(standingAt('?', '2022-01-01')).toBe('undated'));
  test('goes by the tenure that tells most', () => {
    expect(standingAt('? /2014 @2022-02-03 2010/', '2022-02-04')).toBe('held');
    expect(standingAt('/2014 ?', '2022-02-04')).toBe('undated');
    expect(standingAt('? @2022-02-03', '2022-02-04')).toBe('other-day');
  });
});

describe('tenureOf', () => {
  test('is written in few letters', () => {
    const dates = [
      { from: '2014-10-01' },
      { to: '2022' },
      { from: '2014', to: '2022' },
      { asOf: '2022-02' },
      {},
    ];
    expect(dates.map(tenureOf)).toEqual(['2014-10-01/', '/2022', '2014/2022', '@2022-02', '?']);
  });
  test('takes the day of an occasion for a day on which it was true', () => {
    expect(tenureOf({ when: { text: 'on Sunday', from: '2031-03-02' } })).toBe('@2031-03-02');
  });
  test('is undated when the source has words that nobody can date', () => {
    expect(tenureOf({ when: { text: 'recently' } })).toBe('?');
  });
});
