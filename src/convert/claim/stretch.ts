/**
 * A **stretch** is a sentence of the narrator: what stands in quotation marks is one sign in it, however many
 * sentences it holds.
 */
import type { Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import { datelineLength } from './dateline.ts';
import { type Masked, mask } from './mask.ts';
import { type Quotation, quotationsOf } from './quotation.ts';
import type { Scene } from './scene.ts';

export interface Stretch {
  passage: number;
  span: Span;
  quotations: Quotation[];
  /** Mentions and quotations masked. */
  masked: Masked;
  /** First of its passage. */
  first: boolean;
}

/** The stretches of every passage from which claims are taken, in order. */
export function stretchesOf(scene: Scene): Stretch[] {
  let open = false;
  return scene.document.passages.flatMap(({ text }, passage) => {
    if (scene.skipped.has(passage)) return [];
    const quotations = quotationsOf(text, open);
    open = quotations.at(-1)?.open ?? false;
    return joined(sentences(text), quotations).map((whole, index) => {
      const lead = index === 0 ? Math.min(datelineLength(text), whole.end) : whole.start;
      const span = { start: lead, end: whole.end };
      const within = quotations.filter((one) => one.start >= span.start && one.end <= span.end);
      const masked = mask(text, span, { named: scene.named[passage] ?? [], quotes: within });
      return { passage, span, quotations: within, masked, first: index === 0 };
    });
  });
}

/** Sentences, joined where one ends inside a quotation. */
function joined(spans: Span[], quotations: Quotation[]): Span[] {
  const result: Span[] = [];
  for (const span of spans) {
    const last = result.at(-1);
    const inside = last && quotations.some((one) => one.start < last.end && one.end > span.start);
    if (inside) result[result.length - 1] = { start: last.start, end: span.end };
    else result.push(span);
  }
  return result;
}
