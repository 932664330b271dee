/**
 * **Labels** of a map: the names of marked places first, then of the countries around them, where there is room.
 * A name stands on the widest stretch of its country, and never on another name.
 */
import { HEIGHT, type Point, WIDTH } from './frame.ts';

export interface Label {
  x: number;
  y: number;
  text: string;
  /** Has room only where the map is wide. */
  wide?: true;
}

export interface Spot {
  x: number;
  y: number;
  /** Pixels of the stretch that the spot is the middle of. */
  room: number;
}

/** Share of the height of a letter that its width is, on average, in the condensed face of labels. */
const NARROW = 0.47;
/** Heights of letters on a wide map and on a phone, in pixels of the map. */
const SIZES = { wide: 13, phone: 24 };
/** How many times as long as its stretch a name may be. */
const OVERHANG = { wide: 1.25, phone: 1.6 };
const EDGE = 6;

/**
 * Where in an area a name has most room.
 *
 * @param least
 *   Height of the letters.
 */
export function spotIn(rings: readonly (readonly Point[])[], least: number = SIZES.wide): Spot | undefined {
  let best: Spot | undefined;
  for (let y = EDGE + least; y < HEIGHT - EDGE; y += 7) {
    for (const [left, right] of stretches(rings, y - least / 3)) {
      const room = Math.min(right, WIDTH - EDGE) - Math.max(left, EDGE);
      if (room <= (best?.room ?? 0)) continue;
      best = { x: Math.round(Math.max(left, EDGE) + room / 2), y, room };
    }
  }
  return best;
}

/** Where a horizontal line is inside an area, from left to right. */
function stretches(rings: readonly (readonly Point[])[], y: number): [number, number][] {
  const crossings: number[] = [];
  for (const ring of rings) {
    for (const [index, to] of ring.entries()) {
      const from = ring.at(index - 1) ?? to;
      if (from[1] > y === to[1] > y) continue;
      crossings.push(from[0] + ((y - from[1]) / (to[1] - from[1])) * (to[0] - from[0]));
    }
  }
  crossings.sort((a, b) => a - b);
  return crossings.flatMap((left, index) => {
    const right = crossings[index + 1];
    return index % 2 === 0 && right !== undefined ? [[left, right] as [number, number]] : [];
  });
}

/** Does a name fit its stretch, where the map is wide? */
export function hasRoom(text: string, { room }: Spot): boolean {
  return text.length * SIZES.wide * NARROW <= room * OVERHANG.wide;
}

export interface Wanted extends Spot {
  text: string;
}

/** Names for which there is room, on a wide map, and on a phone too. */
export class Room {
  readonly #taken = { wide: [] as Box[], phone: [] as Box[] };

  /** A name that stands in any case. */
  keep({ x, y, text }: Pick<Wanted, 'x' | 'y' | 'text'>): void {
    this.#taken.wide.push(boxOf({ x, y, text }, SIZES.wide * 1.15));
    this.#taken.phone.push(boxOf({ x, y, text }, SIZES.phone * 1.1));
  }

  place(wanted: Wanted): Label | undefined {
    if (!this.#fits(wanted, 'wide')) return undefined;
    const onPhone = this.#fits(wanted, 'phone');
    this.#taken.wide.push(boxOf(wanted, SIZES.wide));
    if (onPhone) this.#taken.phone.push(boxOf(wanted, SIZES.phone));
    const { x, y, text } = wanted;
    return onPhone ? { x, y, text } : { x, y, text, wide: true };
  }

  #fits(wanted: Wanted, on: 'wide' | 'phone'): boolean {
    const box = boxOf(wanted, SIZES[on]);
    if (wanted.text.length * SIZES[on] * NARROW > wanted.room * OVERHANG[on]) return false;
    if (box.left < 2 || box.right > WIDTH - 2 || box.top < 2 || box.bottom > HEIGHT - 2) return false;
    return !this.#taken[on].some((other) => overlap(box, other));
  }
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** The space that centred words take, standing on the line `y`. */
function boxOf({ x, y, text }: Pick<Wanted, 'x' | 'y' | 'text'>, size: number): Box {
  const half = (text.length * size * NARROW) / 2 + 3;
  return { left: x - half, right: x + half, top: y - size, bottom: y + size * 0.35 };
}

function overlap(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}
