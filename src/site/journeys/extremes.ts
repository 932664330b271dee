/**
 * **Extremes** are pages as they may come and are not in any example: nothing said of somebody, five hundred
 * things said of somebody, a name that never ends, names in scripts from right to left.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many statements the page of the one who talks most has. */
export const MANY = 500;

/** Names as their bearers write them: Arabic, Hebrew, Cyrillic, Greek, Chinese. */
export const FOREIGN = ['نور الصباح', 'אורה ים', 'Світлана Морська', 'Θάλασσα Φωτεινή', '林海燕'];

/** More names than one page of the alphabet has. */
const NAMES = Array.from({ length: 310 }, (_, at) => `Keeper of Light ${at + 1}`);

const LONG = `The Permanent Standing Interharbour Commission for the Co-ordination of ${'Ferry-and-Lighthouse-'.repeat(6)}Affairs`;
/** One word that no line is long enough for. */
const UNBROKEN = 'Nordhafenschifffahrtsgesellschaftsdirektionskanzlei'.repeat(3);

/** Write the content into a folder that is made anew. */
export function writeExtremes(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  const write = (path: string, text: string) => {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  write('people/silent-person.mdx', page('Silent Person'));
  write('people/talker.mdx', page('Tessa Talker', { claims: talk() }));
  write('sources/minutes.mdx', source('Minutes without an end', passages()));
  write('sources/bare.mdx', source('A bare source', ['Nothing here names anybody.']));
  write('organisations/long-name.mdx', page(LONG, { summary: `${LONG} is a body with a name.` }));
  write('organisations/unbroken.mdx', page(UNBROKEN, { aliases: [UNBROKEN.slice(0, 90)] }));
  write(
    'people/of-many-scripts.mdx',
    page('Nur as-Sabah', { aliases: FOREIGN, claims: claimOf('Nur as-Sabah keeps the light') }),
  );
  write('people/of-many-names.mdx', page('Keeper of the Lights', { aliases: NAMES }));
  write('people/from-the-right.mdx', page('ليلى البحر', { summary: 'Keeps the light.' }));
  write('sources/in-arabic.mdx', source('صباح الميناء', ['ليلى البحر في الميناء.'], 'ar'));
}

/** Write content that is none: a site that somebody has just begun. */
export function writeNothing(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(join(folder, 'sources'), { recursive: true });
}

interface Rest {
  summary?: string;
  aliases?: readonly string[];
  claims?: string;
}

function page(name: string, { summary, aliases = [], claims = '' }: Rest = {}): string {
  const other = aliases.map((alias) => `  - ${JSON.stringify(alias)}\n`).join('');
  return [
    `---\nname: ${JSON.stringify(name)}\n`,
    summary ? `summary: ${JSON.stringify(summary)}\n` : '',
    other && `aliases:\n${other}`,
    claims && `claims:\n${claims}`,
    '---\n',
  ].join('');
}

function claimOf(quote: string): string {
  return `  - property: described\n    value: keeper of the light\n    cite:\n      - source: minutes\n        quote: ${quote}\n`;
}

function talk(): string {
  return Array.from(
    { length: MANY },
    (_, at) =>
      `  - property: said\n    by: talker\n    voice: direct\n    cite:\n      - source: minutes\n        quote: point number ${at + 1} stands\n`,
  ).join('');
}

function passages(): string[] {
  const points = Array.from(
    { length: MANY },
    (_, at) => `“On this matter point number ${at + 1} stands,” said Tessa Talker to the board.`,
  );
  return ['Nur as-Sabah keeps the light, the board heard.', ...points];
}

function source(title: string, texts: readonly string[], language = 'en'): string {
  return `---\ntitle: ${JSON.stringify(title)}\ntext: full\nlanguage: ${language}\n---\n\n${texts.join('\n\n')}\n`;
}
