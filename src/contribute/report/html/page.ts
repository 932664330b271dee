/**
 * One page of the report in HTML: what became of it, then its claims, its text, and what rests on that.
 */
import { linksOf, type Whereabouts } from '../links.ts';
import type { NameChange } from '../name-changes.ts';
import type { PageReport } from '../page-report.ts';
import type { Rest } from '../rests.ts';
import type { TextChange } from '../text-changes.ts';
import {
  isSound,
  lostWords,
  onlyWords,
  pageWords,
  unreadableWords,
  verdictWords,
} from '../words-of-report.ts';
import { pageAnchor } from './anchor.ts';
import { changeHtml, hasWords, unmarked } from './change.ts';
import { claimHtml } from './claim.ts';
import { type Markup, markup, nothing } from './markup.ts';

export function pageHtml(page: PageReport, where: Whereabouts): Markup {
  const anchor = pageAnchor(page);
  const links = linksOf(page, where).map(
    ({ words, href }) => markup` · <a href="${href}" rel="noreferrer">${words}</a>`,
  );
  return markup`
<article id="${anchor}" aria-labelledby="${anchor}-title"${page.kind && markup` data-kind="${page.kind}"`} class="${page.deed}">
<h2 id="${anchor}-title"><span class="shape" aria-hidden="true"></span>${page.name}</h2>
<p class="facts">${pageWords(page)} · <code>${page.path}</code>${links}</p>
${notesHtml(page)}
${page.claims.map((claim) => claimHtml(page, claim))}
${textHtml(page)}
${restsHtml(page.rests)}
</article>`;
}

function notesHtml(page: PageReport): Markup {
  const { from, into, redirects, status, names, record, only } = page;
  const notes = [
    from &&
      markup`Renamed from <code>${from.path}</code>; ${redirects ? 'the old address redirects' : '⚠ the old address does not redirect'}.`,
    into && markup`Merged into <b>${into.name}</b> <code>${into.path}</code>.`,
    markedWords(unreadableWords(page)),
    markedWords(only && onlyWords(only)),
    status && statusHtml(status),
    ...names.added.map((one) => nameHtml('New', one)),
    ...names.removed.map((one) => nameHtml('Gone:', one)),
    ...record.map(({ field, change }) => markup`${field}: ${changeHtml(change)}`),
  ].filter((note) => note !== undefined);
  if (notes.length === 0) return nothing;
  return markup`<ul class="notes">${notes.map((note) => markup`<li>${note}</li>`)}</ul>`;
}

function markedWords(words: string | undefined): Markup | undefined {
  return words === undefined ? undefined : markup`${words}`;
}

function statusHtml({ before, after, claimsChanged }: NonNullable<PageReport['status']>): Markup {
  const warning =
    after === 'reviewed' && claimsChanged
      ? ' ⚠ Its statements changed in the same request: whoever reviews reads them, too.'
      : '';
  return markup`Status: ${before} → <b>${after}</b>.${warning}`;
}

function nameHtml(opening: string, { name, as, lost }: NameChange): Markup {
  const cost = lostWords(lost);
  return markup`${opening} ${as} “${name}”${cost && `: ${cost}`}`;
}

function textHtml({ kind, text }: PageReport): Markup {
  if (text.length === 0) return nothing;
  return markup`<h3>${kind === 'source' ? 'Passages' : 'Prose'}</h3>${text.map(blockHtml)}`;
}

function blockHtml(block: TextChange): Markup {
  const { deed, change, passage, uncited } = block;
  const title = passage === undefined ? '' : ` passage ${passage}`;
  const sides = (['before', 'after'] as const).map((view) =>
    hasWords(change, view)
      ? markup`<div class="side ${view}"><p>${changeHtml(unmarked(change), view)}</p></div>`
      : markup`<div class="side ${view} none"><p>${view === 'before' ? 'Not there before' : 'Not there any more'}</p></div>`,
  );
  return markup`<div class="change"><p class="deed ${deed}">${deed}${title}${uncited && markup` <span class="verdict bad">✗ no citation</span>`}</p><div class="sides">${sides}</div></div>`;
}

function restsHtml(rests: readonly Rest[]): Markup {
  if (rests.length === 0) return nothing;
  return markup`<h3>What rests on the changed passages</h3><ul class="rests">${rests.map(restHtml)}</ul>`;
}

function restHtml({ name, number, statement, quote, standing }: Rest): Markup {
  const what = statement ? `statement ${number}: ${statement}` : 'prose';
  return markup`<li><q>${quote}</q> <span class="verdict ${isSound(standing) ? 'good' : 'bad'}">${verdictWords(standing)}</span> <b>${name}</b>, ${what}</li>`;
}
