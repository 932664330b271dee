/**
 * A **whole speech** is a document that one person says from the first word to the last: the title or the first
 * lines name the person, the text says "I" and "we".
 *
 * ```text
 * Statement by Secretary of Defense Lloyd J. Austin III      President Reagan’s address to the Congress
 *           ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^      ^^^^^^^^^^^^^^^^
 * ```
 */
import type { Span } from '../../text/quote.ts';
import type { ResolvedEntity } from '../mention.ts';
import type { Scene } from './scene.ts';

interface WholeSpeech {
  speaker: ResolvedEntity;
  /** Passages of the speech, without its title. */
  passages: number[];
}

const GENRE = 'statement|remarks|speech|address|keynote|testimony|message|doorstep';
const BY = new RegExp(`\\b(?:${GENRE}) (?:by|of|from|given by|delivered by) (?:[^,;:.]{0,60} )?$`, 'i');
const OWN = new RegExp(`^['’]s? (?:[\\p{L}-]+ ){0,4}(?:${GENRE})\\b`, 'iu');
const DELIVERED =
  /\b(?:speech|remarks|statement|address)\b[^.]{0,60}\b(?:as delivered|delivered by|given by)\b/i;
const PERSONAL = /(?<![\p{L}’'])(?:I|[Ww]e|[Oo]ur|[Mm]y)(?![\p{L}])/u;
const ENDS = /^(?:ENDS|Ends|###|Notes to editors|Background|Media enquiries|Further information)\b/;
/** First lines that may say whose speech it is. */
const HEAD = 3;
/** Longest headline, in characters. */
const LONGEST = 200;
/** Share of passages that must say "I" or "we". */
const SHARE = 0.4;

/** Who says the whole document, or `undefined`. */
export function speakerOfAll(scene: Scene): WholeSpeech | undefined {
  const { passages } = scene.document;
  const titled = speakerInTitle(scene);
  const at = titled ? -1 : passages.slice(0, HEAD).findIndex((_, passage) => speakerIn(passage, scene));
  const speaker = titled ?? (at < 0 ? undefined : speakerIn(at, scene));
  if (!speaker) return undefined;
  const end = passages.findIndex(({ text }, passage) => passage > at && ENDS.test(text));
  const spoken = passages
    .map(({ text, heading }, passage) => ({ text, heading, passage }))
    .slice(at + 1, end < 0 ? passages.length : end)
    .filter(({ heading }) => !heading);
  const personal = spoken.filter(({ text }) => PERSONAL.test(text) && !/[“"«]/.test(text));
  return spoken.length > 0 && personal.length >= spoken.length * SHARE
    ? { speaker, passages: spoken.map(({ passage }) => passage) }
    : undefined;
}

/** The title is no passage: people are found in it by their names. */
function speakerInTitle({ document: { title }, entities }: Scene): ResolvedEntity | undefined {
  const people = [...entities.values()].flatMap((entity) => {
    const start = entity.kind === 'person' ? title.indexOf(entity.name) : -1;
    return start < 0 ? [] : [{ entity, start, end: start + entity.name.length }];
  });
  return announcedIn(title, people);
}

function speakerIn(passage: number, { named, document }: Scene): ResolvedEntity | undefined {
  const people = (named[passage] ?? []).filter(({ entity }) => entity.kind === 'person');
  return announcedIn(document.passages[passage]?.text ?? '', people);
}

/** The person whose speech a headline announces. */
function announcedIn(text: string, people: readonly Named[]): ResolvedEntity | undefined {
  if (text.length > LONGEST) return undefined;
  const found = people.filter(
    ({ start, end }) => BY.test(text.slice(0, start)) || OWN.test(text.slice(end)) || DELIVERED.test(text),
  );
  return found.length === 1 ? found[0]?.entity : undefined;
}

interface Named extends Span {
  entity: ResolvedEntity;
}
