/**
 * Writes a small page at every address that a page had before.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Redirect, redirectHtml } from '../../publish/redirects.ts';
import { settings } from '../settings.ts';

/**
 * @param folder The built site.
 * @returns How many were written; a page that exists is left alone.
 */
export function writeRedirects(folder: string, redirects: readonly Redirect[]): number {
  const { language, origin, base } = settings;
  let written = 0;
  for (const redirect of redirects) {
    const target = join(folder, redirect.from.slice(base.length));
    if (existsSync(join(target, 'index.html'))) continue;
    mkdirSync(target, { recursive: true });
    writeFileSync(join(target, 'index.html'), redirectHtml(redirect, { language, origin, base }));
    written++;
  }
  return written;
}
