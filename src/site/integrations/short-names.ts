/**
 * The integration that publishes custom properties under **short names**: what style sheets here call
 * `--rule-strong` arrives as `--m`, the most used ones with one letter. Only style sheets may use them.
 */
import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';

const LETTERS = 'abcdefghijklmnopqrstuvwxyz';
const PROPERTY = /--[a-z][\w-]*/g;

export function shortNames(): AstroIntegration {
  return {
    name: 'dossier-short-names',
    hooks: {
      'astro:config:setup': ({ config, updateConfig }) => {
        const files = globSync('**/*.css', { cwd: fileURLToPath(config.srcDir) }).sort();
        const names = namesFor(files.map((file) => readFileSync(new URL(file, config.srcDir), 'utf8')));
        const plugin = {
          name: 'dossier-short-names',
          apply: 'build' as const,
          transform: (code: string, id: string) =>
            /\.css(?:$|\?)/.test(id) ? { code: shortened(code, names), map: null } : undefined,
        };
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** Each custom property and its short name; those that stand most often get the shortest. */
export function namesFor(sheets: readonly string[]): Map<string, string> {
  const found = sheets.flatMap((sheet) => sheet.match(PROPERTY) ?? []);
  const byName = [...Map.groupBy(found, (name) => name)];
  byName.sort(([a, here], [b, there]) => there.length - here.length || (a < b ? -1 : 1));
  return new Map(byName.map(([name], index) => [name, `--${letters(index)}`]));
}

function letters(index: number): string {
  const last = LETTERS[index % LETTERS.length] ?? '';
  return index < LETTERS.length ? last : letters(Math.floor(index / LETTERS.length) - 1) + last;
}

/** A style sheet with the short names. */
export function shortened(sheet: string, names: ReadonlyMap<string, string>): string {
  return sheet.replace(PROPERTY, (name) => names.get(name) ?? name);
}
