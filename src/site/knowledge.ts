/**
 * **Knowledge** is everything the pages of the site show. Components ask for it here; the integration in
 * `integrations/knowledge.ts` reads `content/` and keeps one instance a process, outside Vite's modules, so
 * that no content ever becomes a module.
 *
 * ```astro
 * ---
 * import { knowledge } from '../../knowledge.ts';
 * export async function getStaticPaths() {
 *   const { paths } = await knowledge();
 *   return paths('person').map(({ id }) => ({ params: { id } }));
 * }
 * const view = (await knowledge()).entity('person', Astro.params.id);
 * ---
 * ```
 */
import type { Site } from '../publish/site.ts';

export type Knowledge = Site;

const KEY = Symbol.for('dossier.knowledge');
type Opener = () => Promise<Knowledge>;

/** What the content says now. In development a later call may give newer knowledge. */
export async function knowledge(): Promise<Knowledge> {
  const open = (globalThis as { [KEY]?: Opener })[KEY];
  if (!open) throw new Error('Internal error: no knowledge; is the integration in astro.config.mjs?');
  return open();
}

/** Say where knowledge comes from; the integration calls this, once a process. */
export function provideKnowledge(open: Opener): void {
  (globalThis as { [KEY]?: Opener })[KEY] = open;
}
