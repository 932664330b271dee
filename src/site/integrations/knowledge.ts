/**
 * The Astro integration that stands between `content/` and the pages: it checks and reads the content, gives
 * the pages their knowledge, and after a build writes the redirects, pictures for link previews, what crawlers
 * ask for, and the search index.
 */
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { history } from '../history.ts';
import { provideKnowledge } from '../knowledge.ts';
import { settings } from '../settings.ts';
import { cards } from './cards.ts';
import { contentFolder, contentReport, hasErrors } from './content.ts';
import { writeForCrawlers } from './crawlers.ts';
import { followContent } from './follow-content.ts';
import { Opened } from './opened.ts';
import { step, tell } from './progress.ts';
import { writeRedirects } from './redirect-pages.ts';
import { writeSearchFiles } from './search-files.ts';
import { indexSite } from './search-index.ts';

export function dossier(): AstroIntegration {
  const opened = new Opened(contentFolder(), settings.base);
  let top = '.';
  return {
    name: 'dossier',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        top = fileURLToPath(config.root);
        if (command === 'build') checkOrExit(opened);
        provideKnowledge(async () => opened.site());
      },
      'astro:server:setup': ({ server, logger }) => followContent(server, opened, logger),
      'astro:build:done': async ({ dir, pages }) => {
        const folder = fileURLToPath(dir);
        const redirects = writeRedirects(folder, opened.site().redirects);
        tell(`${counted(pages.length, 'page')} and ${counted(redirects, 'redirect')} written`);
        await cards(opened.site().library, folder, top);
        const paths = pages.map(({ pathname }) => pathname);
        const changes = settings.origin ? await history() : undefined;
        writeForCrawlers(folder, settings, { paths, modified: (path) => changes?.of(path)?.updated });
        writeSearchFiles(folder, opened.site().searched());
        if (process.env.DOSSIER_INDEX !== 'later') await indexSite(folder);
      },
    },
  };
}

/**
 * Content with mistakes is not published: all of them are printed, and the process ends with exit code 1.
 * Thrown errors would do the same, but with a stack trace of Astro below the first one.
 */
function checkOrExit(opened: Opened): void {
  const done = step();
  const content = opened.content();
  if (content.messages.length > 0) tell(contentReport(opened.root, content));
  if (hasErrors(content.messages)) process.exit(1);
  done(`${counted(content.pages.length, 'page')} of content checked`);
}

function counted(count: number, word: string): string {
  return `${count.toLocaleString('en')} ${word}${count === 1 ? '' : 's'}`;
}
