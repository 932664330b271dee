/**
 * The **complement** of an office is what stands behind it and belongs to it: its field and its organisation.
 *
 * ```text
 * Assistant Secretary of State for European Affairs of the United States
 *                     field    field                       body
 * ```
 */
import type { ResolvedEntity } from '../mention.ts';
import type { Masked } from './mask.ts';
import { pattern } from './pattern.ts';
import { ROLE_WORDS } from './role-words.ts';

export interface Complements {
  body?: ResolvedEntity;
  bodies?: ResolvedEntity[];
  /** A field was named, so that a body before the office is whose it is. */
  field: boolean;
  /** Place in the passage where the words of the office end. */
  valueEnd: number;
  /** Place in the masked text where all of it ends. */
  end: number;
}

const WORDS = {
  ADJECTIVE:
    '(?:[A-Z][a-z]+(?:an|ish|ese|ch|i)|U\\.S\\.|US|new|newly [a-z]+|entire|powerful|influential|banned|then|former)',
  /** A capitalised word that is no rank. */
  CAP: "(?!(?:General(?! (?:Council|Staff|Assembly|Headquarters|Secretariat|Directorate|Command|Security|Intelligence|Affairs|Department))|January|February|March|April|June|July|August|September|October|November|December|Admiral|Lieutenant|Colonel|Major|Captain|Brigadier|Marshal|Lt|Gen|Col|Maj|Air Chief|Mr|Mrs|Ms|Dr|Sir|Prince|Sheikh)\\b)[A-Z][\\p{L}'-]+",
  NAMED: '(?:{CAP}|{BODY})',
  /** Nouns that make of a name before them something without a name. */
  FORCES:
    '(?:forces|troops|mission|delegation|operations|office|bureau|government|army|military|navy|air force|parliament|police|wing|affairs|programme|program|branch|negotiating team|team|contingent|chapter|section|division|desk|region|peacekeepers|campaign|cell|side|fighters|rebels|junta|regime|border|church|embassy|project|district|province|tribe|clan)',
  LOW: '(?:foreign|internal|external|home|public|legal|military|political|social|economic|european|human|veterans?|youth|women|national|religious|defen[cs]e|information|international|environmental|regional|civil|constitutional)',
  FIELD:
    '(?:defen[cs]e|affairs|finances?|justice|interior|health|education|agriculture|trade|energy|security|transport|labou?r|culture|intelligence|operations|staff|state|communications|research|policy|relations|police|personnel|logistics|planning|training|commerce|industry|tourism|development|environment|information|technology|science|sports?|rights|reconciliation|disarmament|parliament|foreign policy|counterterrorism)',
};
const CAPITALS = pattern(
  '^ (?:of(?: the)? {CAP}|(?:for|on)(?: the)? {NAMED})(?:(?:,(?= {NAMED}(?:, {NAMED})*,? and )|,? and(?: the)?|(?: of| for| to)(?: the)?(?= {CAP})| &)? {NAMED})*(?![\\p{L}])',
  WORDS,
);
const LOWER = pattern(
  '^ (?:of|for|in charge of)(?: the)? (?:{LOW} ){0,2}{FIELD}(?:,? and (?:{LOW} ){0,2}{FIELD})*(?![\\p{L}-])',
  WORDS,
);
/** A thing without a name: "of the party", "of two brigades". */
const GENERAL = pattern(
  "^(?: (?:of|for|in) (?:[a-z]+ )?[a-z]+(?: and [a-z]+)?(?= (?:at|in|for) (?:the )?{BODY})|(?: (?:of|for) (?:[a-z-]+ ){0,2}{FORCES})(?=[,.;)]|$| )|(?: (?:of|for|at) (?:the|all|his|her|its|their|an?) (?:{ADJECTIVE} )?(?:[a-z-]+ ){0,2}?[a-z'-]+|(?: (?:of|in|at|with) (?:an?|two|three|four|several|various) (?:[A-Z][\\p{L}-]* |(?!(?:of|for|to|by|under|who|that)\\b)[a-z-]+ ){0,3}?[\\p{L}-]+)|(?: \\([A-Z][^()]{1,40}\\))))(?=[,.;)]|$| (?:and|who|from|since|until|in|on|at|is|was|has|after|before|to)\\b| {PERSON})",
  WORDS,
);
const OF_BODY = pattern(
  "^ (?<verb>of|for|at|with|from|in|to|on)(?: (?:the|its|their|this|his|her))?(?: {ADJECTIVE})*(?: {BODY}(?:'s?)?(?: [a-z]+)?)?? (?<body>{BODY})(?:(?:'s?)?(?<rest> (?:[a-z]+ )?{FORCES})(?![\\p{L}]))?(?: \\({ORGANISATION}\\))?(?!'s| (?!{RANK}|(?:Mr|Mrs|Ms|Dr|Sir|Lord|Prince|Sheikh|King|Crown)\\b|(?:In|On) (?:[A-Z][a-z]+ )?\\d{4})[A-Z][a-z])",
  { ...ROLE_WORDS, ...WORDS },
);
const AND_BODY = pattern('^ and (?:the )?(?<body>{BODY})(?=[,.;]|$| )');
const COMMA_BODY = pattern('^, (?:the )?(?<body>{ORGANISATION})(?=[,.;]|$| (?!and |or |said |says )[a-z])');
const NOT_A_PLACE = /^(?:in|on|from|with|at)$/;

/** An office has no more than this many complements. */
const MOST = 3;

/**
 * What belongs to an office that ends at `at`.
 *
 * @param at
 *   In the masked text.
 */
export function complementsOf(text: string, at: number, masked: Masked): Complements {
  let end = at;
  let valueEnd = at;
  let field = false;
  let found: { body?: ResolvedEntity; bodies?: ResolvedEntity[] } = {};
  for (let count = 0; count < MOST; count++) {
    const rest = text.slice(end, end + 160);
    const body = found.body ? undefined : bodyAt(rest, text.slice(Math.max(0, at - 30), at), masked);
    if (body) {
      end += body.length;
      found = body;
      if (body.inside) valueEnd = end;
      if (!body.body) field = true;
      continue;
    }
    const length = fieldLength(rest, found.body !== undefined);
    if (length === 0) break;
    end += length;
    if (!found.body) {
      valueEnd = end;
      field = true;
    }
  }
  return { ...found, field, valueEnd: masked.offsets[valueEnd] ?? masked.passage.length, end };
}

interface BodyFound {
  body?: ResolvedEntity;
  bodies?: ResolvedEntity[];
  length: number;
  /** The words belong to the office: "ambassador to Chile", "commander in Iraq". */
  inside: boolean;
}

function bodyAt(rest: string, office: string, masked: Masked): BodyFound | undefined {
  const found = exec(OF_BODY, rest) ?? exec(COMMA_BODY, rest);
  const mark = found?.groups?.body;
  const entity = mark ? masked.named.get(mark)?.entity : undefined;
  if (!found || !entity) return undefined;
  const { verb = '', rest: forces } = found.groups ?? {};
  const length = found[0].length;
  if (entity.kind === 'place' && (NOT_A_PLACE.test(verb) || verb === 'for' || verb === 'to')) {
    return POSTED.test(office) ? { length, inside: true } : undefined;
  }
  if (verb === 'to' || (verb === 'on' && !POSTED.test(office)))
    return POSTED.test(office) ? { length, inside: true } : undefined;
  const second = exec(AND_BODY, rest.slice(length));
  const other = second ? masked.named.get(second.groups?.body ?? '')?.entity : undefined;
  const isPair = other && /s$/.test(office);
  return {
    body: entity,
    ...(isPair && { bodies: [entity, other] }),
    length: length + (isPair && second ? second[0].length : 0),
    inside: forces !== undefined,
  };
}

/** Offices that are held somewhere or towards somebody. */
const POSTED =
  /(?:ambassador|envoy|representative|delegate|negotiator|coordinator|attach[ée]|consul|commander|commissioner|correspondent|minister|secretary|observer|mediator|rapporteur|adviser|advisor|inspector|official|chief|head|director|general|spokes[a-z]+|aide)s?$/i;

/** "Commander of Russian units": the words end too early. */
const AN_ADJECTIVE = /(?:an|ish|ese|ch|i)$/;

function fieldLength(rest: string, hasBody: boolean): number {
  const lower = exec(LOWER, rest)?.[0].length ?? 0;
  if (lower > 0 || hasBody) return lower;
  const capitals = exec(CAPITALS, rest)?.[0] ?? '';
  const noun = / [a-z]+(?=[,.;)]|$)/y.exec(rest.slice(capitals.length))?.[0] ?? '';
  const isCut = AN_ADJECTIVE.test(capitals) && noun === '' && /^ [a-z]/.test(rest.slice(capitals.length));
  if (capitals !== '' && !isCut) return capitals.length + noun.length;
  return exec(GENERAL, rest)?.[0].length ?? 0;
}

function exec(expression: RegExp, text: string): RegExpExecArray | null {
  expression.lastIndex = 0;
  const found = expression.exec(text);
  return found?.index === 0 ? found : null;
}
