import { expect, onTestFinished, test, vi } from 'vitest';
import type { Options } from './convert-options.ts';
import { type Print, writeOutcome } from './convert-work-write.ts';
import { openProgress } from './progress.ts';

/** What a person reads when Ctrl-C came after the first of two documents. */
function toldOnCtrlC(print?: Print): { status: number; told: string[] } {
  const told: string[] = [];
  const write = (text: string | Uint8Array) => told.push(String(text)) > 0;
  const spies = [process.stdout, process.stderr].map((stream) =>
    vi.spyOn(stream, 'write').mockImplementation(write),
  );
  onTestFinished(() => spies.forEach((spy) => void spy.mockRestore()));
  const document = (path: string) => ({
    path,
    sha256: '',
    document: { title: '', stated: {}, passages: [] },
  });
  const status = writeOutcome(
    { content: 'nowhere', keepGoing: true, dryRun: true, json: false } as Options,
    { documents: [document('a.txt'), document('b.txt')], problems: [] },
    { conversion: { reports: [], pages: [], changes: [] }, done: 1 },
    { progress: openProgress(), print },
  );
  return { status, told };
}

test('Ctrl-C in between says how far it came and what goes on', () => {
  const { status, told } = toldOnCtrlC();
  expect(status).toBe(130);
  expect(told.join('')).toContain('1 of 2 documents are converted; run the same command again to go on.');
});

test('who watches folders goes on by itself, and is told nothing of that', () => {
  expect(toldOnCtrlC(() => 'one line')).toEqual({ status: 130, told: ['one line'] });
});
