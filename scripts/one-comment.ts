/**
 * The **one comment** of ours below an issue or a pull request: it is found by a mark that nobody sees, and edited in
 * place, so that nobody is told the same thing twice.
 */
import type { Api } from './forge-api.ts';

interface Comment {
  id: number;
  body?: string | null;
  user?: { login?: string; type?: string } | null;
}

/** Most characters that a forge takes; ours are counted in UTF-8 bytes, of which there are never fewer. */
export const LONGEST_COMMENT = 65_536;
const BOT = 'github-actions[bot]';
const CUT =
  '\n\n…\n\n**This was cut here: a comment holds no more. All of it is in the summary of the run.**';

/**
 * Write it, or write it anew. A comment of somebody else that holds the mark is not ours.
 *
 * @param mark Letters and hyphens, the same every time.
 */
export async function writeComment(
  api: Api,
  number: number,
  mark: string,
  words: string,
): Promise<'made' | 'edited' | 'same'> {
  const hidden = `<!-- dossier:${mark} -->`;
  const body = fitted(`${hidden}\n${words}`);
  const comments = await api.list<Comment>(`/issues/${number}/comments`);
  const ours = comments.find(({ body: text, user }) => isBot(user) && text?.startsWith(hidden));
  if (ours?.body?.replace(/\r\n/g, '\n') === body) return 'same';
  if (ours) await api.send('PATCH', `/issues/comments/${ours.id}`, { body });
  else await api.send('POST', `/issues/${number}/comments`, { body });
  return ours ? 'edited' : 'made';
}

function isBot(user: Comment['user']): boolean {
  return user?.type === 'Bot' && user.login === BOT;
}

/** Cut at the end of a line, with what was open closed again, and saying so. */
export function fitted(words: string): string {
  if (Buffer.byteLength(words) <= LONGEST_COMMENT) return words;
  const room = LONGEST_COMMENT - Buffer.byteLength(CUT) - 200;
  const bytes = Buffer.from(words)
    .subarray(0, room)
    .toString('utf8')
    .replace(/\uFFFD$/, '');
  const kept = bytes.slice(0, Math.max(bytes.lastIndexOf('\n'), 0));
  const fence = (kept.match(/^```/gm)?.length ?? 0) % 2 === 1 ? '\n```' : '';
  const count = (tag: RegExp) => kept.match(tag)?.length ?? 0;
  const open = Math.min(Math.max(0, count(/<details>/g) - count(/<\/details>/g)), 12);
  return kept + fence + '\n</details>'.repeat(open) + CUT;
}
