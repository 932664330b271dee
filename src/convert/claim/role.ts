/**
 * An **office** that a person holds, wherever a sentence says so: beside the name, after it between commas,
 * after "became", with "led by".
 */
import type { Claim } from '../../model/schema.ts';
import { commands } from './command.ts';
import { counterparts } from './counterpart.ts';
import type { Draft } from './draft.ts';
import { type Holder, holdersOf, TITLE } from './holder.ts';
import { passageSpan } from './pattern.ts';
import { type Post, postsOf } from './post.ts';
import { predecessors } from './predecessor.ts';
import { IS_RANK, isOccupation } from './role-words.ts';
import type { Line, Scene } from './scene.ts';
import { tenureBefore, tenureBehind } from './tenure.ts';

/** Offices stated in the lines of a scene. */
export function roles(lines: readonly Line[], scene: Scene): Draft[] {
  return lines.flatMap((line) => {
    if (!/[\uE000-\uE3FF]/.test(line.masked.text)) return [];
    const held = chainsOf(postsOf(line, scene), line).flatMap((chain) => heldIn(chain, line));
    return [...held, ...commands(line), ...predecessors(line, held), ...counterparts(line, held, scene)];
  });
}

const YEARS = '(?:[A-Z][a-z]+ )?\\d{4}(?: ?(?:-|to|and|until) ?(?:[A-Z][a-z]+ )?\\d{4})?';
/** Between two posts of one person: "chief of staff and then commander of …", "minister from 2004 to 2006, …". */
const LINK = new RegExp(
  `^(?: \\(${YEARS}\\)| (?:from|between|in|since|until|during) ${YEARS})?` +
    '(?:(?:,? (?:and|and then|then|and later|later|and also|as well as|&)|,|\\/)|,?(?: who)?(?: currently| now| presently| previously| formerly| since)?(?: is| was| has| had)?(?: currently| now)?(?= serv(?:ing|es|ed) as))' +
    `(?: (?:in|from|between|since) ${YEARS}(?:,? and ${YEARS})*)?` +
    '(?: (?:the|a|an|as|his|her|currently|now|later|former|serving as|serves as|served as))*(?: [A-Z][a-z]+){0,2} ?$',
);

function chainsOf(posts: readonly Post[], line: Line): Post[][] {
  const chains: Post[][] = [];
  for (const post of posts) {
    const chain = chains.at(-1);
    const before = chain?.at(-1);
    const between = before && line.masked.text.slice(before.span.end, post.span.start);
    if (chain && between !== undefined && LINK.test(between)) chain.push(post);
    else chains.push([post]);
  }
  return chains;
}

/** The posts of a chain are held by the same; a link that fits no such holder parts the chain. */
function heldIn(chain: Post[], line: Line): Draft[] {
  const [first] = chain;
  const last = chain.at(-1);
  if (!first || !last) return [];
  const holders = holdersOf(first, last, line);
  if (holders.length === 0 && chain.length > 1) return chain.flatMap((post) => heldIn([post], line));
  const held = holders.some(({ rule }) => rule === TITLE) ? chain.filter((post) => !isRank(post)) : chain;
  return holders.flatMap((holder, index) =>
    held.flatMap((post) => {
      const draft = draftOf(post, { chain, holder, index }, line);
      return [draft, ...nationalityOf(post, draft)];
    }),
  );
}

/** "A Chilean diplomat" is of Chile; a "Chilean minister" need not be. */
function nationalityOf({ country, value }: Post, draft: Draft): Draft[] {
  if (!country || !isOccupation(value)) return [];
  const claim = {
    property: 'nationality' as const,
    object: country.id,
    derived: 'from the adjective of nationality',
  };
  return [{ ...draft, claim, rule: 'nationality of person', confidence: draft.confidence - 0.05 }];
}

function isRank({ value }: Post): boolean {
  return IS_RANK.test(value);
}

interface Holding {
  chain: readonly Post[];
  holder: Holder;
  /** Of the holder among several. */
  index: number;
}

function draftOf(post: Post, { chain, holder, index }: Holding, line: Line): Draft {
  const shared = sharedBody(post, chain, line);
  const body =
    post.bodies?.[index] ??
    post.body ??
    holder.body ??
    (post.complete || isOccupation(post.value) ? undefined : shared);
  const { masked } = line;
  const before = tenureBefore(masked.text.slice(0, holder.start), holder.phase);
  const behind = tenureBehind(masked.text.slice(post.span.end, post.span.end + 90), holder.phase);
  const tenure = behind ?? before;
  const span = {
    start: holder.start - (tenure === before ? (before?.length ?? 0) : 0),
    end: Math.max(holder.end, post.span.end + (behind?.length ?? 0)),
  };
  const { length: _, ...dates } = tenure ?? { length: 0 };
  return {
    entityId: holder.person.id,
    claim: claimOf(post, holder, {
      ...dates,
      ...(body && body.id !== holder.person.id && { object: body.id }),
    }),
    passage: line.passage,
    ...passageSpan(masked, span),
    rule: holder.rule,
    confidence: holder.confidence,
  };
}

/** "Deputy head and head of NATO": both of NATO; "the mayor and the head of NATO": only the second. */
function sharedBody(post: Post, chain: readonly Post[], { masked }: Line): Post['body'] {
  const [first] = chain;
  const last = chain.at(-1);
  const linked = masked.text.slice(post.span.end, last?.span.start);
  if (last?.body && !/\b(?:the|an?)\b/.test(linked)) return last.body;
  const before = masked.text.slice(first?.span.end, post.span.start);
  return first?.derived === undefined && !/\b(?:the|an?)\b/.test(before) ? first?.body : undefined;
}

function claimOf(post: Post, holder: Holder, more: Partial<Claim>): Draft['claim'] {
  const why = [
    ...(holder.anaphor ? [`“${holder.anaphor}” is ${holder.person.name} here`] : []),
    ...(post.derived && more.object ? [post.derived] : []),
  ].join('; ');
  const rank = isRank(post);
  const { object: _, ...dates } = more;
  return {
    property: rank ? 'rank' : 'role',
    value: post.value,
    ...(rank ? dates : more),
    ...(holder.modality && { modality: holder.modality }),
    ...(why && { derived: why }),
  };
}
