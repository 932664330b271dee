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
    if (!file) throw withoutPackage(part);
    const { chapters, pictures, properties } = readPackage(file, part);
    if (chapters.length + pictures === 0) throw withoutChapters();
    const { flow, missing } = await readChapters(archive, chapters);
    const passages = flow.passages();
    if (passages.length === 0 && missing[0] !== undefined) throw withoutChapter(missing[0]);
    return compose({
      stem,
      passages,
      pictures: flow.pictures + pictures,
      properties,
      label: 'package metadata',
      trusted: true,
      notes: leftOut(leftOf(missing.length, pictures)),
    });
  },
};

/** The words of all chapters, and the paths of those that are not there. */
async function readChapters(archive: Archive, chapters: readonly string[]) {
  const flow = new Flow();
  const missing: string[] = [];
  for (const path of chapters) {
    const chapter = await archive.read(path);
    if (chapter) readChapter(chapter, path, flow);
    else missing.push(path);
  }
  return { flow, missing };
}

function leftOf(missing: number, pictures: number): Map<string, number> {
  const all = [
    ['missing chapter', missing],
    ['chapter that is a picture', pictures],
  ] as const;
  return new Map(all.filter(([, count]) => count > 0));
}

/** The container names the package: the first one counts. */
async function packagePath(archive: Archive): Promise<string> {
  const bytes = await archive.read(CONTAINER);
  if (!bytes) throw withoutPackage(CONTAINER);
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

function withoutChapters(): Error {
  const expected = 'a package that lists chapters which it holds';
  return refusal({ found: 'e-book without chapters', expected, remedy: FETCH_AGAIN });
}

function withoutChapter(path: string): Error {
  return refusal({
    found: `e-book without its chapter ${shown(path)}`,
    expected: 'the chapters it lists',
    remedy: FETCH_AGAIN,
  });
}

function withoutPackage(part: string): Error {
  return refusal({ found: `e-book without ${shown(part)}`, expected: 'its package', remedy: FETCH_AGAIN });
}
