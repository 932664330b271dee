/**
 * The **page that was meant** by an id that no page has: by a slip of the hand, by its name for its id, by an id that
 * it had before it was renamed, or by a part of its id.
 */
import { idIn } from '../model/meant.ts';
import { meantId, nearWords } from '../model/near-word.ts';
import type { Page } from '../model/page.ts';
import { bearersOf } from './bearers.ts';
import type { Register } from './content.ts';

/**
 * The one id that was meant without a doubt.
 *
 * @param raw
 *   What stands in the file, where it is not the id itself: `Russian Ministry of Defence`.
 */
export function certainPage<P extends Page>(
  register: Register<P>,
  id: string,
  raw: string,
): string | undefined {
  const { taken, formerly } = register;
  const plain = idIn(id) ?? id;
  if (taken.has(plain)) return plain;
  return formerly.get(plain)?.id ?? meantId(plain, taken) ?? (raw === id ? undefined : named(register, raw));
}

/** The only page that a name can mean. */
function named<P extends Page>(register: Register<P>, name: string): string | undefined {
  const { everywhere, inContext } = bearersOf(register, name);
  const [only] = everywhere;
  return everywhere.size === 1 && [...inContext].every((one) => one === only) ? only?.id : undefined;
}

/** What to do about an id that no page has. */
export function pageRemedy<P extends Page>(
  register: Register<P>,
  id: string,
  raw: string,
  written: (id: string) => string,
): string {
  const { everywhere, inContext } = bearersOf(register, raw);
  const [bearer] = everywhere;
  if (bearer && everywhere.size === 1) {
    const renamed = `If that page was renamed, write \`formerIds: [${id}]\` into \`${bearer.path}\`.`;
    return `Did you mean \`${written(bearer.id)}\`?${raw === id ? ` ${renamed}` : ''}`;
  }
  const near = nearWords(id, [...register.taken]);
  const [other, ...more] = near.length > 0 ? near : [...inContext].map((one) => one.id);
  const meant = other !== undefined && more.length < 3 ? [other, ...more] : withParts(register.taken, id);
  return meant.length > 0
    ? `Did you mean ${meant.map((one) => `\`${written(one)}\``).join(' or ')}?`
    : 'Correct the id, or add its page.';
}

/** The only id that has all parts of another, in their order: `john-kirby` for `kirby`. */
function withParts(taken: ReadonlySet<string>, id: string): string[] {
  const parts = id.split('-');
  const found = [...taken].filter((one) => {
    let at = 0;
    for (const part of one.split('-')) if (part === parts[at]) at++;
    return at === parts.length;
  });
  return found.length === 1 ? found : [];
}
