import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findInfidelities } from '../formats/fidelity';

const BUILD = 'dist/cli-test';
let folder: string;

beforeAll(() => {
  execFileSync('npx', ['vite', 'build', '--logLevel', 'error', '--ssr', '--outDir', BUILD], {
    stdio: 'inherit',
  });
  folder = mkdtempSync(join(tmpdir(), 'entente-'));
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string) => join(folder, name);
const entente = (args: readonly string[], input?: string) =>
  spawnSync(process.execPath, [join(BUILD, 'main.js'), ...args], { encoding: 'utf8', input: input ?? '' });
const line = (id: string, text: string) => JSON.stringify({ id, lang: 'fr', published: '2025-06-19', text });
const VISIT =
  'Le président malien Assimi Goïta effectuera une visite officielle en Russie du 22 au 26 juin 2025.';
const lines = (count: number) =>
  Array.from({ length: count }, (_, index) => line(`d${index}`, VISIT)).join('\n');
const ids = (text: string) =>
  text
    .trim()
    .split('\n')
    .map((row) => (JSON.parse(row) as { id: string }).id);

describe('entente extract', () => {
  it('answers a line for a line, in the order read, on several threads', () => {
    const { stdout, status, stderr } = entente(['extract', '--jsonl', '--jobs', '2'], lines(300));
    expect(ids(stdout)).toEqual(Array.from({ length: 300 }, (_, index) => `d${index}`));
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    const first = JSON.parse(stdout.split('\n')[0] ?? '') as { engagements: unknown[] };
    expect(first.engagements).toMatchObject([
      { type: 'visit', start: '2025-06-22', end: '2025-06-26', visitors: ['MLI'], hosts: ['RUS'] },
    ]);
  });

  it('reports a bad line with its number, keeps its place, and goes on', () => {
    const { stdout, stderr, status } = entente(
      ['extract', '--jsonl'],
      [line('a', VISIT), '{"id":"b",', line('c', VISIT)].join('\n'),
    );
    expect(ids(stdout)).toEqual(['a', 'standard input:2', 'c']);
    expect(stderr).toContain('standard input, line 2');
    expect(status).toBe(1);
  });

  it('continues an interrupted file without repeating or losing a document', () => {
    writeFileSync(at('in.jsonl'), lines(50));
    const whole = entente(['extract', '--jsonl', at('in.jsonl'), '-o', at('out.jsonl')]);
    expect(whole.status).toBe(0);
    const expected = readFileSync(at('out.jsonl'), 'utf8');
    writeFileSync(at('out.jsonl'), expected.split('\n').slice(0, 20).join('\n') + '\n');
    appendFileSync(at('out.jsonl'), '{"id":"d20","engag');
    entente(['extract', '--jsonl', at('in.jsonl'), '-o', at('out.jsonl'), '--resume']);
    expect(readFileSync(at('out.jsonl'), 'utf8')).toBe(expected);
  });

  it('merges two reports of one visit, and joins them with a data file', () => {
    writeFileSync(at('a.txt'), VISIT);
    writeFileSync(at('b.md'), `---\nlang: fr\npublished: 2025-06-20\n---\n${VISIT}`);
    const { status } = entente([
      'extract',
      at('a.txt'),
      at('b.md'),
      '--join',
      'data/engagements.csv',
      '-o',
      at('all.json'),
    ]);
    expect(status).toBe(0);
    const { engagements } = JSON.parse(readFileSync(at('all.json'), 'utf8')) as {
      engagements: { visitors?: string[]; start: string; sources: string[] }[];
    };
    const found = engagements.filter((one) => one.start === '2025-06-22' && one.visitors?.includes('MLI'));
    expect(found).toHaveLength(1);
    expect(found[0]?.sources).toEqual(expect.arrayContaining(['a.txt', 'b.md']));
  });

  it.each([
    ['empty.txt', Buffer.alloc(0), /empty/],
    [
      'noise.txt',
      Buffer.from(Uint8Array.from({ length: 4000 }, (_, index) => (index * 131) % 256)),
      /not (a )?text/,
    ],
  ])('says what is wrong with %s', (name, bytes, reason) => {
    writeFileSync(at(name), bytes);
    const { stderr, status } = entente(['extract', at(name)]);
    expect(stderr).toMatch(reason);
    expect(status).toBe(1);
  });

  it.each([
    [['extract', 'no-such-file.txt'], 'no such file'],
    [['extract', '--resume', 'data/articles'], '--resume needs'],
    [['extract', '--jobs', 'many', 'data/articles'], 'whole number'],
    [['render', 'data/engagements.csv', '--theme', 'pink'], 'Allowed choices'],
    [['render', 'data/engagements.csv', '-o', 'x.png'], '.svg'],
    [['convert', 'data/engagements.csv', 'out.xyz'], 'extensions'],
    [['frobnicate'], 'unknown command'],
  ])('%j is wrong use: code 2 and one sentence', (args, message) => {
    const { status, stderr, stdout } = entente(args);
    expect(stderr).toContain(message);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });
});

describe('entente validate, merge, convert', () => {
  it('names row, field and reason, and ends with 1', () => {
    writeFileSync(
      at('bad.csv'),
      'id,type,start,end,visitors,hosts\na,visit,2025-06-22,,MLI,RUS\nb,visit,2025-02-30,,MLI,RUS\n',
    );
    const { stdout, status } = entente(['validate', at('bad.csv')]);
    expect(stdout).toMatch(/row 3.*start/);
    expect(status).toBe(1);
    expect(entente(['validate', '--lang', 'fr', at('bad.csv')]).stdout).toMatch(
      /ligne 3, début.*n’est pas une date/,
    );
  });

  it('reads a table made elsewhere by a mapping that was guessed, saved and corrected', () => {
    writeFileSync(at('visites.csv'), 'Quand;Pays hôte;Visiteur\n03/04/2025;Russie;Mali\n');
    const guess = entente(['mapping', at('visites.csv'), '-o', at('m.json')]);
    expect(guess.stderr).toContain('03/04/2025');
    expect(guess.status).toBe(1);
    const mapping = JSON.parse(readFileSync(at('m.json'), 'utf8')) as object;
    writeFileSync(at('m.json'), JSON.stringify({ ...mapping, dateOrder: 'mdy' }));
    const run = entente(['convert', at('visites.csv'), at('visites.json'), '--mapping', at('m.json')]);
    expect(run).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(at('visites.json'), 'utf8')).toContain('visit-mli-rus-2025-03-04');
    const wrong = entente(['convert', at('visites.csv'), at('x.json'), '--mapping', at('visites.csv')]);
    expect(wrong.status).toBe(2);
  });

  it('turns CSV into JSON and back without loss', () => {
    writeFileSync(
      at('one.csv'),
      'id,type,start,visitors,hosts,people,note\na,visit,2025-06-22,MLI,RUS,Assimi Goïta (MLI),kept\n',
    );
    entente(['convert', at('one.csv'), at('one.json')]);
    entente(['convert', at('one.json'), at('two.csv')]);
    const csv = readFileSync(at('two.csv'), 'utf8');
    expect(csv).toContain('Assimi Goïta (MLI)');
    expect(csv).toContain('kept');
  });

  it('writes a calendar and lines of engagements', () => {
    writeFileSync(at('three.csv'), 'id,type,start,visitors,hosts\na,visit,2025-06-22,MLI,RUS\n');
    for (const name of ['three.ics', 'three.jsonl']) entente(['convert', at('three.csv'), at(name)]);
    expect(readFileSync(at('three.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20250622');
    expect(ids(readFileSync(at('three.jsonl'), 'utf8'))).toEqual(['a']);
  });

  it('writes the network of what passes a filter, and reads it as data', () => {
    writeFileSync(
      at('four.csv'),
      'id,type,start,visitors,hosts,participants\na,visit,2025-06,MLI,RUS,\nb,visit,2019,FRA,MLI,\nc,summit,2024,,NER,NER;MLI;BFA\n',
    );
    for (const ending of ['gexf', 'graphml', 'edges.csv', 'nodes.csv']) {
      const { status, stderr } = entente(['convert', at('four.csv'), at(`four.${ending}`), '--from', '2020']);
      expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
    }
    expect(readFileSync(at('four.gexf'), 'utf8')).toMatch(
      /kind="visit".*start="2025-06-01" end="2025-06-30"/,
    );
    for (const ending of ['gexf', 'graphml', 'edges.csv']) {
      entente(['convert', at(`four.${ending}`), at('back.csv')]);
      const [, ...rows] = readFileSync(at('back.csv'), 'utf8').trim().split('\r\n');
      expect({ ending, rows: rows.sort() }).toEqual({
        ending,
        rows: ['a,visit,,,,2025-06,,MLI,RUS,,,,,,', 'c,summit,,,,2024,,,NER,NER;MLI;BFA,,,,,'],
      });
    }
  });

  it('describes a source as the file does that says most of it', () => {
    writeFileSync(at('s.csv'), 'id,title,publisher\nlist,A list,An office\n');
    writeFileSync(at('e.csv'), 'id,type,start,visitors,hosts,source\na,visit,2025-06-22,MLI,RUS,list#7\n');
    const { stdout } = entente(['merge', at('s.csv'), at('e.csv')]);
    expect(JSON.parse(stdout)).toMatchObject({
      sources: [{ id: 'list', publisher: 'An office' }],
      engagements: [{ sources: ['list#7'] }],
    });
  });

  it('joins the same visit told by two files into one', () => {
    writeFileSync(at('m1.csv'), 'id,type,start,end,visitors,hosts\na,visit,2025-06-22,2025-06-26,MLI,RUS\n');
    writeFileSync(at('m2.csv'), 'id,type,start,visitors,hosts\nb,visit,2025-06,MLI,RUS\n');
    const { stdout } = entente(['merge', at('m1.csv'), at('m2.csv')]);
    expect((JSON.parse(stdout) as { engagements: unknown[] }).engagements).toHaveLength(1);
  });
});

describe('entente render', () => {
  const ASKED = ['--country', 'MLI,RUS', '--from', '2012', '--today', '2026-01-01'];
  beforeAll(() => entente(['extract', 'data/articles', '-o', at('articles.json')]));

  it.each(['timeline', 'graph'] as const)(
    'draws the %s as a file that any renderer reads, the same each time',
    (view) => {
      const args = ['render', at('articles.json'), '--view', view, ...ASKED];
      const first = entente([...args, '-o', at(`${view}.svg`)]);
      expect(first).toMatchObject({ status: 0, stderr: '' });
      const svg = readFileSync(at(`${view}.svg`), 'utf8');
      expect(findInfidelities(svg)).toEqual([]);
      expect(svg).toContain('Mali');
      expect(entente(args).stdout).toBe(svg);
    },
  );

  it('says so where nothing passes the filter', () => {
    const { stdout, status } = entente([
      'render',
      'data/engagements.csv',
      '--country',
      'TUV',
      '--sector',
      'space',
    ]);
    expect(status).toBe(0);
    expect(stdout).toContain('0 of');
  });
});

it('makes the folder of its output, and leaves no half-written file where it cannot write', () => {
  writeFileSync(at('w.csv'), 'id,type,start,visitors,hosts\na,visit,2025-06-22,MLI,RUS\n');
  expect(entente(['convert', at('w.csv'), at('new/folder/w.json')])).toMatchObject({ status: 0, stderr: '' });
  expect(existsSync(at('new/folder/w.json'))).toBe(true);
  const blocked = entente(['convert', at('w.csv'), at('w.csv/x.json')]);
  expect(blocked.status).toBe(2);
  expect(blocked.stderr).toMatch(/x\.json cannot be written: /);
  mkdirSync(at('taken.json'));
  expect(entente(['convert', at('w.csv'), at('taken.json')]).status).toBe(2);
  expect(existsSync(at('taken.json.partial'))).toBe(false);
});
