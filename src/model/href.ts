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

/** Address of the pages of a category. */
export function categoryHref(base: Base, category: string): string {
  return `${base}categories/${category}/`;
}

/** Address of the list of what somebody said. */
export function saidHref(base: Base, speaker: string): string {
  return `${base}said/${speaker}/`;
}

/** Address of the page that explains how two entities are connected; one of them, or both, may still be open. */
export function connectionHref(base: Base, from?: string, to?: string): string {
  const chosen = [from && `from=${from}`, to && `to=${to}`].filter(Boolean).join('&');
  return `${base}connections/${chosen && '?'}${chosen}`;
}

/** Any base as it is written in settings, made to begin and end with a slash. */
export function normaliseBase(base: string): Base {
  const inner = base.replace(/^\/+|\/+$/g, '');
  return inner === '' ? '/' : `/${inner}/`;
}

/** Address of what is tied to a country; `place` is the id of its own page. */
export function countryHref(base: Base, place: string): string {
  return `${base}countries/${place}/`;
}

/** Address of the timeline, or of a part of it such as `2022/02`. */
export function timelineHref(base: Base, path = ''): string {
  return `${base}timeline/${path && `${path}/`}`;
}
