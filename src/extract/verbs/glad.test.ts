import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

it.each([
  ['en', '“I am delighted to be in Accra,” William Ruto said on Thursday.'],
  ['en', '“It is a great honour to be here in Accra,” President Ruto told reporters on Thursday.'],
  ['en', '“It is a pleasure to host you in Accra”, Nana Akufo-Addo told William Ruto on Thursday.'],
  ['fr', '« Je suis heureux d’être à Accra », a dit jeudi William Ruto.'],
  ['fr', '« C’est un honneur d’accueillir le président Ruto à Accra », a déclaré jeudi Nana Akufo-Addo.'],
])('whoever is glad to be there is there when he says so (%s): %s', (lang, text) => {
  expect(told(text, lang, '2024-05-10')).toEqual(['visit KEN>GHA 2024-05-09']);
});

it.each([
  ['en', 'William Ruto will be delighted to visit Accra on 3 June.', 'visit KEN>GHA 2024-06-03'],
  [
    'en',
    'Nana Akufo-Addo was honoured to receive William Ruto in Accra on Thursday.',
    'visit KEN>GHA 2024-05-09',
  ],
  [
    'fr',
    'Nana Akufo-Addo s’est dit honoré de recevoir jeudi William Ruto à Accra.',
    'visit KEN>GHA 2024-05-09',
  ],
])('or when he was, or will be (%s): %s', (lang, text, expected) => {
  expect(told(text, lang, '2024-05-10')).toEqual([expected]);
});

it.each([
  ['en', 'Nana Akufo-Addo said he would be happy to welcome William Ruto to Accra.'],
  ['fr', 'Nana Akufo-Addo a dit qu’il serait heureux d’accueillir William Ruto à Accra.'],
])('but no wish is told as a fact (%s): %s', (lang, text) => {
  expect(told(text, lang, '2024-05-10')).toEqual([]);
});

const withStatus = (lang: string, text: string): string[] =>
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
    expect(withStatus(lang, text)).toEqual(['KEN>GHA 2024-05-13 ongoing']);
  });

  it('is ahead on a day to come', () => {
    expect(withStatus('en', 'John Mahama is pleased to welcome William Ruto to Accra on Thursday.')).toEqual([
      'KEN>GHA 2024-05-16 announced',
    ]);
  });

  it.each([
    ['en', 'It would be an honour to receive William Ruto in Accra.'],
    ['en', 'John Mahama would be happy to welcome William Ruto to Accra.'],
    ['fr', 'John Mahama serait ravi de recevoir William Ruto à Accra.'],
  ])('is a wish where he would be (%s: %s)', (lang, text) => {
    expect(withStatus(lang, text)).toEqual([]);
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
