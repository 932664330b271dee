/**
 * A **section** of a page is one statement or passage, its background, its other names, or what stands before them all.
 */
import type { TextPage } from './full-text.ts';

export interface Section {
  /** The fragment of its address; empty for what stands first, which belongs to the page itself. */
  id: string;
  /** "statement 3", "passage 8", "background"; absent for the page itself and for other names. */
  place?: string;
  words: readonly string[];
  /** How many of the words are its own; what follows is quoted as its evidence. */
  own: number;
}

/** What a page calls the list of its other names. */
export const OTHER_NAMES = 'other-names';

/** The page cut at its statements or passages, in its order. */
export function sectionsOf({ anchors, meta, content }: TextPage): Section[] {
  const isSource = meta.kind === 'source';
  const pattern = isSource ? /^p-/ : /^s\d+$/;
  const words = content.split(/\s+/);
  const places = anchors.filter(({ id }) => pattern.test(id) || id === 'background' || id === OTHER_NAMES);
  const starts = [{ id: '', location: 0 }, ...places];
  let passage = 0;
  const evidence = new Map(anchors.map(({ id, location }) => [id, location]));
  return starts.map(({ id, location }, index) => {
    const section = {
      id,
      words: words.slice(location, starts[index + 1]?.location),
      own: (evidence.get(`e-${id}`) ?? words.length) - location,
    };
    if (!id || id === OTHER_NAMES) return section;
    const statement = id === 'background' ? id : `statement ${id.slice(1)}`;
    return { ...section, place: isSource ? `passage ${++passage}` : statement };
  });
}
