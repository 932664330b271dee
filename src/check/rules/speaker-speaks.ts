/**
 * ## speaker-speaks
 *
 * The speaker of a claim, `by`, is one who can say something: a person, an organisation, or a place whose
 * government speaks.
 *
 * Good:
 * ```yaml
 * by: jens-stoltenberg
 * ```
 * Bad:
 * ```yaml
 * by: iskander
 * ```
 * Message:
 * ```text
 * Unexpected speaker `iskander` of kind `equipment`, expected `person`, `organisation`, `place`. Name who said it, or remove `by`: the source itself says so then.
 * ```
 */
import { offsetOf } from '../../model/front.ts';
import { errorAt, type Message } from '../../model/message.ts';
import type { EntityPage } from '../../model/page.ts';
import { ACTORS } from '../../model/property.ts';
import type { Content } from '../content.ts';
import type { Rule } from '../rule.ts';

const name = 'speaker-speaks';

export const speakerSpeaks: Rule = {
  name,
  check: (content) => content.entities.pages.flatMap((page) => messagesOf(content, page)),
};

function messagesOf({ entities }: Content, page: EntityPage): Message[] {
  return page.data.claims.flatMap(({ by }, at) => {
    const speaker = by ? (entities.byId.get(by) ?? entities.formerly.get(by)) : undefined;
    if (!speaker || (ACTORS as readonly string[]).includes(speaker.kind)) return [];
    const known = ACTORS.map((kind) => `\`${kind}\``).join(', ');
    const reason = `Unexpected speaker \`${by}\` of kind \`${speaker.kind}\`, expected ${known}. Name who said it, or remove \`by\`: the source itself says so then.`;
    const offset = offsetOf(page.front, ['claims', at, 'by']);
    return [errorAt({ path: page.path, text: page.text, offset }, name, reason)];
  });
}
