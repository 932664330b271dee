/**
 * `npm run check`: tell every mistake in the content, with its place. What Node compiled the last time is kept,
 * because reading one changed page takes less than compiling what reads it.
 */
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/dossier/compiled', import.meta.url)));
await import('./check-command.ts');
