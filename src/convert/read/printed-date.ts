/**
 * A **printed date** stands among the first lines of a document and says when it was published, and sometimes in
 * which paper: "The Vistula Post, 3 May 2023".
 */
import type { Basis, DocumentPassage, Stated } from '../document.ts';
import { datelineDate, dateOf } from './date.ts';

export interface PrintedDate {
  published: string;
  publisher?: string;
  basis: string;
}

/** A date that stands alone on one of the first lines, behind a paper or a town, or in a dateline. */
export function printedDate(passages: readonly DocumentPassage[]): PrintedDate | undefined {
  for (const { text } of passages.slice(0, 4)) {
    const line = dateOf(text);
    if (line !== undefined) return { published: line, basis: LINE };
    const behind = dateBehind(text);
    if (behind !== undefined) return behind;
    const dateline = datelineDate(text);
    if (dateline !== undefined) return { published: dateline, basis: 'dateline' };
  }
  return undefined;
}

const LINE = 'line with a date';

/** What the first lines say that the document does not state otherwise. */
export function statedInPrint(
  passages: readonly DocumentPassage[],
  known: Stated = {},
): { stated: Stated; basis: Basis } {
  const date = known.published === undefined ? printedDate(passages) : undefined;
  if (!date) return { stated: {}, basis: {} };
  const { published, publisher = known.publisher, basis } = date;
  if (publisher === undefined || known.publisher !== undefined)
    return { stated: { published }, basis: { published: basis } };
  return { stated: { published, publisher }, basis: { published: basis, publisher: basis } };
}

/** At most six words, a comma, a bar or a dash, and a date to the end of the line. */
const BEHIND = /^(\p{Lu}[\p{L}\p{N}.’'&-]*(?: [\p{L}\p{N}.’'&-]+){0,5})(?:,| \||:| [–—-]) ?(.{8,40})$/u;

const LONGEST = 120;

/** Names of papers, agencies and what else publishes; any other words before a date may be a town. */
const PAPER =
  /\b(?:Agency|Broadcasting|Bulletin|Chronicle|Courier|Daily|Dispatch|Echo|Examiner|Express|Gazette|Guardian|Herald|Independent|Insider|Journal|Magazine|Mail|Mirror|Monitor|News|Newspaper|Newswire|Observer|Post|Press|Radio|Record|Register|Reporter|Review|Sentinel|Standard|Star|Telegraph|Television|Times|Tribune|TV|Weekly)\b/;

function dateBehind(text: string): PrintedDate | undefined {
  const [, words = '', rest = ''] = BEHIND.exec(text.slice(0, LONGEST)) ?? [];
  const published = words === '' || isLead(words) ? undefined : dateOf(rest);
  if (published === undefined) return undefined;
  const isPaper = PAPER.test(words);
  return isPaper ? { published, publisher: words, basis: LINE } : { published, basis: LINE };
}

/** "Updated: 3 May 2023", "As of 3 May 2023" and a life, "Born, 3 May 1923", say something else than where. */
function isLead(words: string): boolean {
  return /^(?:as of|born|died|deadline|due|effective|expires|accessed|retrieved|last|modified|updated|copyright|revised)\b/i.test(
    words,
  );
}
