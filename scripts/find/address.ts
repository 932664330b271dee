/**
 * An **address** is where a document is on the network: `https://example.org/report.pdf`.
 */
import { Unreadable } from '../../src/convert/document.ts';

/**
 * An address as it is asked for and recorded: without the part behind `#`, which never reaches a server.
 *
 * @throws {Unreadable} when it cannot be used.
 */
export function addressIn(path: string): URL {
  if (!URL.canParse(path))
    throw new Unreadable(
      'Unexpected address, expected one such as https://example.org/report.pdf. Check the spelling.',
    );
  const address = new URL(path);
  if (address.protocol !== 'http:' && address.protocol !== 'https:')
    throw new Unreadable(
      `Unexpected address that begins with ${address.protocol}, expected http:// or https://. Download the document first.`,
    );
  if (address.username || address.password)
    throw new Unreadable(
      'Unexpected password in an address, expected none, since sources record it. Download the document first.',
    );
  address.hash = '';
  return address;
}

/**
 * The address to record for a document.
 *
 * @param stated
 *   What the document calls its right address. It counts within the site that was asked: of another site
 *   anybody could say so.
 */
export function recorded(address: URL, stated: string | undefined): string {
  const other = stated !== undefined && URL.canParse(stated) ? new URL(stated) : undefined;
  return other && isSameSite(address, other) ? other.href : address.href;
}

/** One host, or one below the other: `news.example.org` and `example.org`, `m.` and `www.` of one name. */
function isSameSite(a: URL, b: URL): boolean {
  const [one, other] = [siteOf(a), siteOf(b)];
  const isBelow = (host: string, site: string) => site.includes('.') && host.endsWith(`.${site}`);
  return one === other || isBelow(one, other) || isBelow(other, one);
}

function siteOf({ hostname, port }: URL): string {
  return `${hostname.replace(/^(?:www|m|amp|mobile)\.(?=.*\.)/, '')}${port && `:${port}`}`;
}
