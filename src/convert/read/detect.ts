/**
 * To **detect** a format is to tell from the bytes what a file is: names lie, and what comes from elsewhere has
 * often none.
 */

/** Endings stand for formats; `text` is any text that is none of the others. */
export type Detected = '.pdf' | '.rtf' | '.docx' | '.odt' | '.epub' | '.html' | '.eml' | 'text';

export interface Detection {
  /** `undefined` when it is in none of the formats that are known here. */
  format?: Detected;
  /** What else it is, where its bytes say so: `jpg`, `zip`. */
  other?: string;
}

/** Where a PDF may begin at the latest, in bytes: mail and servers put lines before it. */
const LATEST_START = 1_024;
/** Bytes that are looked at for the shape of text. */
const SAMPLE = 8_192;

export async function detect(bytes: Uint8Array): Promise<Detection> {
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, SAMPLE));
  if (isPdf(start)) return { format: '.pdf' };
  const text = start.replace(/^(?:ï»¿)?\s+|^ï»¿/, '');
  if (/^\{\\rt/.test(text)) return { format: '.rtf' };
  if (isMarkup(text)) return { format: '.html' };
  if (isMessage(text)) return { format: '.eml' };
  return isPlain(bytes.subarray(0, SAMPLE)) ? { format: 'text' } : await bySignature(bytes);
}

/** At the start; or below a few lines of something else, when objects of a PDF follow. */
function isPdf(start: string): boolean {
  const at = start.slice(0, LATEST_START + 5).indexOf('%PDF-');
  return at === 0 || (at > 0 && (start.slice(0, at).trim() === '' || /\d \d+ obj\b/.test(start.slice(at))));
}

/** After an XML declaration and comments, the beginning of a web page. */
function isMarkup(text: string): boolean {
  const opening = text.replace(/^(?:<\?xml[^>]*\?>|<!--[\s\S]*?-->|\s)+/, '');
  return /^<(?:!doctype html|html|head|body)[\s>]/i.test(opening);
}

/** Headers that only programs write: a memorandum has From, To and Subject, too. */
const MADE_HEADER =
  /^(?:mime-version|message-id|received|return-path|delivered-to|dkim-signature|x-mailer):/im;
const HEADERS = /^(?:From [^\n]*\n)?(?:[!-9;-~]+:[^\n]*\n(?:[ \t][^\n]*\n)*){3,}/;

function isMessage(text: string): boolean {
  const headers = HEADERS.exec(text.replace(/\r\n?/g, '\n'))?.[0] ?? '';
  return MADE_HEADER.test(headers) && /^(?:from|subject|date):/im.test(headers);
}

/** Characters of lines and shifts between alphabets: tab to carriage return, escape. */
const IN_TEXT: ReadonlySet<number> = new Set([9, 10, 11, 12, 13, 27]);

/** No control characters but those; text of two bytes a character begins with a mark. */
function isPlain(start: Uint8Array): boolean {
  const isMarked = (start[0] === 0xff && start[1] === 0xfe) || (start[0] === 0xfe && start[1] === 0xff);
  return isMarked || start.every((byte) => byte >= 32 || IN_TEXT.has(byte));
}

/** By the first bytes, and for archives by what is in them. */
async function bySignature(bytes: Uint8Array): Promise<Detection> {
  const { fileTypeFromBuffer } = await import('file-type');
  const type = await fileTypeFromBuffer(bytes).catch(() => undefined);
  const format = FORMATS[type?.ext ?? ''];
  if (format) return { format };
  return type ? { other: type.ext } : {};
}

const FORMATS: Record<string, Detected> = {
  docx: '.docx',
  docm: '.docx',
  dotx: '.docx',
  odt: '.odt',
  ott: '.odt',
  epub: '.epub',
  rtf: '.rtf',
  pdf: '.pdf',
};
