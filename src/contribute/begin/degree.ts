/**
 * The **degree** of a likeness says what it means for a new page: `same` must not be begun, `near` only on purpose,
 * `kin` is for a person to know.
 */
export interface Likeness {
  degree: 'same' | 'near' | 'kin';
  /** In what, in words that go on after the name: `in other letters`. */
  why: string;
}
