/**
 * `npm start`: convert what lies in the inbox, build the site, serve it.
 */
import { spawnSync } from 'node:child_process';
import { normaliseBase } from '../src/model/href.ts';
import { readArguments, readPort } from './arguments.ts';
import { convertInbox } from './inbox.ts';
import { type Served, serve } from './serve.ts';

const HELP = `Usage: npm start -- [--port N] [--host NAME]

Converts the documents in content/inbox/, builds the site and serves it on this machine until Ctrl-C.
A document that cannot be converted is reported in one line and does not stop the site.

  --port N      first port to try (default 4321); the next free one is taken
  --host NAME   address to listen on (default localhost; 0.0.0.0 for the whole network)
  --help        this text

DOSSIER_CONTENT names another content folder, DOSSIER_OUT another folder for the site, DOSSIER_BASE another base path.
Exit 0 when stopped with Ctrl-C, 1 when the content has mistakes (nothing is served), 2 when it could not, 64 wrong usage.`;

const options = readArguments(
  { port: { type: 'string', default: '4321' }, host: { type: 'string', default: 'localhost' } },
  HELP,
);
const port = readPort(options.port, HELP);

process.exitCode = await start();

async function start(): Promise<number> {
  convertInbox(process.env.DOSSIER_CONTENT ?? 'content');
  const { status } = spawnSync(process.execPath, ['scripts/build.ts'], { stdio: 'inherit' });
  if (status !== 0) {
    console.error('The site was not built, so nothing is served: see the messages above.');
    return status ?? 2;
  }
  const base = normaliseBase(process.env.DOSSIER_BASE ?? '/');
  const folder = process.env.DOSSIER_OUT ?? 'dist';
  const served = await serve({ folder, base, host: options.host, port });
  stopOnSignal(served);
  console.log(`\nDossier is at ${served.url} (Ctrl-C stops it)`);
  return 0;
}

function stopOnSignal(served: Served): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => void served.close().then(() => process.exit(0)));
  }
}
