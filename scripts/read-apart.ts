/**
 * To read **apart** is to read a document in another process, so that a hostile or broken one can neither stall
 * nor crash this one, nor see anything of the machine. Text is read here: nothing in it can do harm.
 */
import { availableParallelism } from 'node:os';
import type { Document } from '../src/convert/document.ts';
import { isPrompt, readDocument } from '../src/convert/read/read.ts';
import { LIMITS, Reader } from './read-apart-reader.ts';
import type { Limits } from './read-apart-watch.ts';

export interface Readers {
  /** @throws {Unreadable} when the document is, or takes too much to read. */
  read(name: string, bytes: Uint8Array): Promise<Document>;
  /** Documents that can be read at the same time. */
  count: number;
  close(): void;
}

/** Readers for every processor; none is begun before it is needed. */
export function openReaders(limits: Limits = LIMITS, count: number = availableParallelism()): Readers {
  const idle = Array.from({ length: count }, () => new Reader(limits));
  const all = [...idle];
  const waiting: ((reader: Reader) => void)[] = [];
  const taken = () => {
    const reader = idle.pop();
    return reader ? Promise.resolve(reader) : new Promise<Reader>((resolve) => waiting.push(resolve));
  };
  const release = (reader: Reader) => {
    const next = waiting.shift();
    if (next) next(reader);
    else idle.push(reader);
  };
  return {
    count,
    async read(name, bytes) {
      if (await isPrompt(name, bytes)) return await readDocument(name, bytes);
      const reader = await taken();
      try {
        return await reader.read({ name, bytes });
      } finally {
        release(reader);
      }
    },
    close() {
      for (const reader of all) reader.close();
    },
  };
}
