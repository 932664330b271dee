/**
 * A **rule** looks at the whole content and tells what is wrong in it. It reads nothing else, changes
 * nothing, and keeps nothing between runs.
 */
import type { Message } from '../model/message.ts';
import type { Content } from './content.ts';

export interface Rule {
  /** Shown with every message, and the name of the file that holds the rule. */
  name: string;
  check(content: Content): Message[];
}
