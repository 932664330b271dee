/**
 * A **visit** of the built site in a real browser: a reader opens search and types names, and what was loaded,
 * how long it took and what it cost the processor is written down.
 */
import type { Browser, CDPSession, Page, Request } from 'playwright-core';
import { SLOW_4G, type WireRequest } from './wire.ts';

/** What is typed, and the title of the page that has to be shown for it. */
export interface Asked {
  text: string;
  title: string;
}

export interface Step {
  /** From the first key to the answer on the screen, in ms; a busy machine makes it longer. */
  ms: number;
  /** What the page's own thread worked meanwhile, in ms, however busy the machine is. */
  workMs: number;
  /** Everything asked for meanwhile; what was answered before the answer stood there is `needed`. */
  requests: LoggedRequest[];
}

export interface LoggedRequest extends WireRequest {
  needed: boolean;
}

export interface Visit {
  /** Requests for search while nobody had asked for it. */
  before: LoggedRequest[];
  /** Search is opened and the first name typed. */
  first: Step;
  /** The second name replaces the first at once, as if pasted. */
  next: Step;
}

const ANSWER = 'dialog[open] .results a, dialog[open] [role=option]';
const FIELD = 'dialog[open] :is(input[type=search], input[role=combobox])';
/** Files that only search loads. */
const OF_SEARCH = /\/(?:pagefind|search)\/|names\.json|dialog\.|engine\./;
const PATIENCE = 60_000;
/** After this long everything that was begun has been loaded, in ms. */
const SETTLED = 4000;

/** Visit on slow 4G with an empty cache. Chromium does not slow requests of workers. */
export async function visit(
  browser: Browser,
  url: string,
  [one, two]: readonly [Asked, Asked],
): Promise<Visit> {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const log = new RequestLog(page);
  const session = await context.newCDPSession(page);
  await slowDown(session);
  await countWork(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  const loaded = await log.taken();
  const first = await timed({ page, log, session }, one, async () => {
    await openSearch(page);
    await page.locator(FIELD).fill(one.text);
  });
  await page.waitForTimeout(SETTLED);
  await log.taken();
  const next = await timed({ page, log, session }, two, () => page.locator(FIELD).fill(two.text));
  await context.close();
  return { before: loaded.filter(({ path }) => OF_SEARCH.test(path)), first, next };
}

/** On a busy machine the first key may come before the page listens. */
async function openSearch(page: Page): Promise<void> {
  for (let attempt = 0; attempt < 5; attempt++) {
    await page.keyboard.press('/');
    const opened = page.locator(FIELD).waitFor({ timeout: PATIENCE / 10 });
    if (await opened.then(Boolean.bind(null, true), () => false)) return;
  }
  throw new Error('The search dialog did not open');
}

async function slowDown(session: CDPSession): Promise<void> {
  const throughput = SLOW_4G.bitsPerSecond / 8;
  await session.send('Network.enable');
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: SLOW_4G.roundTripMs,
    downloadThroughput: throughput,
    uploadThroughput: throughput,
  });
}

/** Time from an act to the answer on the screen. */
async function timed(
  { page, log, session }: { page: Page; log: RequestLog; session: CDPSession },
  { title }: Asked,
  act: () => Promise<void>,
): Promise<Step> {
  const before = await workOf(session);
  const began = performance.now();
  await act();
  await page.locator(ANSWER).filter({ hasText: title }).first().waitFor();
  const ms = performance.now() - began;
  return { ms, workMs: (await workOf(session)) - before, requests: await log.taken() };
}

/** Count processor time of the page's thread instead of time that passes. */
async function countWork(session: CDPSession): Promise<void> {
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
}

async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
}

/** Processor time of the page for each further letter once everything is loaded, in ms. */
export async function keystrokes(browser: Browser, url: string, { text }: Asked): Promise<number[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await countWork(session);
  await page.goto(url, { waitUntil: 'networkidle' });
  await openSearch(page);
  await page.locator(FIELD).fill(text);
  await page.waitForTimeout(1500);
  await page.locator(FIELD).fill('');
  await page.waitForTimeout(500);
  const costs: number[] = [];
  for (const letter of text) {
    const before = await scriptTime(session);
    await page.keyboard.press(letter === ' ' ? 'Space' : letter);
    await page.waitForTimeout(300);
    costs.push((await scriptTime(session)) - before);
  }
  await context.close();
  return costs;
}

async function scriptTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Requests that a page and its workers made, each knowing which were answered before it was sent. */
class RequestLog {
  #sent: { request: Request; after: number[] }[] = [];
  #ended: number[] = [];

  constructor(page: Page) {
    page.on('request', (request) => this.#sent.push({ request, after: [...this.#ended] }));
    page.on('requestfinished', (request) => {
      const at = this.#sent.findIndex((one) => one.request === request);
      if (at >= 0) this.#ended.push(at);
    });
  }

  /** Everything since it was asked last. */
  async taken(): Promise<LoggedRequest[]> {
    const sent = this.#sent;
    const ended = new Set(this.#ended);
    this.#sent = [];
    this.#ended = [];
    return Promise.all(
      sent.map(async ({ request, after }, at) => ({
        needed: ended.has(at),
        path: new URL(request.url()).pathname,
        bytes: await bodyOf(request),
        after,
      })),
    );
  }
}

async function bodyOf(request: Request): Promise<number> {
  const sizes = await Promise.race([
    request.sizes(),
    new Promise<undefined>((done) => setTimeout(done, 2000)),
  ]);
  return sizes?.responseBodySize ?? 0;
}
