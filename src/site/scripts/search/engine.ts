/**
 * The **engine** of names: all that search needs to show its first answer.
 */
import { openNames } from '../../../search/names/open.ts';
import { readerOf } from './read-file.ts';

export const base = document.documentElement.dataset.base ?? '/';
export const read = readerOf(`${base}search/`);
export const names = openNames(read);
