/**
 * The **headers** of a message say who sent it, when, and about what (RFC 5322, section 3.6).
 */
import type { Address, Email } from 'postal-mime';
import { type Properties, propertiesOf } from '../office/properties.ts';

export function statedIn(email: Email): Properties {
  return propertiesOf({
    title: email.subject,
    author: email.from && nameOf(email.from),
    published: dayOf(email),
    language: email.headers.find(({ key }) => key === 'content-language')?.value,
  });
}

const OF_MESSAGES = new Set(
  'from sender to date subject received message-id mime-version content-type'.split(' '),
);

/** Is there any of the headers without which a message is none? */
export function isMessage(email: Email): boolean {
  return email.headers.some(({ key }) => OF_MESSAGES.has(key));
}

/** Are the words of the message encrypted (RFC 1847, RFC 8551)? A signature alone hides nothing. */
export function isSealed({ headers, text = '' }: Email): boolean {
  const type = headers.find(({ key }) => key === 'content-type')?.value ?? '';
  if (/^\s*multipart\/encrypted/i.test(type)) return true;
  if (/^\s*application\/(?:x-)?pkcs7-mime/i.test(type) && !/signed-data/i.test(type)) return true;
  return /^\s*-----BEGIN PGP MESSAGE-----/.test(text);
}

function nameOf({ name, address, group }: Address): string | undefined {
  return name || address || group?.map(nameOf).filter(Boolean).join(', ');
}

/** The day where the sender was: the same instant may be the next day in Greenwich. */
function dayOf({ headers, date }: Email): string | undefined {
  const written = headers.find(({ key }) => key === 'date')?.value ?? '';
  return /\b\d{1,2} [A-Za-z]{3} \d{4}\b/.exec(written)?.[0] ?? date;
}
