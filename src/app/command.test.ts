import { expect, it } from 'vitest';
import { dayOf } from '../engagement/day';
import { EMPTY_FILTER } from '../filter/filter';
import { DEFAULT_CHOICE, pinNode } from '../graph/choice';
import { DEFAULT_LANES } from '../timeline/choice';
import { renderCommandOf, type Drawn } from './command';

const DRAWN: Drawn = {
  kind: 'graph',
  filter: EMPTY_FILTER,
  lanes: DEFAULT_LANES,
  graph: DEFAULT_CHOICE,
  part: null,
  locale: 'en',
  theme: 'light',
  text: 'outline',
  today: dayOf(2026, 11, 25),
};

it('says what is not at its default, and nothing else', () => {
  expect(renderCommandOf(DRAWN)).toBe('entente render engagements.json --view=graph -o graph.svg');
  expect(renderCommandOf({ ...DRAWN, kind: 'timeline', lanes: { ...DEFAULT_LANES, order: 'name' } })).toBe(
    'entente render engagements.json --view=timeline --order=name --today=2026-11-25 -o timeline.svg',
  );
});

it('quotes what a shell would take apart', () => {
  const filter = { ...EMPTY_FILTER, countries: ['MLI', 'RUS'], people: ['Pierre O’Neill', "d'Or; rm"] };
  const graph = pinNode({ ...DEFAULT_CHOICE, view: 'ego', centre: 'MLI' }, 'person/A B/MLI', { x: 1, y: -2 });
  expect(
    renderCommandOf({
      ...DRAWN,
      kind: 'ego',
      filter,
      graph,
      part: { left: -9, top: 0, right: 3, bottom: 4 },
    }),
  ).toBe(
    "entente render engagements.json --view=ego --country=MLI,RUS --person='Pierre O’Neill' --person='d'\\''Or; rm' --centre=MLI --pin='person/A B/MLI@1,-2' --part=-9,0,3,4 -o ego.svg",
  );
});
