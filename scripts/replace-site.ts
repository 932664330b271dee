/**
 * To **replace a site** is to put one that is whole where the one before was: whoever reads it sees the old site or
 * the new one, and a build that fails or is ended leaves the old one.
 */
import { cpSync, existsSync, mkdirSync, readdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';

/**
 * An empty folder to build into, beside the site so that it can take its place; the site's own folder where nothing
 * can be made beside it.
 */
export function draftOf(site: string): string {
  const draft = `${placeOf(site)}.draft`;
  try {
    rmSync(draft, { recursive: true, force: true });
    mkdirSync(draft, { recursive: true });
    return draft;
  } catch {
    return placeOf(site);
  }
}

/** @throws when the site cannot be written; the old one stands. */
export function replaceSite(site: string, draft: string): void {
  const [place, before] = [placeOf(site), `${draft}.before`];
  if (draft === place) return;
  rmSync(before, { recursive: true, force: true });
  if (existsSync(place) && !moved(place, before)) {
    refill(place, draft);
    return;
  }
  try {
    renameSync(draft, place);
  } catch (error) {
    if (existsSync(before)) renameSync(before, place);
    throw error;
  }
  rmSync(before, { recursive: true, force: true });
}

/** The new site is not whole. */
export function dropDraft(site: string, draft: string): void {
  if (draft !== placeOf(site)) rmSync(draft, { recursive: true, force: true });
}

/** A folder that is held, as one that a disk is mounted on, keeps its place and gets other files. */
function refill(place: string, draft: string): void {
  for (const name of readdirSync(place)) rmSync(join(place, name), { recursive: true, force: true });
  cpSync(draft, place, { recursive: true });
  rmSync(draft, { recursive: true, force: true });
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch {
    return false;
  }
}

/** Where the site really is: behind a link, the folder that it leads to. */
function placeOf(site: string): string {
  return existsSync(site) ? realpathSync(site) : resolve(site);
}
