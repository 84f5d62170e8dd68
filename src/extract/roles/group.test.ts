import { describe, expect, it } from 'vitest';
import type { Mention } from '../mention';
import { probeIn, toldIn } from '../presence/probe';
import { areOfSeveral, groupOf } from './group';

const probe = probeIn('en');

describe('those whom a list joins', () => {
  it('are all of it, whichever is asked of', () => {
    const { view } = probe('Emmanuel Macron, Olaf Scholz and Mario Draghi flew to Kyiv.');
    const [first, second, third] = view.mentions as [Mention, Mention, Mention];
    for (const one of [first, second, third]) expect(groupOf(view, one)).toEqual([first, second, third]);
  });

  it('are nobody else for one of another sentence', () => {
    const other = probe('Petro Poroshenko left Minsk.').view.mentions[0] as Mention;
    expect(groupOf(probe('Emmanuel Macron and Olaf Scholz flew to Kyiv.').view, other)).toEqual([other]);
  });
});

describe('those who are of several countries', () => {
  it.each([
    ['Emmanuel Macron and Olaf Scholz flew to Kyiv.', true],
    ['Emmanuel Macron flew in with the French prime minister.', false],
    ['Emmanuel Macron saw a minister.', false],
  ])('%s: %s', (text, several) => {
    const people = probe(text).view.mentions.filter(({ kind }) => kind !== 'party');
    expect(people.length).toBeGreaterThan(1);
    expect(areOfSeveral(people)).toBe(several);
  });
});

describe('he and somebody', () => {
  it.each([
    ['He and Narendra Modi met in Rome on 6 May.', 'meeting CHL+IND> 2024-05-06'],
    ['On 6 May he and Narendra Modi held a virtual summit.', 'meeting CHL+IND> 2024-05-06'],
    ['On 6 May he and Narendra Modi discussed lithium in Rome.', 'meeting CHL+IND> 2024-05-06'],
    ['On 6 May he and the Indian prime minister met in Rome.', 'meeting CHL+IND> 2024-05-06'],
  ])('act together: %s', (text, told) => {
    expect(toldIn('en')(`Gabriel Boric gave an interview. ${text}`)).toEqual([told]);
  });
});

describe('countries at the head of a headline', () => {
  it.each([
    ['US, Iran to meet in Oslo', 'meeting USA+IRN> ?'],
    ['US, Iran resume talks in Oslo', 'meeting USA+IRN> 2024-05-13'],
    ['Nuclear file: US, Iran to meet in Oslo', 'meeting USA+IRN> ?'],
    ['Kenya, Togo, Ghana to meet in Oslo', 'summit KEN+TGO+GHA>NOR ?'],
  ])('act together: %s', (text, one) => {
    expect(toldIn('en')(text)).toEqual([one]);
  });

  it('are none where one is what the other is beside', () => {
    expect(toldIn('en')('Togo, Ghana’s neighbour, resumes talks in Oslo')).toEqual([]);
  });
});
