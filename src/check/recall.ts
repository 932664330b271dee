/**
 * To **recall** a page is to take what was found in the same text before instead of reading it again. Its front
 * and body, which only a mistake or a rule about the whole body asks for, are read from the text when asked for.
 */
import type { Message } from '../model/message.ts';
import { addressOf, type ContentFile, type Page, type Passage, readPage } from '../model/page.ts';
import type { Examined } from './examine.ts';
import { Misremembered } from './guard.ts';
import { type Leads, leadsOf, takeLeads } from './leads.ts';

/** What is kept of a page, as JSON. */
interface Kept {
  data: Page['data'];
  passages?: Passage[] | undefined;
  leads: Leads;
  messages: Message[];
}

/** One line of JSON; `undefined` for a file that is no whole page: it is examined every time. */
export function keep({ page, messages }: Examined): string | undefined {
  if (!page) return undefined;
  const passages = page.kind === 'source' ? page.passages : undefined;
  const kept: Kept = { data: page.data, passages, leads: leadsOf(page), messages };
  return JSON.stringify(kept);
}

/**
 * @param line
 *   What was kept of a file with this path and this text.
 * @throws
 *   When it is no such line.
 */
export function recall(file: ContentFile, line: string): Examined {
  const kept: unknown = JSON.parse(line);
  const page = isKept(kept) ? recalledPage(file, kept) : undefined;
  if (!page || !isKept(kept)) throw new Misremembered('Internal error: what was kept is not of this page');
  takeLeads(page, kept.leads);
  return { page, messages: kept.messages };
}

function isKept(value: unknown): value is Kept {
  const { data, passages, leads, messages } = (value ?? {}) as Partial<Kept>;
  const lists = [passages ?? [], leads?.links, leads?.cites, leads?.addresses, messages];
  return typeof data === 'object' && data !== null && lists.every(Array.isArray);
}

function recalledPage(file: ContentFile, { data, passages }: Kept): Page | undefined {
  const address = addressOf(file.path);
  if (!address || (address.kind === 'source') !== (passages !== undefined)) return undefined;
  let read: Page | undefined;
  const whole = (): Page => {
    read ??= readPage(file).page;
    if (!read) throw new Misremembered('Internal error: what was kept is not of this page');
    return read;
  };
  const page = {
    ...file,
    ...address,
    data,
    ...(passages && { passages }),
    get front() {
      return whole().front;
    },
    get body() {
      return whole().body;
    },
  };
  return page as Page;
}
