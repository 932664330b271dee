/**
 * A **forge** is the place where the repository of this content is worked on: GitHub, GitLab, or Forgejo, which is
 * Gitea too.
 */

export const forgeKinds = ['github', 'gitlab', 'forgejo'] as const;
export type ForgeKind = (typeof forgeKinds)[number];

export interface Forge {
  kind: ForgeKind;
  /** Web address of the repository, without a slash at its end. */
  repository: string;
  /** Branch that is published. */
  branch: string;
}

/** What a person sets; empty words count as not set. */
export interface ForgeWords {
  repository?: string | undefined;
  kind?: string | undefined;
  branch?: string | undefined;
}

/** As a reader knows them. */
const NAMES: Record<ForgeKind, string> = { github: 'GitHub', gitlab: 'GitLab', forgejo: 'Forgejo' };
/** Names of hosts from which the kind is known, and what they are called. */
const HOSTS: readonly [RegExp, ForgeKind][] = [
  [/^github\./, 'github'],
  [/^gitlab\./, 'gitlab'],
  [/^(?:codeberg|gitea|forgejo)\./, 'forgejo'],
];
/** Longest address and branch, in bytes: ids and paths still fit behind them. */
const LONGEST = { repository: 300, branch: 200 };

/** What a person set cannot be used; the message says what to set. */
export class WrongSetting extends Error {
  override name = 'WrongSetting';
}

/**
 * Read what is set.
 *
 * @returns `undefined` when no repository is set.
 * @throws {WrongSetting} when something is set that is no repository, no forge or no branch; the message tells what to set.
 */
export function forgeOf({ repository, kind, branch }: ForgeWords): Forge | undefined {
  if (!repository) return undefined;
  const address = addressOf(repository);
  return {
    kind: kindOf(address, kind),
    repository: address.href.replace(/\/$/, ''),
    branch: branchOf(branch),
  };
}

export function forgeName({ kind, repository }: Forge): string {
  return new URL(repository).hostname === 'codeberg.org' ? 'Codeberg' : NAMES[kind];
}

/** Where its pages are served from: `https://github.com`. */
export function forgeOrigin({ repository }: Forge): string {
  return new URL(repository).origin;
}

function addressOf(repository: string): URL {
  const address = URL.canParse(repository) ? new URL(repository) : undefined;
  const isWeb = address?.protocol === 'https:' || address?.protocol === 'http:';
  if (!address || !isWeb || address.pathname === '/' || repository.length > LONGEST.repository)
    throw wrong('repository', repository, 'a web address such as https://github.com/owner/name');
  if (address.username || address.password || address.search || address.hash || /[;,'\s]/.test(address.href))
    throw wrong('repository', repository, 'an address without user, question mark, `#`, `;`, `,` or quotes');
  address.pathname = address.pathname.replace(/\/+$/, '').replace(/\.git$/, '');
  return address;
}

function kindOf({ hostname }: URL, kind: string | undefined): ForgeKind {
  const named = kind?.toLowerCase() === 'gitea' ? 'forgejo' : kind?.toLowerCase();
  const known = named
    ? forgeKinds.find((one) => one === named)
    : HOSTS.find(([host]) => host.test(hostname))?.[1];
  if (!known) throw wrong('forge', kind ?? '', `${forgeKinds.join(', ')} or gitea, for ${hostname}`);
  return known;
}

/** Names that git allows for a branch, as far as that matters in an address (git-check-ref-format). */
function branchOf(branch: string | undefined): string {
  const name = branch || 'main';
  if (
    name.length > LONGEST.branch ||
    !/^[^\s~^:?*[\\\p{Cc}]+$/u.test(name) ||
    /\.\.|^[-/]|\/$|\/\//.test(name)
  )
    throw wrong('branch', name, 'the name of a branch such as main');
  return name;
}

function wrong(setting: 'repository' | 'forge' | 'branch', found: string, expected: string): WrongSetting {
  const shown = found ? `\`${found.slice(0, 80)}\`` : 'nothing';
  const place = `\`${setting}\` in src/site/settings.ts or DOSSIER_${setting.toUpperCase()}`;
  return new WrongSetting(`Unexpected ${setting} ${shown}, expected ${expected}. Mend ${place}.`);
}
