import { describe, expect, test } from 'vitest';
import { Recorder, wireBytes, wireTimes } from './wire.ts';

/** 200 bytes a millisecond. */
const request = (bytes: number, after: number[] = []) => ({ path: 'file', bytes, after });

describe('the time of requests on slow 4G', () => {
  test('one waits a round trip and then flows', () => {
    expect(wireTimes([request(20_000)])).toEqual([250]);
  });

  test('two at once share the bandwidth', () => {
    expect(wireTimes([request(20_000), request(20_000)])).toEqual([350, 350]);
  });

  test('a short one among two leaves the rest to the other', () => {
    expect(wireTimes([request(10_000), request(20_000)])).toEqual([250, 300]);
  });

  test('one that follows another waits for it and for a round trip of its own', () => {
    expect(wireTimes([request(20_000), request(2000, [0])])).toEqual([250, 410]);
  });

  test('one that joins while another flows takes half from then on', () => {
    const [first, , joined] = wireTimes([request(40_000), request(0), request(10_000, [1])]);
    expect([first, joined]).toEqual([400, 400]);
  });

  test('nothing takes no time, and a circle is refused', () => {
    expect(wireTimes([])).toEqual([]);
    expect(() => wireTimes([request(1, [1]), request(1, [0])])).toThrow('wait for each other');
  });
});

test('text is counted with Brotli, what gzip packed as it lies there', () => {
  const text = new TextEncoder().encode('one and the same words, '.repeat(100));
  expect(wireBytes('names.json', text)).toBeLessThan(100);
  const packed = Uint8Array.from({ length: 500 }, (_, at) => [0x1f, 0x8b][at] ?? 0);
  expect(wireBytes('search/names', packed)).toBe(500);
});

test('a recorder knows what had to come before what', async () => {
  const recorder = new Recorder();
  const read = async () => new Uint8Array([0x1f, 0x8b]);
  await recorder.record('manifest', read);
  await Promise.all([recorder.record('one', read), recorder.record('two', read)]);
  await recorder.record('details', read);
  expect(recorder.requests.map(({ path, after }) => [path, after])).toEqual([
    ['manifest', []],
    ['one', [0]],
    ['two', [0]],
    ['details', [0, 1, 2]],
  ]);
  expect(recorder.sum()).toMatchObject({ bytes: 8, requests: 4 });
  expect(recorder.sum().ms).toBeCloseTo(450.04);
});
