import { expect, test } from 'vitest';
import { isChineseName } from './chinese-name.ts';

test.each(['Mao Zedong', 'Wang Yi', 'Song Shilun', 'Xi Jinping', 'Deng Xiaoping'])(
  '%s is a Chinese name',
  (name) => {
    expect(isChineseName(name)).toBe(true);
  },
);
test.each(['Long March', 'Lin Wood', 'Song Contest', 'Ann Yi', 'Li Dong Bo'])('%s is none', (name) => {
  expect(isChineseName(name)).toBe(false);
});
