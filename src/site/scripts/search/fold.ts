/**
 * To **fold** what a searcher types, and what names are compared with it.
 */
export { compact, foldedWords } from '../../../text/searched.ts';
