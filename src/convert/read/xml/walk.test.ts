import { describe, expect, test } from 'vitest';
import { type Walk, walkXml } from './walk.ts';

const prefixes = { 'urn:text': 't', 'urn:plain': '' };

function heard(xml: string | Uint8Array, more: Partial<Walk> = {}): string {
  const bytes = typeof xml === 'string' ? new TextEncoder().encode(xml) : xml;
  const said: string[] = [];
  try {
    walkXml(
      { bytes, part: 'a.xml', prefixes, ...more },
      {
        open: (name, attributes) =>
          said.push(
            `<${name}${Object.entries(attributes)
              .map(([key, value]) => ` ${key}=${value}`)
              .join('')}>`,
          ),
        close: (name) => said.push(`</${name}>`),
        words: (text) => said.push(text),
      },
    );
  } catch (error) {
    return (error as Error).message;
  }
  return said.join('');
}

describe('names', () => {
  test('bear the prefix that the reader knows, whatever the file calls it', () => {
    expect(heard('<x:p xmlns:x="urn:text" x:a="1" b="2">w</x:p>')).toContain('t:a=1 b=2>w</t:p>');
    expect(heard('<p xmlns="urn:text"><q xmlns="urn:plain"/></p>')).toMatch(/^<t:p .*<q .*<\/q><\/t:p>$/);
  });
  test('stay as they are when their namespace is unknown', () => {
    expect(heard('<y:p xmlns:y="urn:other">w</y:p>')).toContain('w</y:p>');
    expect(heard('<p xmlns="constructor">w</p>')).toContain('w</p>');
  });
  test('lose a meaning with the element that gave it', () => {
    expect(heard('<a><p xmlns="urn:text"/><p/></a>')).toContain('</t:p><p></p></a>');
  });
});

describe('bytes', () => {
  test('are UTF-8, or what the first of them say', () => {
    expect(heard('<a>é</a>')).toBe('<a>é</a>');
    const latin = Uint8Array.from('<?xml version="1.0" encoding="iso-8859-1"?><a>\u00e9</a>', (c) =>
      c.charCodeAt(0),
    );
    expect(heard(latin)).toBe('<a>é</a>');
    const wide = Uint8Array.from([0xff, 0xfe, ...[...'<a>é</a>'].flatMap((c) => [c.charCodeAt(0), 0])]);
    expect(heard(wide)).toBe('<a>é</a>');
  });
  test('that are no UTF-8 are refused rather than guessed at', () => {
    expect(heard(Uint8Array.of(0x3c, 0x61, 0x3e, 0xe9, 0x3c))).toMatch(/^Unexpected XML in `a\.xml` \(/);
  });
});

describe('a document type', () => {
  test('that is only named is passed over, as the manifests of OpenOffice name theirs', () => {
    expect(heard('<!DOCTYPE m:m PUBLIC "-//OpenOffice.org//DTD Manifest 1.0//EN" "Manifest.dtd"><a/>')).toBe(
      '<a></a>',
    );
  });
  test('that is only named brings no entities', () => {
    expect(heard('<!DOCTYPE a SYSTEM "file:///etc/passwd"><a>&b;</a>')).toMatch(/^Unexpected XML/);
  });
});

describe('XML is refused in one line', () => {
  test.each([
    [
      'with a document type of its own',
      '<!DOCTYPE a [<!ELEMENT a ANY>]><a/>',
      /^Unexpected document type declaration with contents in `a\.xml`/,
    ],
    [
      'with entities',
      '<!DOCTYPE a [<!ENTITY b SYSTEM "file:///etc/passwd">]><a>&b;</a>',
      /^Unexpected document type/,
    ],
    [
      'when it is not well-formed',
      '<a><b></a>',
      /^Unexpected XML in `a\.xml` \(.+\), expected well-formed XML\. \S/,
    ],
    ['when it is cut off', '<a>w', /^Unexpected XML/],
    [
      'when it nests too deep',
      `${'<a>'.repeat(300)}`,
      /^Unexpected more than 256 elements within one another/,
    ],
    [
      'when an element has too many attributes',
      `<a ${Array.from({ length: 1001 }, (_, at) => `b${at}=""`).join(' ')}/>`,
      /^Unexpected more than 1000 attributes/,
    ],
  ])('%s', (_, xml, reason) => {
    expect(heard(xml)).toMatch(reason);
    expect(heard(xml)).not.toContain('\n');
  });
});

describe('XHTML', () => {
  const xhtml = { entities: { nbsp: '\u00A0' } };
  test('may name its document type and characters', () => {
    const page = '<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.1//EN" "x.dtd"><p>a&nbsp;b</p>';
    expect(heard(page, { xhtml })).toBe('<p>a\u00A0b</p>');
  });
  test('may not bring entities of its own', () => {
    expect(heard('<!DOCTYPE html [<!ENTITY a "b">]><p>&a;</p>', { xhtml })).toMatch(
      /^Unexpected document type/,
    );
  });
  test('is read on after a mistake', () => {
    expect(heard('<p>a <b>c</p> & d', { xhtml })).toContain('a <b>c</b></p>');
    expect(heard('<p>&constructor;</p>', { xhtml })).toMatch(/^<p>/);
  });
});
