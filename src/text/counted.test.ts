import { describe, expect, test } from 'vitest';
import { unitFamily } from './counted.ts';

describe('unitFamily', () => {
  test.each([
    'troops',
    'combat troops',
    'military personnel',
    'Forces',
    'soldiers in Belarus',
    'US service members',
  ])('counts %s among troops', (unit) => {
    expect(unitFamily(unit)).toBe('troops');
  });
  test('does not count the members of a parliament among troops', () => {
    expect(unitFamily('members')).toBe('member');
  });
  test('takes one and many for the same', () => {
    expect(unitFamily('fighter jets')).toBe(unitFamily('jet'));
  });
  test('keeps other units apart', () => {
    expect(unitFamily('km')).toBe('km');
    expect(unitFamily('ships')).not.toBe(unitFamily('tanks'));
  });
});
