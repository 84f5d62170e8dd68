import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

const told = (lang: string, text: string): string[] =>
  extractDocument({ id: 't', lang, published: '2024-05-13', text }).engagements.map(
    ({ visitors, hosts, start, status }) => `${visitors.join()}>${hosts.join()} ${start ?? '?'} ${status}`,
  );

describe('what somebody is glad to do', () => {
  it.each([
    ['en', 'Delighted to welcome President William Ruto to Accra today.'],
    ['en', 'An honour to receive @WilliamsRuto William Ruto in Accra this morning. #Ghana'],
    ['fr', 'Heureux d’accueillir aujourd’hui à Accra le président William Ruto.'],
    ['fr', 'Ravie de recevoir ce matin à Accra le président William Ruto.'],
  ])('is no plan (%s: %s)', (lang, text) => {
    expect(told(lang, text)).toEqual(['KEN>GHA 2024-05-13 ongoing']);
  });

  it('is ahead on a day to come', () => {
    expect(told('en', 'John Mahama is pleased to welcome William Ruto to Accra on Thursday.')).toEqual([
      'KEN>GHA 2024-05-16 announced',
    ]);
  });

  it.each([
    ['en', 'It would be an honour to receive William Ruto in Accra.'],
    ['en', 'John Mahama would be happy to welcome William Ruto to Accra.'],
    ['fr', 'John Mahama serait ravi de recevoir William Ruto à Accra.'],
  ])('is a wish where he would be (%s: %s)', (lang, text) => {
    expect(told(lang, text)).toEqual([]);
  });
});

it('takes no handle for a part of a name', () => {
  const { engagements } = extractDocument({
    id: 't',
    lang: 'en',
    published: '2024-05-13',
    text: 'Delighted to welcome @KenyanPresident William Ruto to Accra today.',
  });
  expect(engagements.flatMap(({ people }) => people.map(({ name }) => name))).toEqual(['William Ruto']);
});
