import { describe, expect, it } from 'vitest';
import { toldIn } from './presence/probe';

describe('who travels to where he works', () => {
  it.each([
    ['en', 'Pope Francis took off for Rome on Monday at the close of a trip to Iraq.'],
    ['fr', 'Le pape a quitté Bagdad pour Rome lundi.'],
    ['en', 'Ursula von der Leyen left Kyiv on Monday and flew back to Brussels.'],
    ['en', 'Moussa Faki Mahamat flew to Addis Ababa on Monday.'],
  ])('%s: %s goes home', (lang, text) => {
    expect(toldIn(lang)(text).filter((one) => /ITA|BEL|ETH/.test(one))).toEqual([]);
  });

  it.each([
    ['en', 'Pope Francis visited Genoa on Monday.', 'VAT>ITA'],
    ['en', 'António Guterres flew to Washington on Monday.', 'UN>USA'],
    ['en', 'Ursula von der Leyen flew to Addis Ababa on Monday.', 'EU>ETH'],
  ])('%s: %s travels elsewhere', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toEqual([`visit ${sides} 2024-05-13`]);
  });
});

describe('no journey', () => {
  it.each([
    [
      'en',
      'The head of the African Union Commission has learned of the passing in Windhoek on Monday of President Geingob.',
    ],
    ['fr', 'Le président Macron a appris avec tristesse le décès à Windhoek, lundi, du président Geingob.'],
    ['fr', 'La secrétaire d’État française est à Nantes lundi. Les voyages au Niger demeurent déconseillés.'],
    ['en', 'The French minister was in Nantes on Monday. Trips to Niger are discouraged.'],
  ])('%s: %s', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});
