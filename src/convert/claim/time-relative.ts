/**
 * Words of time **relative** to publication: "yesterday", "on Thursday", "earlier this week".
 */
import { parse } from 'chrono-node/en';
import { basisOf, DAYS, joined, type Range, shifted, type Tense, two, weekOf, within } from './time-parts.ts';

/** Days, weeks, months and years counted from publication. */
export function relative(words: string, published: string, tense: Tense | undefined): Range | undefined {
  return (
    weekday(words, published, tense) ??
    casual(words, published) ??
    period(words, published) ??
    lately(words, published)
  );
}

/** "Wednesday", "late on Thursday": the last one up to publication, or the next one. */
function weekday(words: string, published: string, tense: Tense | undefined): Range | undefined {
  const index = DAYS.findIndex((day) =>
    new RegExp(`^(?:(?:late|early|earlier) (?:on )?)?${day}(?: \\w+)?$`).test(words),
  );
  const today = new Date(`${published}T00:00:00Z`).getUTCDay();
  if (index < 0 || !tense || (tense === 'future' && index === today)) return undefined;
  const days = tense === 'past' ? -((today - index + 7) % 7) : (index - today + 7) % 7;
  const day = shifted(published, days);
  return {
    from: day,
    to: day,
    basis: basisOf(DAYS[index] ?? '', published, tense).replace('from publication', 'after publication'),
  };
}

/** "yesterday", "two days ago", "three months ago". */
function casual(words: string, published: string): Range | undefined {
  if (!/^(?:earlier )?(?:today|yesterday|tomorrow)$| ago$/.test(words)) return undefined;
  const [found] = parse(words, { instant: new Date(`${published}T12:00:00Z`), timezone: 0 });
  if (!found) return undefined;
  const day = found.start.date().toISOString().slice(0, 10);
  const basis = `counted from publication on ${published}`;
  if (/weeks? ago$/.test(words)) return { ...weekOf(day), basis };
  const whole = day.slice(0, /years? ago$/.test(words) ? 4 : /months? ago$/.test(words) ? 7 : 10);
  return { from: whole, to: whole, basis };
}

/** "this month", "earlier this week", "late last year". */
function period(words: string, published: string): Range | undefined {
  const found = /^(?:the )?(earlier |later |early |late |mid-)?(this|last|next) (week|month|year)$/.exec(
    words,
  );
  if (!found) return undefined;
  const [, part = '', which, unit = ''] = found;
  const step = which === 'last' ? -1 : which === 'next' ? 1 : 0;
  const basis = `the ${unit} ${step === 0 ? 'of' : step < 0 ? 'before that of' : 'after that of'} publication on ${published}`;
  const whole = unit === 'week' ? weekOf(shifted(published, 7 * step)) : unitOf(unit, step, published);
  if (part === 'earlier ' && step === 0) return { ...whole, to: published, basis };
  if (part === 'later ' && step === 0) return { ...whole, from: published, basis };
  return unit === 'month' ? joined(within(part, whole.from), { basis }) : { ...whole, basis };
}

function unitOf(unit: string, step: number, published: string): { from: string; to: string } {
  const [year = 0, month = 1] = published.split('-').map(Number);
  if (unit === 'year') return { from: String(year + step), to: String(year + step) };
  const count = year * 12 + month - 1 + step;
  const name = `${Math.floor(count / 12)}-${two((count % 12) + 1)}`;
  return { from: name, to: name };
}

/** "past two weeks", "last 48 hours": from so long ago until publication. */
function lately(words: string, published: string): Range | undefined {
  const found = /^(?:the )?(?:past|last) (\w+) (days|weeks)$/.exec(words);
  const count = found ? numberOf(found[1] ?? '') : undefined;
  if (!found || count === undefined) return undefined;
  const days = count * (found[2] === 'weeks' ? 7 : 1);
  return {
    from: shifted(published, -days),
    to: published,
    basis: `counted back from publication on ${published}`,
  };
}

const NUMBERS = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

function numberOf(word: string): number | undefined {
  const index = NUMBERS.indexOf(word);
  return /^\d{1,3}$/.test(word) ? Number(word) : index < 0 ? undefined : index + 2;
}
