import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');
const dit = toldIn('fr');

describe('the order of stops', () => {
  it.each([
    'After stops in Doha on Saturday and Kuwait on Sunday, Pakistani Prime Minister Shehbaz Sharif arrived in Riyadh on Monday.',
    'From Doha, where he was on Saturday, and Kuwait, where he spent Sunday, Pakistani Prime Minister Shehbaz Sharif flew to Riyadh on Monday.',
  ])('puts the days of what opens a sentence before that of the rest: %s', (text) => {
    expect(told(text)).toContain('visit PAK>SAU 2024-05-13');
    expect(told(text)).toContain('visit PAK>QAT 2024-05-11');
  });

  it.each([
    'Après Doha samedi et Koweït dimanche, Shehbaz Sharif, le Premier ministre pakistanais, est arrivé lundi à Riyad.',
    'Passé par Doha samedi puis, dimanche, par Koweït, le Premier ministre pakistanais Shehbaz Sharif atterrit ce lundi à Riyad.',
  ])('puts the days of what opens a French sentence before that of the rest: %s', (text) => {
    expect(dit(text).sort()).toEqual([
      'visit PAK>KWT 2024-05-12',
      'visit PAK>QAT 2024-05-11',
      'visit PAK>SAU 2024-05-13',
    ]);
  });

  it('is that of who has no name before his verb', () => {
    expect(
      told(
        'Having met Rishi Sunak in London on Saturday and Olaf Scholz in Berlin on Sunday, Israeli Foreign Minister Israel Katz was in Paris on Monday.',
      ),
    ).toEqual(['visit ISR>GBR 2024-05-11', 'visit ISR>DEU 2024-05-12', 'visit ISR>FRA 2024-05-13']);
    expect(
      dit(
        "Après s'être entretenu samedi à Londres avec Rishi Sunak, le ministre israélien Israël Katz était lundi à Paris.",
      ),
    ).toEqual(['visit ISR>GBR 2024-05-11', 'visit ISR>FRA 2024-05-13']);
  });

  it('takes the end of an interval that begins on a day told before', () => {
    expect(
      told('Canada’s Mélanie Joly leaves on Wednesday for Nairobi (15-16 May) and Abuja (17 May).'),
    ).toEqual(['visit CAN>KEN 2024-05-15/2024-05-16', 'visit CAN>NGA 2024-05-17']);
  });

  it('leaves the days of a phrase before a plan to that plan', () => {
    expect(
      told('After Doha on Tuesday, Pakistani Prime Minister Shehbaz Sharif will be in Riyadh on Wednesday.'),
    ).toEqual(['visit PAK>SAU 2024-05-15', 'visit PAK>QAT 2024-05-14']);
  });

  it('goes back in the pluperfect', () => {
    expect(
      told(
        'The Norwegian prime minister, Jonas Gahr Støre, ended his round in Abu Dhabi on Monday; he had been to Riyadh on Saturday and to Doha on Sunday.',
      ).sort(),
    ).toEqual(['visit NOR>ARE 2024-05-13', 'visit NOR>QAT 2024-05-12', 'visit NOR>SAU 2024-05-11']);
  });

  it('gives a day without its month that of the stop before', () => {
    expect(dit('Le roi Felipe VI sera le 30 juin à Tallinn, le 1er à Vilnius et le 2 à Riga.')).toEqual([
      'visit ESP>EST 2024-06-30',
      'visit ESP>LTU 2024-07-01',
      'visit ESP>LVA 2024-07-02',
    ]);
    expect(
      told('King Felipe VI of Spain is off to the Baltics: Tallinn on 23 June and Riga on the 25th.'),
    ).toEqual(['visit ESP>EST 2024-06-23', 'visit ESP>LVA 2024-06-25']);
  });

  it('gives a day behind "then" to the stop behind it', () => {
    expect(
      dit('Le Premier ministre chinois Li Qiang gagnera Canberra, puis, le 22 mai, Kuala Lumpur.'),
    ).toEqual(['visit CHN>AUS ?', 'visit CHN>MYS 2024-05-22']);
  });

  it('gives the end of a journey to its last stop', () => {
    expect(
      told(
        'Premier Li Qiang of China flies to Canberra on Thursday before ending the journey in Kuala Lumpur on May 22.',
      ),
    ).toEqual(['visit CHN>AUS 2024-05-16', 'visit CHN>MYS 2024-05-22']);
  });

  it('reads the day of the week in brackets', () => {
    expect(
      told(
        'From May 15 (Wed) to May 20 (Mon), Yoko Kamikawa, Minister for Foreign Affairs of Japan, will visit Madagascar and Nigeria.',
      ),
    ).toEqual(['visit JPN>MDG 2024-05-15~/2024-05-20~', 'visit JPN>NGA 2024-05-15~/2024-05-20~']);
  });

  it('gives the day of its end to the one stop of a tour', () => {
    expect(told('Turkish President Erdogan rounds off his Balkan swing in Skopje tomorrow.')).toEqual([
      'visit TUR>MKD 2024-05-14',
    ]);
    expect(dit('Le ministre suisse Ignazio Cassis finira mercredi par Hanoï sa tournée asiatique.')).toEqual([
      'visit CHE>VNM 2024-05-15',
    ]);
  });

  it('keeps apart the stops that "and" joins behind a purpose, with the day of the start at the first', () => {
    expect(
      told(
        'Egyptian President Abdel Fattah al-Sisi has put off a trip to Kenya and Uganda that should have started on Wednesday. The president was due in Nairobi from May 15 to 16 to see William Ruto and in Kampala from May 17 to 18, where Yoweri Museveni meant to open a dam.',
      ),
    ).toEqual(['visit EGY>KEN 2024-05-15/2024-05-16', 'visit EGY>UGA 2024-05-17/2024-05-18']);
  });
});
