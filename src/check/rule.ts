/**
 * A **rule** looks at the whole content and tells what is wrong in it. It reads nothing else, changes
 * nothing, and keeps nothing between runs.
 */
import type { Message } from '../model/message.ts';
import type { Content } from './content.ts';

export interface Rule {
  /** Shown with every message, and the name of the file that holds the rule. */
  name: string;
  /**
   * What it finds in a page depends on that page alone: it is then shown one page at a time, and what it found is
   * remembered as long as the page stays as it is. Such a rule looks at neither ledgers nor decisions.
   */
  alone?: true;
  check(content: Content): Message[];
}
