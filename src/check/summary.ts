/**
 * The **summary** is all messages as one table in Markdown, for a forge that shows only the first few of them
 * beside the text. Words of pages stand in it as words: nothing of them becomes a link, an image or a mention.
 */
import type { Message } from '../model/message.ts';
import { counted, counts } from './report.ts';

const HEAD = '| | Place | Rule | Message |\n| --- | --- | --- | --- |\n';
/** Bytes that are left for the line that says how many messages found no room. */
const LAST_LINE = 200;

/**
 * @param shown
 *   Turns a path below `content/` into the path to show.
 * @param room
 *   Most bytes that it may have in UTF-8; messages that find no room are counted.
 */
export function summaryOf(
  messages: readonly Message[],
  shown: (path: string) => string,
  room: number,
): string {
  const opening = `### Check: ${counts(messages)}\n\n${HEAD}`;
  let left = room - bytesIn(opening) - LAST_LINE;
  const rows: string[] = [];
  for (const message of messages) {
    const row = rowOf({ ...message, path: shown(message.path) });
    left -= bytesIn(row);
    if (left < 0) break;
    rows.push(row);
  }
  const missing = messages.length - rows.length;
  const last =
    missing > 0 ? `\n${counted(missing, 'message')} more found no room here: the log has all.\n` : '';
  return `${opening}${rows.join('')}${last}`;
}

function rowOf({ path, line, column, severity, rule, reason }: Message): string {
  const place = words(`${path}:${line}:${column}`);
  return `| ${severity} | ${place} | ${words(rule)} | ${words(reason)} |\n`;
}

/** Marks of Markdown and HTML by number, inside `<code>`, where a forge looks for no names and addresses. */
function words(text: string): string {
  const written = text
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}]/gu, '�')
    .replace(/[!-/:-@[-`{-~]/g, (mark) => `&#${mark.codePointAt(0)};`);
  return `<code>${written}</code>`;
}

function bytesIn(text: string): number {
  return new TextEncoder().encode(text).length;
}
