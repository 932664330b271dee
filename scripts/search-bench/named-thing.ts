/**
 * A **named thing** is what the made knowledge base knows from lists before any document is read: its names,
 * and facts in sentences that become passages of a source.
 */
import type { EntityKind } from '../../src/model/kind.ts';
import type { aliasKinds } from '../../src/model/schema.ts';

export interface NamedThing {
  kind: EntityKind;
  name: string;
  aliases: { name: string; kind?: (typeof aliasKinds)[number] }[];
  /** Names that mean it only in context. */
  weak: string[];
  category: string;
  /** What the list says of it: the first is its summary, too. */
  facts: Fact[];
}

export interface Fact {
  /** A whole sentence that begins with the name in quotation marks: then it stands once in its list. */
  sentence: string;
  property: 'category' | 'country' | 'origin' | 'quantity' | 'described';
  /** The other thing, by name. */
  object?: string;
  value?: string | { value: number; unit: string };
}
