/**
 * The **room** of a form is how much may be typed into it so that the address which a browser makes of it is short
 * enough, whatever script the words are in.
 *
 * A browser writes a space as `+`, a line end as `%0D%0A` and each byte of any other sign as `%` and two digits
 * (https://url.spec.whatwg.org/#application/x-www-form-urlencoded). Fields are limited by UTF-16 code units
 * (`maxlength`). A Latin letter is one unit and at most 3 bytes of address; an emoji is two units and 12 bytes, 6 a
 * unit; a sign of three bytes, as in Chinese, is one unit and 9 bytes, which is the most there is.
 */
import { MOST_BYTES } from './fitted.ts';

/** Bytes of address that one UTF-16 code unit needs at most. */
export const BYTES_OF_UNIT = 9;

type Sent = readonly [name: string, value: string];

/**
 * How many UTF-16 code units may be typed into all fields together.
 *
 * @param fixed Fields that are sent as they are; of fields from which one is chosen, the longest.
 * @param typed Names of the fields that are typed into.
 */
export function roomOf(address: string, fixed: readonly Sent[], typed: readonly string[]): number {
  const taken = sentAs(address, [...fixed, ...typed.map((name): Sent => [name, ''])]).length;
  return Math.max(0, Math.floor((MOST_BYTES - taken) / BYTES_OF_UNIT));
}

/** The address that a browser makes of a form with these fields. */
export function sentAs(address: string, fields: readonly Sent[]): string {
  const lines = fields.map(([name, value]) => [name, value.replace(/\r\n?|\n/g, '\r\n')]);
  return `${address}?${new URLSearchParams(lines)}`;
}

/**
 * Share room between two fields, 4 to 3, or as what is filled in needs it.
 *
 * @param needs Length of what is filled in, in UTF-16 code units.
 * @returns The most for each; less than it needs where both together need too much.
 */
export function shared(room: number, [first, second]: readonly [number, number]): [number, number] {
  const share = Math.floor((room * 4) / 7);
  const isEnough = first + second <= room;
  const most = isEnough ? Math.min(Math.max(share, first), room - second) : share;
  return [most, room - most];
}
