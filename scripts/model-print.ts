/**
 * Prints what became of the **answers** of a language model: how many of its claims entered, and why the others did
 * not.
 */
import { REASONS, type Reason, type Rejection } from '../src/convert/model/rejection.ts';
import type { Consultation } from './model-steps.ts';

/** Lines of rejected claims; the rest is in `--json`. */
const MOST = 20;

type Outcome = Pick<Consultation, 'questions' | 'answers' | 'heard'>;

/** A table of reasons, unless each stands there once, then single claims. */
export function modelLines({ questions, answers, heard }: Outcome): string {
  const rejected = heard.flatMap((one) => one.rejected.map((each) => ({ source: one.source, ...each })));
  const reasons = [...countsOf(rejected)];
  const counts = reasons.map(([reason, count]) => `  ${String(count).padStart(5)}  ${REASONS[reason]}`);
  const lines = [
    '',
    `Model: ${answers} of ${questions} questions answered, ${enteredIn(heard)} claims checked out, ${rejected.length} rejected`,
    ...(rejected.length > reasons.length ? counts : []),
    ...rejected.slice(0, MOST).map(rejectedLine),
    ...(rejected.length > MOST ? [`  … and ${rejected.length - MOST} more; --json has all`] : []),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

/** The same for programs. */
export function modelRecord({ questions, answers, heard }: Outcome) {
  const reasons = Object.fromEntries(countsOf(heard.flatMap(({ rejected }) => rejected)));
  return { questions, answers, entered: enteredIn(heard), reasons, sources: heard };
}

function enteredIn(heard: Outcome['heard']): number {
  return heard.reduce((sum, { entered }) => sum + entered, 0);
}

/** How often each reason, in the order in which they are tried. */
function countsOf(rejected: readonly Rejection[]): Map<Reason, number> {
  const reasons = Object.keys(REASONS) as Reason[];
  const counted = reasons.map(
    (reason) => [reason, rejected.filter((one) => one.reason === reason).length] as const,
  );
  return new Map(counted.filter(([, count]) => count > 0));
}

function rejectedLine({ source, reason, property, quote, field }: Rejection & { source: string }): string {
  const what = quote === undefined ? '' : ` ${property} “${quote}”,`;
  const which = field === undefined ? '' : `: ${field}`;
  return `  ${source}:${what} ${REASONS[reason]}${which}`;
}
