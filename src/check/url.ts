/**
 * A **safe address** leads to a web page, a mailbox, or a place on this site: never to code or data.
 */

const WEB = /^https?:\/\/[^\s\\/?#]/i;
const MAIL = /^mailto:[^\s\\]+@/i;
/** No scheme: whatever stands before the first `/`, `?` or `#` holds no colon; `//host` is not of this site. */
const HERE = /^(?!\/\/)[^:/?#]*(?:[/?#]|$)/;

/** May prose link there? The address is as a browser gets it, character references decoded. */
export function isSafeUrl(url: string): boolean {
  if (/[\s\\\p{Cc}]/u.test(url)) return false;
  return WEB.test(url) || MAIL.test(url) || HERE.test(url);
}
