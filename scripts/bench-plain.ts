/**
 * The same pages as a plain Astro project: content collections and @astrojs/mdx, nothing of ours. It is what
 * a build is measured against.
 */
import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const FILES = {
  'package.json': '{ "type": "module", "private": true }',
  'astro.config.mjs': `import mdx from '@astrojs/mdx';
export default { integrations: [mdx()], trailingSlash: 'always' };
`,
  'src/content.config.ts': `import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { z } from 'astro/zod';
const schema = z.looseObject({});
export const collections = { pages: defineCollection({ loader: glob({ base: './src/content', pattern: '**/*.mdx' }), schema }) };
`,
  'src/components/Cite.astro': `---
const { source, quote } = Astro.props;
---
<a href={\`/sources/\${source}/\`} title={quote}>cited</a>
`,
  'src/pages/[...id].astro': `---
import { getCollection, render } from 'astro:content';
import Cite from '../components/Cite.astro';
export async function getStaticPaths() {
  return (await getCollection('pages')).map((page) => ({ params: { id: page.id }, props: { page } }));
}
const { page } = Astro.props;
const { Content } = await render(page);
const { name, title, summary, claims = [] } = page.data;
---
<html lang="en"><head><title>{name ?? title}</title></head><body><main><h1>{name ?? title}</h1><p>{summary}</p>
<ol>{claims.map((claim) => <li><p>{claim.property} {claim.value}</p>{claim.cite.map((cite) => <blockquote>{cite.quote} <a href={\`/sources/\${cite.source}/\`}>{cite.source}</a></blockquote>)}</li>)}</ol>
<Content components={{ Cite }} /></main></body></html>
`,
} as const;

/** Lay a project out in a folder, with the content of another; packages are those of \`top\`. */
export function writePlainProject(folder: string, content: string, top: string): void {
  for (const [path, text] of Object.entries(FILES)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  cpSync(content, join(folder, 'src/content'), { recursive: true });
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'), 'dir');
}
