/**
 * A report as one **HTML** file: it carries its style in itself, runs nothing, loads nothing, and can be opened from
 * a disk. Its policy forbids whatever it does not need; what comes from pages is text in it.
 */
import type { Whereabouts } from '../links.ts';
import { outsideWords, steeringFirst } from '../outside.ts';
import type { PageReport } from '../page-report.ts';
import type { Report } from '../report.ts';
import { several, summaryOf } from '../summary.ts';
import { pageWords } from '../words-of-report.ts';
import { pageAnchor, sectionAnchor } from './anchor.ts';
import { type Section, sectionHtml, sectionsOf } from './attention.ts';
import { Markup, markup, nothing } from './markup.ts';
import { pageHtml } from './page.ts';
import { style } from './style.ts';

export interface HtmlOptions extends Whereabouts {
  /** SHA-256 of a text in base 64: the policy allows this one style and no other. */
  fingerprint: (text: string) => string;
}

export function reportHtml(report: Report, options: HtmlOptions): string {
  const { changed, wrong } = summaryOf(report);
  const sections = sectionsOf(report);
  const policy = `default-src 'none'; style-src 'sha256-${options.fingerprint(style)}'; base-uri 'none'; form-action 'none'`;
  const { html } = markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<meta name="robots" content="noindex">
<title>${changed}</title>
<style>${new Markup(style)}</style>
</head>
<body>
<a class="skip" href="#content">Skip to what changed</a>
<div class="frame">
<header><h1>${changed}</h1>${wrong && markup`<p>${wrong}</p>`}${outsideHtml(report.outside)}</header>
${contents(sections, report.pages)}
<main id="content">
${sections.map(sectionHtml)}
${report.pages.map((page) => pageHtml(page, options))}
</main>
<footer><p><del>Struck through</del> is what went, <ins>underlined</ins> what came, <mark>marked</mark> the words that a statement rests on.</p></footer>
</div>
</body>
</html>
`;
  return html;
}

function outsideHtml(paths: readonly string[]): Markup {
  if (paths.length === 0) return nothing;
  const named = steeringFirst(paths).map((path, at) => markup`${at > 0 && ', '}<code>${path}</code>`);
  return markup`<p class="aside">${outsideWords(paths, several(paths.length, 'file'))}: ${named}</p>`;
}

function contents(sections: readonly Section[], pages: readonly PageReport[]): Markup {
  if (sections.length + pages.length < 2) return nothing;
  const looks = sections.map(
    ({ title, rows }) =>
      markup`<li><a href="#${sectionAnchor(title)}">${title}</a> <small>${rows.length}</small></li>`,
  );
  const changed = pages.map(
    (page) =>
      markup`<li><a href="#${pageAnchor(page)}">${page.name}</a> <small>${pageWords(page)}</small></li>`,
  );
  return markup`<nav aria-labelledby="contents"><h2 id="contents">In this report</h2><ol>${looks}${changed}</ol></nav>`;
}
