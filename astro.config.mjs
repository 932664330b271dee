/**
 * How Astro builds this site. What a person may want to change is in `src/site/settings.ts`.
 */
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { fonts } from './src/site/integrations/fonts.ts';
import { dossier } from './src/site/integrations/knowledge.ts';
import { remarkNames } from './src/site/integrations/remark-names.ts';
import { shortNames } from './src/site/integrations/short-names.ts';
import { smallScripts } from './src/site/integrations/small-scripts.ts';
import { settings } from './src/site/settings.ts';

export default defineConfig({
  srcDir: './src/site',
  outDir: process.env.DOSSIER_OUT ?? './dist',
  cacheDir: './node_modules/.cache/dossier/astro',
  base: settings.base,
  ...(settings.origin && { site: settings.origin }),
  output: 'static',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  devToolbar: { enabled: false },
  markdown: {
    processor: unified({ remarkPlugins: [remarkNames], gfm: true, smartypants: false }),
    syntaxHighlight: false,
  },
  integrations: [fonts(), shortNames(), smallScripts(), dossier(), mdx()],
  vite: { build: { assetsInlineLimit: 0, modulePreload: false } },
});
