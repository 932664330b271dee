/**
 * Before the journeys: build the sites they walk through, and serve them as a static host would.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { launch } from '../../../scripts/browser.ts';
import { ownEnvironment } from '../../../scripts/own-environment.ts';
import { type Served, serve } from '../../../scripts/serve.ts';
import { writeExtremes, writeNothing } from './extremes.ts';

/** A built site: what is on it, where it is mounted, where its files are, where it is served. */
export interface BuiltSite {
  content: string;
  base: string;
  folder: string;
  url: string;
}

/**
 * `harbour`: the small content beside this file. `bundled`: the content of this repository. `extremes` and
 * `nothing`: pages as nobody drew them, and none at all.
 */
export type SiteName = 'harbour' | 'harbourBelow' | 'bundled' | 'extremes' | 'nothing' | ForgeSite;
/** `harbour` with a repository, on each forge. */
export type ForgeSite = 'github' | 'gitlab' | 'forgejo';

/** Addresses at which nothing is: journeys never leave this machine. */
export const REPOSITORIES: Record<ForgeSite, string> = {
  github: 'https://github.invalid/owner/dossier',
  gitlab: 'https://gitlab.invalid/group/part/dossier',
  forgejo: 'https://forgejo.invalid/owner/dossier',
};

declare module 'vitest' {
  export interface ProvidedContext {
    sites: Record<SiteName, BuiltSite>;
  }
}

const TOP = resolve(import.meta.dirname, '../../..');
const SITES = resolve(TOP, 'node_modules/.cache/dossier/sites');
const HARBOUR = resolve(import.meta.dirname, 'fixtures/harbour');

export default async function setup(project: TestProject) {
  const started = await launch();
  await started.close();
  writeExtremes(`${SITES}/extremes-content`);
  writeNothing(`${SITES}/nothing-content`);
  const opened = {
    harbour: await open({ content: HARBOUR, base: '/', folder: `${SITES}/harbour` }),
    harbourBelow: await open({ content: HARBOUR, base: '/dossier/', folder: `${SITES}/harbour-below` }),
    bundled: await open({ content: resolve(TOP, 'content'), base: '/', folder: bundledFolder() }),
    extremes: await open({ content: `${SITES}/extremes-content`, base: '/', folder: `${SITES}/extremes` }),
    nothing: await open({ content: `${SITES}/nothing-content`, base: '/', folder: `${SITES}/nothing` }),
    github: await onForge('github'),
    gitlab: await onForge('gitlab'),
    forgejo: await onForge('forgejo'),
  };
  project.provide('sites', {
    harbour: opened.harbour.site,
    harbourBelow: opened.harbourBelow.site,
    bundled: opened.bundled.site,
    extremes: opened.extremes.site,
    nothing: opened.nothing.site,
    github: opened.github.site,
    gitlab: opened.gitlab.site,
    forgejo: opened.forgejo.site,
  });
  return async () => {
    await Promise.all(Object.values(opened).map(({ served }) => served.close()));
  };
}

/** `DOSSIER_BUILT` names a build of the bundled content that was made just before. */
function bundledFolder(): string {
  return process.env.DOSSIER_BUILT ? resolve(TOP, process.env.DOSSIER_BUILT) : `${SITES}/bundled`;
}

function onForge(name: ForgeSite) {
  const wanted = { content: HARBOUR, base: '/', folder: `${SITES}/${name}` };
  return open(wanted, { DOSSIER_REPOSITORY: REPOSITORIES[name], DOSSIER_ORIGIN: 'https://harbour.invalid' });
}

async function open(
  wanted: Omit<BuiltSite, 'url'>,
  settings: Record<string, string> = {},
): Promise<{ site: BuiltSite; served: Served }> {
  const ready = process.env.DOSSIER_BUILT && wanted.folder === bundledFolder() && existsSync(wanted.folder);
  if (!ready) build(wanted, settings);
  const served = await serve({ folder: wanted.folder, base: wanted.base });
  return { site: { ...wanted, url: served.url }, served };
}

function build({ content, base, folder }: Omit<BuiltSite, 'url'>, settings: Record<string, string>): void {
  mkdirSync(SITES, { recursive: true });
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/build.ts'], {
    cwd: TOP,
    encoding: 'utf8',
    env: {
      ...ownEnvironment(),
      ...settings,
      DOSSIER_CONTENT: content,
      DOSSIER_BASE: base,
      DOSSIER_OUT: folder,
    },
  });
  if (status !== 0) throw new Error(`The site for the journeys was not built.\n${stdout}\n${stderr}`);
}
