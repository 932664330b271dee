import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { columnOf, pdfOf } from '../src/convert/read/pdf/fixtures/pdf-of.ts';
import { zipOf } from '../src/convert/read/zip/fixtures/zip-of.ts';
import { type Files, filesOf, folderOf, run } from './command-run.ts';
import { ownEnvironment } from './own-environment.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const saidBy = (name: string) =>
  `Defence Minister ${name} said on Monday that 1,200 troops would guard the ferries.`;

/** A document in each of three formats, one that is broken, and two files that are none. */
async function waiting(): Promise<Files> {
  const paragraph = `<w:p><w:r><w:t>${saidBy('Petra Lindqvist')}</w:t></w:r></w:p>`;
  const word = { 'word/document.xml': `<w:document ${W}><w:body>${paragraph}</w:body></w:document>` };
  return {
    'inbox/a.pdf': Buffer.from(pdfOf({ pages: [columnOf(50, 100, [saidBy('Tomas Vrellin')])] })),
    'inbox/b.html': `<!doctype html><title>Ferries</title><article><p>${saidBy('Jonas Harrow')}</p></article>`,
    'inbox/new/c.docx': Buffer.from(await zipOf(word)),
    'inbox/d.pdf': '%PDF-1.4\nbroken',
    'inbox/e.png': 'x',
    'inbox/.gitkeep': '',
  };
}

/** Convert what waits, as `npm start` does before it builds. */
function convertInbox(content: string) {
  const code = `import { convertInbox } from './scripts/inbox.ts'; convertInbox(${JSON.stringify(content)});`;
  const { stdout, stderr, status } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    env: { ...ownEnvironment(), NO_COLOR: '1' },
  });
  return { stdout, stderr, status };
}

describe('the inbox', () => {
  test('is converted whatever the format, and what cannot be read is told and stops nothing', async () => {
    const content = folderOf(await waiting());
    const { stdout, stderr } = convertInbox(content);
    for (const name of ['tomas-vrellin', 'jonas-harrow', 'petra-lindqvist'])
      expect(stdout).toMatch(new RegExp(`^people/${name}\\.mdx: new`, 'm'));
    expect(stderr.match(/inbox\/d\.pdf: Unexpected .+, expected .+\. .+\.$/gm)).toHaveLength(1);
    expect(stderr).toContain('1 files are in no format that is read');
    expect(stderr).not.toMatch(/^\s+at /m);
    expect(run('check', ['--content', content])).toMatchObject({ code: 0 });

    const once = filesOf(content);
    convertInbox(content);
    expect(filesOf(content)).toEqual(once);
  });
  test('that is empty, or is not there, says nothing', () => {
    const content = folderOf({ 'inbox/.gitkeep': '' });
    expect(convertInbox(content)).toEqual({ stdout: '', stderr: '', status: 0 });
    expect(convertInbox(folderOf({}))).toEqual({ stdout: '', stderr: '', status: 0 });
  });
  test('that holds nothing but an empty folder says nothing', () => {
    const content = folderOf({});
    mkdirSync(join(content, 'inbox/new'), { recursive: true });
    expect(convertInbox(content)).toEqual({ stdout: '', stderr: '', status: 0 });
  });
});
