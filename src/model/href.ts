/**
 * An **href** is the address of something on the site, under whatever base path the site is served.
 */
import { folders, type Kind } from './kind.ts';

/** Where the site is mounted: begins and ends with a slash, `/` or `/dossier/`. */
export type Base = string;

/** Address of the page of an entity or source. */
export function hrefOf(base: Base, target: { kind: Kind; id: string }): string {
  return `${base}${folders[target.kind]}/${target.id}/`;
}

/** Address of the index of a kind. */
export function indexHref(base: Base, kind: Kind): string {
  return `${base}${folders[kind]}/`;
}

/** Address of a passage inside its source. */
export function passageHref(base: Base, source: string, anchor: string): string {
  return `${hrefOf(base, { kind: 'source', id: source })}#${anchor}`;
}

/** Any base as it is written in settings, made to begin and end with a slash. */
export function normaliseBase(base: string): Base {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}
