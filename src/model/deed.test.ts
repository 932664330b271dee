import { expect, test } from 'vitest';
import { isDeed } from './deed.ts';

test.each(['commanded', 'led', 'took command of', 'founded'])('“%s” is a deed', (role) => {
  expect(isDeed(role)).toBe(true);
});

test.each(['commander', 'head', 'chair', 'president'])('“%s” is an office', (role) => {
  expect(isDeed(role)).toBe(false);
});
