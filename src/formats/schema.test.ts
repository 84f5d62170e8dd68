import Ajv from 'ajv/dist/2020.js';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { engagements, sources } from './arbitrary';
import { writeJson } from './json';
import { describeDataset } from './schema';

const validate = new Ajv({ allowUnionTypes: true }).compile(describeDataset());

it('is published as it is', async () => {
  await expect(`${JSON.stringify(describeDataset(), null, 2)}\n`).toMatchFileSnapshot(
    '../../docs/engagement.schema.json',
  );
});

it('accepts every file that is written', () => {
  fc.assert(
    fc.property(
      fc.array(engagements, { maxLength: 4 }),
      fc.array(sources, { maxLength: 3 }),
      (list, cited) => {
        const file: unknown = JSON.parse(writeJson({ version: 1, sources: cited, engagements: list }));
        expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
      },
    ),
  );
});

it.each([
  [{ version: 1 }],
  [{ version: 2, engagements: [] }],
  [{ version: 1, engagements: [{ id: 'a', type: 'picnic' }] }],
  [{ version: 1, engagements: [{ id: 'a', type: 'visit', start: '22 June 2025' }] }],
  [{ version: 1, engagements: [{ id: 'a', type: 'visit', visitors: ['mali'] }] }],
  [{ version: 1, engagements: [{ id: 'a', type: 'visit', confidence: 2 }] }],
])('refuses %j', (file) => {
  expect(validate(file)).toBe(false);
});
