/**
 * An **e-book** (.epub) is a zip archive of XHTML chapters and a package that says in what order they are read.
 */
import type { Document } from '../document.ts';
import { readChapter } from './epub/chapter.ts';
import { refuseLocked } from './epub/lock.ts';
import { readPackage } from './epub/package.ts';
import type { Format } from './format.ts';
import { compose } from './office/compose.ts';
import { Flow } from './office/flow.ts';
import { leftOut } from './office/left-out.ts';
import { FETCH_AGAIN, refusal, shown } from './refusal.ts';
import { walkXml } from './xml/walk.ts';
import { type Archive, openArchive } from './zip/archive.ts';

const CONTAINER = 'META-INF/container.xml';

export const epub: Format = {
  name: 'e-book',
  extensions: ['.epub'],
  async read({ stem, bytes }): Promise<Document> {
    const archive = openArchive(bytes);
    await refuseLocked(archive);
    const part = await packagePath(archive);
    const file = await archive.read(part);
    if (!file) throw missing(part);
    const { chapters, properties } = readPackage(file, part);
    const flow = new Flow();
    const left = new Map<string, number>();
    for (const path of chapters) {
      const chapter = await archive.read(path);
      if (chapter) readChapter(chapter, path, flow);
      else left.set('missing chapter', (left.get('missing chapter') ?? 0) + 1);
    }
    const label = 'package metadata';
    const { pictures } = flow;
    const passages = flow.passages();
    return compose({ stem, passages, pictures, properties, label, trusted: true, notes: leftOut(left) });
  },
};

/** The container names the package: the first one counts. */
async function packagePath(archive: Archive): Promise<string> {
  const bytes = await archive.read(CONTAINER);
  if (!bytes) throw missing(CONTAINER);
  let path = '';
  const prefixes = { 'urn:oasis:names:tc:opendocument:xmlns:container': '' };
  walkXml(
    { bytes, part: CONTAINER, prefixes },
    {
      open(name, attributes) {
        if (name === 'rootfile') path ||= attributes['full-path'] ?? '';
      },
    },
  );
  return path;
}

function missing(part: string): Error {
  return refusal({ found: `e-book without ${shown(part)}`, expected: 'its package', remedy: FETCH_AGAIN });
}
