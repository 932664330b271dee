/**
 * The **figures** of a page: what a browser loads for it, and how steady and how tame it is.
 */
import type { Browser, Page } from 'playwright-core';

export interface PageFigures {
  /** Bytes over the wire with Brotli, headers included, of a first visit. */
  html: number;
  css: number;
  script: number;
  fonts: number;
  /** Whatever else was loaded. */
  other: number;
  requests: number;
  /** Bytes of the same page when another one was read before. */
  next: number;
  /** Cumulative layout shift, the worse of two widths. */
  shift: number;
  /** Widths in pixels at which the page scrolls sideways. */
  sideways: number[];
  /** Requests that left this site. */
  strangers: string[];
  /** What a strict content security policy refused. */
  refused: string[];
}

/** Nothing inline, nothing from elsewhere; WebAssembly is what the search runs on. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  ...['style', 'img', 'font', 'connect', 'manifest'].map((what) => `${what}-src 'self'`),
  "base-uri 'none'",
  "form-action 'self'",
].join('; ');

const WIDTHS = [320, 390, 640, 768, 1024, 1280, 1920];

export interface Visited {
  browser: Browser;
  /** Address of the home page; everything else is below it. */
  site: string;
  /** The page to measure, below the site. */
  path: string;
}

export async function pageFigures({ browser, site, path }: Visited): Promise<PageFigures> {
  const url = new URL(path, site).href;
  const first = await load(browser, site, [url]);
  const second = await load(browser, site, [site, url]);
  const shifts = [await shiftOf(browser, url, 390), await shiftOf(browser, url, 1280)];
  const sum = (type: RegExp) =>
    first.loaded.filter((one) => type.test(one.type)).reduce((total, { bytes }) => total + bytes, 0);
  return {
    html: sum(/^Document$/),
    css: sum(/^Stylesheet$/),
    script: sum(/^Script$/),
    fonts: sum(/^Font$/),
    other: sum(/^(?!Document|Stylesheet|Script|Font)/),
    requests: first.loaded.length,
    next: second.loaded.reduce((total, { bytes }) => total + bytes, 0),
    shift: Math.max(...shifts),
    sideways: await sidewaysAt(browser, url),
    strangers: first.strangers,
    refused: [...new Set([...first.refused, ...second.refused])],
  };
}

interface Loaded {
  type: string;
  bytes: number;
}

/** What the last of several pages loads that the ones before it have not. */
async function load(browser: Browser, site: string, urls: readonly string[]) {
  const context = await browser.newContext({ viewport: { width: 390, height: 844 } });
  const page = await context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) refused.push(message.text());
  });
  const strangers: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site) && !request.url().startsWith('data:')) strangers.push(request.url());
  });
  let loaded: Loaded[] = [];
  for (const url of urls) loaded = await follow(page, url);
  await context.close();
  return { loaded, refused, strangers };
}

async function follow(page: Page, url: string): Promise<Loaded[]> {
  const session = await page.context().newCDPSession(page);
  const loaded = new Map<string, Loaded>();
  session.on('Network.responseReceived', ({ requestId, type, response }) => {
    if (!response.fromDiskCache) loaded.set(requestId, { type, bytes: 0 });
  });
  session.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    const one = loaded.get(requestId);
    if (one) one.bytes = encodedDataLength;
  });
  await session.send('Network.enable');
  await page.goto(url, { waitUntil: 'networkidle' });
  await session.detach();
  return [...loaded.values()];
}

async function shiftOf(browser: Browser, url: string, width: number): Promise<number> {
  const page = await browser.newPage({ viewport: { width, height: 844 } });
  await page.goto(url, { waitUntil: 'networkidle' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((done) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries() as unknown as { value: number; hadRecentInput: boolean }[]) {
            if (!entry.hadRecentInput) sum += entry.value;
          }
        }).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(sum), 300);
      }),
  );
  await page.close();
  return shift;
}

async function sidewaysAt(browser: Browser, url: string): Promise<number[]> {
  const page = await browser.newPage();
  await page.goto(url, { waitUntil: 'load' });
  const wide: number[] = [];
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const scrolls = await page.evaluate(() => document.documentElement.scrollWidth > innerWidth);
    if (scrolls) wide.push(width);
  }
  await page.close();
  return wide;
}
