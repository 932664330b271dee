/**
 * A **correction** is what comes of an issue that somebody wrote with a form: the new text of one page that passes the
 * check, or the reason why there is none. The body of the issue is data; nothing of it names a file.
 */
import { check } from '../../check/check.ts';
import type { Message } from '../../model/message.ts';
import { type EntityPage, readPage } from '../../model/page.ts';
import type { Form } from '../../publish/forge/forms.ts';
import { applyCorrections } from '../../text/correction.ts';
import { postedMessage } from '../posted.ts';
import { type Answers, answersIn, formNamed } from './answers.ts';
import { correct } from './correct.ts';
import type { Plan } from './plan.ts';
import { isRefusal, type Refusal, refuse } from './refusal.ts';
import { state } from './state.ts';
import type { World } from './world.ts';

export interface Correction {
  /** Below `content/`, with forward slashes. */
  path: string;
  before: string;
  text: string;
  /** What becomes of the statement. */
  change: 'added' | 'changed' | 'removed';
  /** Sentences of Markdown that say what was done, for the person who reviews it. */
  did: readonly string[];
}

/** Most messages of the check that are told. */
const MOST_TOLD = 5;

/**
 * @param body The issue as a forge has it.
 * @param labels Of the issue: the first that is the name of a form says which one it is.
 */
export function correctionFor(world: World, body: string, labels: readonly string[]): Correction | Refusal {
  const answered = answersIn(body, ...[formNamed(labels)].filter((form) => form !== undefined));
  if (isRefusal(answered)) return answered;
  const { form, answers } = answered;
  const plan = planFor(world, form, answers);
  return isRefusal(plan) ? plan : carriedOut(world, plan);
}

function planFor(world: World, { name }: Form, answers: Answers): Plan | Refusal {
  if (name === 'correction') return correct(world, answers);
  if (name === 'statement') return state(world, answers);
  return {
    isFinal: true,
    refused:
      'Thank you. Sources are added by a person, who fetches the document, sees whether its text may be passed on, and runs `npm run convert`. You can do that yourself, too.',
  };
}

function carriedOut({ input, messages }: World, { page, edits, claims, did }: Plan): Correction | Refusal {
  const { path, text: before } = page;
  const text = applyCorrections(before, edits);
  const file = { path, text };
  if (!saysExactly(readPage(file).page, page, claims))
    return refuse(
      'The file is written in a way that cannot be changed safely by a program. A person has to change it by hand.',
    );
  const files = input.files.map((one) => (one.path === path ? file : one));
  const worse = newErrors(messages, check({ ...input, files }).messages);
  if (worse.length === 0) return { path, before, text, change: changeOf(page, claims), did };
  const told = worse
    .slice(0, MOST_TOLD)
    .map((message) => `\n- ${message.rule}: ${postedMessage(message.reason, 1000)}`);
  return refuse(
    `With this change the check would find ${worse.length === 1 ? 'a mistake' : `${worse.length} mistakes`}:${told.join('')}`,
  );
}

function changeOf({ data }: EntityPage, claims: Plan['claims']): Correction['change'] {
  const more = claims.length - data.claims.length;
  if (more === 0) return 'changed';
  return more > 0 ? 'added' : 'removed';
}

/** The page claims what was wanted, and nothing else of it changed. */
function saysExactly(
  after: ReturnType<typeof readPage>['page'],
  before: EntityPage,
  claims: Plan['claims'],
): boolean {
  if (!after || after.kind === 'source') return false;
  const { claims: now, ...rest } = after.data;
  const { claims: _, ...was } = before.data;
  const body = (page: EntityPage) => page.text.slice(page.front.bodyStart);
  return same(sorted(now), sorted(claims)) && same(rest, was) && body(after) === body(before);
}

function same(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** Fields of claims in one order, so that they can be compared as words. */
function sorted(claims: Plan['claims']): unknown {
  return JSON.parse(JSON.stringify(claims, (_, value) => (isFields(value) ? inOrder(value) : value)));
}

function isFields(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function inOrder(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).sort(([a], [b]) => (a < b ? -1 : 1)));
}

function newErrors(before: readonly Message[], after: readonly Message[]): Message[] {
  const key = ({ path, rule, reason }: Message) => `${path}\0${rule}\0${reason}`;
  const known = new Set(before.map(key));
  return after.filter((message) => message.severity === 'error' && !known.has(key(message)));
}
