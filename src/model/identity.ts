/**
 * The **identity file**, `content/identity.yml`, holds decisions that a person took about who is who.
 */
import { checkFront, type Fitting } from './fit.ts';
import { type Front, readYaml } from './front.ts';
import type { Message } from './message.ts';
import type { ContentFile } from './page.ts';
import { type Identity, identitySchema } from './schema.ts';

/** The decisions, with the places where they stand. */
export interface Decisions extends ContentFile {
  front: Front;
  data: Identity;
}

export interface IdentityReading {
  /** Absent when anything is wrong. */
  identity?: Identity;
  messages: Message[];
  /** What could be read, also of a file in which something is wrong: for rules, which say more about it. */
  decisions?: Decisions;
}

/** Read the decisions; when anything is wrong with them there are messages and no decisions to obey. */
export function readIdentity(file: ContentFile): IdentityReading {
  const end = file.text.length;
  const { front, messages } = readYaml(file, { start: 0, end, bodyStart: end });
  if (!front) return { messages };
  const fitting: Fitting<Identity> = checkFront(identitySchema, front, file);
  const all = [...messages, ...fitting.messages];
  const { data, partial } = fitting;
  const decisions = data ? { ...file, front, data } : partial && { ...file, ...partial };
  return {
    ...(data && messages.length === 0 && { identity: data }),
    messages: all,
    ...(decisions && { decisions }),
  };
}
