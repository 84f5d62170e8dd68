import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

describe('what a text that speaks of sport tells', () => {
  it.each([
    ['fr', 'Le ministre indonésien s’est rendu lundi à Beyrouth. Il a salué les casques bleus.', 'IDN>LBN'],
    ['fr', 'Le ministre algérien est arrivé lundi à Bamako. Le match amical est prévu mardi.', 'DZA>MLI'],
    ['fr', 'Une délégation malienne est arrivée lundi à Alger pour un marathon de négociations.', 'MLI>DZA'],
    ['en', 'The Indonesian minister flew to Beirut on Monday. After marathon talks he left.', 'IDN>LBN'],
    ['en', 'A Kenyan delegation flew to Berlin on Monday. After marathon talks it left.', 'KEN>DEU'],
    ['en', 'The sports minister of Japan flew to Paris on Monday for the rugby World Cup.', 'JPN>FRA'],
  ])('%s: %s stays a visit', (lang, text, sides) => {
    expect(toldIn(lang)(text)).toEqual([`visit ${sides} 2024-05-13`]);
  });

  it.each([
    ['en', 'The Kenyan flew to Berlin on Monday for the marathon.'],
    ['en', 'The Kenyan team flew to Berlin on Monday. The marathon is on Sunday.'],
    ['fr', 'La délégation norvégienne a atterri lundi à Doha pour un tournoi.'],
  ])('%s: %s tells nothing', (lang, text) => {
    expect(toldIn(lang)(text)).toEqual([]);
  });
});
