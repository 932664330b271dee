/**
 * The **settings** of this site: what differs from one installation to the next, in one place.
 */
import { normaliseBase } from '../model/href.ts';
import { type Forge, forgeOf } from '../publish/forge/forge.ts';

export interface Settings {
  title: string;
  description: string;
  /** Where the site is mounted; the environment variable `DOSSIER_BASE` wins. */
  base: string;
  /** Origin of the published site, such as `https://dossier.example`; needed only for canonical addresses. */
  origin?: string | undefined;
  /** Where the content is worked on; without it the site shows no links for editing. */
  forge?: Forge | undefined;
  /** Licence of the text and of the code, as a reader sees them. */
  licences: { text: { name: string; href: string }; code: { name: string; href: string } };
  language: string;
}

/** Words and addresses that a person sets here; the environment may override where the site is served
 * and where its content is worked on. */
export const settings: Settings = {
  title: 'Dossier',
  description: 'Who said what, and where it is written.',
  base: normaliseBase(process.env.DOSSIER_BASE ?? '/'),
  origin: process.env.DOSSIER_ORIGIN,
  forge: forgeOf({
    repository: process.env.DOSSIER_REPOSITORY,
    kind: process.env.DOSSIER_FORGE,
    branch: process.env.DOSSIER_BRANCH,
  }),
  licences: {
    text: { name: 'CC BY 4.0', href: 'https://creativecommons.org/licenses/by/4.0/' },
    code: { name: 'MIT', href: 'https://opensource.org/license/mit' },
  },
  language: 'en',
};
