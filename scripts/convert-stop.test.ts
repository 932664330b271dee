import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';
import { filesOf, folderOf } from './command-run.ts';
import { breathe, stoppable, unless } from './convert-stop.ts';
import { Interrupted } from './model-answers.ts';

test('Ctrl-C while a document is read ends the command with 130, nothing written', async () => {
  const content = folderOf({});
  const child = spawn(process.execPath, ['scripts/convert.ts', '--content', content, '-']);
  let said = '';
  child.stderr.on('data', (data) => {
    said += data;
    if (String(data).includes('Reading')) child.kill('SIGINT');
  });
  const code = await new Promise((resolve) => child.on('close', resolve));
  expect({ code, said }).toEqual({ code: 130, said: expect.stringContaining('nothing was written') });
  expect(filesOf(content)).toEqual({});
});

test('the first Ctrl-C and the second are told apart, and afterwards nobody listens', async () => {
  const before = process.listenerCount('SIGTERM');
  const given = await stoppable(async ({ first, second }) => {
    const told: boolean[] = [];
    for (let count = 0; count < 2; count++) {
      process.emit('SIGTERM');
      await breathe();
      told.push(first.aborted, second.aborted);
    }
    return told;
  });
  expect(given).toEqual([true, false, true, true]);
  expect(process.listenerCount('SIGTERM')).toBe(before);
});

test('waiting ends when the signal is given', async () => {
  const stop = new AbortController();
  const never = new Promise(() => {});
  const waiting = unless(stop.signal, never);
  stop.abort(new Interrupted());
  await expect(waiting).rejects.toThrow(Interrupted);
  await expect(unless(stop.signal, Promise.resolve())).rejects.toThrow(Interrupted);
});
