/**
 * A **start form** begins a new page from a template: where the forge takes a text it is filled in there, elsewhere it
 * is shown to be copied.
 */
import { draftOf } from '../../model/draft.ts';
import { folders, type Kind } from '../../model/kind.ts';
import { pathOf } from '../../model/page.ts';
import type { Forge } from './forge.ts';
import { creatingHref, takesText } from './href.ts';
import { roomOf } from './room.ts';

export interface StartForm {
  action: string;
  /** The field for the name of the file: `content/people/new-page.mdx`, or the last part of it. */
  file: { name: string; value: string; most: number };
  /** The template; without a name it is not sent. */
  text: { name?: string; value: string; most: number };
}

/** Id of a page that nobody has named yet. */
export const UNNAMED = 'new-page';
/** Most for the name of a file, in UTF-16 code units. */
const FILE = 120;

export function startForm(forge: Forge, kind: Kind): StartForm {
  const { path, text } = draftOf(kind, UNNAMED, 'Name of the page');
  const address = creatingHref(forge);
  if (!takesText(forge)) {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return {
      action: `${address}/content/${folders[kind]}`,
      file: { name: 'file_name', value: file, most: FILE },
      text: { value: text, most: text.length },
    };
  }
  const room = roomOf(address, [], ['filename', 'value']);
  return {
    action: address,
    file: { name: 'filename', value: `content/${pathOf(kind, UNNAMED)}`, most: FILE },
    text: { name: 'value', value: text, most: room - FILE },
  };
}
