import { describe, expect, test } from 'vitest';
import { labelCount, labelsOf, outside } from '../../src/convert/recognise/tagger/label.ts';
import type { AnnotatedText } from './annotated.ts';
import { lessonOf } from './lesson.ts';
import { annotatedText } from './toy.ts';

const only = (label: number): number => 1 << label;
const OUTSIDE = only(outside);
const ANY = 2 ** labelCount - 1;

/** Permitted labels of a word. */
function permittedFor(annotated: AnnotatedText, word: string): number | undefined {
  for (const { words, permitted } of lessonOf(annotated)) {
    const at = words.indexOf(word);
    if (at >= 0) return permitted[at];
  }
  return undefined;
}

function withRegion(marked: string, surface: string, type: string): AnnotatedText {
  const annotated = annotatedText(marked);
  const start = annotated.text.indexOf(surface);
  return { ...annotated, others: [{ start, end: start + surface.length, type }] };
}

describe('a lesson', () => {
  test('permits one label for each word of a name and for each word outside', () => {
    const [sentence] = lessonOf(annotatedText('Then [p Ada Merin] left.'));
    const [begin = 0, last = 0] = labelsOf('person', 2);
    expect([...(sentence?.permitted ?? [])]).toEqual([OUTSIDE, only(begin), only(last), OUTSIDE, OUTSIDE]);
  });
  test('lets a name of a class that may hold equipment be equipment or nothing', () => {
    const mask = permittedFor(withRegion('They sold the Zephyr to us.', 'Zephyr', 'product'), 'Zephyr') ?? 0;
    const [begin = 0, , last = 0] = labelsOf('equipment', 3);
    expect(mask & OUTSIDE).not.toBe(0);
    expect(mask & only(begin)).not.toBe(0);
    expect(mask & only(last)).not.toBe(0);
    expect(mask & only(labelsOf('person', 1)[0] ?? 0)).toBe(0);
  });
  test('teaches that names of events and nationalities are outside', () => {
    expect(permittedFor(withRegion('The Danish team won.', 'Danish', 'gpe'), 'Danish')).toBe(OUTSIDE);
    expect(permittedFor(withRegion('The Games ended.', 'Games', 'event'), 'Games')).toBe(OUTSIDE);
  });
  test('leaves open what a span says that cuts a token', () => {
    expect(permittedFor(annotatedText('A [l Ber]gen ferry.'), 'Bergen')).toBe(ANY);
  });
  test('teaches designations that the annotation does not mark', () => {
    const [label = 0] = labelsOf('equipment', 1);
    expect(permittedFor(annotatedText('Two F-16 jets left [l Oslo].'), 'F-16')).toBe(only(label));
  });
  test('takes the longer of two names that overlap', () => {
    const annotated = annotatedText('the [o Bank of Oslo] said');
    annotated.spans.push({ start: 12, end: 16, class: 'place' });
    expect(permittedFor(annotated, 'Oslo')).toBe(only(labelsOf('organisation', 3)[2] ?? 0));
  });
});
