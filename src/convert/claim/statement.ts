/**
 * **Statements**: the claims that a saying itself is, on the page of whoever said it.
 */

import type { Claim } from '../../model/schema.ts';
import { everyMatch } from '../../text/every-match.ts';
import type { Span } from '../../text/quote.ts';
import { sentences } from '../../text/sentence.ts';
import { noted } from './attribute.ts';
import type { Draft } from './draft.ts';
import type { Speaker } from './memory.ts';
import { modalityOf } from './modality.ts';
import type { Saying } from './saying.ts';
import { namedWithin, type Scene } from './scene.ts';
import { timeIn } from './time.ts';

/** Longest quotation of one statement, in UTF-16 code units; longer words are quoted in parts. */
const LONGEST = 420;
/** A new clause that only considers something is a statement of its own. */
const CONSIDERING =
  / (?:and|but) (?=(?:we|they|he|she|I|it) (?:are|am|is|was|were) (?:also |now |still )?considering\b)/g;
const SUBORDINATE = /,? (?:after|while|although|amid|despite) /g;

/** Two or three quoted words are no statement. */
const SCRAP = /^[“"‘']?\p{Ll}[^\s]*(?: \S+){0,2}$/u;

/** Claims that one saying is; none for a speaker whose kind cannot speak. */
export function statementsOf(saying: Saying, scene: Scene): Draft[] {
  const { speaker, passage } = saying;
  if (!speaker) return [];
  if (speaker.entity.kind === 'equipment' || speaker.entity.kind === 'event') return [];
  const text = scene.document.passages[passage]?.text ?? '';
  if (saying.spoken && !isTelling(saying, scene, text)) return [];
  return partsOf(saying, text)
    .filter((part) => saying.voice !== 'direct' || !SCRAP.test(text.slice(part.start, part.end)))
    .map((part) => ({
      ...part,
      entityId: speaker.entity.id,
      claim: claimFor({ ...saying, speaker }, part, scene, text),
      passage,
      rule: `${saying.voice} speech`,
      confidence: speaker.confidence * (saying.voice === 'direct' ? 1 : 0.92),
    }));
}

const GREETING =
  /^(?:I(?: would|['’]d|['’]ll| will) refer\b|Thanks?\b|Welcome\b|Good (?:morning|afternoon|evening)|It(?: is|['’]s) (?:a |an )?(?:great|good|honour|honor|pleasure))/;
const VERB =
  /\b(?:is|are|was|were|am|has|have|had|will|would|can|could|should|must|may|might|do|does|did|\p{L}{2,}ed|met|held|made|took|gave|told|sent|saw|came|went|need|want|expect|support|see|take|remain)\b|['’](?:s|re|ve|ll|m)\b/u;

/** A whole sentence of a turn that names something; a greeting is none. */
function isTelling(saying: Saying, scene: Scene, text: string): boolean {
  const words = text.slice(saying.content.start, saying.content.end);
  return VERB.test(words) && !GREETING.test(words) && aboutOf(saying, saying.content, scene).length > 0;
}

/** A saying whose speaker is known. */
type Told = Saying & { speaker: Speaker };

function claimFor(saying: Told, part: Span, scene: Scene, text: string): Draft['claim'] {
  const { speaker, voice } = saying;
  const about = aboutOf(saying, part, scene);
  const object = saying.kind === 'accuses' ? accused(saying, scene) : undefined;
  const modality = modalityFor(saying, text.slice(part.start, part.end), narrated(saying, text));
  const others = about.filter((id) => id !== object);
  const claim: Draft['claim'] = {
    property: propertyFor(saying, object),
    ...(object && { object }),
    by: speaker.entity.id,
    voice,
    ...(modality && { modality }),
    ...(others.length > 0 && { about: others }),
    ...noted(saying),
  };
  const time = timeIn(narrated(saying, text));
  return time ? { ...claim, when: { text: time } } : claim;
}

function propertyFor({ kind }: Saying, object: string | undefined): Claim['property'] {
  if (kind === 'denies') return 'denies';
  return kind === 'accuses' && object ? 'accuses' : 'said';
}

/** The narrator does not vouch for the words having been said. */
const HEARSAY = /\b(?:reportedly|allegedly|purportedly) (?:said|told|warned|claimed|threatened|ordered)\b/;

function modalityFor({ kind, voice, verb }: Saying, words: string, around: string): Claim['modality'] {
  if (kind === 'denies') return 'denied';
  if (kind === 'accuses') return 'alleged';
  if (/^(?:claim|alleg)/.test(verb) || HEARSAY.test(around)) return 'alleged';
  return kind === 'says' ? modalityOf(words, voice) : undefined;
}

/** Entities that the words speak of, the speaker left out; for a direct quotation also those it was about. */
function aboutOf(saying: Saying, part: Span, scene: Scene): string[] {
  const within = namedWithin(scene, saying.passage, saying.voice === 'direct' ? part : saying.content);
  const lead = saying.lead ? leadNames(saying.lead, saying, scene) : [];
  const ids = [...lead, ...within.map(({ entity }) => entity.id)];
  return [...new Set(ids)].filter((id) => id !== saying.speaker?.entity.id);
}

/** "On the US announcement, he said:" says what the quotation is about. */
function leadNames(lead: Span, { passage }: Saying, scene: Scene): string[] {
  const text = scene.document.passages[passage]?.text.slice(lead.start, lead.end) ?? '';
  if (
    !/^(?:On|About|Regarding|Concerning|Asked about|Of|Commenting on|Speaking (?:of|about)|Referring to) /.test(
      text,
    )
  )
    return [];
  return namedWithin(scene, passage, lead).map(({ entity }) => entity.id);
}

function accused({ passage, content }: Saying, scene: Scene): string | undefined {
  const first = namedWithin(scene, passage, content).find(
    ({ entity }) => entity.kind !== 'event' && entity.kind !== 'equipment',
  );
  return first && first.start - content.start < 30 ? first.entity.id : undefined;
}

/** The narrator’s words around the attribution: time words there date the speech, not what is spoken of. */
function narrated({ evidence, content, stretch, voice }: Saying, text: string): string {
  if (voice !== 'direct' && evidence.start < content.start) return text.slice(evidence.start, content.start);
  const behind = text.slice(content.end, Math.min(stretch.end, content.end + 120));
  return behind.replace(/[“"][\s\S]*/, '');
}

function partsOf({ evidence, voice, kind }: Saying, text: string): Span[] {
  if (voice === 'direct') return chunks(evidence, text).flatMap((chunk) => consideredApart(chunk, text));
  const words = text.slice(evidence.start, evidence.end);
  const cuts =
    kind === 'denies' || kind === 'accuses' ? everyMatch(words, SUBORDINATE).map(({ index }) => index) : [];
  const cut = cuts.find((at) => at > 40);
  return [
    shortened({ start: evidence.start, end: cut === undefined ? evidence.end : evidence.start + cut }, text),
  ];
}

/** Whole sentences, as many at a time as a quotation may hold. */
function chunks(span: Span, text: string): Span[] {
  if (span.end - span.start <= LONGEST) return [span];
  const result: Span[] = [];
  for (const sentence of sentences(text.slice(span.start, span.end))) {
    const start = span.start + sentence.start;
    const end = span.start + sentence.end;
    const last = result.at(-1);
    if (last && end - last.start <= LONGEST) last.end = end;
    else result.push({ start, end });
  }
  return result;
}

function consideredApart(span: Span, text: string): Span[] {
  const found = everyMatch(text.slice(span.start, span.end), CONSIDERING)[0];
  if (!found) return [span];
  const at = span.start + found.index;
  return [
    { start: span.start, end: at },
    { start: at + found[0].length, end: span.end },
  ];
}

/** Reported words that are too long end at a comma. */
function shortened(span: Span, text: string): Span {
  if (span.end - span.start <= LONGEST) return span;
  const comma = text.lastIndexOf(', ', span.start + LONGEST);
  return { start: span.start, end: comma > span.start + 80 ? comma : span.end };
}
