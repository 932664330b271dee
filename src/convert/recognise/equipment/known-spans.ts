/**
 * Names of the **catalogue** in a sentence: whole, with a variant behind a hyphen, or as a part of a word.
 */
import { codeAt, isOtherNumber } from './codes.ts';
import type { Core, Heard } from './evidence.ts';
import { isMeant, isPartOfName, surenessOfWeak } from './meant.ts';

/** A name of the catalogue; a weak one needs a noun, a maker, quotation marks or its designation beside it. */
export function knownAt(sentence: Heard, at: number): Core | undefined {
  const found = sentence.names.longestAt(sentence.words, at);
  if (isOtherNumber(sentence.words, at) && (found?.to ?? 0) <= at + 1) return undefined;
  if (!found) return variantAt(sentence, at) ?? compoundAt(sentence, at);
  if (/^[cC]lass$/.test(sentence.words[found.to - 1] ?? '')) return undefined;
  const [only, another] = found.bearers;
  const row = only && !another ? { row: only.row } : {};
  const strong = found.bearers.some(({ weak }) => !weak);
  if (strong && !isPartOfName(sentence.words, at, found.to))
    return {
      from: at,
      to: found.to,
      confidence: sureness(sentence.words.slice(at, found.to)),
      reason: 'name in the catalogue of equipment',
      ...row,
    };
  const bearer = found.bearers.find((one) => isMeant(sentence, { at, to: found.to }, one.row));
  if (!bearer) return undefined;
  const known = sentence.told.rows.has(bearer.row) || !another ? { row: bearer.row } : {};
  return {
    from: at,
    to: found.to,
    confidence: surenessOfWeak(sentence, { at, to: found.to }, bearer.row),
    reason: 'name in the catalogue, beside what tells its kind',
    ...known,
  };
}

/** A code, or several words, can hardly be anything else; a single word may be somebody’s name. */
function sureness(words: readonly string[]): number {
  return words.length > 1 || /\d/.test(words[0] ?? '') ? 0.995 : 0.95;
}

/** "Pantsir-SM systems", "Rafale-M fighters": a known name with a variant behind a hyphen. */
function variantAt(sentence: Heard, at: number): Core | undefined {
  const stem = /^(\p{Lu}\p{Ll}{2,})-(?:[A-Z]{1,3}\d?|\d{1,3}[A-Z]?|[IVX]+)$/u.exec(
    sentence.words[at] ?? '',
  )?.[1];
  const bearers = stem === undefined ? [] : sentence.names.bearersOf(stem);
  const meant = bearers.some(({ weak, row }) => !weak || isMeant(sentence, { at, to: at + 1 }, row));
  if (!meant) return undefined;
  return { from: at, to: at + 1, confidence: 0.92, reason: 'variant of a name in the catalogue' };
}

/** "Trident-armed submarines", "Katyusha-type rockets": the name is a part of the word. */
function compoundAt({ words, names }: Heard, at: number): Core | undefined {
  const [, stem = '', rest = ''] =
    /^(\p{Lu}.*?)(-(?:armed|type|equipped|style|based|series|launched|carrying|capable|derived|like))$/u.exec(
      words[at] ?? '',
    ) ?? [];
  const [only] = names.bearersOf(stem);
  if (!only && codeAt([stem], 0)?.strength !== 'sure') return undefined;
  const row = only ? { row: only.row } : {};
  return { from: at, to: at + 1, cut: rest.length, confidence: 0.95, reason: 'name in a compound', ...row };
}
