/**
 * A changed claim in HTML: the statement as it was and as it is, side by side, each with the words it rests on.
 */
import type { ClaimChange, ClaimDeed, FieldChange } from '../claim-change.ts';
import type { Cited, Evidence } from '../evidence.ts';
import type { PageReport } from '../page-report.ts';
import type { WordChange } from '../word-change.ts';
import { isSound, stillWords, textWords, unsaidWords, verdictWords } from '../words-of-report.ts';
import { claimAnchor } from './anchor.ts';
import { changeHtml, hasWords, unmarked } from './change.ts';
import { type Markup, markup, nothing } from './markup.ts';

type View = 'before' | 'after';

const ABSENT = { before: 'No such statement before', after: 'No such statement any more' } as const;

export function claimHtml(page: PageReport, claim: ClaimChange): Markup {
  const anchor = claimAnchor(page, claim);
  return markup`
<section class="change" id="${anchor}">
<h3><a href="#${anchor}">Statement ${claim.number}</a> <span class="deed ${claim.deed}">${claim.deed}</span>${claim.from && markup` from ${claim.from.name}`}</h3>
<div class="sides">${sideHtml(claim, 'before')}${sideHtml(claim, 'after')}</div>
${fieldsHtml(claim.fields)}
</section>`;
}

const NOTES = { added: ' · new citation', removed: '', same: '', changed: '' } as const;

function sideHtml(claim: ClaimChange, view: View): Markup {
  const { statement, by, evidence, fields } = claim;
  const title = view === 'before' ? 'Before' : 'After';
  if (!hasWords(statement, view))
    return markup`<div class="side ${view} none"><h4>${title}</h4><p>${ABSENT[view]}</p></div>`;
  const isSpeaker = by !== undefined && (view === 'after' || !fields.some(({ field }) => field === 'by'));
  const cited = evidence.filter((one) => one[view]);
  const none = cited.length === 0 && markup`<p class="verdict bad">✗ no citation</p>`;
  const unsaid = view === 'after' && unsaidWords(claim.unsaid);
  const doubt = unsaid ? markup`<p class="verdict bad">${unsaid}</p>` : nothing;
  return markup`
<div class="side ${view}"><h4>${title}</h4>
<p class="statement">${changeHtml(unmarked(statement), view)}</p>
${isSpeaker ? markup`<p class="by">${by}</p>` : nothing}${none}
${cited.map((one) => evidenceHtml(claim.deed, one, view))}${doubt}</div>`;
}

function evidenceHtml(claim: ClaimDeed, { quote, before, after, deed, still }: Evidence, view: View): Markup {
  const cited = (view === 'before' ? before : after) as Cited;
  const isStaying = claim === 'changed' || claim === 'moved';
  const gone = still && ` · no longer cited; ${stillWords(still)}`;
  const note = gone ?? (isStaying && NOTES[deed]);
  const kept = textWords(cited);
  const sound = isSound(cited.standing) ? 'good' : 'bad';
  return markup`
<figure class="evidence">
<blockquote>${wordsHtml(isStaying ? quote : unmarked(quote), cited, view)}</blockquote>
<figcaption><b>${cited.title ?? cited.source}</b>${kept && ` · ${kept}`}${note} · <span class="verdict ${sound}">${verdictWords(cited.standing)}</span></figcaption>
</figure>`;
}

/** The passage with the quotation marked in it; the quotation alone where it is not found. */
function wordsHtml(quote: WordChange, { passage }: Cited, view: View): Markup {
  const words = changeHtml(quote, view);
  return passage ? markup`${passage.before}<mark>${words}</mark>${passage.after}` : markup`${words}`;
}

/** Fields that the statement does not show by itself. */
function fieldsHtml(fields: readonly FieldChange[]): Markup {
  const told = fields.filter(({ field }) => field !== 'text');
  if (told.length === 0) return nothing;
  return markup`<dl class="fields">${told.map(
    ({ field, change }) => markup`<div><dt>${field}</dt><dd>${changeHtml(change)}</dd></div>`,
  )}</dl>`;
}
