/**
 * **Orbiters** are named as ships are: the name stands behind "Space Shuttle", and both words belong to it.
 *
 * ```text
 * the prototype, Space Shuttle Enterprise, would be      the Space Shuttle program
 *                ^^^^^^^^^^^^^^^^^^^^^^^^
 * ```
 */

/** Capitalised words that make it another name, or none. */
const NO_NAME =
  /^(?:Program(?:me)?|Main|Solid|External|Orbiters?|Landing|Fleet|Missions?|Launch|Flights?|Processing|Commander|Pilot|Era|Engines?|Memorial|Museum|Director|Manager|Transportation)$/;

/** Index after the name of the orbiter that begins at a word. */
export function orbiterAt(words: readonly string[], at: number): number | undefined {
  if (words[at] !== 'Space' || words[at + 1] !== 'Shuttle') return undefined;
  const name = words[at + 2] ?? '';
  return /^\p{Lu}\p{Ll}{2,}$/u.test(name) && !NO_NAME.test(name) ? at + 3 : undefined;
}
