/**
 * A **markup fault** is a `<` or `{` in prose that opens what nothing closes, or that was never meant to open
 * anything: the parser stops there, and here is said what a person wanted.
 */
import { components } from './body.ts';
import { nearWord } from './explain.ts';
import { htmlRemedy } from './html-remedy.ts';
import type { Replacement } from './message.ts';
import { sourceMarks } from './source-marks.ts';

export interface MarkupFault {
  /** Offset in the text. */
  offset: number;
  reason: string;
  /** How reading goes on. */
  rewrite: readonly Replacement[];
  /** That is what the person meant, without a doubt. */
  certain: boolean;
}

const names: readonly string[] = [...Object.keys(components), ...Object.keys(sourceMarks)];

export function isComponentName(name: string): boolean {
  return names.includes(name);
}

/** What is wrong with the `{` at an offset. */
export function braceFault(offset: number): MarkupFault {
  const reason = 'Unexpected `{` without `}`, expected plain Markdown. To print a brace write \\{.';
  return { offset, reason, rewrite: [escaped(offset)], certain: true };
}

/**
 * What is wrong with the tag that begins at an offset.
 *
 * @param stop
 *   Where the parser could not go on; absent where the tag is well formed and only not closed.
 */
export function tagFault(text: string, offset: number, stop?: number): MarkupFault {
  const from = text.slice(offset, offset + 4000);
  if (from.startsWith('<!--')) return commentFault(from, offset);
  const address = /^<((?:https?:\/\/|mailto:)[^\s<>[\]()\\]+)>/.exec(from)?.[1];
  if (address) return addressFault(offset, address);
  const name = /^<\/?([A-Za-z][\w.-]*)/.exec(from)?.[1];
  if (!name || /^<\/?[A-Za-z][\w.-]*[@:]/.test(from)) return signFault(offset);
  const known = isComponentName(name);
  if (from.startsWith('</')) return closingFault(from, offset, name, known);
  if (stop !== undefined && known) return insideFault(text, offset, name, stop);
  if (known && stop === undefined) return unclosedFault(text, offset, name);
  return unknownFault(text, offset, name);
}

function escaped(offset: number): Replacement {
  return { start: offset, end: offset, text: '\\' };
}

function commentFault(from: string, offset: number): MarkupFault {
  const close = from.indexOf('-->');
  const end = offset + (close === -1 ? 4 : close + 3);
  const reason =
    'Unexpected HTML comment, expected only what readers see. Remove it; what editors should know goes into `note:` of a claim.';
  return { offset, reason, rewrite: [{ start: offset, end, text: '' }], certain: false };
}

function addressFault(offset: number, address: string): MarkupFault {
  const end = offset + address.length + 2;
  const reason = `Unexpected address in \`<…>\`, expected \`[words](address)\`. Write \`[${address}](${address})\`.`;
  return {
    offset,
    reason,
    rewrite: [{ start: offset, end, text: `[${address}](${address})` }],
    certain: true,
  };
}

function signFault(offset: number): MarkupFault {
  const reason =
    'Unexpected `<` among words, expected it only before the name of a component. To print < as a character write \\<.';
  return { offset, reason, rewrite: [escaped(offset)], certain: true };
}

function closingFault(from: string, offset: number, name: string, known: boolean): MarkupFault {
  const whole = /^<\/[^\s>]*\s*>?/.exec(from)?.[0] ?? '</';
  const remedy = known ? 'Remove it.' : htmlRemedy(name);
  const reason = `Unexpected closing tag \`</${name}>\`, expected its opening tag before it. ${remedy}`;
  const removed = { start: offset, end: offset + whole.length, text: '' };
  return { offset, reason, rewrite: [known ? removed : escaped(offset)], certain: known };
}

function unclosedFault(text: string, offset: number, name: string): MarkupFault {
  const tag = /^<(?:"[^"]*"|'[^']*'|[^"'>])*>/.exec(text.slice(offset))?.[0] ?? '<';
  const end = offset + tag.length;
  const space = /\s>$/.test(tag) ? '' : ' ';
  const reason = `Unexpected \`<${name}>\` that nothing closes, expected \`<${name} … />\`. Write \`/>\` at its end.`;
  return { offset, reason, rewrite: [{ start: end - 1, end, text: `${space}/>` }], certain: true };
}

/** A tag that is no component; its closing tag goes with it. */
function unknownFault(text: string, offset: number, name: string): MarkupFault {
  const close = text.slice(offset, offset + 4000).indexOf(`</${name}>`);
  const closing = close === -1 ? [] : [escaped(offset + close)];
  const near = nearWord(name, names);
  const remedy = near ? `Did you mean \`<${near} … />\`?` : htmlRemedy(name);
  const reason = `Unexpected tag \`<${name}>\`, expected a component that is closed. ${remedy}`;
  return { offset, reason, rewrite: [escaped(offset), ...closing], certain: false };
}

/** The parser stopped within the attributes of a component. */
function insideFault(text: string, offset: number, name: string, stop: number): MarkupFault {
  const fault = (
    at: number,
    reason: string,
    rewrite: Replacement[] = [escaped(offset)],
    certain = false,
  ) => ({
    offset: at,
    reason,
    rewrite,
    certain,
  });
  const before = text.slice(offset, stop);
  const rest = text.slice(stop, stop + 4000);
  const field = /([\w-]+)=$/.exec(before)?.[1] ?? '';
  const smart = /^[“”„‘’‚]([^“”„‘’‚"<>\n]*)[“”‘’](?=[\s/>])/.exec(rest);
  if (smart) {
    const end = stop + smart[0].length;
    const written = [{ start: stop, end, text: `"${smart[1]}"` }];
    const reason = `Unexpected typographic quotation mark in \`<${name}>\`, expected \`"\`. Write \`${field}="${shown(smart[1] ?? '')}"\`.`;
    return fault(stop, reason, written, true);
  }
  const bare = field ? /^[^\s"'<>={}/“”„‘’]+(?=\s*\/?>|\s+[\w-]+=)/.exec(rest)?.[0] : undefined;
  if (bare) {
    const reason = `Unexpected \`${shown(bare)}\` without quotation marks, expected words in quotes. Write \`${field}="${shown(bare)}"\`.`;
    return fault(stop, reason, [{ start: stop, end: stop + bare.length, text: `"${bare}"` }], true);
  }
  const open = /([\w-]+)="[^"]*?\s[\w-]+="[^"=]*$/.exec(before);
  if (open && rest.startsWith('"')) {
    const reason = `Unexpected end of attribute \`${open[1]}\`, expected a closing quotation mark. Write \`${open[1]}="…"\`.`;
    return fault(offset + open.index, reason);
  }
  const inner = /([\w-]+)="[^"]*("[^\s"/>][^"]*)$/.exec(before);
  if (inner) {
    const reason = `Unexpected \`"\` inside attribute \`${inner[1]}\`, expected it only around the words. Write “…” inside.`;
    return fault(stop - (inner[2]?.length ?? 0), reason);
  }
  if (rest.trim() === '' || /^\s*\n/.test(rest) || rest.startsWith('<')) {
    const reason = `Unexpected end of \`<${name}\`, expected \`/>\` behind its last attribute. Write \`<${name} … />\`.`;
    return fault(offset, reason);
  }
  const mark = rest.startsWith('`') ? 'backtick' : `\`${rest.slice(0, 1)}\``;
  const reason = `Unexpected ${mark} in \`<${name}>\`, expected attributes as in \`name="words"\`. Write each in double quotes, and \`/>\` at the end.`;
  return fault(stop, reason);
}

function shown(words: string): string {
  return words.length > 60 ? `${words.slice(0, 57)}…` : words;
}
