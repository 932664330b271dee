/**
 * The **types** of page that a built site has, each with the largest page of it, and the **states** that a
 * visitor can bring a page into.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';

/** A page to look at. */
export interface PageType {
  name: string;
  /** Below the base path, with query and hash. */
  path: string;
}

/** What a visitor has done on it. */
export interface PageState extends PageType {
  act: (page: Page) => Promise<void>;
}

const CONTENT = ['people', 'organisations', 'equipment', 'places', 'events', 'sources'];
/** Folders of which each page is made from content, besides those of the content itself. */
const GATHERED = ['a-z', 'categories', 'countries', 'said'];
const SINGLE = ['timeline', 'disagreements', 'changes', 'connections', 'about', 'search'];

/** One page of each type that this site has; of many alike, the one with most in it. */
export function pageTypes(site: string): PageType[] {
  const lists = [...CONTENT, ...GATHERED, ...SINGLE].filter((folder) => isPage(site, folder));
  const largest = [...CONTENT, ...GATHERED].flatMap((folder) => {
    const id = largestIn(join(site, folder));
    return id ? [{ name: `${folder}-page`, path: `${folder}/${id}/` }] : [];
  });
  return [
    { name: 'home', path: '' },
    ...lists.map((folder) => ({ name: folder, path: `${folder}/` })),
    ...largest,
    { name: 'not-found', path: '404.html' },
  ];
}

/** What can be opened, asked for or pointed at. */
export function pageStates(site: string): PageState[] {
  const person = largestIn(join(site, 'people'));
  const about = person ? `people/${person}/` : '';
  const found = pageTypes(site).find(({ name }) => name === 'sources-page');
  return [
    ...searchStates(about),
    { name: 'state-menu', path: '', act: openMenu },
    ...(about
      ? [
          { name: 'state-evidence', path: about, act: openEvidence },
          { name: 'state-preview', path: about, act: preview },
          { name: 'state-unfolded', path: about, act: unfold },
        ]
      : []),
    ...(found ? [{ name: 'state-passage', path: found.path, act: target }] : []),
  ];
}

/** Every page of an entity, below the site. */
export function entityPages(site: string): string[] {
  const folders = CONTENT.filter((folder) => folder !== 'sources' && existsSync(join(site, folder)));
  return folders.flatMap((folder) =>
    readdirSync(join(site, folder), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && isPage(site, `${folder}/${entry.name}`))
      .map(({ name }) => `${folder}/${name}/`),
  );
}

function isPage(site: string, folder: string): boolean {
  return existsSync(join(site, folder, 'index.html'));
}

function largestIn(folder: string): string | undefined {
  if (!existsSync(folder)) return undefined;
  const pages = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  const size = (name: string) =>
    statSync(join(folder, name, 'index.html'), { throwIfNoEntry: false })?.size ?? 0;
  return pages.map(({ name }) => name).sort((a, b) => size(b) - size(a) || (a < b ? -1 : 1))[0];
}

/** @param about The page of a person. */
function searchStates(about: string): PageState[] {
  const name = about.split('/')[1]?.replaceAll('-', ' ') ?? 'zzyzxqq';
  const slip = name.replace(/(..)(.)(.)/, '$1$3$2');
  const asked = (state: string, query: string) => ({
    ...{ name: `state-search-${state}`, path: '' },
    act: (page: Page) => search(page, query),
  });
  const found = (state: string, query: string, more = '') => ({
    ...{ name: `state-results-${state}`, path: `search/?q=${encodeURIComponent(query)}${more}` },
    act: settled,
  });
  const landing = {
    name: 'state-landing',
    path: `${about}?hl=${encodeURIComponent(name)}`,
    act: highlighted,
  };
  return [
    { name: 'state-search-empty', path: '', act: beginSearch },
    { name: 'state-search-recent', path: '', act: (page) => beginSearch(page, ['nato', 'su-35']) },
    asked('words', 'the source said'),
    asked('phrase', '"said that"'),
    asked('card', name),
    asked('slip', slip),
    asked('nothing', 'zzyzxqq'),
    asked('left-out', `${name} zzyzxqq`),
    asked('field', 'kind:source modality:asserted'),
    asked('by', `by:"${name}"`),
    asked('number', 'troops>1000'),
    asked('mistake', `colour:red ${name}`),
    asked('nobody', 'by:zzyzxqq'),
    { name: 'state-search-loading', path: '', act: waitForSearch },
    { name: 'state-search-error', path: '', act: failToSearch },
    found('words', name),
    found('sorted', name, '&sort=newest'),
    found('by', `by:"${name}"`),
    found('nothing', 'zzyzxqq'),
    found('none-left', name, '&kind=equipment&category=zzyzxqq'),
    {
      name: 'state-results-facets',
      path: `search/?q=${encodeURIComponent(name)}&kind=person`,
      act: openFacets,
    },
    ...(about ? [landing] : []),
  ];
}

async function beginSearch(page: Page, recent: readonly string[] = []): Promise<void> {
  await page.evaluate((kept) => {
    const base = document.documentElement.dataset.base;
    localStorage.setItem(`dossier searches ${base}`, JSON.stringify(kept));
  }, recent);
  await page.keyboard.press('/');
  await page.locator('.beginning dl').waitFor();
}

async function search(page: Page, words: string): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).fill(words);
  await answered(page);
}

/** The status says something else than that search is under way. */
async function answered(page: Page): Promise<void> {
  const status = page.locator('dialog [role=status]:not(:empty)').filter({ hasNotText: 'Searching' });
  await status.waitFor({ state: 'attached' });
}

async function waitForSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.locator('.beginning dl').waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fetch: () => new Promise(() => undefined) }));
  await page.getByRole('combobox', { name: 'Search' }).fill('qqq');
  await page.locator('dialog [role=status]').filter({ hasText: 'Searching' }).waitFor();
}

async function failToSearch(page: Page): Promise<void> {
  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search' }).waitFor();
  await page.evaluate(() => Object.assign(globalThis, { fetch: () => Promise.reject(new Error('offline')) }));
  await page.getByRole('combobox', { name: 'Search' }).fill('qqq');
  await answered(page);
}

async function settled(page: Page): Promise<void> {
  const status = page.locator('.found [role=status]:not(:empty)').filter({ hasNotText: 'Searching' });
  await status.waitFor({ state: 'attached' });
}

async function highlighted(page: Page): Promise<void> {
  await page.waitForFunction(() => CSS.highlights.size > 0);
}

async function openFacets(page: Page): Promise<void> {
  await settled(page);
  await page.locator('.chosen a').first().waitFor();
  await unfold(page);
}

async function openMenu(page: Page): Promise<void> {
  const menu = page.locator('details.menu > summary');
  if (await menu.isVisible()) await menu.click();
}

/** On a narrow page the mark opens the sheet; on a wide one the words stand there already. */
async function openEvidence(page: Page): Promise<void> {
  const mark = page.locator('button.cite').first();
  if (await mark.isVisible()) await mark.click();
}

/** The keyboard asks for a preview wherever there is one; a finger never does. */
async function preview(page: Page): Promise<void> {
  await page.locator('main a.name').first().focus();
  if (await page.evaluate(() => matchMedia('(hover: hover)').matches))
    await page.locator('#preview:popover-open').waitFor();
}

async function unfold(page: Page): Promise<void> {
  await page.evaluate(() => {
    for (const details of document.querySelectorAll<HTMLDetailsElement>('main details')) details.open = true;
  });
}

async function target(page: Page): Promise<void> {
  const anchor = await page.locator('.passage[id]').nth(1).getAttribute('id');
  await page.evaluate((id) => location.assign(`#${id}`), anchor);
}
