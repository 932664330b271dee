/**
 * A **blank page** is one that is about to be made: it has a name and nothing else yet, and no text.
 */
import { type Front, readFront } from '../../model/front.ts';
import type { EntityKind } from '../../model/kind.ts';
import { type EntityPage, pathOf } from '../../model/page.ts';
import { entitySchema } from '../../model/schema.ts';

const BLANK = blankFront();

export function blankPage(kind: EntityKind, id: string, name: string): EntityPage {
  const data = entitySchema.parse({ name });
  return {
    path: pathOf(kind, id),
    text: '',
    id,
    kind,
    front: BLANK,
    body: { type: 'root', children: [] },
    data,
  };
}

function blankFront(): Front {
  const { front } = readFront('', '---\n---\n');
  if (!front) throw new Error('Internal error: an empty front cannot be read');
  return front;
}
