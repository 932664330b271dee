/**
 * **Prints** what a check found: a report on standard output, and on a forge that shows few messages beside the
 * text all of them in the summary of the step.
 */
import { appendFileSync, statSync } from 'node:fs';
import { styleText } from 'node:util';
import { type Format, type Paint, type ReportOptions, report } from '../src/check/report.ts';
import { summaryOf } from '../src/check/summary.ts';
import type { Message } from '../src/model/message.ts';

/** Forges show no more errors, and no more warnings, of one step. */
const MOST_ANNOTATIONS = 10;
/** https://docs.github.com/actions/reference/workflows-and-actions/workflow-commands#step-isolation-and-limits */
const SUMMARY_BYTES = 1024 ** 2;

const STYLES = { error: 'red', warning: 'yellow', place: 'bold', rule: 'dim' } as const;

/** Colours on a terminal, unless `NO_COLOR` is set. */
const paint: Paint = (what, words) => styleText(STYLES[what], words, { stream: process.stdout });

export function print(messages: readonly Message[], format: Format, options: ReportOptions): void {
  console.log(report(messages, format, { ...options, paint }));
  const summary = process.env.GITHUB_STEP_SUMMARY;
  if (format !== 'github' || !summary || messages.length <= MOST_ANNOTATIONS) return;
  try {
    const taken = statSync(summary, { throwIfNoEntry: false })?.size ?? 0;
    const room = SUMMARY_BYTES - taken - 1;
    if (room > 1000) appendFileSync(summary, summaryOf(messages, options.shown, room));
  } catch {
    // The log has everything.
  }
}
