/**
 * The **rules version** says by which recognisers and claim rules a document was read. A ledger that names another
 * one is read again, and what is new in it is proposed.
 */

/**
 * Raise it whenever the recognisers, the resolver or the rules of claims find something else than before in any
 * text; `rules-version.test.ts` fails until that is done. A change of words in messages, of speed or of layout is
 * no reason: it would read every document again for nothing.
 */
export const RULES = '1';
