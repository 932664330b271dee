import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { edited, reportOn, SMALL } from '../fixtures/change.ts';
import type { Report } from '../report.ts';
import { reportHtml } from './html.ts';
import { style } from './style.ts';

const ADA = 'people/ada-berg.mdx';
const fingerprint = (text: string) => createHash('sha256').update(text).digest('base64');

function pageOf(report: Report, more = {}) {
  const html = reportHtml(report, { fingerprint, ...more });
  return { html, document: parseHTML(html).document };
}

const NASTY = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><style>*{background:url(https://evil.example)}</style>',
  '" onmouseover="alert(1)" x="',
  "' onfocus='alert(1)' autofocus='",
  '<img src=x onerror=alert(1)>',
  '<a href="javascript:alert(1)">x</a>',
  '<svg/onload=alert(1)>',
  '<!-- -->',
  '&lt;script&gt; &#60;b&#62;',
  '{{7*7}} `x`',
  '\u202E\u0000\u2028',
];

function hostile(nasty: string): Report {
  const yaml = JSON.stringify(nasty);
  const report = reportOn({
    ...edited(
      ADA,
      ['name: Ada Berg', `name: ${yaml}`],
      ['text: Expects the new quay to open in May.', `text: ${yaml}`],
      ['[Berg]', `[${yaml}]`],
      ['She lives', `\`\`\`\n${nasty}\n\`\`\`\n\nShe lives`],
    ),
    'sources/opening.mdx': (SMALL['sources/opening.mdx'] ?? '').replace('The opening of the quay', yaml),
    'people/b.mdx': `---\nname: ${yaml}\n---\n`,
  });
  return { ...report, outside: [nasty] };
}

const ELEMENTS =
  'a article b blockquote body code dd del div dl dt figcaption figure footer frame h1 h2 h3 h4 head header html ins li main mark meta nav ol p q section small span style title ul'.split(
    ' ',
  );
const ATTRIBUTES =
  'aria-hidden aria-labelledby charset class content data-kind href http-equiv id lang name rel'.split(' ');

describe('the report in HTML', () => {
  test.each(NASTY)('shows %s as words', (nasty) => {
    const { document, html } = pageOf(hostile(nasty));
    const elements = [...document.querySelectorAll('*')];
    expect(
      new Set(elements.map(({ localName }) => localName).filter((name) => !ELEMENTS.includes(name))),
    ).toEqual(new Set());
    const attributes = elements.flatMap((element) => element.getAttributeNames());
    expect(new Set(attributes.filter((name) => !ATTRIBUTES.includes(name)))).toEqual(new Set());
    const hrefs = [...document.querySelectorAll('[href]')].map(
      (element) => element.getAttribute('href') ?? '',
    );
    expect(hrefs.filter((href) => !/^#[A-Za-z0-9-]+$/.test(href))).toEqual([]);
    expect(document.querySelectorAll('style')).toHaveLength(1);
    expect([...'\u0000\u202E'].filter((sign) => html.includes(sign))).toEqual([]);
  });

  test('allows its own style and nothing else', () => {
    const { document } = pageOf(reportOn(edited(ADA, ['quay to open', 'dock to open'])));
    const policy = document
      .querySelector('meta[http-equiv="Content-Security-Policy"]')
      ?.getAttribute('content');
    expect(policy).toBe(
      `default-src 'none'; style-src 'sha256-${fingerprint(document.querySelector('style')?.textContent ?? '')}'; base-uri 'none'; form-action 'none'`,
    );
    expect(style).not.toMatch(/url\(|@import|<\//);
  });

  test('shows a statement before and after, with the words that it rests on', () => {
    const { document } = pageOf(
      reportOn(edited(ADA, ['quay to open', 'dock to open'], ['would open in May"', 'would open"'])),
    );
    const words = (selector: string) => document.querySelector(selector)?.textContent?.trim();
    expect(words('.before .statement del')).toBe('quay');
    expect(words('.after .statement ins')).toBe('dock');
    expect(words('.after mark')).toBe('the new quay would open');
    expect(words('.after .verdict')).toBe('✓ found in passage 1');
  });

  test('has an anchor for every page and statement that changed, each once', () => {
    const { document } = pageOf(
      reportOn(edited(ADA, ['quay to open', 'dock to open'], ['value: Harbour', 'value: Old Harbour'])),
    );
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    const targets = [...document.querySelectorAll('a[href^="#"]')].map((link) =>
      link.getAttribute('href')?.slice(1),
    );
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
    expect(ids).toContain('people-ada-berg');
  });

  test('has no two landmarks of one name: statements are told apart by their page', () => {
    const { document } = pageOf(
      reportOn({
        ...edited(ADA, ['value: Harbour', 'value: Old Harbour']),
        ...edited('organisations/norsund-port.mdx', ['1901-04-02', '1902-04-02']),
      }),
    );
    expect(document.querySelectorAll('section.change')).toHaveLength(2);
    expect(document.querySelectorAll('section[aria-labelledby], section[aria-label]')).toHaveLength(0);
  });

  test('leads nowhere but where it is told that things are', () => {
    const { document } = pageOf(reportOn(edited(ADA, ['quay to open', 'dock to open'])), {
      site: 'https://site.example',
    });
    const outside = [...document.querySelectorAll('a')]
      .map((link) => link.getAttribute('href') ?? '')
      .filter((href) => !href.startsWith('#'));
    expect(outside).toEqual(['https://site.example/people/ada-berg/']);
  });

  test('has the colours of the site', () => {
    const tokens = readFileSync(new URL('../../../site/styles/tokens.css', import.meta.url), 'utf8');
    const colours = [...style.matchAll(/(--[a-z-]+):(#[0-9a-f]+)/g)].filter(([, name = '']) =>
      tokens.includes(`${name}:`),
    );
    expect(colours.length).toBeGreaterThan(20);
    expect(colours.filter(([, name, colour]) => !tokens.includes(`${name}: ${colour};`))).toEqual([]);
  });
});
