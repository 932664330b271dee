/**
 * A **lock** is the encryption that a shop puts on a book. Fonts may be scrambled in a book that is open to
 * all (EPUB 3.3, section 4.4), so not every encryption is one.
 */
import { refusal } from '../refusal.ts';
import { walkXml } from '../xml/walk.ts';
import type { Archive } from '../zip/archive.ts';

const PART = 'META-INF/encryption.xml';
/** Ways to scramble fonts, which hide no text. */
const OF_FONTS = new Set(['http://www.idpf.org/2008/embedding', 'http://ns.adobe.com/pdf/enc#RC']);
const prefixes = { 'http://www.w3.org/2001/04/xmlenc#': 'enc' };

/** @throws {Unreadable} when chapters are encrypted. */
export async function refuseLocked(archive: Archive): Promise<void> {
  const bytes = await archive.read(PART);
  if (!bytes) return;
  let locked = false;
  walkXml(
    { bytes, part: PART, prefixes },
    {
      open(name, { Algorithm = '' }) {
        if (name === 'enc:EncryptionMethod' && !OF_FONTS.has(Algorithm)) locked = true;
      },
    },
  );
  if (!locked) return;
  throw refusal({
    found: 'book that is locked by its shop (DRM)',
    expected: 'one that is open',
    remedy: 'Ask its publisher for a copy without digital rights management.',
  });
}
