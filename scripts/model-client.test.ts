import { describe, expect, test } from 'vitest';
import { inTurn, modelServer, refuses, writes } from './fixtures/model-server.ts';
import { ask, type ModelServer, NoAnswer, unfitAddress } from './model-client.ts';

const QUESTION = { rules: 'Rules.', data: '{"passages": []}' };
const QUICK = { model: 'small', wait: 1, patience: 2_000 };

/** The one line with which asking ends. */
async function complaint(server: ModelServer): Promise<string> {
  const error = await ask(QUESTION, server).catch((error: unknown) => error);
  expect(error).toBeInstanceOf(NoAnswer);
  const { message } = error as NoAnswer;
  expect(message).not.toContain('\n');
  return message;
}

describe('a question to a server that answers', () => {
  test('carries rules and data apart, at temperature 0, with the key', async () => {
    const { url, seen } = await modelServer(writes('{"claims": []}'));
    expect(await ask(QUESTION, { url, key: 'k-123', ...QUICK })).toBe('{"claims": []}');
    expect(seen).toHaveLength(1);
    expect(seen[0]).toMatchObject({ path: '/v1/chat/completions', authorization: 'Bearer k-123' });
    expect(JSON.parse(seen[0]?.body ?? '')).toMatchObject({
      model: 'small',
      temperature: 0,
      messages: [
        { role: 'system', content: 'Rules.' },
        { role: 'user', content: '{"passages": []}' },
      ],
    });
  });
  test('may be sent to the whole address', async () => {
    const { url, seen } = await modelServer(writes('yes'));
    await ask(QUESTION, { url: `${url}/chat/completions`, ...QUICK });
    expect(seen[0]?.path).toBe('/v1/chat/completions');
  });
});

describe('a server in trouble', () => {
  test('is asked again when it is busy or broken for a moment', async () => {
    const { url, seen } = await modelServer(
      inTurn(refuses(429, { 'retry-after': '0' }), refuses(503), writes('yes')),
    );
    expect(await ask(QUESTION, { url, ...QUICK })).toBe('yes');
    expect(seen).toHaveLength(3);
  });
  test('is asked again when it hangs up', async () => {
    const { url } = await modelServer(inTurn((response) => response.destroy(), writes('yes')));
    expect(await ask(QUESTION, { url, ...QUICK })).toBe('yes');
  });
  test('is asked four times and no more', async () => {
    const { url, seen } = await modelServer(refuses(500));
    expect(await complaint({ url, ...QUICK })).toMatch(
      /Unexpected status 500, expected 200\..* Tried 4 times\./,
    );
    expect(seen).toHaveLength(4);
  });
  test.each([400, 401, 404])('is asked once when it says %i', async (status) => {
    const { url, seen } = await modelServer(refuses(status));
    const message = await complaint({ url, key: 'k-123', ...QUICK });
    expect(message).toContain(`Unexpected status ${status}`);
    expect(message).not.toContain('k-123');
    expect(seen).toHaveLength(1);
  });
  test('that is not there is told so', async () => {
    expect(await complaint({ url: 'http://127.0.0.1:1/v1', ...QUICK })).toContain('Is the server running?');
  });
});

describe('a server that cannot be trusted', () => {
  test('is left after the time it has', async () => {
    const { url, seen } = await modelServer(() => {});
    expect(await complaint({ url, ...QUICK, patience: 200 })).toContain(
      'expected an answer within 0.2 seconds',
    );
    expect(seen).toHaveLength(1);
  });
  test('is left after the time it has though it drips', async () => {
    const { url } = await modelServer((response) => {
      const drip = setInterval(() => response.write(' '), 20);
      response.on('close', () => clearInterval(drip));
    });
    expect(await complaint({ url, ...QUICK, patience: 300 })).toContain('expected an answer within');
  });
  test('is read no further than the limit', async () => {
    let sent = 0;
    const { url } = await modelServer((response) => {
      const more = () => {
        while (!response.destroyed && response.write('x'.repeat(65_536))) sent += 65_536;
      };
      response.on('drain', more);
      more();
    });
    expect(await complaint({ url, ...QUICK, size: 100_000 })).toContain('expected at most 100000 bytes');
    expect(sent).toBeLessThan(20_000_000);
  });
  test('never leads elsewhere with the key', async () => {
    const other = await modelServer(writes('yes'));
    const { url } = await modelServer(refuses(307, { location: `${other.url}/chat/completions` }));
    expect(await complaint({ url, key: 'k-123', ...QUICK })).toContain('Unexpected status 307');
    expect(other.seen).toEqual([]);
  });
  test.each(['not JSON', '{}', '{"choices": []}', '{"choices": [{"message": {"content": 7}}]}', ''])(
    'has no answer when it sends %j',
    async (text) => {
      const { url } = await modelServer((response) => response.end(text));
      expect(await complaint({ url, ...QUICK })).toContain('expected a chat completion');
    },
  );
});

test('asking ends at once when it is stopped', async () => {
  const { url } = await modelServer(() => {});
  const stop = new AbortController();
  const asked = ask(QUESTION, { url, ...QUICK }, stop.signal).catch((error: unknown) => error);
  setTimeout(() => stop.abort(new Error('stopped')), 50);
  expect(await asked).toMatchObject({ message: 'stopped' });
});

test.each([
  ['localhost:11434', undefined, 'begins with http'],
  ['not an address', undefined, 'expected a web address'],
  ['file:///etc/passwd', undefined, 'begins with http'],
  ['https://name:secret@example.org/v1', undefined, 'Unexpected password'],
  ['http://example.org/v1', 'k-123', 'expected https://'],
  ['http://example.org/v1', undefined, undefined],
  ['http://localhost:11434/v1', 'k-123', undefined],
  ['https://example.org/v1', 'k-123', undefined],
])('the address %s with the key %s is fit or not', (url, key, reason) => {
  if (reason === undefined) expect(unfitAddress(url, key)).toBeUndefined();
  else expect(unfitAddress(url, key)).toContain(reason);
});
