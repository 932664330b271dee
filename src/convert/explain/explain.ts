/**
 * To **explain** is to tell why a claim or a page is there: from which words of which document, by which rule, and
 * what people did to it since.
 */
import type { Content } from '../propose/archive.ts';
import { type ExplainedClaim, type ExplainedGone, explainClaim, explainGone } from './claim.ts';
import { type ExplainedGonePage, type ExplainedPage, explainGonePage, explainPage } from './page.ts';
import type { Finding } from './retrace.ts';
import { type ExplainedSource, explainSource } from './source.ts';
import { catalogueOf, findSubject, nearIds } from './subject.ts';

export type Explanation =
  | ExplainedClaim
  | ExplainedGone
  | ExplainedPage
  | ExplainedGonePage
  | ExplainedSource;

/** @param asked Id of a claim, a page or a source, now or before; or the path of a page. */
export function explain(content: Content, asked: string, finding: Finding): Explanation | { near: string[] } {
  const catalogue = catalogueOf(content);
  const subject = findSubject(asked, catalogue);
  switch (subject?.kind) {
    case 'claim':
      return explainClaim(subject, catalogue, finding);
    case 'gone claim':
      return explainGone(subject, catalogue);
    case 'page':
      return explainPage(subject.page, catalogue, finding);
    case 'gone page':
      return explainGonePage(subject);
    case 'source':
      return explainSource(subject.source, catalogue);
    default:
      return { near: nearIds(asked, catalogue) };
  }
}
