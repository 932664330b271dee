/**
 * `npm run preview`: serve the site as it was built last.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { normaliseBase } from '../src/model/href.ts';
import { readArguments, readPort } from './arguments.ts';
import { serve } from './serve.ts';

const HELP = `Usage: npm run preview -- [--port N] [--host NAME]

Serves dist/ as it was built last. Build it with npm run build.

  --port N      first port to try (default 4321); the next free one is taken
  --host NAME   address to listen on (default localhost; 0.0.0.0 for the whole network)
  --help        this text

Exit 0 when stopped with Ctrl-C, 2 when there is nothing to serve, 64 wrong usage.`;

const options = readArguments(
  { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
  HELP,
);
const port = readPort(options.port, HELP);

const folder = process.env.DOSSIER_OUT ?? 'dist';

if (existsSync(join(folder, 'index.html'))) {
  const base = normaliseBase(process.env.DOSSIER_BASE ?? '/');
  const { url } = await serve({ folder, base, host: options.host, port });
  console.log(`Dossier is at ${url} (Ctrl-C stops it)`);
} else {
  console.error(`${folder}: no site here, expected one. Build it with npm run build.`);
  process.exitCode = 2;
}
