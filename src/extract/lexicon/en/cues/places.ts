/** English cues of places: kinds of state, town and site, and what leads into them. */
import type { PlacesCues } from '../../cues/places';

/** `three countries`, `four African capitals`. */
const COUNTED = ['two', 'three', 'four', 'five', 'six', 'seven', 'eight']
  .flatMap((count) =>
    [
      '',
      'African ',
      'Asian ',
      'European ',
      'Gulf ',
      'Balkan ',
      'Pacific ',
      'Arab ',
      'Latin American ',
      'Central Asian ',
      'West African ',
      'Caribbean ',
    ].flatMap((kind) =>
      ['countries', 'nations', 'capitals', 'states'].map((noun) => `${count} ${kind}${noun}`),
    ),
  )
  .join(',');

export const PLACES: PlacesCues = {
  into: 'to,into,onto',
  connects:
    'linking,links,linked,link,connecting,connects,connected,cable,pipeline,tied,bound,flights,motorway,highway,corridor',
  inTown: 'in',
  topical: 'on',
  smallIslands:
    'Niue,Nauru,Tuvalu,Tokelau,Pitcairn,Montserrat,Anguilla,Guernsey,Jersey,Saint Helena,Norfolk Island,Guam,Bermuda,Barbados,Grenada,Dominica,Saint Lucia',
  borders:
    'border,frontier,border post,border bridge,borderline,no man’s land,halfway,midway,international waters',
  areas: `
    Africa, (West|East|North|Southern|southern|Central|sub-Saharan|Horn of) Africa, Asia, East Asia,
    South Asia, Southeast Asia, South-East Asia, Central Asia, Northeast Asia, Europe,
    (Central|Eastern|Western|Northern) Europe, Latin America, South America, Central America, Middle East,
    Near East, Gulf, Persian Gulf, (Gulf|Great Lakes|Baltic|Nordic) region, Levant, Maghreb, Sahel,
    Great Lakes, Caucasus, South Caucasus, Balkans, Western Balkans, Baltics, Baltic states, Scandinavia,
    Nordic countries, Benelux countries, Benelux, Caribbean, Pacific, South Pacific, Indo-Pacific,
    Indian Ocean, Pacific islands, Pacific Islands, Iberian peninsula,
    ${COUNTED},
  `,
  siteAdjectives: 'international,national',
  partitive: '',
  beforePartitive: '',
  states:
    'kingdom,grand duchy,republic,sultanate,emirate,principality,state,states,commonwealth,federation,confederation,union',
  stateAdjectives:
    "federal,federative,islamic,democratic,socialist,arab,bolivarian,plurinational,hashemite,people's,united,oriental,cooperative,independent",
  memberStates: 'countries,member countries,members,governments,nations,economies',
  towns: `
    city, town, border post, border crossing, frontier post, oasis, market town, resort, port, village,
    hamlet, seaport, harbour, harbor, spa, enclave, municipality, island, province, region, capital, suburb,
    district, stronghold,
  `,
  streets: 'road,street,avenue,boulevard,drive,lane,roundabout',
  instead: 'rather than,instead of,in place of,in lieu of,as opposed to',
  spots: `
    along, up, down, around, round, in the (middle of|shadow of|grounds of|corridors of), within sight of,
    a stone’s throw from, close to, opposite, at the gates of, on the edge of, on the outskirts of,
    at the foot of, on the steps of, at, near, outside, beside, from, behind, past, in front of,
  `,
  lands: `
    country, nation, land, republic, island nation, island state, island country, city-state, neighbour,
    neighbor, kingdom, emirate, sultanate, principality, monarchy, grand duchy, island, archipelago, atolls,
  `,
  realms: 'kingdom,emirate,sultanate,principality,monarchy,grand duchy',
  isles: 'island,island nation,island state,island country,archipelago,atolls',
};
