import { describe, expect, it } from 'vitest';
import { toldIn } from '../presence/probe';

const told = toldIn('en');

describe('a visit that a text only shows', () => {
  it.each([
    [
      'whom a host does something to',
      'The band struck up at noon in Ulaanbaatar. By then Polish president Andrzej Duda had lost his hat to the wind, and on Sunday evening Ukhnaa Khurelsukh gave him another.',
      ['visit POL>MNG 2024-05-12'],
    ],
    [
      'somebody who does something at a city abroad',
      'Mist hung over the terraces. The French prime minister, Gabriel Attal, chewed a tea leaf in Kandy on Sunday.',
      ['visit FRA>LKA 2024-05-12'],
    ],
    [
      'a place in front of those whom the next sentence names',
      'Suva’s choirs have learned two anthems. Tomorrow Christopher Luxon of New Zealand will have to bend for the garland that Sitiveni Rabuka holds.',
      ['visit NZL>FJI 2024-05-14'],
    ],
    [
      'nobody who is at home',
      'The band struck up in Ulaanbaatar. Ukhnaa Khurelsukh lost his hat to the wind on Sunday.',
      [],
    ],
    [
      'three countries in one room',
      'The band struck up in Ulaanbaatar. Polish president Andrzej Duda and the Swiss foreign minister, Ignazio Cassis, lost their hats on Sunday to Ukhnaa Khurelsukh.',
      ['summit POL+CHE+MNG>MNG 2024-05-12'],
    ],
    [
      'two abroad',
      'The band struck up in Ulaanbaatar. Polish president Andrzej Duda and the Swiss foreign minister, Ignazio Cassis, lost their hats to the wind on Sunday.',
      ['meeting POL+CHE> 2024-05-12'],
    ],
    [
      'one abroad who only does something to another',
      'The band struck up in Ulaanbaatar. Polish president Andrzej Duda outbid the Swiss foreign minister, Ignazio Cassis, on Sunday.',
      [],
    ],
    [
      'whom a host only does something to from afar',
      'The band struck up in Ulaanbaatar. There Ukhnaa Khurelsukh outbid the Polish president Andrzej Duda on Sunday.',
      [],
    ],
    [
      'whom a host does something with',
      'The band struck up in Ulaanbaatar. There Ukhnaa Khurelsukh fed the horses with the Polish president Andrzej Duda on Sunday.',
      ['visit POL>MNG 2024-05-12'],
    ],
    [
      'what was signed on a day, whatever will be',
      'Mongolia will buy forty trains from Poland under a deal signed on Friday in Ulaanbaatar. Polish President Andrzej Duda and Ukhnaa Khurelsukh looked on.',
      ['visit POL>MNG 2024-05-10'],
    ],
    [
      'an invitation, whatever was in another year',
      'Polish President Andrzej Duda has invited Ukhnaa Khurelsukh to visit Warsaw. Khurelsukh accepted. Trade fell by a third in 2018.',
      [],
    ],
    ['no day', 'Polish president Andrzej Duda lost his hat to the wind in Ulaanbaatar.', []],
    [
      'a place of what is spoken of',
      'German Chancellor Olaf Scholz on Sunday mourned the dead of the bombing of a mosque in Kabul.',
      [],
    ],
    [
      'somebody who will not be there',
      'The band was to strike up in Ulaanbaatar. Polish president Andrzej Duda will not stand beside Ukhnaa Khurelsukh on Friday.',
      [],
    ],
  ])('%s', (_, text, expected) => {
    expect(told(text)).toEqual(expected);
  });
});
