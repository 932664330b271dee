/**
 * Content that is **opened** is read and checked once, and again after somebody has changed it.
 */
import { buildSite, type Site } from '../../publish/site.ts';
import { type CheckedContent, ContentMistakes, contentReport, hasErrors, loadContent } from './content.ts';
import { openWorld } from './world.ts';

export class Opened {
  readonly root: string;
  readonly #base: string;
  #content: CheckedContent | undefined;
  #site: Site | undefined;

  constructor(root: string, base: string) {
    this.root = root;
    this.#base = base;
  }

  /** Forget what was read: the next question reads anew. */
  changed(): void {
    this.#content = undefined;
    this.#site = undefined;
  }

  /** Pages and messages, read and checked unless that was done since the last change. */
  content(): CheckedContent {
    this.#content ??= loadContent(this.root);
    return this.#content;
  }

  /** @throws {ContentMistakes} while the content has errors. */
  site(): Site {
    const content = this.content();
    if (hasErrors(content.messages)) throw new ContentMistakes(contentReport(this.root, content));
    this.#site ??= buildSite(content.pages, { base: this.#base, world: openWorld });
    return this.#site;
  }
}
