/**
 * A **component** in prose is a tag such as `<Cite … />`: its name is on a list, its attributes are plain
 * strings, and it holds nothing.
 */

import { components } from '../model/body.ts';
import { nearWord } from '../model/explain.ts';
import { type Component, startOf } from './prose.ts';

/** An offset in the file, and what is wrong there. */
export type Fault = [offset: number, reason: string];

interface Definition {
  required: readonly string[];
  optional: readonly string[];
}

const known: ReadonlyMap<string, Definition> = new Map(Object.entries(components));

/** Everything that is wrong with one use of a component. */
export function componentFaults(component: Component): Fault[] {
  const definition = known.get(component.name ?? '');
  if (!definition) return [[startOf(component), unknownComponent(component.name)]];
  const faults = component.attributes.flatMap((attribute, at) =>
    attributeFaults(component, definition, at).map(
      (reason): Fault => [startOf(attribute as Positioned), reason],
    ),
  );
  const [inner] = component.children;
  if (inner)
    faults.push([
      startOf(inner),
      `Unexpected words inside \`<${component.name}>\`, expected none. Write \`<${component.name} … />\`, and the words beside it.`,
    ]);
  return [...faults, ...missing(component, definition)];
}

type Positioned = Parameters<typeof startOf>[0];

function unknownComponent(name: string | null): string {
  const names = [...known.keys()];
  const near = name && nearWord(name, names);
  const remedy = near ? `Did you mean \`<${near}>\`?` : 'To print < as a character write \\<.';
  return `Unexpected tag \`<${name ?? ''}>\`, expected one of ${listed(names.map((word) => `<${word}>`))}. ${remedy}`;
}

function attributeFaults(component: Component, definition: Definition, at: number): string[] {
  const attribute = component.attributes[at];
  if (attribute?.type !== 'mdxJsxAttribute')
    return ['Unexpected expression among attributes, expected `name="words"`. Write each attribute out.'];
  const { name, value } = attribute;
  const allowed = [...definition.required, ...definition.optional];
  if (!allowed.includes(name)) {
    const near = nearWord(name, allowed);
    return [
      `Unexpected attribute \`${name}\`, expected one of ${listed(allowed)}. ${near ? `Did you mean \`${near}\`?` : 'Remove it.'}`,
    ];
  }
  if (typeof value !== 'string')
    return [
      `Unexpected ${value ? 'expression' : 'end'} of attribute \`${name}\`, expected words in quotes. Write \`${name}="…"\`.`,
    ];
  const repeated = component.attributes
    .slice(0, at)
    .some((earlier) => earlier.type === 'mdxJsxAttribute' && earlier.name === name);
  return repeated
    ? [`Unexpected second attribute \`${name}\`, expected it once. Remove one of the two.`]
    : [];
}

function missing(component: Component, { required }: Definition): Fault[] {
  const names = component.attributes.map((attribute) => 'name' in attribute && attribute.name);
  return required
    .filter((name) => !names.includes(name))
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
