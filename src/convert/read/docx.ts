/**
 * A **Word document** (.docx) is a zip archive of XML parts (ECMA-376): the text in one, its styles, its notes
 * and its properties in others.
 */
import type { Document, DocumentPassage } from '../document.ts';
import { Body } from './docx/body.ts';
import { readNotes } from './docx/notes.ts';
import { prefixes } from './docx/prefixes.ts';
import { relationsOf } from './docx/relations.ts';
import { readStyles, type Styles } from './docx/styles.ts';
import type { Format } from './format.ts';
import { compose } from './office/compose.ts';
import { leftOut } from './office/left-out.ts';
import { readProperties } from './office/properties.ts';
import { refusal } from './refusal.ts';
import { walkXml } from './xml/walk.ts';
import { type Archive, openArchive } from './zip/archive.ts';

export const docx: Format = {
  name: 'Word document',
  extensions: ['.docx', '.docm', '.dotx'],
  async read({ stem, bytes }): Promise<Document> {
    const archive = openArchive(bytes);
    const whole = await relationsOf(archive, '');
    const part = whole.get('officeDocument') ?? 'word/document.xml';
    const text = await archive.read(part);
    if (!text) throw noDocument();
    const roles = await relationsOf(archive, part);
    const styles = await stylesIn(archive, roles.get('styles'));
    const body = new Body(styles, await notesIn(archive, roles, styles));
    walkXml({ bytes: text, part, prefixes }, body);
    refuseElsewhere(body, roles);
    const label = whole.get('core-properties') ?? 'docProps/core.xml';
    const properties = await archive.read(label);
    return compose({
      stem,
      passages: body.flow.passages(),
      title: body.title,
      properties: properties ? readProperties(properties, label) : {},
      label: 'document properties',
      notes: leftOut(body.left),
      pictures: body.flow.pictures,
    });
  },
};

async function stylesIn(archive: Archive, part: string | undefined): Promise<Styles> {
  const bytes = part === undefined ? undefined : await archive.read(part);
  return bytes && part !== undefined ? readStyles(bytes, part) : new Map();
}

async function notesIn(
  archive: Archive,
  roles: ReadonlyMap<string, string>,
  styles: Styles,
): Promise<Map<string, DocumentPassage[]>> {
  const notes = new Map<string, DocumentPassage[]>();
  for (const role of ['footnotes', 'endnotes', 'comments']) {
    const part = roles.get(role);
    const bytes = part === undefined ? undefined : await archive.read(part);
    if (!bytes || part === undefined) continue;
    for (const [key, passages] of readNotes(bytes, part, styles)) notes.set(key, passages);
  }
  return notes;
}

/** A text that lies wholly in parts that are not read is no document without words. */
function refuseElsewhere({ flow, left }: Body, roles: ReadonlyMap<string, string>): void {
  if (flow.passages().length > 0) return;
  const remedy = 'Open it, copy its text into a new document and save that.';
  if (left.has('embedded document'))
    throw refusal({ found: 'document whose words are in another one within it', expected: 'text', remedy });
  if (flow.pictures === 0 && (roles.has('header') || roles.has('footer')))
    throw refusal({ found: 'document without words outside its headers', expected: 'text', remedy });
}

function noDocument(): Error {
  return refusal({
    found: 'zip archive without a text part',
    expected: 'a Word document',
    remedy: 'Unpack the archive and convert what is in it, or save the document anew.',
  });
}
