/**
 * A text **stripped of code** has spaces where code and escaped characters stand: what is left is what may mean
 * something. Of the same length, for places in it to be places in the text.
 */

/** @param start Where the body begins; what stands before is stripped as well. */
export function stripCode(text: string, start = 0): string {
  const body = text
    .slice(start)
    .replace(/\\[\\`{<[\]|!]/g, '  ')
    .split(/(?<=\n)/);
  let fence: string | undefined;
  const lines = body.map((line) => {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1];
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && /^\s*[`~]+\s*$/.test(line)) fence = undefined;
      return blank(line);
    }
    if (mark !== undefined) {
      fence = mark;
      return blank(line);
    }
    return line.replace(/(?<!`)(`+)(?!`)([^`\n]*)\1(?!`)/g, blank);
  });
  return blank(text.slice(0, start)) + lines.join('');
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}
