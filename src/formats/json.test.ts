import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sayFault } from '../i18n/messages/issues';
import { engagements, sources } from './arbitrary';
import { readJson, writeJson } from './json';
import { findJsonFault } from './json-fault';

describe('a data file as JSON', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(engagements, { selector: ({ id }) => id, maxLength: 5 }),
        fc.array(sources, { maxLength: 3 }),
        (list, cited) => {
          const dataset = { version: 1 as const, sources: cited, engagements: list };
          const back = readJson(writeJson(dataset));
          expect(back.dataset).toEqual(dataset);
          expect(back.issues.filter(({ severity }) => severity === 'error')).toEqual([]);
        },
      ),
    );
  });

  it('holds one engagement a line, without the fields that say nothing', () => {
    const { dataset } = readJson(
      '{"engagements":[{"id":"a","type":"visit"},{"id":"b","type":"summit","sectors":["energy"]}]}',
    );
    expect(writeJson(dataset)).toBe(
      '{"version":1,\n"sources":[],\n"engagements":[\n{"id":"a","type":"visit"},\n{"id":"b","type":"summit","sectors":["energy"]}\n]}\n',
    );
  });

  it('keeps an end that nobody knows apart from one that is the start', () => {
    const { dataset } = readJson(
      '[{"id":"a","type":"visit","start":"2025","end":""},{"id":"b","type":"visit","start":"2025"}]',
    );
    expect(readJson(writeJson(dataset)).dataset.engagements.map(({ end }) => end)).toEqual(['', null]);
  });

  it('reads a bare list of engagements', () => {
    expect(readJson('[{"id":"a","type":"visit"}]').dataset.engagements).toHaveLength(1);
  });

  it('names line and column where the text breaks, and keeps nothing of it', () => {
    const text = '{\n"version": 1,\n"sources": [],\n"engagements": [\n{\n"id": "a",\n"type" "visit"\n}]}';
    const { dataset, issues } = readJson(text);
    expect(dataset.engagements).toEqual([]);
    expect(issues).toEqual([
      {
        where: 'line 7, column 8',
        field: null,
        fault: { code: 'bad-json', expected: 'colon', found: { kind: 'text', text: '"visit"' } },
        severity: 'error',
      },
    ]);
  });
});

describe('where JSON breaks', () => {
  it.each([
    ['', 1, 1, /value was expected, but the file ends/],
    ['{"a":1,}', 1, 8, /name in double quotes was expected, but there is “}”/],
    ['{"a":1\n"b":2}', 2, 1, /“,” or the closing bracket/],
    ['[1,2', 1, 5, /the file ends here/],
    ['{"a":tru}', 1, 6, /there is “tru”/],
    ['[1] x', 1, 5, /nothing more was expected, but there is “x”/],
    ["{'a':1}", 1, 2, /name in double quotes or “}”/],
    ['{"a":"open\n"}', 1, 6, /not closed/],
    ['[01]', 1, 2, /there is “01”/],
    ['[}', 1, 2, /value or “]”/],
  ])('finds the fault in %j', (text, line, column, reason) => {
    const found = findJsonFault(text);
    expect(found).toMatchObject({ line, column });
    expect(sayFault(found!, 'en')).toMatch(reason);
  });

  it('agrees with the engine on what is JSON', () => {
    const mangled = fc
      .tuple(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', '{', ']', '\n', '1', 'x', ':', '\\'))
      .map(([json, at, piece]) => {
        const place = at % (json.length + 1);
        return json.slice(0, place) + piece + json.slice(place + (at % 2));
      });
    fc.assert(
      fc.property(fc.oneof(fc.json(), mangled, fc.string()), (text) => {
        let valid = true;
        try {
          JSON.parse(text);
        } catch {
          valid = false;
        }
        expect(findJsonFault(text) === null).toBe(valid);
      }),
      { numRuns: 500 },
    );
  });
});
