/**
 * **Marked** passages are documents for tests: `[[Jens Stoltenberg|person:jens-stoltenberg]]` marks a mention
 * and says what it resolves to; marks may be nested.
 */

import type { EntityKind } from '../../model/kind.ts';
import type { Quantity } from '../../model/schema.ts';
import { mark } from '../../text/marked.ts';
import type { Document } from '../document.ts';
import type { Mention, Resolution, ResolvedEntity } from '../mention.ts';
import { claimsOf } from './claim.ts';
import { type Saying, sayingsOf } from './saying.ts';
import { sceneOf } from './scene.ts';

interface Mark {
  start: number;
  end: number;
  kind: EntityKind;
  id: string;
}

/** Build a document and its resolution; an entity is named by the longest of its marked words. */
export function marked(...passages: string[]): { document: Document; resolution: Resolution } {
  const entities = new Map<string, ResolvedEntity>();
  const texts = passages.map((passage, index) => {
    const { text, marks } = readMarks(passage);
    for (const mark of marks) addMention(entities, mark, { passage: index, text });
    return text;
  });
  return {
    document: {
      title: 'A test document',
      passages: texts.map((text) => ({ text, heading: false })),
      stated: {},
    },
    resolution: { entities: [...entities.values()], ambiguous: [] },
  };
}

function readMarks(passage: string): { text: string; marks: Mark[] } {
  const marks: Mark[] = [];
  const open: number[] = [];
  let text = '';
  for (const token of passage.split(/(\[\[|\|[a-z]+:[a-z0-9-]+\]\])/)) {
    const close = /^\|([a-z]+):([a-z0-9-]+)\]\]$/.exec(token);
    if (token === '[[') open.push(text.length);
    else if (close) {
      const kind = close[1] as EntityKind;
      marks.push({ start: open.pop() ?? 0, end: text.length, kind, id: close[2] ?? '' });
    } else text += token;
  }
  return { text, marks };
}

function addMention(
  entities: Map<string, ResolvedEntity>,
  mark: Mark,
  at: { passage: number; text: string },
): void {
  const surface = at.text.slice(mark.start, mark.end);
  const mention: Mention = {
    passage: at.passage,
    start: mark.start,
    end: mark.end,
    surface,
    kind: mark.kind,
    finder: 'gazetteer',
    confidence: 1,
    reason: 'marked in the test',
  };
  const known = entities.get(mark.id);
  if (known) {
    known.mentions.push(mention);
    if (surface.length > known.name.length) known.name = surface;
    if (!known.aliases.includes(surface)) known.aliases.push(surface);
    return;
  }
  entities.set(mark.id, {
    id: mark.id,
    kind: mark.kind,
    name: surface,
    aliases: [],
    weakAliases: [],
    mentions: [mention],
    reason: 'marked in the test',
    confidence: 1,
  });
}

/**
 * The claims of marked passages, a line each, for tests: `subject property value → object · by speaker ·
 * modality “quotation”`, parts that are absent left out.
 */
export function told(...passages: string[]): string[] {
  return claimsOf({ ...marked(...passages), sourceId: 'test' }).map(({ entityId, claim }) => {
    const value = typeof claim.value === 'object' ? figure(claim.value) : claim.value;
    return [
      entityId,
      claim.property,
      ...(value === undefined ? [] : [value]),
      ...(claim.object ? ['→', claim.object] : []),
      ...(claim.from || claim.to ? [`· ${claim.from ?? ''}–${claim.to ?? ''}`] : []),
      ...(claim.asOf ? ['· as of', claim.asOf] : []),
      ...(claim.by ? ['· by', claim.by] : []),
      ...(claim.modality ? ['·', claim.modality] : []),
      `“${claim.cite[0]?.quote}”`,
    ].join(' ');
  });
}

/** What anybody is reported to say in marked passages. */
export function sayingsIn(...passages: string[]): Saying[] {
  const { document, resolution } = marked(...passages);
  return sayingsOf(sceneOf(document, resolution), []);
}

/** Only the claims of one property, without their quotation. */
export function toldOf(property: string, ...passages: string[]): string[] {
  return told(...passages)
    .filter((line) => line.split(' ')[1] === property)
    .map((line) => line.replace(/ “[\s\S]*$/, '').replace(` ${property}`, ''));
}

/**
 * The claims of one property in a passage whose evidence is marked by `‸`: what is claimed, and the passage with
 * the marks where the quotation stands. A test compares the second with what it wrote, by `plain`.
 */
export function evidenced(property: string, written: string): { told: string[]; marked: string[] } {
  const passage = written.replaceAll('‸', '');
  const text = plain(passage);
  const quotes = claimsOf({ ...marked(passage), sourceId: 'test' })
    .filter(({ claim }) => claim.property === property)
    .map(({ claim }) => claim.cite[0]?.quote ?? '');
  return {
    told: toldOf(property, passage),
    marked: quotes.map((quote) => mark(text, [text.indexOf(quote), text.indexOf(quote) + quote.length])),
  };
}

/** The passage as a reader sees it, without the marks of mentions. */
export function plain(passage: string): string {
  return passage.replaceAll('[[', '').replace(/\|[a-z]+:[a-z0-9-]+\]\]/g, '');
}

function figure({ qualifier, value, to, unit }: Quantity): string {
  return [qualifier, to === undefined ? value : `${value}–${to}`, unit]
    .filter((part) => part !== undefined)
    .join(' ');
}
