/**
 * The **policy** of a page tells the browser what it may load and run: files of this site, and nothing else, nothing
 * inline, nothing made of text. Forms go to this site, and to the forge where its content is worked on. Search runs
 * WebAssembly in a worker, which the policy of a page does not bind.
 *
 * https://www.w3.org/TR/CSP3/
 */
import { forgeOrigin } from '../publish/forge/forge.ts';
import { settings } from './settings.ts';

/** What is loaded, by the name of its directive. */
const LOADED = ['script', 'style', 'img', 'font', 'connect', 'worker', 'manifest'] as const;

export const policy = [
  "default-src 'none'",
  ...LOADED.map((what) => `${what}-src 'self'`),
  `form-action ${["'self'", ...(settings.forge ? [forgeOrigin(settings.forge)] : [])].join(' ')}`,
  "base-uri 'none'",
].join('; ');
