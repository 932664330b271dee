/**
 * The **properties** of a document are what its author or program wrote on its label: title, author, dates.
 * Programs fill them in unasked, so each is believed only when it looks like what a person would write.
 */
import { squeeze } from '../../segment.ts';
import { dateOf } from '../date.ts';
import type { Prefixes } from '../xml/namespaces.ts';
import { walkXml } from '../xml/walk.ts';

export interface Properties {
  title?: string;
  author?: string;
  publisher?: string;
  /** The day on which it was published, where the label has such a one: `2022-02-03`. */
  published?: string;
  /** The day on which it was last saved, or else made. */
  saved?: string;
  url?: string;
  /** BCP 47. */
  language?: string;
}

const prefixes: Prefixes = {
  'http://purl.org/dc/elements/1.1/': 'dc',
  'http://purl.org/dc/terms/': 'dcterms',
  'urn:oasis:names:tc:opendocument:xmlns:meta:1.0': 'meta',
};

/** Read the label of a Word or OpenDocument file. */
export function readProperties(bytes: Uint8Array, part: string): Properties {
  const values = new Map<string, string>();
  let name = '';
  walkXml(
    { bytes, part, prefixes },
    {
      open(element) {
        name = element;
      },
      close() {
        name = '';
      },
      words(text) {
        if (name !== '') values.set(name, (values.get(name) ?? '') + text);
      },
    },
  );
  const first = (...names: string[]) => names.map((one) => values.get(one)).find(Boolean);
  return propertiesOf({
    title: first('dc:title'),
    author: first('dc:creator', 'meta:initial-creator'),
    saved: first('dcterms:modified', 'dc:date', 'dcterms:created', 'meta:creation-date'),
    language: first('dc:language'),
  });
}

type Raw = { [name in keyof Properties]?: string | undefined };

/** Keep of raw values what can be true. */
export function propertiesOf(raw: Raw): Properties {
  const title = plain(raw.title);
  const author = plain(raw.author);
  const language = raw.language?.trim();
  const kept: Raw = {
    title: title && !MADE_TITLE.test(title) ? title : undefined,
    author: author && !MADE_AUTHOR.test(author) ? author : undefined,
    publisher: plain(raw.publisher),
    published: dayOf(raw.published),
    saved: dayOf(raw.saved),
    url: raw.url,
    language: language && /^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/.test(language) ? language : undefined,
  };
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** Titles and names longer than this, in UTF-16 code units, are none. */
const LONGEST = 300;

function plain(value: string | undefined): string | undefined {
  const words = squeeze(value ?? '');
  return words.length <= LONGEST && /\p{L}/u.test(words) ? words : undefined;
}

/** Clocks that were never set begin in 1970 or 1980; others run far ahead. */
function dayOf(value: string | undefined): string | undefined {
  const day = dateOf(value ?? '');
  return day !== undefined && day > '1980-01-01' && day < '2100' ? day : undefined;
}

const MADE_TITLE =
  /^(?:microsoft word\b|untitled|document ?\d*$|title$|\[.*\]$|(?:word|powerpoint) (?:document|presentation)$|.*\.(?:docx?|dotx?|rtf|odt|pdf|wpd|txt)$)/i;
const MADE_AUTHOR =
  /^(?:microsoft(?: office)? user|administrat(?:or|eur)|admin|user|owner|author|unknown|default|python-docx|apache poi|un-named|openxml.*)$/i;
