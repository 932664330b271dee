/**
 * An **HTML remedy** says how a person writes in Markdown what they wrote as an HTML tag.
 */
const REMEDIES: Readonly<Record<string, string>> = {
  b: 'For bold words write `**words**`.',
  strong: 'For bold words write `**words**`.',
  i: 'For words in italics write `*words*`.',
  em: 'For words in italics write `*words*`.',
  a: 'For a link write `[words](https://…)`, or `[[id]]` for a page of this site.',
  br: 'For a new line end the line with \\, for a new paragraph leave a line empty.',
  p: 'For a new paragraph leave a line empty.',
  hr: 'For a line across write `---` between empty lines.',
  ul: 'For a list begin each line with `- `.',
  ol: 'For a list begin each line with `1. `.',
  li: 'For a list begin each line with `- `.',
  h2: 'For a heading write `## words`.',
  h3: 'For a heading write `### words`.',
  blockquote: 'For words set apart begin each line with `> `.',
  code: 'For words as they are typed write them between backticks.',
  img: 'Pages show no images. Link to it, or remove it.',
};

/** Ends with a full stop; for other tags how the sign is printed. */
export function htmlRemedy(tag: string): string {
  const name = tag.toLowerCase();
  return (Object.hasOwn(REMEDIES, name) && REMEDIES[name]) || 'To print < as a character write \\<.';
}
