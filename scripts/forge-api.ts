/**
 * The **API** of a forge, as GitHub has it: asked with the token of a workflow, at an address that the environment
 * tells. It needs no package, so that no package ever sees the token.
 */

/** What a workflow tells of itself. */
export interface Api {
  /** `owner/name`. */
  repository: string;
  /** Address of the web pages, such as `https://forge.example`. */
  server: string;
  get<T>(path: string): Promise<T>;
  /** All entries of a list, of at most so many pages of 100. */
  list<T>(path: string, pages?: number): Promise<T[]>;
  send<T>(method: 'POST' | 'PATCH' | 'DELETE', path: string, body?: unknown): Promise<T>;
  /** Bytes of a file; `undefined` when there are more than `most`. */
  download(path: string, most: number): Promise<Uint8Array | undefined>;
}

/** An answer other than the one that was hoped for. */
export class Refused extends Error {
  override name = 'Refused';
  status: number;
  constructor(method: string, path: string, status: number) {
    super(`${method} ${path.replace(/\?.*/, '')}: Unexpected status ${status}, expected success.`);
    this.status = status;
  }
}

/** Longest that one answer is waited for, in milliseconds. */
const PATIENCE = 30_000;
/** What a repository is called; anything else would lead elsewhere. */
const REPOSITORY = /^[\w.-]+\/[\w.-]+$/;

/** @throws {RangeError} when the environment does not name a repository and a token. */
export function apiOf(environment: NodeJS.ProcessEnv): Api {
  const { GITHUB_REPOSITORY: repository = '', GITHUB_TOKEN: token = '' } = environment;
  const base = environment.GITHUB_API_URL ?? 'https://api.github.com';
  if (!REPOSITORY.test(repository) || token === '')
    throw new RangeError(
      'Unexpected environment, expected GITHUB_REPOSITORY and GITHUB_TOKEN. Run it in a workflow.',
    );
  const ask = async (method: string, path: string, body?: unknown) => {
    const response = await fetch(`${base}/repos/${repository}${path}`, {
      method,
      headers: {
        accept: 'application/vnd.github+json',
        authorization: `Bearer ${token}`,
        'x-github-api-version': '2022-11-28',
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      signal: AbortSignal.timeout(PATIENCE),
      ...(body !== undefined && { body: JSON.stringify(body) }),
    });
    if (!response.ok) throw new Refused(method, path, response.status);
    return response;
  };
  const get = async <T>(path: string) => (await (await ask('GET', path)).json()) as T;
  return {
    repository,
    server: environment.GITHUB_SERVER_URL ?? 'https://github.com',
    get,
    list: (path, pages = 10) => listed(get, path, pages),
    send: async <T>(method: string, path: string, body?: unknown) => {
      const response = await ask(method, path, body);
      return (response.status === 204 ? undefined : await response.json()) as T;
    },
    download: async (path, most) => bytesOf(await ask('GET', path), most),
  };
}

async function listed<T>(get: Api['get'], path: string, pages: number): Promise<T[]> {
  const all: T[] = [];
  for (let page = 1; page <= pages; page++) {
    const some = await get<T[]>(`${path}${path.includes('?') ? '&' : '?'}per_page=100&page=${page}`);
    all.push(...some);
    if (some.length < 100) break;
  }
  return all;
}

async function bytesOf({ body }: Response, most: number): Promise<Uint8Array | undefined> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
    size += chunk.length;
    if (size > most) return undefined;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
