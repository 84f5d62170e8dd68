import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';

/** The visits of a text that are called off, as `visitors>hosts start`. */
const cancelled = (text: string, lang: string): string[] =>
  extractDocument({ id: 't', text, lang, published: '2024-05-14' })
    .engagements.filter(({ status }) => status === 'cancelled')
    .map(({ visitors, hosts, start }) => `${visitors.join('+')}>${hosts.join('+')} ${start ?? '?'}`);

const EN = 'US Secretary of State Antony Blinken will be in Tokyo on Wednesday.';
const FR = 'La ministre australienne Penny Wong sera jeudi à Apia.';

describe('stops struck from a journey', () => {
  it.each([
    [`${EN} He has struck Manila off his itinerary.`, ['USA>PHL ?']],
    [`${EN} Manila has been dropped from the tour.`, ['USA>PHL ?']],
    [`${EN} He dropped Canberra and Wellington from his tour.`, ['USA>AUS ?', 'USA>NZL ?']],
    [`${EN} Paris is off the itinerary.`, ['USA>FRA ?']],
    [`${EN} Gone from his programme is Manila, where he was to have met Ferdinand Marcos.`, ['USA>PHL ?']],
    [`${EN} The White House has cut Canberra from the trip.`, ['USA>AUS ?']],
    [`${EN} Sydney, planned for May 24, has been taken off his programme.`, ['USA>AUS 2024-05-24']],
    ['President Yoon Suk Yeol has cut Warsaw from his European trip.', ['KOR>POL ?']],
    ['On Monday Foreign Minister Penny Wong struck Suva from her Pacific itinerary.', ['AUS>FJI ?']],
    ['Washington has left Ankara out of Antony Blinken’s Middle East tour.', ['USA>TUR ?']],
    [
      'Nepal is no longer on the itinerary of Chinese Foreign Minister Wang Yi, who flies to Delhi on Monday.',
      ['CHN>NPL ?'],
    ],
  ])('are called off: %s', (text, visits) => {
    expect(cancelled(text, 'en')).toEqual(visits);
  });

  it.each([
    [`${FR} Vienne a disparu de son programme.`, ['AUS>AUT ?']],
    [`${FR} Elle a rayé Singapour de son voyage.`, ['AUS>SGP ?']],
    [`${FR} Les Fidji ne figurent plus à son programme.`, ['AUS>FJI ?']],
    [`${FR} Suva, où elle était attendue samedi, a été retirée du programme.`, ['AUS>FJI 2024-05-18']],
    ['La Maison Blanche a retiré Canberra du voyage asiatique de Joe Biden.', ['USA>AUS ?']],
    ['Le chancelier Olaf Scholz se rend jeudi à Sofia mais a biffé Vienne de son itinéraire.', ['DEU>AUT ?']],
  ])('are called off in French: %s', (text, visits) => {
    expect(cancelled(text, 'fr')).toEqual(visits);
  });

  it.each([
    [`${EN} Ukraine is no longer on the agenda.`, 'en'],
    [`${EN} He left Washington on Sunday on a tour of Africa.`, 'en'],
    [`${EN} Iran has removed inspectors from its nuclear programme.`, 'en'],
    [`${EN} The IMF has dropped Ghana from its programme.`, 'en'],
    [`${FR} L'Iran a retiré ses inspecteurs du programme nucléaire.`, 'fr'],
    [`${FR} La Chine a été rayée du programme Artemis.`, 'fr'],
  ])('are none where no journey is told of, or nobody’s: %s', (text, lang) => {
    expect(cancelled(text, lang)).toEqual([]);
  });
});

describe('stops put on a journey', () => {
  it.each([
    ['en', `${EN} He has added Manila to his itinerary.`, 'USA>PHL ?'],
    [
      'en',
      'Spanish Prime Minister Pedro Sanchez added Rabat to his schedule for Thursday.',
      'ESP>MAR 2024-05-16',
    ],
    ['fr', `${FR} Elle a ajouté Suva à son programme.`, 'AUS>FJI ?'],
    ['fr', 'Pedro Sánchez a inscrit Rabat à son agenda pour jeudi.', 'ESP>MAR 2024-05-16'],
  ])('are to come (%s: %s)', (lang, text, visit) => {
    const told = extractDocument({ id: 't', text, lang, published: '2024-05-14' }).engagements.map(
      ({ visitors, hosts, start, status }) =>
        `${visitors.join('+')}>${hosts.join('+')} ${start ?? '?'} ${status}`,
    );
    expect(told).toContain(`${visit} announced`);
  });
});

describe('a halt without a traveller of its own', () => {
  it.each([
    [
      'fr',
      'Julie Bishop, la ministre australienne, a vu samedi à Téhéran Mohammad Javad Zarif. Une étape à Riyad, programmée jeudi, a été annulée.',
      ['AUS>SAU 2024-05-16'],
    ],
    [
      'en',
      'German minister Annalena Baerbock met Antonio Tajani in Rome on Tuesday. A stopover in Valletta, planned for Wednesday, has been cancelled.',
      ['DEU>MLT 2024-05-15'],
    ],
    [
      'fr',
      'Le président Emmanuel Macron se rendra jeudi à Rome. Un arrêt à Vienne, prévu vendredi, a été supprimé.',
      ['FRA>AUT 2024-05-17'],
    ],
    [
      'fr',
      'Le président Emmanuel Macron a vu mardi à Rome Sergio Mattarella. Cet accord est une étape vers la paix à Chypre.',
      [],
    ],
  ])('is of the journey told before (%s: %s)', (lang, text, visits) => {
    expect(cancelled(text, lang)).toEqual(visits);
  });
});

describe('other stops of a journey that is off', () => {
  it.each([
    [
      'en',
      'Annalena Baerbock scrapped her trip to Fiji on Monday. She has dropped Canberra and Wellington too.',
      ['DEU>FJI ?', 'DEU>AUS ?', 'DEU>NZL ?'],
    ],
    [
      'en',
      'Annalena Baerbock scrapped her trip to Fiji on Monday. The German minister has also called off Canberra.',
      ['DEU>FJI ?', 'DEU>AUS ?'],
    ],
    [
      'en',
      'Annalena Baerbock scrapped her trip to Fiji on Monday. Fiji had cut Canberra off.',
      ['DEU>FJI ?'],
    ],
    ['en', 'Annalena Baerbock flew to Fiji on Monday. She dropped Canberra a line.', []],
  ])('are off as well: %s: %s', (lang, text, visits) => {
    expect(cancelled(text, lang)).toEqual(visits);
  });
});
