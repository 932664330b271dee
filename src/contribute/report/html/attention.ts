/**
 * What a reviewer should look at first, in HTML: a list for each sort of thing.
 */
import type { Report } from '../report.ts';
import { lostWords, NATURES } from '../words-of-report.ts';
import { sectionAnchor } from './anchor.ts';
import { type Markup, markup } from './markup.ts';

export interface Section {
  title: string;
  rows: readonly Markup[];
}

/** Those with nothing in them are left out. */
export function sectionsOf(report: Report): Section[] {
  return [
    { title: 'New mistakes', rows: report.mistakes.added.map(mistake) },
    {
      title: 'References to what is gone',
      rows: report.broken.map(
        ({ path, name, id, of }) =>
          markup`<b>${name}</b> <code>${path}</code> still names the ${of} <code>${id}</code>, which is gone.`,
      ),
    },
    { title: 'Names that others bear, too', rows: report.collisions.map(collision) },
    {
      title: 'Pages that no statement or prose leads to any more',
      rows: report.orphans.map(({ path, name }) => markup`<b>${name}</b> <code>${path}</code>`),
    },
    {
      title: 'Addresses that lead nowhere any more',
      rows: report.addresses.map(
        ({ address, name }) => markup`<code>/${address}/</code>, which was <b>${name}</b>`,
      ),
    },
    { title: 'Disagreements newly made', rows: report.disputes.map(dispute) },
    { title: 'Decisions about who is who', rows: report.decisions.map(decision) },
  ].filter(({ rows }) => rows.length > 0);
}

export function sectionHtml({ title, rows }: Section): Markup {
  return markup`<section class="look" id="${sectionAnchor(title)}"><h2>${title}</h2><ul>${rows.map((row) => markup`<li>${row}</li>`)}</ul></section>`;
}

function mistake({ path, line, column, reason, severity }: Report['mistakes']['added'][number]): Markup {
  const sign = severity === 'error' ? '✗ error' : '⚠ warning';
  return markup`<span class="verdict ${severity === 'error' ? 'bad' : 'good'}">${sign}</span> <code>${path}:${line}:${column}</code> ${reason.split('`').map((part, at) => (at % 2 === 1 ? markup`<code>${part}</code>` : markup`${part}`))}`;
}

function collision({ name, as, page, bearers, lost }: Report['collisions'][number]): Markup {
  const others = bearers.map(
    (one) => markup`<li><b>${one.name}</b>, as its ${one.as} <code>${one.path}</code></li>`,
  );
  const cost = lostWords(lost);
  const words = lost.first.map((one) => markup`<li>“… ${one.words} …” on <b>${one.name}</b></li>`);
  return markup`<b>${name}</b>, new as ${as} of <b>${page.name}</b>, is borne by<ul>${others}</ul>${cost && markup`It is ambiguous now: ${cost}.<ul>${words}</ul>`}`;
}

function dispute({ path, name, title, nature, positions }: Report['disputes'][number]): Markup {
  const sides = positions.map(
    ({ value, by, number, isNew }) =>
      markup`<li><b>${value}</b>${by && ` by ${by}`}, statement ${number}${isNew && ', new'}</li>`,
  );
  return markup`<b>${name}</b> <code>${path}</code>, ${title}: ${NATURES[nature]}.<ul>${sides}</ul>`;
}

function decision({ deed, decision: what, names, why }: Report['decisions'][number]): Markup {
  return markup`${deed}: <b>${names.join(', ')}</b>, ${what}${why && `: ${why}`}`;
}
