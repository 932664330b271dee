/**
 * The integration that keeps **scripts** small: one that is wanted later is imported as plainly as it was
 * written, without the loader that Vite wraps around it and makes a request of its own.
 */
import type { AstroIntegration } from 'astro';

/** The module that Vite would put before each later import, to preload styles; no script here has any. */
const LOADER = '\0vite/preload-helper.js';
const PLAIN = '\0dossier-plain-import:';
/** What the loader is handed: the import, within the names that are taken from it or without, and its styles. */
const NAMED =
  /__vitePreload[$\d]*\(async \(\) => \{\s*const \{[^}]*\} = await (import\([^)]*\));[^}]*\};\s*\}, __VITE_PRELOAD__\)/g;
const WHOLE = /__vitePreload[$\d]*\(\(\) => (import\([^)]*\)), __VITE_PRELOAD__\)/g;

export function smallScripts(): AstroIntegration {
  const plugin = {
    name: 'dossier-small-scripts',
    enforce: 'pre' as const,
    apply: 'build' as const,
    applyToEnvironment: ({ name }: { name: string }) => name === 'client',
    /** Each importer has its own, so that nobody has to load a shared one. */
    resolveId: (id: string, importer?: string) => (id === LOADER ? `${PLAIN}${importer}` : undefined),
    load: (id: string) =>
      id.startsWith(PLAIN) ? 'export const __vitePreload = (load) => load();' : undefined,
    renderChunk: (code: string) => ({ code: plainImports(code), map: null }),
  };
  return {
    name: 'dossier-small-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}

/** Code in which a later import is as it was written. */
export function plainImports(code: string): string {
  const plain = code.replaceAll(NAMED, '$1').replaceAll(WHOLE, '$1');
  return plain.replaceAll(/,\s*__VITE_PRELOAD__/g, '');
}
