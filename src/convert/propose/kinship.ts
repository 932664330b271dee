/**
 * The **kinship** of two texts that share words: one and the same source, a reprint of it by somebody else, or
 * two sources of which one quotes the other.
 */

/** What is known of a text besides its words. */
export interface TextRecord {
  title: string;
  /** Where the title was found. */
  titled?: string | undefined;
  published?: string | undefined;
  publisher?: string | undefined;
  author?: string | undefined;
  url?: string | undefined;
  /** Its first and last passages: agencies and first publishers are named there. */
  margins: readonly string[];
}

/** Share of the words of each text, from 0 to 1, that the other has. */
export interface Shares {
  ours: number;
  theirs: number;
  /** Share of both that is common when numbers and names are no more than other words; nothing when not known. */
  alike?: number;
}

export type Kinship = 'same' | 'reprint' | 'apart';

/**
 * At one address, or under one title and day, half of the shorter text must be common, or half of both in words: a
 * text that was corrected throughout. Under one title alone, neither may be a mere part of the other. Else one must be
 * nearly all of the other: the reports of two days share their closing paragraphs, and a dispatch may be quoted in full
 * by a longer article; under another title it may not have lost half, since books of one publisher share much.
 * Such a text is a reprint when its record says that somebody else published it.
 */
export function kinshipOf(ours: TextRecord, theirs: TextRecord, shares: Shares): Kinship {
  const isApart = isPublishedApart(ours, theirs);
  if (isApart) return isVersion(shares) || isEdited(ours, theirs, shares) ? 'reprint' : 'apart';
  return isSame(ours, theirs, shares) ? 'same' : 'apart';
}

function isSame(ours: TextRecord, theirs: TextRecord, shares: Shares): boolean {
  const [less, more] = [shares.ours, shares.theirs].sort((one, other) => one - other) as [number, number];
  const half = more >= 0.5;
  if (isAddressedAlike(ours, theirs)) return half || isVersion(shares) || (shares.alike ?? 0) >= 0.5;
  if (isTitledAlike(ours, theirs)) return half && less >= 1 / 3;
  if (isBook(ours) && isBook(theirs)) return less >= 0.95;
  return isVersion(shares) && less >= 0.5;
}

/** Nearly all the words are common, though numbers were changed; reports of two days may be as alike. */
function isEdited(ours: TextRecord, theirs: TextRecord, { alike = 0 }: Shares): boolean {
  return alike >= 0.9 && clashless(ours.published, theirs.published);
}

/** Do both come from one place: an address, or a title on a day? */
export function isAddressedAlike(ours: TextRecord, theirs: TextRecord): boolean {
  if (ours.url !== undefined && theirs.url !== undefined) return address(ours.url) === address(theirs.url);
  return sameTitle(ours, theirs) && ours.published !== undefined && ours.published === theirs.published;
}

/** The title of a book is its own. */
function isBook({ titled }: TextRecord): boolean {
  return titled === 'package metadata';
}

/** Is one text the other, shortened to no less than a third, or with additions that are not the most of it? */
function isVersion({ ours, theirs }: Shares): boolean {
  return (ours >= 0.75 && theirs >= 1 / 3) || (theirs >= 0.75 && ours >= 0.6);
}

/** Is the second text, which stood there first, the later one? Dates tell, and who says that it was first elsewhere. */
export function isEarlier(ours: TextRecord, theirs: TextRecord): boolean {
  if (namesFirstPublisher(theirs) !== namesFirstPublisher(ours)) return namesFirstPublisher(theirs);
  const [here, there] = [ours.published, theirs.published];
  return here !== undefined && there !== undefined && !clashless(here, there) && here < there;
}

function isTitledAlike(ours: TextRecord, theirs: TextRecord): boolean {
  return sameTitle(ours, theirs) && clashless(ours.published, theirs.published);
}

function sameTitle(ours: TextRecord, theirs: TextRecord): boolean {
  return key(ours.title) === key(theirs.title);
}

/** One date may be less exact, or unknown. */
function clashless(one: string | undefined, other: string | undefined): boolean {
  return one === undefined || other === undefined || one.startsWith(other) || other.startsWith(one);
}

/** Does a record say that somebody else published the text? What it does not say speaks for nobody. */
function isPublishedApart(ours: TextRecord, theirs: TextRecord): boolean {
  if (ours.url !== undefined && address(ours.url) === address(theirs.url ?? '')) return false;
  if (ours.publisher && theirs.publisher) return !isOneName(ours.publisher, theirs.publisher);
  const [site, otherSite] = [siteOf(ours.url), siteOf(theirs.url)];
  if (site && otherSite) return site !== otherSite;
  if (namesFirstPublisher(ours) !== namesFirstPublisher(theirs)) return true;
  if (sameTitle(ours, theirs)) return false;
  if (isAgencyCopy(ours) && isAgencyCopy(theirs)) return true;
  if (isPrintedApart(ours, theirs)) return true;
  return !!ours.author && !!theirs.author && !sharesWord(ours.author, theirs.author);
}

/** Under two titles: do the first lines name two papers (`Morning Gazette, 4 May 2023`), or were they printed on two days? */
function isPrintedApart(ours: TextRecord, theirs: TextRecord): boolean {
  const [paper, other] = [paperOf(ours), paperOf(theirs)];
  if (paper && other) return !isOneName(paper, other);
  return !clashless(ours.published, theirs.published);
}

const PAPER =
  /^(\p{Lu}[\p{L}’'.&-]*(?: [\p{L}’'.&-]+){0,5}),? [|–—-]?\s?(?:\p{L}+,? )?(?:\d{1,2}(?:st|nd|rd|th)? \p{Lu}\p{Ll}+|\p{Lu}\p{Ll}+ \d{1,2}),? \d{4}$/u;
/** First passages in which a paper is named. */
const HEAD = 3;

function paperOf({ margins }: TextRecord): string | undefined {
  return margins.slice(0, HEAD).flatMap((text) => PAPER.exec(text)?.[1] ?? [])[0];
}

/** `BBC` and `BBC News`, `NATO` and `nato.int`. */
function isOneName(one: string, other: string): boolean {
  const [short = '', long = ''] = [key(one), key(other)].sort((a, b) => a.length - b.length);
  return ` ${long} `.includes(` ${short} `) || long.replaceAll(' ', '').startsWith(short.replaceAll(' ', ''));
}

function sharesWord(one: string, other: string): boolean {
  const words = new Set(key(other).split(' '));
  return key(one)
    .split(' ')
    .some((word) => word.length > 2 && words.has(word));
}

function key(text: string): string {
  return text
    .toLowerCase()
    .replace(/^the\s/, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Archives keep the pages of others. */
const ARCHIVES = /(?:^|\.)(?:archive\.(?:org|is|ph|today)|webcache\.googleusercontent\.com)$/;

function siteOf(url: string | undefined): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const host = new URL(url).hostname.replace(/^(?:www|m|mobile|amp|edition|en)\./, '');
  return ARCHIVES.test(host) ? undefined : host;
}

/** An address without what leads to the same page: protocol, `www`, query of a campaign, fragment. */
function address(url: string): string {
  if (!URL.canParse(url)) return url;
  const { pathname, search } = new URL(url);
  const query = /[?&](?:utm_|fbclid)/.test(search) ? '' : search;
  return `${siteOf(url) ?? url}${pathname.replace(/\/(?:index\.html?)?$/, '')}${query}`;
}

const FIRST_ELSEWHERE =
  /\b(?:(?:first|originally|previously) (?:published|appeared|printed|posted) (?:by|in|on|at)|(?:reprinted|republished|reproduced|reposted) (?:from|with|by|courtesy)|(?:first )?(?:published|appeared) first (?:in|on|at))\b/i;
/** Longest passage that is a note about the text rather than part of it, in characters. */
const LONGEST_NOTE = 400;

function namesFirstPublisher({ margins }: TextRecord): boolean {
  return margins.some((text) => text.length <= LONGEST_NOTE && FIRST_ELSEWHERE.test(text));
}

const AGENCY =
  /(?:^|[(—–-]\s?|\bby )(?:AP|AFP|Reuters|The Associated Press|Associated Press|Agence France-Presse|TASS|Interfax|Xinhua|dpa|EFE|ANSA|UPI|PTI|Yonhap|Kyodo|Anadolu)\b/;

/** Copy of a news agency says so in its author line, its dateline or its last words. */
function isAgencyCopy({ author, publisher, margins }: TextRecord): boolean {
  return [author ?? '', publisher ?? '', ...margins].some((text) => AGENCY.test(text.slice(0, 120)));
}
