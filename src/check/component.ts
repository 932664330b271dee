/**
 * A **component** in prose is a tag such as `<Cite … />`: its name is on a list, its attributes are plain
 * strings, and it holds nothing.
 */

import { components } from '../model/body.ts';
import { nearWord } from '../model/explain.ts';
import { htmlRemedy } from '../model/html-remedy.ts';
import type { Kind } from '../model/kind.ts';
import type { Replacement } from '../model/message.ts';
import { markValues, sourceMarks } from '../model/source-marks.ts';
import { outOfBraces, renamed, renamedAttribute } from './component-fix.ts';
import { type Component, startOf, valueAt } from './prose.ts';

/** An offset in the file, what is wrong there, and what mends it without a doubt. */
export type Fault = [offset: number, reason: string, fix?: readonly Replacement[] | undefined];

interface Definition {
  required: readonly string[];
  optional: readonly string[];
}

const inProse: ReadonlyMap<string, Definition> = new Map(Object.entries(components));
const marks: ReadonlyMap<string, Definition> = new Map(Object.entries(sourceMarks));
const inSources: ReadonlyMap<string, Definition> = new Map([...inProse, ...marks]);

/** Everything that is wrong with one use of a component on a page of this kind. */
export function componentFaults(component: Component, kind: Kind, text: string): Fault[] {
  const known = kind === 'source' ? inSources : inProse;
  const name = component.name ?? '';
  const definition = known.get(name);
  if (!definition) {
    const reason = marks.has(name)
      ? markElsewhere(name)
      : unknownComponent(component.name, [...known.keys()]);
    return [[startOf(component), reason, renamed(component, text, [...known.keys()])]];
  }
  const faults = component.attributes.flatMap((attribute, at) =>
    attributeFaults(component, definition, at).map(([reason, isOfValue]): Fault => {
      const start = startOf(attribute as Positioned);
      return [isOfValue ? valueAt(text, start) : start, reason, attributeFix(component, definition, at)];
    }),
  );
  const [inner] = component.children;
  if (inner)
    faults.push([
      startOf(inner),
      `Unexpected words inside \`<${component.name}>\`, expected none. Write \`<${component.name} … />\`, and the words beside it.`,
    ]);
  return [...faults, ...missing(component, definition), ...misplaced(component)];
}

function markElsewhere(name: string): string {
  return `Unexpected \`<${name}>\` on the page of an entity, expected it in a source: it marks a place in the original. Remove it.`;
}

/** A page begins between passages, and parts of a passage stand behind its mark. */
function misplaced(component: Component): Fault[] {
  const { name, type } = component;
  if (name === 'Page' && type === 'mdxJsxTextElement')
    return [
      [
        startOf(component),
        'Unexpected `<Page>` among words, expected it on a line of its own. Put an empty line above and below it.',
      ],
    ];
  if (name === 'Passage' && component.attributes.length === 0)
    return [
      [
        startOf(component),
        'Unexpected `<Passage>` that tells nothing, expected `hash` or `form`. Add `form="row"` or the like, or remove it.',
      ],
    ];
  if (name === 'Passage' && type === 'mdxJsxFlowElement')
    return [
      [
        startOf(component),
        'Unexpected `<Passage>` on a line of its own, expected the words of a passage behind it. Write them on the same line, and … where none is quoted.',
      ],
    ];
  return [];
}

type Positioned = Parameters<typeof startOf>[0];

function attributeFix(component: Component, { required, optional }: Definition, at: number) {
  const attribute = component.attributes[at];
  if (attribute?.type !== 'mdxJsxAttribute') return undefined;
  const allowed = [...required, ...optional];
  return allowed.includes(attribute.name)
    ? outOfBraces(attribute)
    : renamedAttribute(component, attribute, allowed);
}

function unknownComponent(name: string | null, names: readonly string[]): string {
  const near = name && nearWord(name, names);
  const remedy = near ? `Did you mean \`<${near}>\`?` : htmlRemedy(name ?? '');
  return `Unexpected tag \`<${name ?? ''}>\`, expected one of ${listed(names.map((word) => `<${word}>`))}. ${remedy}`;
}

/** Reasons, and whether the value is wrong or its name. */
function attributeFaults(
  component: Component,
  definition: Definition,
  at: number,
): [reason: string, isOfValue: boolean][] {
  const attribute = component.attributes[at];
  if (attribute?.type !== 'mdxJsxAttribute')
    return [
      ['Unexpected expression among attributes, expected `name="words"`. Write each attribute out.', false],
    ];
  const { name, value } = attribute;
  const allowed = [...definition.required, ...definition.optional];
  if (!allowed.includes(name)) {
    const near = nearWord(name, allowed);
    const remedy = near ? `Did you mean \`${near}\`?` : 'Remove it.';
    return [[`Unexpected attribute \`${name}\`, expected one of ${listed(allowed)}. ${remedy}`, false]];
  }
  if (typeof value !== 'string') {
    const what = value ? 'expression' : 'end';
    const reason = `Unexpected ${what} of attribute \`${name}\`, expected words in quotes. Write \`${name}="…"\`.`;
    return [[reason, Boolean(value)]];
  }
  const repeated = component.attributes
    .slice(0, at)
    .some((earlier) => earlier.type === 'mdxJsxAttribute' && earlier.name === name);
  if (repeated)
    return [[`Unexpected second attribute \`${name}\`, expected it once. Remove one of the two.`, false]];
  const wrong = marks.has(component.name ?? '') ? markFaults(name, value) : [];
  return wrong.map((reason) => [reason, true]);
}

function markFaults(name: string, value: string): string[] {
  const known = markValues[name];
  if (!known || known.pattern.test(value)) return [];
  return [
    `Unexpected ${name} \`${value}\`, expected ${known.expected}. Write it as in \`${known.example}\`.`,
  ];
}

function missing(component: Component, { required }: Definition): Fault[] {
  const names = component.attributes.map((attribute) => 'name' in attribute && attribute.name);
  const meant = names.map((name) => name && !required.includes(name) && nearWord(name, required));
  return required
    .filter((name) => !names.includes(name) && !meant.includes(name))
    .map(
      (name): Fault => [
        startOf(component),
        `Unexpected \`<${component.name}>\` without \`${name}\`, expected ${listed(required)}. Add \`${name}="…"\`.`,
      ],
    );
}

function listed(words: readonly string[]): string {
  return words.map((word) => `\`${word}\``).join(', ');
}
