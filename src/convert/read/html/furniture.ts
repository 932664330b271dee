/**
 * **Furniture** is what a page has around its article or between its paragraphs and that is no part of it: ways to
 * share, to subscribe, to go elsewhere. Publishers give it telling class names and telling first words.
 */

const parts = (...words: string[]) => new RegExp(`(?:^|[\\s_-])(?:${words.join('|')})(?=[\\s_-]|$)`, 'i');

/** Names of classes and ids of blocks that are dropped. */
export const FURNITURE_NAME = parts(
  'byline|by-line|author-?(?:bio|info|box|card|name|meta)?|contributors?|timestamp|dateline|pub-?date|date-?time',
  'related|recirc(?:ulation)?|more-on|most-?(?:read|popular)|trending|dont-?miss|recommend(?:ed|ations)?|also-?read',
  'read-?more|inline-?(?:list|related)|teaser|promo|outbrain|taboola|rail|in-?article-?links?',
  'newsletter|subscribe|subscription|sign-?up|paywall|cookie|consent|donate|donation',
  'share|sharing|social|follow|comments?|disqus|print|email|toolbar|widget|breadcrumbs?|tags?|topics|pagination',
  'advert(?:isement|ising)?|ad|ads|ad-\\w+|sponsor(?:ed)?|gallery|slideshow|carousel|poll|quiz|dialog|modal|popup|overlay|sr-only|visually-hidden|screen-reader-text',
);

/** Names of classes and ids of blocks that tell of a picture. */
export const CAPTION_NAME = parts(
  'caption|captions|credit|credits|photo-?credit|image-?(?:credit|caption)|wp-caption-text|copyright',
);

/** First words of short blocks that are dropped. */
export const FURNITURE_START =
  /^(?:advertisement|sign up|subscribe|follow us|follow .* on (?:twitter|facebook|instagram)|click here (?:to|for) (?:sign|subscribe|read|see|view|watch|more)|share (?:this|on)|most read|recommended|you may also like|story continues|continue reading|tags?:|topics?:|filed under|comments?$|loading|skip ad|newsletter|email .* at |published:?|updated:?|\| updated|last updated|all rights reserved|by [A-Z][\w.'-]+(?: [A-Z][\w.'-]+){1,3}$)/i;

/** First words of short blocks that point to another text or tell of a picture: kept, and marked as captions. */
export const CAPTION_START =
  /^(?:read more|read also|also read|related(?: articles?| stories| content| links| coverage)?\b|see more|see also|don['’]?t miss|more on|more from|watch:|image \d+ of \d+|photo:|\(?image(?: credit)?:|\(image|getty|©|copyright)/i;

/** First words of blocks that stand below an article and no longer belong to it. */
export const CLOSING_START =
  /^(?:(?:have|got) (?:a|any) (?:news )?(?:tip|question|story)|follow (?:her|him|me|us|them|the author)\b|join our|get (?:the latest|more)|let our news|sign up|subscribe|more (?:great |top )?\S* ?(?:stories|articles|news|from)\b|about the authors?|we may (?:earn|receive)|this (?:article|page) contains affiliate|.{2,40} may earn (?:a|an) |.{2,80} (?:can|may) be reached (?:at|by|on|via)\b)/i;

/** `Jane Roe is a reporter for …` */
export const AUTHOR_NOTE =
  /^[A-Z][\w.'’-]+(?: [A-Z][\w.'’-]+){1,3},? (?:is|was) (?:an? |the )?(?:[\w-]+ ){0,4}(?:reporter|correspondent|editor|writer|contributor|columnist|journalist|producer|author|blogger|intern)\b/;

/** Last words of blocks that tell of a picture: `(AP Photo/Jane Roe, File)`, `Jane Roe / Getty Images`. */
export const CAPTION_END =
  /\((?:[\w .-]{0,20}\b)?(?:photo|image|picture|illustration)s?\b[^)]{0,80}\)\.?$|\b(?:getty images|shutterstock|via (?:ap|getty|reuters|afp))\)?\.?$/i;
