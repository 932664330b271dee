/**
 * The **styles** of an OpenDocument text: paragraphs name styles that the program made for them, which rest on
 * the ones that a person chose.
 */
import { type Look, lookOf } from '../office/look.ts';
import { walkXml } from '../xml/walk.ts';
import { prefixes } from './prefixes.ts';

interface Style {
  /** As shown, or as named with `_20_` for a space. */
  name: string;
  parent?: string;
  hidden?: boolean;
}

/** What paragraphs and spans of each style are. */
export class Styles {
  readonly #styles = new Map<string, Style>();
  readonly #looks = new Map<string, Look>();

  /** Add the styles of one part. */
  read(bytes: Uint8Array, part: string): void {
    let style: Style | undefined;
    walkXml(
      { bytes, part, prefixes },
      {
        open: (name, attributes) => {
          if (name === 'style:style') {
            style = styleOf(attributes);
            this.#styles.set(attributes['style:name'] ?? '', style);
          }
          if (name === 'style:text-properties' && style) style.hidden = attributes['text:display'] === 'none';
        },
        close(name) {
          if (name === 'style:style') style = undefined;
        },
      },
    );
  }

  lookOf(name: string): Look {
    const look = this.#looks.get(name) ?? this.#lookOf(name);
    this.#looks.set(name, look);
    return look;
  }

  #lookOf(name: string): Look {
    for (const style of this.#line(name)) {
      const look = lookOf(style.name);
      if (Object.keys(look).length > 0) return look;
    }
    return {};
  }

  isHidden(name: string): boolean {
    return this.#line(name).some((style) => style.hidden);
  }

  /** The style and those it rests on; styles that rest on one another in a circle end somewhere. */
  #line(name: string): Style[] {
    const line: Style[] = [];
    let style = this.#styles.get(name) ?? { name: spelled(name) };
    while (line.length < LONGEST_LINE) {
      line.push(style);
      if (style.parent === undefined) break;
      style = this.#styles.get(style.parent) ?? { name: spelled(style.parent) };
    }
    return line;
  }
}

const LONGEST_LINE = 12;

function styleOf(attributes: Readonly<Record<string, string>>): Style {
  const parent = attributes['style:parent-style-name'];
  return {
    name: attributes['style:display-name'] ?? spelled(attributes['style:name'] ?? ''),
    ...(parent && { parent }),
  };
}

/** `Heading_20_1` → `Heading 1`: characters that a name may not have are written by their code. */
function spelled(name: string): string {
  return name.replace(/_([0-9a-f]{2})_/g, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}
