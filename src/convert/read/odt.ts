/**
 * An **OpenDocument text** (.odt) is a zip archive of XML parts (ISO/IEC 26300): text and its own styles in
 * `content.xml`, the styles a person chooses from in `styles.xml`, the properties in `meta.xml`.
 */
import type { Document } from '../document.ts';
import type { Format } from './format.ts';
import { Body } from './odt/body.ts';
import { prefixes } from './odt/prefixes.ts';
import { Styles } from './odt/styles.ts';
import { compose } from './office/compose.ts';
import { leftOut } from './office/left-out.ts';
import { readProperties } from './office/properties.ts';
import { refusal } from './refusal.ts';
import { walkXml } from './xml/walk.ts';
import { type Archive, openArchive } from './zip/archive.ts';

export const odt: Format = {
  name: 'OpenDocument text',
  extensions: ['.odt', '.ott'],
  async read({ stem, bytes }): Promise<Document> {
    const archive = openArchive(bytes);
    await refuseEncrypted(archive);
    const content = await archive.read('content.xml');
    if (!content) throw noDocument();
    const styles = new Styles();
    const chosen = await archive.read('styles.xml');
    if (chosen) styles.read(chosen, 'styles.xml');
    styles.read(content, 'content.xml');
    const body = new Body(styles);
    walkXml({ bytes: content, part: 'content.xml', prefixes }, body);
    const label = await archive.read('meta.xml');
    return compose({
      stem,
      passages: body.flow.passages(),
      title: body.title,
      properties: label ? readProperties(label, 'meta.xml') : {},
      label: 'document properties',
      notes: leftOut(body.left),
      pictures: body.flow.pictures,
    });
  },
};

/** Parts of a document with a password are plain entries of the archive; only the manifest tells. */
async function refuseEncrypted(archive: Archive): Promise<void> {
  const part = 'META-INF/manifest.xml';
  const bytes = await archive.read(part);
  if (!bytes) return;
  const found = new Set<string>();
  walkXml({ bytes, part, prefixes }, { open: (name) => void found.add(name) });
  if (!found.has('manifest:encryption-data')) return;
  throw refusal({
    found: 'encrypted document',
    expected: 'one without a password',
    remedy: 'Open it with its password and save it without one.',
  });
}

function noDocument(): Error {
  return refusal({
    found: 'zip archive without `content.xml`',
    expected: 'an OpenDocument text',
    remedy: 'Unpack the archive and convert what is in it, or save the document anew.',
  });
}
