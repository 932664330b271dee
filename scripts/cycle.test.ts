import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { bodyOf } from '../src/contribute/correction/fixtures/harbour.ts';
import { claimId } from '../src/model/claim.ts';
import { readPage } from '../src/model/page.ts';
import { correctionForm } from '../src/publish/forge/forms.ts';
import { readHistory } from '../src/store/history.ts';
import { filesOf, folderOf, HARBOUR, run } from './command-run.ts';
import { type Clone, openForge } from './fixtures/forge-folder.ts';

const ADA = 'people/ada-merin.mdx';
const QUILL = 'people/leander-quill.mdx';

/** Two slips in it: a field and a word of ours. */
const CLAIMS = `claims:
  - property: said
    modailty: asserted
    voice: direkt
    about: [tern-2]
    cite:
      - source: 2031-05-04-alder-begins-its-ferry-trial
        quote: The quiet boats are the ones people wait for
`;

/** What somebody does with an editor: claims in the place of the comment that shows how. */
function edit({ content }: Clone): void {
  const path = join(content, QUILL);
  const text = readFileSync(path, 'utf8');
  writeFileSync(path, `${text.slice(0, text.indexOf('status: draft\n'))}status: draft\n${CLAIMS}---\n`);
}

/** The keeper takes a branch in as a forge does, and others get it. */
function merge(keeper: Clone, branch: string): void {
  keeper.git('fetch', '-q', 'origin');
  keeper.git('merge', '-q', '--no-ff', '--no-edit', `origin/${branch}`);
  keeper.git('push', '-q', 'origin', 'main');
}

describe('with an editor and npm', () => {
  test('a page is begun, edited, checked, mended, reported, merged; and its history is told', () => {
    const forge = openForge();
    const mine = forge.clone('Linda Stranger');
    const content = ['--content', mine.content];
    mine.git('checkout', '-q', '-b', 'leander-quill');

    expect(run('check', content)).toMatchObject({ code: 0 });
    expect(run('new', [...content, 'person', 'Leander Quill'])).toMatchObject({
      code: 0,
      stdout: expect.stringContaining(QUILL),
    });
    expect(run('new', [...content, 'person', 'Ada Merin'])).toMatchObject({ code: 1 });
    edit(mine);

    const told = run('check', content);
    expect(told.code).toBe(1);
    expect(told.stdout).toMatch(/leander-quill\.mdx:\d+:5: error schema Unexpected field `modailty`/);
    expect(told.stdout).toMatch(/leander-quill\.mdx:\d+:12: error schema Unexpected `direkt`/);
    expect(run('check', [...content, '--fix'])).toMatchObject({ code: 0 });
    const mended = filesOf(mine.content);
    expect(mended[QUILL]).toContain('    modality: asserted\n    voice: direct\n');
    expect(run('check', [...content, '--fix'])).toMatchObject({ code: 0 });
    expect(filesOf(mine.content)).toEqual(mended);
    expect(mine.git('status', '--porcelain')).toBe(`?? content/${QUILL}`);

    mine.commit('2026-02-03', 'Add Leander Quill');
    const report = run('report', [...content, 'origin/main']);
    expect(report).toMatchObject({ code: 0, stderr: '' });
    expect(report.stdout).toContain('Leander Quill');
    expect(report.stdout).toMatch(/quiet boats are the ones people wait for/);

    mine.git('push', '-q', 'origin', 'leander-quill');
    merge(forge.clone('Keeper'), 'leander-quill');

    const whole = readHistory(forge.clone('Reader').content);
    expect(whole?.of(QUILL)).toMatchObject({
      created: '2026-02-03',
      updated: '2026-02-03',
      authors: ['Linda Stranger'],
    });
    expect(whole?.of(ADA)).toMatchObject({ updated: '2026-01-01', authors: ['Keeper'], revisions: 1 });
    expect(whole?.changes(1)).toMatchObject([{ name: 'Leander Quill', deed: 'added', day: '2026-02-03' }]);
    expect(readHistory(forge.clone('Reader', '--depth', '1').content)).toBeUndefined();
    const blobless = readHistory(forge.clone('Reader', '--filter=blob:none').content);
    expect(blobless?.of(QUILL)).toEqual(whole?.of(QUILL));
  });

  test('two people who add pages and claims at the same time never meet in one file', () => {
    const forge = openForge();
    const people = ['Leander Quill', 'Odile Varga'].map((name) => {
      const clone = forge.clone(name);
      const branch = name.toLowerCase().replace(' ', '-');
      clone.git('checkout', '-q', '-b', branch);
      expect(run('new', ['--content', clone.content, 'person', name])).toMatchObject({ code: 0 });
      clone.commit('2026-02-03', `Add ${name}`);
      clone.git('push', '-q', 'origin', branch);
      return branch;
    });
    const keeper = forge.clone('Keeper');
    for (const branch of people) merge(keeper, branch);
    expect(run('check', ['--content', keeper.content, '--all'])).toMatchObject({ code: 0 });
  });
});

describe('with a browser only', () => {
  const { page } = readPage({ path: ADA, text: readFileSync(join(HARBOUR, ADA), 'utf8') });
  const first = page && page.kind !== 'source' ? page.data.claims[0] : undefined;
  const statement = first ? claimId('ada-merin', first) : '';
  const send = (own: Clone, answers: Record<string, string>) => {
    const body = bodyOf(correctionForm, { page: 'ada-merin', statement, ...answers });
    const file = join(folderOf({ 'body.md': body }), 'body.md');
    return run('issue-to-pr', [
      '--content',
      own.content,
      '--body',
      file,
      '--number',
      '7',
      '--author',
      '7+linda',
    ]);
  };

  test('an issue becomes a commit of whoever wrote it, is pushed, reported, merged, and told', () => {
    const forge = openForge();
    const robot = forge.clone('Robot');
    const answers = { kind: 'wording', better: 'Directs the Northern Harbour Board.' };
    expect(send(robot, answers)).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('dossier/issue-7'),
    });
    robot.git('push', '-q', 'origin', 'dossier/issue-7');

    const keeper = forge.clone('Keeper');
    const report = run('report', ['--content', keeper.content, 'main', 'origin/dossier/issue-7']);
    expect(report).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('<ins>Directs the</ins> Northern Harbour Board.'),
    });
    merge(keeper, 'dossier/issue-7');
    expect(run('check', ['--content', keeper.content, '--all'])).toMatchObject({ code: 0 });
    const history = readHistory(forge.clone('Reader').content)?.of(ADA);
    expect(history).toMatchObject({ created: '2026-01-01', authors: ['Keeper', 'linda'], revisions: 2 });
    expect(readFileSync(join(keeper.content, ADA), 'utf8')).toContain(
      'text: Directs the Northern Harbour Board.',
    );
  });

  test.each([
    ['a command', { better: '$(touch /tmp/hit) `id`; rm -rf ~ | sh' }],
    ['YAML', { better: 'x\n  - property: role\n    value: king\n---\n' }],
    ['a path', { page: '../../../etc/passwd', better: 'x' }],
    ['a beacon', { better: '![a](https://example.org/p.png) <img src=https://example.org/p.png>' }],
    ['1 MB', { better: 'word '.repeat(200_000) }],
  ])('a hostile issue is explained, and does nothing else: %s', (_, answers) => {
    const forge = openForge();
    const robot = forge.clone('Robot');
    const before = { files: filesOf(robot.content), refs: robot.git('for-each-ref') };
    const { code, stdout } = send(robot, { kind: 'wording', ...answers });
    expect(code).toBe(1);
    expect(stdout).toMatch(/No pull request was made/);
    expect(stdout.length).toBeLessThan(10_000);
    expect(stdout.replace(/(`+)[\s\S]*?\1/g, '')).not.toMatch(/!\[|<img|\$\(|@/);
    expect({ files: filesOf(robot.content), refs: robot.git('for-each-ref') }).toEqual(before);
    expect(robot.git('status', '--porcelain')).toBe('');
  });
});
