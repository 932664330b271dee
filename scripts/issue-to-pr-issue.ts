/**
 * The **issue** that a correction comes from, as an event of a forge tells it. Only numbers, known labels and a login
 * that has the form of one are taken from it; its body stays data.
 */
import { readFileSync } from 'node:fs';

export interface Issue {
  number: number;
  body: string;
  labels: string[];
  /** Who wrote it; absent where the event does not say so in the usual form. */
  author?: Author | undefined;
}

export interface Author {
  id: number;
  login: string;
}

/** What no login of a forge has cannot end an address or begin an option. */
const LOGIN = /^[A-Za-z0-9](?:[A-Za-z0-9-]{0,38})$/;

/** Read an event file of a workflow; nothing when it is about no issue. */
export function readEvent(file: string): Issue | undefined {
  const { issue } = JSON.parse(readFileSync(file, 'utf8')) as { issue?: unknown };
  const { number, body, labels, user } = fieldsOf(issue);
  if (!isNumber(number)) return undefined;
  const { id, login } = fieldsOf(user);
  return {
    number,
    body: typeof body === 'string' ? body : '',
    labels: (Array.isArray(labels) ? labels : []).map((label) => String(fieldsOf(label).name)),
    author: authorOf(id, login),
  };
}

/** @param words `583231+octocat`. */
export function readAuthor(words: string): Author | undefined {
  const [id = '', login] = words.split('+');
  return authorOf(Number(id), login);
}

/** An address to which nobody can write, and which a forge knows to be theirs. */
export function addressOf({ id, login }: Author): string {
  return `${id}+${login}@users.noreply.github.com`;
}

function authorOf(id: unknown, login: unknown): Author | undefined {
  return isNumber(id) && typeof login === 'string' && LOGIN.test(login) ? { id, login } : undefined;
}

export function isNumber(value: unknown): value is number {
  return Number.isSafeInteger(value) && (value as number) > 0;
}

function fieldsOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
}
