/**
 * A **guard** stands between a rule and the check: where a rule fails on a page, by a mistake of this program, the
 * page is told, and everything else that there is to say.
 */
import { errorAt, type Message } from '../model/message.ts';
import type { ContentFile } from '../model/page.ts';
import { type Content, contentOf } from './content.ts';
import type { Rule } from './rule.ts';

/** Instead of a rule, in a message that something failed. */
export const FAILED = 'internal';

/** What was remembered of a page is not of that page: nobody is to go on with it, no guard stops this one. */
export class Misremembered extends TypeError {
  override name = 'Misremembered';
}

/** What a rule finds; pages on which it fails are told, and the others are shown to it without them. */
export function guarded(rule: Rule, content: Content): Message[] {
  return attempt(
    () => rule.check(content),
    (error) => failed(rule, content, error),
  );
}

/** What work gives, or what is made of the error that it threw. */
export function attempt<T>(work: () => T, otherwise: (error: unknown) => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof Misremembered) throw error;
    return otherwise(error);
  }
}

/** An error on a file, whatever it was that went wrong there: what could not be looked at is not let through. */
export function failure(file: ContentFile, what: string, error: unknown): Message {
  const why = (error instanceof Error ? error.message : String(error)).replace(/\s+/g, ' ').slice(0, 120);
  const reason = `Unexpected failure of ${what} (${why}), expected it to come to an end. This is a mistake of Dossier: mend what else is told of this file, and report it if that does not help.`;
  return errorAt({ ...file, offset: 0 }, FAILED, reason);
}

function failed(rule: Rule, content: Content, error: unknown): Message[] {
  const what = `the rule \`${rule.name}\``;
  const told: Message[] = [];
  const others = content.pages.filter((page) =>
    attempt(
      () => {
        rule.check(contentOf([page], [page]));
        return true;
      },
      (reason) => {
        told.push(failure(page, what, reason));
        return false;
      },
    ),
  );
  const [first = { path: 'identity.yml', text: '' }] = content.files;
  if (told.length === 0) return [failure(first, what, error)];
  const { files, identity, decisions, ledgers } = content;
  const rest = contentOf(files, others, { identity, decisions, ledgers });
  return attempt(
    () => [...told, ...rule.check(rest)],
    () => told,
  );
}
