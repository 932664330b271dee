/**
 * The **world** of a correction is the whole content as it stands, read and checked once.
 */
import { type CheckInput, check } from '../../check/check.ts';
import { type Content, contentOf } from '../../check/content.ts';
import type { Message } from '../../model/message.ts';
import { Library } from '../../publish/library.ts';

export interface World {
  input: CheckInput;
  content: Content;
  /** For what the site shows of a claim. */
  library: Library;
  /** What was wrong before. */
  messages: readonly Message[];
}

export function worldOf(input: CheckInput): World {
  const { pages, messages } = check(input);
  return { input, content: contentOf(input.files, pages), library: new Library(pages, '/'), messages };
}
