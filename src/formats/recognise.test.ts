import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFault } from '../i18n/messages/issues';
import { NODE_EDGES } from './edges.node';
import { reflow } from './pdf';
import { readFile } from './read';
import { recogniseFile } from './recognise';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin1 = (text: string) => Uint8Array.from(text, (char) => char.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(new Uint16Array([...text].map((char) => char.charCodeAt(0))).buffer);
const read = (name: string, content: string | Uint8Array) =>
  readFile(name, typeof content === 'string' ? utf8(content) : content, NODE_EDGES);

/** A PDF of one page with lines of text, as small as one can be. */
function pdfOf(lines: readonly string[]): Uint8Array {
  const content = `BT /F1 12 Tf 50 700 Td 14 TL ${lines.map((line) => `(${line}) Tj T*`).join(' ')} ET`;
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Lang (en) >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 612 792] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    '<< /Title (A communique) /Author (The ministry) >>',
  ];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const at = text.length;
    text += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(at).padStart(10, '0');
  });
  const start = text.length;
  text += `xref\n0 7\n0000000000 65535 f \n${offsets.map((at) => `${at} 00000 n \n`).join('')}`;
  return latin1(`${text}trailer\n<< /Size 7 /Root 1 0 R /Info 6 0 R >>\nstartxref\n${start}\n%%EOF`);
}

describe('a file', () => {
  it.each([
    ['a.json', '{"engagements":[]}', 'json'],
    ['a.csv', 'x', 'csv'],
    ['a.md', 'x', 'markdown'],
    ['a.htm', 'x', 'html'],
    ['a.ndjson', '{}', 'jsonl'],
    ['a.txt', 'Words.', 'text'],
    ['', '{"engagements":[]}', 'json'],
    ['', '{"id":"a","text":"x"}\n{"id":"b","text":"y"}', 'jsonl'],
    ['', '{\n"engagements":[]}', 'json'],
    ['', '<!-- x --><!DOCTYPE html><p>x', 'html'],
    ['', '---\ntitle: x\n---\ny', 'markdown'],
    ['', 'id;type;start;hosts\n', 'csv'],
    ['', 'Visit, type and start are words here.', 'text'],
    ['', '%PDF-1.4', 'pdf'],
  ])('named %j that holds %j is %s', (name, text, format) => {
    expect(recogniseFile(name, utf8(text)).format).toBe(format);
  });

  it.each([
    ['UTF-8 with a mark', utf8('\ufeffCôte d’Ivoire')],
    ['UTF-8', utf8('Côte d’Ivoire')],
    ['UTF-16 with a mark', utf16('\ufeffCôte d’Ivoire')],
    ['UTF-16 without a mark', utf16('Côte d’Ivoire, visite officielle')],
  ])('in %s is read without loss', (_encoding, bytes) => {
    expect(recogniseFile('a.txt', bytes)).toMatchObject({
      text: expect.stringMatching(/^Côte d’Ivoire/),
      warning: null,
    });
  });

  it('in Windows-1252 is read, with a warning', async () => {
    const upload = await read('a.txt', latin1('Le président ivoirien à Bamako'));
    expect(upload).toMatchObject({
      kind: 'documents',
      documents: [{ text: 'Le président ivoirien à Bamako' }],
    });
    expect(upload.issues).toMatchObject([{ severity: 'warning', fault: { code: 'read-as-windows-1252' } }]);
  });

  it('of HTML is read in the encoding that it declares', async () => {
    const bytes = latin1(
      '<html><meta charset="windows-1251"><body><p>\xcc\xee\xf1\xea\xe2\xe0</p></body></html>',
    );
    expect(await read('a.html', bytes)).toMatchObject({ documents: [{ text: 'Москва' }], issues: [] });
  });

  it.each([
    ['nothing', new Uint8Array(), /empty/],
    ['spaces', utf8(' \n\n '), /empty/],
    ['a picture', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10]), /PNG/],
    ['an office document', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), /ZIP/],
    ['noise', Uint8Array.from({ length: 5000 }, (_, at) => (at * 7919) % 256), /binary/],
    ['a broken PDF', utf8('%PDF-1.4 and then nothing'), /cannot be read/],
  ])('that holds %s is refused in words', async (_what, bytes, reason) => {
    const upload = await read('a.bin', bytes);
    expect(upload).toMatchObject({ kind: 'dataset', dataset: { engagements: [] } });
    expect(upload.issues).toHaveLength(1);
    expect(sayFault(upload.issues[0]!, 'en')).toMatch(reason);
  });

  it('of a hundred megabytes of noise is answered within seconds', async () => {
    const noise = new Uint8Array(100_000_000);
    for (let at = 0; at < 1000; at++) noise[at] = 33 + ((at * 7919) % 90);
    for (let filled = 1000; filled < noise.length; filled *= 2) noise.copyWithin(filled, 0, filled);
    const before = performance.now();
    for (const name of ['a.txt', 'a.csv', 'a.json', 'a.html']) {
      const upload = await read(name, noise);
      expect(upload.issues.length).toBeGreaterThan(0);
    }
    expect(performance.now() - before).toBeLessThan(20_000);
  });

  it('of JSON holds a data set, a document or documents', async () => {
    expect(await read('d.json', '{"engagements":[{"id":"a","type":"visit"}]}')).toMatchObject({
      kind: 'dataset',
      issues: [],
    });
    expect(await read('one.json', '{"text":"Words."}')).toMatchObject({
      documents: [{ id: 'one.json', text: 'Words.' }],
    });
    expect(await read('two.json', '[{"id":"x","text":"A"},{"text":"B"}]')).toMatchObject({
      documents: [{ id: 'x' }, { id: 'two.json-2' }],
    });
  });

  it('of JSON Lines holds documents, engagements or what was extracted', async () => {
    expect(await read('a.jsonl', '{"id":"a","text":"A"}\n')).toMatchObject({
      kind: 'documents',
      documents: [{ id: 'a' }],
    });
    expect(
      await read(
        'a.jsonl',
        '{"id":"e","type":"visit"}\n{"id":"d","engagements":[{"id":"f","type":"summit"}]}\n{"id":',
      ),
    ).toMatchObject({
      kind: 'dataset',
      dataset: { engagements: [{ id: 'e' }, { id: 'f' }] },
      issues: [{ where: 'line 3, column 7' }],
    });
  });

  it('of PDF gives its words, title, author and language', async () => {
    const bytes = pdfOf([
      'President Putin arrived in Beijing on 16 May 2024 for a',
      'state visit at the invitation of Xi Jinping.',
    ]);
    expect(await read('c.pdf', bytes)).toEqual({
      kind: 'documents',
      documents: [
        {
          id: 'c.pdf',
          text: 'President Putin arrived in Beijing on 16 May 2024 for a state visit at the invitation of Xi Jinping.',
          title: 'A communique',
          author: 'The ministry',
          lang: 'en',
        },
      ],
      issues: [],
    });
    expect(bytes[0]).toBe(0x25);
  });

  it('of a thousand faults lists the first thousand and counts the rest', async () => {
    const { issues } = await read('a.csv', `id,type\n${'x,picnic\n'.repeat(1500)}`);
    expect(issues).toHaveLength(1001);
    expect(issues.at(-1)?.fault).toEqual({ code: 'more-issues', count: 500 });
  });

  it('of any bytes and any name is never an exception', async () => {
    const names = fc.constantFrom('a.json', 'a.jsonl', 'a.csv', 'a.md', 'a.html', 'a.txt', 'a.pdf', '');
    await fc.assert(
      fc.asyncProperty(names, fc.oneof(fc.uint8Array(), fc.string().map(utf8)), async (name, bytes) => {
        const upload = await read(name, bytes);
        expect(upload.kind === 'documents' || upload.issues.length > 0 || upload.kind === 'dataset').toBe(
          true,
        );
      }),
    );
  });
});

describe('lines of a page', () => {
  it('are joined to paragraphs, and parted words to words', () => {
    expect(
      reflow([
        'The president of the republic arr-',
        'ived in the capital on Monday',
        'morning.',
        'He left on the following Tuesday',
        'evening.',
      ]),
    ).toBe(
      'The president of the republic arrived in the capital on Monday morning.\n\nHe left on the following Tuesday evening.',
    );
  });
});
