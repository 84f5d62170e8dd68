import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normaliseDate, parseDocumentLine, readDocumentLines, readMarkdown, readPlainText } from './document';
import { stripMarkdown } from './markdown';

describe('a Markdown article', () => {
  const ARTICLE = [
    '---',
    'title: "Mali : visite à Moscou"',
    "publisher: 'L’Écho du fleuve'",
    'author: A. Traoré # of our own',
    'lang: fr',
    'published: 2025-06-17',
    'url: https://example.org/a',
    '---',
    '',
    '# Un voyage',
    '',
    'Le **président** [Assimi Goïta](https://example.org/ag) se rendra en *Russie*.',
    '',
  ].join('\r\n');

  it('gives its front matter and its words without marks', () => {
    expect(readMarkdown('a.md', ARTICLE)).toEqual({
      id: 'a.md',
      text: 'Un voyage\n\nLe président Assimi Goïta se rendra en Russie.',
      title: 'Mali : visite à Moscou',
      publisher: 'L’Écho du fleuve',
      author: 'A. Traoré',
      lang: 'fr',
      published: '2025-06-17',
      url: 'https://example.org/a',
    });
  });

  it('takes its first heading for its title where there is no front matter', () => {
    expect(readMarkdown('a.md', '# A title\n\nWords.')).toMatchObject({ title: 'A title', lang: null });
  });

  it.each([
    ['> quoted\n> twice', 'quoted\ntwice'],
    ['- one\n* two', 'one\ntwo'],
    ['22. Juni 2025', '22. Juni 2025'],
    ['Title\n=====\ntext', 'Title\n\ntext'],
    ['a\n\n---\n\nb', 'a\n\nb'],
    ['![a picture](x.png) words', ' words'.trim()],
    ['snake_case_name and 2*3*4', 'snake_case_name and 2*3*4'],
    ['<b>bold</b> &c', 'bold &c'],
    ['escaped \\*stars\\*', 'escaped *stars*'],
    ['[note][1]\n\n[1]: https://x.org', 'note'],
  ])('reads %j as words', (markdown, text) => {
    expect(stripMarkdown(markdown)).toBe(text);
  });

  it('never throws and never adds a letter', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        const words = stripMarkdown(text);
        expect(words.replace(/\s/g, '').length).toBeLessThanOrEqual(text.replace(/\s/g, '').length);
        readMarkdown('x', text);
      }),
    );
  });
});

describe('documents one a line', () => {
  it('keeps the good lines and names the others', () => {
    const { documents, issues } = readDocumentLines(
      [
        '{"id":"a","text":"Words.","lang":"en"}',
        '',
        '{"id":"b"}',
        '{"id":3,"text":"Third"}',
        '{"id":"c",',
      ].join('\n'),
    );
    expect(documents.map(({ id }) => id)).toEqual(['a', '3']);
    expect(issues.map(({ where, fault }) => [where, fault.code])).toEqual([
      ['line 3', 'document-without-text'],
      ['line 5', 'bad-json'],
    ]);
  });

  it('says the id of a line that is otherwise wrong', () => {
    expect(parseDocumentLine('{"id":"b","text":7}')).toMatchObject({
      document: null,
      id: 'b',
      fault: { code: 'document-without-text' },
    });
  });

  it('fills what a line leaves out', () => {
    expect(parseDocumentLine('{"id":"a","text":"Words."}').document).toEqual({
      id: 'a',
      text: 'Words.',
      lang: null,
      published: null,
      title: null,
      publisher: null,
      author: null,
      url: null,
    });
  });
});

it('reads line breaks of any system', () => {
  expect(readPlainText('a.txt', 'one\r\ntwo\rthree').text).toBe('one\ntwo\nthree');
});

it.each([
  ['2025-06-17', '2025-06-17'],
  ['2025-06-17T23:30:00+02:00', '2025-06-17'],
  ['2025-06', '2025-06'],
  ['Tue, 17 Jun 2025 08:00:00 GMT', '2025-06-17'],
  ['17 June 2025', '2025-06-17'],
  ['2025-02-30', null],
  ['yesterday', null],
  ['', null],
  [null, null],
])('reads the date %j as %j', (text, date) => {
  expect(normaliseDate(text)).toBe(date);
});
