import * as v from 'valibot';
import { expect, it } from 'vitest';
import { EngagementSchema, type Engagement } from './engagement';
import { titleOf } from './title';

const engagement = (fields: object): Engagement =>
  v.parse(EngagementSchema, { id: 'x', type: 'visit', ...fields });
const goita = { name: 'Assimi Goïta', party: 'MLI' };

it.each([
  [{ visitors: ['MLI'], hosts: ['RUS'], people: [goita] }, 'Mali › Russia: Assimi Goïta'],
  [{ visitors: ['MLI'], hosts: ['RUS'] }, 'Mali › Russia'],
  [{ hosts: ['RUS'] }, 'Visit to Russia'],
  [{ visitors: ['MLI'] }, 'Visit by Mali'],
  [{}, 'Visit, parties unknown'],
  [{ visitors: ['MLI', 'NER', 'BFA'], hosts: ['RUS'] }, 'Mali, Niger and Burkina Faso › Russia'],
  [{ visitors: ['MLI', 'NER', 'BFA', 'TCD'], hosts: ['RUS'] }, 'Mali, Niger and 2 others › Russia'],
  [{ type: 'summit', series: 'russia-africa-summit' }, 'Russia–Africa summit'],
  [
    { type: 'summit', series: 'russia-africa-summit', place: { name: 'Sochi' } },
    'Russia–Africa summit, Sochi',
  ],
  [{ type: 'summit', series: 'nato-something-new' }, 'NATO something new'],
  [{ type: 'meeting', participants: ['MLI', 'NER'] }, 'Meeting: Mali and Niger'],
  [{ type: 'summit' }, 'Summit'],
  [{ title: 'The long talk', hosts: ['RUS'] }, 'The long talk'],
])('titles %j', (fields, title) => {
  expect(titleOf(engagement(fields), 'en')).toBe(title);
});

it('names those who travelled, not those who received them', () => {
  const people = [{ name: 'Vladimir Putin', party: 'RUS' }, goita];
  expect(titleOf(engagement({ visitors: ['MLI'], hosts: ['RUS'], people }), 'en')).toBe(
    'Mali › Russia: Assimi Goïta',
  );
});

it('sets a narrow no-break space before a French colon', () => {
  expect(titleOf(engagement({ visitors: ['MLI'], hosts: ['RUS'], people: [goita] }), 'fr')).toBe(
    'Mali › Russie\u202f: Assimi Goïta',
  );
});
