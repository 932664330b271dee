import { describe, expect, test } from 'vitest';
import { nameOf } from './name.ts';

const named = (path: string, type = '', disposition = '') =>
  nameOf(new URL(path, 'https://news.example.org/'), { type, disposition });

describe('the name of a document from the network', () => {
  test.each<[string, string, string]>([
    ['/a/report', 'application/pdf', 'report.pdf'],
    ['/a/report.php', 'text/html; charset=utf-8', 'report.html'],
    ['/', 'text/html', 'news.example.org.html'],
    ['/notes.md', 'text/plain', 'notes.md'],
    ['/report.docx', 'application/octet-stream', 'report.docx'],
    ['/caf%C3%A9/%E6%96%87.txt', '', '文.txt'],
    ['/broken%zz', 'text/plain', 'broken%zz.txt'],
    ['/feed', 'application/rss+xml', 'feed.xml'],
  ])('%s as %s is %s', (path, type, name) => expect(named(path, type)).toBe(name));

  test('is the one that the host gives it', () => {
    expect(named('/get?id=3', 'application/octet-stream', 'attachment; filename="a report.odt"')).toBe(
      'a report.odt',
    );
  });
  test('says nothing where nobody does', () => expect(named('/get')).toBe(''));
  test('is never a path, nor that of a page of this knowledge base', () => {
    expect(named('/a', 'application/pdf', 'attachment; filename="../../etc/passwd"')).toBe('passwd.pdf');
    expect(named('/a%2F..%2Fb.pdf')).toBe('b.pdf');
    expect(named('/sources/a.mdx')).toBe('a.md');
  });
});
