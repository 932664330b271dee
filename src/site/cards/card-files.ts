/**
 * The **card files** of a site. A picture is drawn once and kept from build to build under the hash of what it
 * says and how; a build draws only those that have changed.
 */
import { createHash } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import type { Library } from '../../publish/library.ts';
import { type Card, CardPainter } from './card.ts';
import { cardOf, siteCard } from './card-of.ts';
import { cardPath } from './size.ts';
import { Typeface } from './typeface.ts';

export interface CardPlace {
  /** The built site. */
  out: string;
  /** Where pictures are kept from build to build. */
  cache: string;
  /** Where the fonts are, unpacked; gives the files of a face. Its folder changes whenever a font does. */
  fonts: { folder: string; files(face: string): Uint8Array[] };
  /** Name of the site. */
  title: string;
}

export interface CardsWritten {
  written: number;
  drawn: number;
  /** Why a picture could not be drawn; the card of the site stands in its place. */
  failures: string[];
}

/** Pictures that no build has drawn or used anew for so many days are forgotten. */
const KEPT_DAYS = 30;
const DAY = 86_400_000;

/** Write the picture of every page, and the one that all others share. */
export function writeCards(library: Library, place: CardPlace): CardsWritten {
  const pages = [...library.entities.values(), ...library.sources.values()];
  const wanted = [
    { path: cardPath(), card: siteCard(library) },
    ...pages.map((page) => ({ path: cardPath(page), card: cardOf(page) })),
  ];
  const kept = new KeptCards(place);
  for (const folder of new Set(wanted.map(({ path }) => dirname(join(place.out, path))))) {
    mkdirSync(folder, { recursive: true });
  }
  const failures = wanted.flatMap(({ path, card }) => kept.write(path, card));
  // A build that draws nothing adds nothing, and need not look at thousands of files.
  if (kept.drawn > 0) kept.prune();
  return { written: wanted.length, drawn: kept.drawn, failures };
}

class KeptCards {
  drawn = 0;
  readonly #place: CardPlace;
  readonly #style: string;
  readonly #used = new Set<string>();
  #painter: CardPainter | undefined;

  constructor(place: CardPlace) {
    this.#place = place;
    this.#style = styleOf(place);
    mkdirSync(place.cache, { recursive: true });
  }

  /** @returns Why it could not be drawn, if so. */
  write(path: string, card: Card): string[] {
    const { out } = this.#place;
    try {
      copyFileSync(this.#file(card), join(out, path));
      return [];
    } catch (error) {
      this.#stand(join(out, cardPath()), join(out, path));
      return [`${path}: ${(error as Error).message}`];
    }
  }

  /** The picture of the site in place of one that failed: whoever asks for it should get something. */
  #stand(shared: string, target: string): void {
    if (existsSync(shared) && !existsSync(target)) copyFileSync(shared, target);
  }

  /** The kept picture; drawn when there is none. */
  #file(card: Card): string {
    const name = `${createHash('sha256').update(this.#style).update(JSON.stringify(card)).digest('hex').slice(0, 32)}.png`;
    const file = join(this.#place.cache, name);
    this.#used.add(name);
    if (existsSync(file)) return file;
    this.#painter ??= painterOf(this.#place);
    const draft = `${file}.${process.pid}`;
    writeFileSync(draft, this.#painter.paint(card));
    renameSync(draft, file);
    this.drawn++;
    return file;
  }

  /** Other content may be built from the same cache: only what has not been wanted for long goes. */
  prune(): void {
    const { cache } = this.#place;
    const oldest = Date.now() - KEPT_DAYS * DAY;
    for (const name of readdirSync(cache)) {
      const path = join(cache, name);
      if (!this.#used.has(name) && statSync(path).mtimeMs < oldest) rmSync(path, { force: true });
    }
  }
}

function painterOf({ fonts, title }: CardPlace): CardPainter {
  return new CardPainter(
    {
      display: new Typeface(fonts.files('display'), 600),
      text: new Typeface(fonts.files('text'), 400),
      sans: new Typeface(fonts.files('sans'), 600),
    },
    title,
  );
}

/** Changes whenever a card would look different: with the fonts, the name of the site, and the code that draws. */
function styleOf({ fonts, title }: CardPlace): string {
  const hash = createHash('sha256').update(fonts.folder).update(title);
  for (const name of readdirSync(import.meta.dirname).sort()) {
    if (/^(?!.*\.test\.).*\.ts$/.test(name)) hash.update(readFileSync(join(import.meta.dirname, name)));
  }
  return hash.digest('hex');
}
