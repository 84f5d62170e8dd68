import { describe, expect, it } from 'vitest';
import { readIn } from '../gathering/probe';
import { toldIn } from '../presence/probe';

const visits = toldIn('en');
const gatherings = readIn('en');

const WEEK = [
  'MONDAY, MAY 20',
  'SEOUL - Peruvian President Dina Boluarte holds talks with President Yoon Suk-yeol.',
  'LIMA - European Union and CARICOM leaders open a two-day summit. Chilean President Gabriel Boric is expected.',
  'TUESDAY, MAY 21',
  'OSLO - Danish Foreign Minister Lars Lokke Rasmussen visits Norway until Thursday and goes on to Sweden on Friday.',
  'WEDNESDAY, MAY 22',
  'ROME - Italians vote on pensions.',
].join('\n');

describe('a text parted by days', () => {
  it('tells each line of the day above it, and weekdays from there', () => {
    expect(visits(WEEK)).toEqual([
      'visit PER>KOR 2024-05-20',
      'summit CARICOM+EU+CHL>PER 2024-05-20',
      'visit DNK>NOR 2024-05-21/2024-05-23',
      'visit DNK>SWE 2024-05-24',
    ]);
  });

  it('is that of the country whose officials it names without saying so', () => {
    const text = [
      'Lundi 20 mai',
      '– Le Premier ministre Gabriel Attal reçoit son homologue danoise, Mette Frederiksen.',
      '– Lima : le président Emmanuel Macron participe au sommet de la Celac.',
      '– La ministre déléguée Odile Sarrant se rend à Oslo (jusqu’à mardi).',
      'Mardi 21 mai',
      '– Emmanuel Macron est au Chili, fin d’une tournée qui l’aura conduit au Mexique.',
      'Mercredi 22 mai',
      '– Le roi des Belges reçoit le chef de l’État.',
      '– Déplacement privé du Premier ministre dans l’Eure.',
    ].join('\n');
    expect(visits(text, 'fr')).toEqual([
      'visit DNK>FRA 2024-05-20',
      'summit FRA>PER 2024-05-20',
      'visit FRA>NOR 2024-05-20/2024-05-21',
      'visit FRA>CHL 2024-05-21',
      'visit FRA>MEX ?',
      'visit FRA>BEL 2024-05-22',
    ]);
  });

  it('has three days and more: one day above a report is its date', () => {
    expect(visits('Monday, May 20\n\nPeruvian President Dina Boluarte is in Seoul.')).toEqual([
      'visit PER>KOR ?',
    ]);
  });
});

describe('who opens a gathering together with others', () => {
  it.each([
    ['LIMA – ASEAN and CARICOM leaders opened a summit on Friday.', '10 PER | ASEAN+CARICOM @Lima'],
    ['Kenya and Ethiopia open a conference on Somalia in Oslo on Friday.', '17 NOR | ETH+KEN @Oslo'],
  ])('receives nobody: %s', (text, told) => {
    expect(gatherings(text)).toEqual([`summit 2024-05-${told}`]);
  });
});

it('takes up a headline behind the dateline', () => {
  expect(
    visits(
      'Boluarte drops Norway trip on eve of departure\nOSLO – Peruvian President Dina Boluarte had been due here on Tuesday for a two-day visit; Lima gives security reasons.',
    ),
  ).toEqual(['visit PER>NOR 2024-05-14/2024-05-15']);
});
