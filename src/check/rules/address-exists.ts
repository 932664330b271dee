/**
 * ## address-exists
 *
 * A Markdown link to a page of this site leads to one, by `/folder/id/`, and to a statement or passage that is there.
 * A link by id, `[[id]]`, says the same and follows its page when that is renamed.
 *
 * Good:
 * ```mdx
 * See [the alliance](/organisations/nato/).
 * ```
 * Bad:
 * ```mdx
 * See [the alliance](/organisations/natto/).
 * ```
 * Message:
 * ```text
 * Unexpected address `/organisations/natto/`, expected that of a page of this site. Did you mean `/organisations/nato/`?
 * ```
 */
import { type Folder, folders, kindOfFolder } from '../../model/kind.ts';
import { errorAt, type Message, mendedBy, warningAt } from '../../model/message.ts';
import { meantId, nearWord } from '../../model/near-word.ts';
import type { Page } from '../../model/page.ts';
import type { Content, Register } from '../content.ts';
import { type LinkInProse, leadsOf } from '../leads.ts';
import { type LocalAddress, localAddress, writtenAddress } from '../local-address.ts';
import type { Rule } from '../rule.ts';

const name = 'address-exists';

/** Most addresses of one page that are told: to find what was meant by each takes long. */
const MOST_TOLD = 100;

export const addressExists: Rule = {
  name,
  check: (content) => content.pages.flatMap((page) => toldOf(content, page)),
};

function toldOf(content: Content, page: Page): Message[] {
  const messages: Message[] = [];
  for (const link of leadsOf(page).addresses) {
    const address = localAddress(page, link.url);
    if (address) messages.push(...follow(content, address, { page, link }));
    if (messages.length >= MOST_TOLD) break;
  }
  return messages;
}

interface Written {
  page: Page;
  link: LinkInProse;
}

function follow(content: Content, address: LocalAddress, written: Written): Message[] {
  const { id, anchor, isFile } = address;
  const { folder, isFormer } = folderOf(content, address) ?? {};
  if (folder === undefined) return dead(content, address, written);
  const now = isFormer ? (registerOf(content, folder).formerly.get(id)?.id ?? id) : id;
  const right = writtenAddress(folder, now, anchor);
  if (isFormer) {
    const reason = `Unexpected former address \`${written.link.url}\`, expected the new one. Write \`${right}\`.`;
    return [mendedTo(right, written, told(written, reason, warningAt))];
  }
  if (!isFile && address.folder === folder) return anchorless(content, address, written);
  return [mendedTo(right, written, told(written, deadReason(written, right)))];
}

/** The folder in which a page with the id is, today or formerly; where none is, nothing. */
function folderOf(
  content: Content,
  { id, folder: written }: LocalAddress,
): { folder: Folder; isFormer: boolean } | undefined {
  const { entities, sources } = content;
  const named = written === undefined ? undefined : kindOfFolder(written);
  if (written !== undefined && !named && !nearWord(written, Object.values(folders))) return undefined;
  const registers = named === 'source' ? [sources, entities] : [entities, sources];
  for (const register of registers as Register<Page>[]) {
    const page = register.byId.get(id);
    if (page) return { folder: folders[page.kind], isFormer: false };
    if (register.taken.has(id) && named) return { folder: folders[named], isFormer: false };
    const former = register.formerly.get(id);
    if (former) return { folder: folders[former.kind], isFormer: true };
  }
  return undefined;
}

function registerOf(content: Content, folder: Folder): Register<Page> {
  return folder === 'sources' ? content.sources : content.entities;
}

/** No page has the id. In a folder that is none of ours it may be anything. */
function dead(content: Content, { folder: written, id, anchor }: LocalAddress, where: Written): Message[] {
  const folder = (written === undefined ? folders[where.page.kind] : written) as Folder;
  if (!kindOfFolder(folder)) return [];
  const { taken, byId } = registerOf(content, folder);
  const certain = meantId(id, taken);
  const near = certain ?? nearWord(id, [...taken]);
  const page = near === undefined ? undefined : byId.get(near);
  const right = near && writtenAddress(page ? folders[page.kind] : folder, near, anchor);
  const message = told(where, deadReason(where, right));
  return [certain && right ? mendedTo(right, where, message) : message];
}

function deadReason({ link }: Written, right: string | undefined): string {
  const remedy = right
    ? `Did you mean \`${right}\`?`
    : 'Correct it, link by id as in `[[id|words]]`, or add its page.';
  return `Unexpected address \`${link.url}\`, expected that of a page of this site. ${remedy}`;
}

/** The page is there; is the statement or passage, too? */
function anchorless(content: Content, { folder, id, anchor }: LocalAddress, where: Written): Message[] {
  const page = registerOf(content, folder as Folder).byId.get(id);
  const number = /^s(\d+)$/.exec(anchor)?.[1];
  if (page && page.kind !== 'source' && number !== undefined) {
    const count = page.data.claims.length;
    if (Number(number) >= 1 && Number(number) <= count) return [];
    const expected = count === 0 ? `none: \`${id}\` has none` : `one of the ${count} of \`${id}\``;
    const reason = `Unexpected statement \`#${anchor}\` in an address, expected ${expected}. Correct the address.`;
    return [told(where, reason, warningAt)];
  }
  const isPassage = page?.kind === 'source' && anchor.startsWith('p-');
  if (!isPassage || page.passages.some((passage) => passage.anchor === anchor)) return [];
  const reason = `Unexpected passage \`#${anchor}\` in an address, expected one of \`${id}\`. Open the source and copy the address of the passage.`;
  return [told(where, reason, warningAt)];
}

function told({ page, link }: Written, reason: string, messageAt = errorAt): Message {
  return messageAt({ path: page.path, text: page.text, offset: link.start }, name, reason);
}

/** Nothing is mended where the address does not stand in the file as it is read. */
function mendedTo(right: string, { page, link: { url, start, end } }: Written, message: Message): Message {
  return page.text.slice(start, end) === url ? mendedBy(message, [{ start, end, text: right }]) : message;
}
