import { describe, expect, test } from 'vitest';
import { readPage } from '../../model/page.ts';
import { describedBy, isLikeEvent } from './like-events.ts';

function page(front: string) {
  const reading = readPage({ path: 'events/belarus-2022.mdx', text: `---\n${front}\n---\n` });
  if (!reading.page || reading.page.kind === 'source') throw new Error(JSON.stringify(reading.messages));
  return reading.page;
}

const group = (surface: string) => ({
  kind: 'event' as const,
  reason: '',
  mentions: [
    {
      passage: 0,
      start: 0,
      end: surface.length,
      surface,
      kind: 'event' as const,
      finder: 'event-pattern' as const,
      confidence: 0.8,
      reason: '',
    },
  ],
});
const cite = 'cite: [{ source: s, quote: q }]';

describe('like events', () => {
  const deployment = page(
    `name: Deployment in Belarus\nclaims: [{ property: actor, object: russia, ${cite} }]`,
  );
  test('are of one kind at one place, with the same actor or none', () => {
    expect(isLikeEvent(group('deployment to Belarus'), deployment)).toBe(true);
    expect(isLikeEvent(group('Russian deployments to Belarus'), deployment)).toBe(true);
    expect(isLikeEvent(group('Polish deployment to Belarus'), deployment)).toBe(false);
    expect(isLikeEvent(group('deployment to Romania'), deployment)).toBe(false);
    expect(isLikeEvent(group('withdrawal from Belarus'), deployment)).toBe(false);
  });
  test('have no other year', () => {
    const other = page('name: Russian deployment in Belarus, 2022');
    expect(isLikeEvent(group('Russian deployment in Belarus'), other)).toBe(true);
    expect(isLikeEvent(group('deployment to Belarus in 2025'), other)).toBe(false);
  });
  test('are known by where the page says they took place', () => {
    const placed = page(
      `name: Russian buildup\nweakAliases: [deployment to the region]\nclaims: [{ property: location, object: belarus, ${cite} }]`,
    );
    expect(describedBy('Russian buildup')).toBeUndefined();
    expect(isLikeEvent(group('Russian buildup in Belarus'), placed)).toBe(true);
    expect(isLikeEvent(group('Russian buildup in Crimea'), placed)).toBe(false);
  });
  test('are exercises of one name, with or without noun and year', () => {
    const exercise = page('name: River Guard 2023');
    expect(isLikeEvent(group('Exercise River Guard'), exercise)).toBe(true);
    expect(isLikeEvent(group('River Guard-23'), exercise)).toBe(true);
    expect(isLikeEvent(group('Exercise River Guard 2022'), exercise)).toBe(false);
    expect(isLikeEvent(group('Exercise River Shield 2023'), exercise)).toBe(false);
  });
  test('are never meetings, which recur', () => {
    expect(isLikeEvent(group('summit in Brussels'), page('name: Summit in Brussels'))).toBe(false);
  });
});
