import fc from 'fast-check';
import { expect, it } from 'vitest';
import { DEFAULT_CHOICE, formatGraphChoice, GRAPH_PARAMS, parseGraphChoice, pinNode } from './choice';
import { GRAPH_VIEWS, OPTION_VALUES } from './options';

const parse = (search: string) => parseGraphChoice(new URLSearchParams(search));

it('comes back as it was written, whatever was chosen', () => {
  const { time, actors, colour, pairs, order } = OPTION_VALUES;
  const number = fc.integer({ min: -90_000, max: 90_000 }).map((value) => value / 100);
  const choices = fc.record({
    view: fc.constantFrom(...GRAPH_VIEWS),
    options: fc.record({
      time: fc.constantFrom(...time),
      actors: fc.constantFrom(...actors),
      colour: fc.constantFrom(...colour),
      pairs: fc.constantFrom(...pairs),
      order: fc.constantFrom(...order),
    }),
    centre: fc.constantFrom(null, 'MLI', 'person/Goïta, Assimi/MLI'),
    split: fc.option(fc.integer({ min: 1800, max: 2100 })),
    pins: fc
      .array(fc.tuple(fc.constantFrom('MLI', 'summit/a@b', 'person/O’Neill/'), number, number))
      .map((list) => new Map(list.map(([id, x, y]) => [id, { x: x + 0, y: y + 0 }] as const))),
  });
  fc.assert(
    fc.property(choices, (choice) => {
      const params = new URLSearchParams(formatGraphChoice(choice));
      expect([...params.keys()].every((name) => GRAPH_PARAMS.some((each) => each === name))).toBe(true);
      expect(parseGraphChoice(params)).toEqual(choice);
    }),
  );
});

it('writes nothing for what is at its default, and drops what it does not know', () => {
  expect(formatGraphChoice(DEFAULT_CHOICE)).toEqual([]);
  expect(parse('drawing=cube&time=never&split=x&pin=MLI&pin=MLI@a,b&matrix=<b>')).toEqual(DEFAULT_CHOICE);
});

it('pins a node at a place that an address can hold', () => {
  const choice = pinNode(DEFAULT_CHOICE, 'MLI', { x: 1 / 3, y: -0.001 });
  expect(choice.pins.get('MLI')).toEqual({ x: 0.33, y: 0 });
  expect(formatGraphChoice(choice)).toEqual([['pin', 'MLI@0.33,0']]);
});
