/**
 * The **identity file**, `content/identity.yml`, holds decisions that a person took about who is who.
 */
import { checkFront, readYaml } from './front.ts';
import type { Message } from './message.ts';
import type { ContentFile } from './page.ts';
import { type Identity, identitySchema } from './schema.ts';

/** Read the decisions; when anything is wrong with them there are messages and no decisions. */
export function readIdentity(file: ContentFile): { identity?: Identity; messages: Message[] } {
  const end = file.text.length;
  const { front, messages } = readYaml(file, { start: 0, end, bodyStart: end });
  if (!front) return { messages };
  const { data, messages: more } = checkFront(identitySchema, front, file);
  return data ? { identity: data, messages: more } : { messages: more };
}
