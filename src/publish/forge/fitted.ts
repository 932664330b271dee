/**
 * A link is **fitted** when it is short enough to be sent: forges answer an address of 8,192 bytes with an error
 * (github/docs#4537). What is longest among the free words is cut first, and says so; ids are never cut.
 */

/** Longest address that is made here, in bytes. */
export const MOST_BYTES = 8000;
/** What stands where words were cut. */
export const CUT = ' […cut: too long for a link]';
/** Bytes below which a rest of words tells nothing, and is left out. */
const WORTH = 60;

export interface Parameter {
  name: string;
  value: string;
  /** Words that may be cut; `whole`: left out rather than cut. */
  free?: boolean | 'whole';
}

/** An address with a query of percent-encoded parameters, empty ones left out, of at most {@link MOST_BYTES}. */
export function fitted(address: string, parameters: readonly Parameter[]): string {
  const filled = parameters.filter(({ value }) => value !== '');
  const href = withQuery(address, filled);
  const excess = href.length - MOST_BYTES;
  const longest = filled.filter(({ free }) => free).sort((a, b) => weight(b) - weight(a))[0];
  if (excess <= 0 || !longest) return href;
  return fitted(
    address,
    filled.map((one) => (one === longest ? shorter(one, excess) : one)),
  );
}

/** Percent-encode words as they stand in an address; halves of characters become the replacement character. */
export function encoded(words: string): string {
  return encodeURIComponent(words.toWellFormed()).replace(
    /[!'()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/** Percent-encode the parts of a path, each by itself. */
export function encodedPath(path: string): string {
  return path.split('/').map(encoded).join('/');
}

function withQuery(address: string, parameters: readonly Parameter[]): string {
  const query = parameters.map(({ name, value }) => `${encoded(name)}=${encoded(value)}`).join('&');
  return query ? `${address}?${query}` : address;
}

function weight({ value }: Parameter): number {
  return encoded(value).length;
}

/** Without as many bytes as are too many; words that would be no more than a stump are left out. */
function shorter(parameter: Parameter, excess: number): Parameter {
  const room = weight(parameter) - excess - encoded(CUT).length;
  const isCut = parameter.value.endsWith(CUT);
  const words = isCut ? parameter.value.slice(0, -CUT.length) : parameter.value;
  const kept = parameter.free === 'whole' || room < WORTH ? '' : beginning(words, room);
  return { ...parameter, value: kept && kept + CUT };
}

/** As many whole characters as fit into a number of bytes. */
function beginning(words: string, bytes: number): string {
  let used = 0;
  let kept = '';
  for (const character of words.toWellFormed()) {
    used += encoded(character).length;
    if (used > bytes) break;
    kept += character;
  }
  return kept.trimEnd();
}
