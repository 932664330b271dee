import { describe, expect, test } from 'vitest';
import { marked } from '../fixtures/sample.ts';
import { installations, isInstallation } from './installations.ts';

describe('installations', () => {
  test.each([
    'The [Kennedy Space Center Visitor Complex] shows',
    'from [Launch Pad 39A] at the [Kennedy Space Center]',
    'fought at [Appomattox Court House] and won',
    'in [Orbiter Processing Facility-1], and at the [Nevada Test Site]',
  ])('%s', (expected) => expect(marked(installations, expected.replace(/[[\]]/g, ''))).toBe(expected));
  test.each(['a Visitor Center', 'the Carter Center', 'a launch pad', 'the Space Command'])(
    'not %s',
    (text) => expect(marked(installations, text)).toBe(text),
  );
  test('are known by how their name ends', () => {
    expect(isInstallation('Goddard Space Flight Center')).toBe(true);
    expect(isInstallation('National Defense Center')).toBe(false);
  });
});
