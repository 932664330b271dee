import { describe, expect, test, vi } from 'vitest';
import { KEY_VARIABLE } from './model-client.ts';
import { readModel } from './model-options.ts';

const PATIENCE = { 'model-patience': '120' };
const LOCAL = { ...PATIENCE, model: 'http://localhost:1/v1', 'model-name': 'small' };

/** What was read, or why it was refused. */
function read(values: Parameters<typeof readModel>[0]) {
  try {
    return readModel(values, (reason) => {
      throw new Error(reason);
    });
  } catch (error) {
    return (error as Error).message;
  }
}

describe('the options of a language model', () => {
  test('are absent: nobody is asked', () => expect(read(PATIENCE)).toBeUndefined());

  test('name a server, with the key of the environment', () => {
    vi.stubEnv(KEY_VARIABLE, 'k-123');
    expect(read(LOCAL)).toEqual({ url: LOCAL.model, model: 'small', key: 'k-123', patience: 120_000 });
    vi.unstubAllEnvs();
  });
  test.each([
    [{ model: undefined }, '--model-name without --model'],
    [{ 'model-name': undefined }, '--model without --model-name'],
    [{ 'model-name': '' }, '--model without --model-name'],
    [{ model: 'ftp://localhost/' }, 'begins with http'],
    [{ 'model-patience': 'long' }, 'expected seconds'],
    [{ 'model-patience': '0' }, 'expected seconds'],
  ])('%j are refused', (change, reason) => expect(read({ ...LOCAL, ...change })).toContain(reason));
});
