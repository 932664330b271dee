/**
 * The integration that keeps **scripts** small: one that is wanted later is imported as plainly as it was
 * written, without the loader that Vite wraps around it and makes a request of its own.
 */
import type { AstroIntegration } from 'astro';

/** The module that Vite would put before each later import, to preload styles; no script here has any. */
const LOADER = '\0vite/preload-helper.js';
const PLAIN = '\0dossier-plain-import:';

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
    renderChunk: (code: string) => ({ code: code.replaceAll(/,\s*__VITE_PRELOAD__/g, ''), map: null }),
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
