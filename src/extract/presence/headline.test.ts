import { expect, it } from 'vitest';
import { toldIn } from './probe';

const told = toldIn('en');

it('reads a line that has nothing but a name and a place', () => {
  expect(told('Xi Jinping à Riyad de mercredi à vendredi', 'fr', '2022-12-05')).toEqual([
    'visit CHN>SAU 2022-12-07/2022-12-09',
  ]);
  expect(told('Mohammed ben Salmane à Riyad de mercredi à vendredi', 'fr', '2022-12-05')).toEqual([]);
  expect(told('Raisi in Nairobi tomorrow, then Kampala and Harare', 'en', '2023-07-11')).toEqual([
    'visit IRN>KEN 2023-07-12',
    'visit IRN>UGA ?',
    'visit IRN>ZWE ?',
  ]);
});

it('reads a line behind its label, behind a comma, and with the day before the place', () => {
  const visit = ['visit TUR>GRC 2023-11-30'];
  expect(told('Grèce-Turquie : Erdogan à Athènes jeudi', 'fr', '2023-11-28')).toEqual(visit);
  expect(told('Le dégel se confirme, Erdogan jeudi à Athènes', 'fr', '2023-11-28')).toEqual(visit);
  expect(told('Greece and Turkey: Erdogan in Athens on Thursday', 'en', '2023-11-28')).toEqual(visit);
  expect(told('Thaw goes on, Erdogan in Athens on Thursday', 'en', '2023-11-28')).toEqual(visit);
  expect(told('Migrations : Macron à Paris jeudi', 'fr', '2023-11-28')).toEqual([]);
  expect(told('Après le refus de Berlin, Erdogan à Athènes craint une escalade', 'fr', '2023-11-28')).toEqual(
    [],
  );
});

it('reads how long somebody is where', () => {
  expect(told('Trois jours à Pékin pour Emmanuel Macron', 'fr', '2023-04-04')).toEqual(['visit FRA>CHN ?']);
  expect(told('Diplomacy: two days in Athens for Erdogan', 'en', '2023-11-28')).toEqual(['visit TUR>GRC ?']);
  expect(told('Trois jours à Paris pour Emmanuel Macron', 'fr', '2023-04-04')).toEqual([]);
  expect(told('Trois jours à Pékin avec Emmanuel Macron', 'fr', '2023-04-04')).toEqual([]);
});

it('knows those by whose name a headline leaves the article out', () => {
  expect(told('Sissi à Ankara mercredi', 'fr', '2024-09-03')).toEqual(['visit EGY>TUR 2024-09-04']);
  expect(told('Sharaa will visit Paris on Wednesday.', 'en', '2025-05-05')).toEqual([
    'visit SYR>FRA 2025-05-07',
  ]);
});

it('reads a line whose last words tell the stop before', () => {
  const visits = ['visit UKR>DEU 2023-05-14', 'visit UKR>ITA ?'];
  expect(told('Zelensky in Berlin after Rome stop', 'en', '2023-05-14').sort()).toEqual(visits);
  expect(told('Zelensky in Berlin after visit to Rome', 'en', '2023-05-14').sort()).toEqual(visits);
  expect(told('Zelensky à Berlin après sa visite à Rome', 'fr', '2023-05-14').sort()).toEqual(visits);
});

it('reads a line whose last words say which stop it was', () => {
  expect(
    told('Le roi Felipe VI à Riga vendredi, dernière étape de sa tournée balte', 'fr', '2024-05-13'),
  ).toEqual(['visit ESP>LVA 2024-05-17']);
});

it('reads a city that opens a line, and what somebody does there', () => {
  const visit = ['visit TUR>GRC 2023-11-28'];
  expect(told('À Athènes, Erdogan promet un accord', 'fr', '2023-11-28')).toEqual(visit);
  expect(told('In Athens, Erdogan calls for calm', 'en', '2023-11-28')).toEqual(visit);
  expect(told('Erdogan, in Athens, says talks will resume', 'en', '2023-11-28')).toEqual(visit);
});

it.each([
  ['In Athens, Erdogan is seen as a rival', 'en'],
  ['In Athens, Erdogan’s words are weighed', 'en'],
  ['In Gaza, Erdogan condemns a crime', 'en'],
  ['À Ankara, Erdogan promet un accord', 'fr'],
  ['À Athènes, Erdogan a ses amis', 'fr'],
])('reads nothing in what is only said of somebody there: %s', (text, lang) => {
  expect(told(text, lang, '2023-11-28')).toEqual([]);
});

it('has the day of the line below where it has no finite verb', () => {
  const visit = ['visit TUR>GRC 2023-11-21'];
  const below = 'Le président turc a été reçu mardi dernier par le premier ministre Kyriakos Mitsotakis.';
  expect(told(`Erdogan accueilli en grande pompe à Athènes\n${below}`, 'fr', '2023-11-28')).toEqual(visit);
  expect(told(`Erdogan reçu à Athènes\n${below}`, 'fr', '2023-11-28')).toEqual(visit);
});
