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

/**
 * What comes in one file: whatever several later scripts have in common would else be a file each, and asked for
 * only when the one that needs it has come. What other pages use as well stands apart.
 */
const TOGETHER = [
  {
    name: 'elements',
    test: /\/src\/(?:text\/searched|model\/(?:kind|href)|site\/scripts\/search\/(?:element|rules|carried))\.ts$/,
  },
  { name: 'forms', test: /\/src\/search\/text\/(?:form|alike|meant|marked|stop-words)\.ts$/ },
  { name: 'search', test: /\/src\/site\/scripts\/search\/dialog\.ts$/ },
  { name: 'answers', test: /\/src\/site\/scripts\/search\/show-all\.ts$/ },
].map((group, index) => ({ ...group, priority: 9 - index }));

type Bundle = Record<string, { fileName: string; code?: string }>;

/** One function that bundled scripts share, in a file of its own: each file gets its own instead. */
const RUNTIME = /rolldown-runtime[^/]*\.js$/;
const FROM_RUNTIME =
  /import\s*\{\s*([$\w]+)(?:\s+as\s+([$\w]+))?\s*\}\s*from\s*["'][^"']*rolldown-runtime[^"']*["'];?/;

/** Code that holds the function it would else import. Whatever is written in another way stays as it is. */
export function withRuntime(code: string, runtime: string): string {
  return code.replace(FROM_RUNTIME, (_, name: string, local: string = name) => {
    const [exported = '', own, as = own] =
      /export\s*\{\s*([$\w]+)(?:\s+as\s+([$\w]+))?\s*\};?\s*$/.exec(runtime) ?? [];
    if (!own || as !== name) throw new Error(`Internal error: the runtime of scripts exports no ${name}`);
    return `var ${local}=(()=>{${runtime.slice(0, -exported.length).trim()}return ${own}})();`;
  });
}

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
    generateBundle(_: unknown, bundle: Bundle) {
      const runtime = Object.values(bundle).find(({ fileName }) => RUNTIME.test(fileName));
      if (runtime?.code === undefined) return;
      for (const chunk of Object.values(bundle)) {
        if (chunk.code !== undefined) chunk.code = withRuntime(chunk.code, runtime.code);
      }
      delete bundle[runtime.fileName];
    },
  };
  return {
    name: 'dossier-small-scripts',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        const client = { build: { rolldownOptions: { output: { codeSplitting: { groups: TOGETHER } } } } };
        updateConfig({ vite: { plugins: [plugin], environments: { client } } });
      },
    },
  };
}

/** Code in which a later import is as it was written. */
export function plainImports(code: string): string {
  const plain = code.replaceAll(NAMED, '$1').replaceAll(WHOLE, '$1');
  return plain.replaceAll(/,\s*__VITE_PRELOAD__/g, '');
}
