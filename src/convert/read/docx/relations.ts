/**
 * **Relations** tell which part of a Word document plays which role: the text, its styles, its notes. Only
 * parts inside the document are ever followed.
 */

import { walkXml } from '../xml/walk.ts';
import type { Archive } from '../zip/archive.ts';
import { prefixes } from './prefixes.ts';

/** Role, such as `styles` or `footnotes` → path of the part inside the archive. */
export type Relations = ReadonlyMap<string, string>;

/**
 * @param part
 *   Path of the part whose relations are wanted; `''` for the document as a whole.
 */
export async function relationsOf(archive: Archive, part: string): Promise<Relations> {
  const folder = part.slice(0, part.lastIndexOf('/') + 1);
  const name = `${folder}_rels/${part.slice(folder.length)}.rels`;
  const bytes = await archive.read(name);
  const relations = new Map<string, string>();
  if (!bytes) return relations;
  walkXml(
    { bytes, part: name, prefixes },
    {
      open(element, { Type = '', Target = '', TargetMode }) {
        const role = Type.slice(Type.lastIndexOf('/') + 1);
        if (element !== 'Relationship' || TargetMode === 'External' || relations.has(role)) return;
        relations.set(role, pathFrom(folder, Target));
      },
    },
  );
  return relations;
}

/** A target is told from the folder of its part, or from the top when it begins with `/`. */
function pathFrom(folder: string, target: string): string {
  const steps = (target.startsWith('/') ? target : folder + target).split('/');
  const path: string[] = [];
  for (const step of steps) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}
