/**
 * A **picture sheet** is one page with all pictures of a run, those of the same page side by side, and beside
 * them the pictures of a mock where there are some.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { writeWhole } from './write-whole.ts';

/**
 * @param names Pictures in `folder`, such as `people-page-390-dark.png`.
 * @param mock A folder of pictures such as `person-phone-dark.png`.
 * @returns The path of the sheet.
 */
export function writePictureSheet(folder: string, names: readonly string[], mock?: string): string {
  const sheet = join(folder, 'index.html');
  const groups = Map.groupBy(names, (name) => name.replace(/-\d+-[a-z]+\.png$/, ''));
  const sections = [...groups].map(([title, pictures]) => {
    const shown = [...pictures, ...mocksOf(title, mock)];
    return `<h2>${title}</h2>\n<p>${shown.map(figure).join('\n')}</p>`;
  });
  writeWhole(
    sheet,
    `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>Pictures of every page</title>
<style>p{display:flex;flex-wrap:wrap;gap:1rem;align-items:start}img{max-width:22rem;border:1px solid}</style>
</head>
<body>
${sections.join('\n')}
</body>
</html>
`,
  );
  return sheet;
}

function figure(picture: string): string {
  return `<a href="${picture}"><img src="${picture}" alt="${picture}" loading="lazy"></a>`;
}

/** What the mock calls a type of page. */
const MOCKS: Record<string, string> = {
  home: 'index',
  'people-page': 'person',
  'equipment-page': 'equipment',
  'sources-page': 'source',
  people: 'browse',
  search: 'search',
  'state-results-words': 'search',
  'state-search-words': 'search',
  'state-evidence': 'state-evidence',
  'state-passage': 'state-passage',
};

function mocksOf(title: string, mock: string | undefined): string[] {
  const begins = MOCKS[title];
  if (!mock || !begins || !existsSync(mock)) return [];
  const names = readdirSync(mock).filter((name) => name.startsWith(`${begins}-`) && name.endsWith('.png'));
  return names.sort().map((name) => pathToFileURL(resolve(mock, name)).href);
}
