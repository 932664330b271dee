/**
 * A **deed** is a role that a source tells with a verb: "commanded the 5th Brigade" instead of "commander of".
 */
const DEED =
  /^(?:commands|commanded|leads|led|heads|headed|chairs|chaired|directs|directed|(?:co-)?founded|established|runs|ran|presid(?:es|ed) over|(?:took|takes|assumed|took over) command of|took charge of)$/;

/** Whether the words of a role are followed by what it is of without "of". */
export function isDeed(role: string): boolean {
  return DEED.test(role);
}
