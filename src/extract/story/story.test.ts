/** Who and where, where a sentence leaves it to the ones before and after it. */
import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { toldIn } from '../presence/probe';

/** `FRA>DEU Macron+Merz @Berlin` of each visit, `FRA+DEU …` of each meeting, `@Rome …` of each gathering. */
function tell(lang: string, text: string, published = '2024-05-17'): string[] {
  const { engagements } = extractDocument({ id: 'x', text, lang, published });
  return engagements.map((one) => {
    const sides =
      one.type === 'visit'
        ? `${one.visitors.join('+')}>${one.hosts.join('+')}`
        : `${one.hosts.join('+')}|${one.participants.join('+')}`;
    const people = one.people.map(({ name }) => name.split(' ').at(-1)).join('+');
    return `${sides} ${people} @${one.place?.name ?? ''}`;
  });
}

type Case = readonly [lang: string, text: string, ...told: string[]];

const check = (cases: readonly Case[]): void => {
  it.each(cases)('%s: %s', (lang, text, ...told) => expect(tell(lang, text)).toEqual(told));
};

describe('the pronoun', () => {
  check([
    [
      'en',
      'After Emmanuel Macron received him in Paris on Monday, Olaf Scholz flew home. He will be in Rome on Thursday.',
      'DEU>FRA Scholz+Macron @Paris',
      'DEU>ITA Scholz @Rome',
    ],
    [
      'fr',
      'Tandis que Vladimir Poutine le recevait lundi à Moscou, Xi Jinping a salué leur amitié. Il sera jeudi à Astana.',
      'CHN>RUS Jinping+Poutine @Moscou',
      'CHN>KAZ Jinping @Astana',
    ],
    [
      'en',
      'Deferred when he fell ill, the journey of President Lula da Silva to China begins in Shanghai on Monday; Xi Jinping receives him on Tuesday. On Wednesday he will be in Abu Dhabi.',
      'BRA>CHN Silva+Jinping @Shanghai',
      'BRA>ARE Silva @Abu Dhabi',
    ],
    [
      'fr',
      'Wang Yi est arrivé lundi à Honiara. L’Australienne Penny Wong, elle, s’est envolée mardi pour Fidji.',
      'CHN>SLB Yi @Honiara',
      'AUS>FJI Wong @',
    ],
  ]);
});

describe('the host', () => {
  check([
    [
      'fr',
      'Xi Jinping a déroulé vendredi le tapis rouge. Arrivé mercredi à Shanghai pour une visite d’État, le président brésilien Lula da Silva a signé quinze accords.',
      'BRA>CHN Silva+Jinping @Shanghai',
    ],
    [
      'en',
      'Kenyan President William Ruto landed in Atlanta on Monday for a state visit. Joe Biden wants to go over debt relief.',
      'KEN>USA Ruto+Biden @Atlanta',
    ],
    // Who is named for something else, is absent or only speaks receives nobody.
    ['en', 'William Ruto landed in Atlanta on Monday. Joe Biden was absent.', 'KEN>USA Ruto @Atlanta'],
    [
      'en',
      'Olaf Scholz will travel to Paris on Tuesday. Emmanuel Macron had been in Berlin in April.',
      'DEU>FRA Scholz @Paris',
      'FRA>DEU Macron @Berlin',
    ],
  ]);
});

describe('the same city', () => {
  check([
    [
      'en',
      'Olaf Scholz arrives in Paris on Tuesday. In the same city the G20 summit opens on Wednesday.',
      'DEU>FRA Scholz @Paris',
      'FRA|G20  @Paris',
    ],
    [
      'fr',
      'Olaf Scholz arrivera mardi à Paris. Le sommet du G20 s’ouvrira mercredi dans la même ville.',
      'DEU>FRA Scholz @Paris',
      'FRA|G20  @Paris',
    ],
  ]);
});

describe('the delegation', () => {
  check([
    [
      'en',
      'Olaf Scholz flew to Kigali on Monday. He told Paul Kagame that Germany would build a plant. Anna Huber was along for the trip.',
      'DEU>RWA Scholz+Kagame+Huber @Kigali',
    ],
    [
      'fr',
      'Olaf Scholz s’est rendu lundi à Kigali, flanqué de son ministre de l’Économie, Max Muster, et de Anna Huber. Jochen Klein et Emil Gross étaient du voyage.',
      'DEU>RWA Scholz+Muster+Huber+Klein+Gross @Kigali',
    ],
    [
      'en',
      'King Frederik X and Queen Mary of Denmark arrived in Kigali on Monday. The royal couple will travel to Nairobi on Wednesday.',
      'DNK>RWA X+Mary @Kigali',
      'DNK>KEN X+Mary @Nairobi',
    ],
    [
      'fr',
      'L’empereur Naruhito et l’impératrice Masako passeront huit jours en Mongolie en juillet. Le couple impérial se recueillera près d’Oulan-Bator.',
      'JPN>MNG Naruhito+Masako @Oulan-Bator',
    ],
    [
      'en',
      'President Julius Maada Bio and the First Lady, Dr Fatima Maada Bio, arrived in Beijing on Monday.',
      'SLE>CHN Bio+Bio @Beijing',
    ],
  ]);
});

describe('the city of the talks', () => {
  check([
    [
      'fr',
      'Lula da Silva séjournera du 20 au 24 mai à Shanghai puis à Pékin, où l’attend Xi Jinping.',
      'BRA>CHN Silva+Jinping @Pékin',
    ],
    [
      'en',
      'Olaf Scholz will be received at the Ala-Archa residence in Bishkek on Tuesday by Sadyr Japarov.',
      'DEU>KGZ Scholz+Japarov @Bishkek',
    ],
    [
      'en',
      'Erdogan and Sisi end a feud in Cairo\nTurkish leader Recep Tayyip Erdogan, in Egypt today, sells drones.',
      'TUR>EGY Erdogan+Sisi @Cairo',
    ],
    // The city of another visit is none of this one's.
    [
      'fr',
      'Emmanuel Macron est arrivé lundi à Sydney. François Hollande s’était rendu en Australie en novembre 2014.',
      'FRA>AUS Macron @Sydney',
      'FRA>AUS Hollande @',
    ],
    [
      'fr',
      'Reçu mercredi par Vladimir Poutine, le dirigeant brésilien Jair Bolsonaro signe ce vendredi à Budapest des accords.',
      'BRA>RUS Bolsonaro+Poutine @',
      'BRA>HUN Bolsonaro @Budapest',
    ],
    // A conflict is no goal, and its country no host.
    [
      'fr',
      'Le roi Philippe de Belgique s’envole mardi pour Kinshasa, un voyage que la guerre en Ukraine avait fait ajourner.',
      'BEL>COD Belgique @Kinshasa',
    ],
  ]);
});

describe('whose visit it is', () => {
  check([
    [
      'fr',
      'La Libye sera sur la table d’Erdogan, dont le voyage en Égypte commence lundi.',
      'TUR>EGY Erdogan @',
    ],
    ['en', 'Libya preoccupies Erdogan, whose visit to Egypt begins on Monday.', 'TUR>EGY Erdogan @'],
    // Who wanted a visit does not make it.
    [
      'fr',
      'RAMALLAH – Mahmoud Abbas débarque demain à Pékin pour une visite que Xi Jinping a voulue.',
      'PSE>CHN Abbas+Jinping @Pékin',
    ],
    // `His host` is somebody, and no verb.
    [
      'en',
      'BANGKOK, May 17 – Narendra Modi arrived in Bangkok on Thursday. His host, Prayuth Chan-ocha, had hoped for more.',
      'IND>THA Modi+Chan-ocha @Bangkok',
    ],
    [
      'en',
      'Donald Trump landed in Riyadh on Tuesday, where the crown prince brought him together with Ahmed al-Sharaa, and flew to Doha to be received by Emir Tamim.',
      'USA>SAU Trump @Riyadh',
      'USA>QAT Trump+Tamim @Doha',
    ],
    ['en', 'King Hamad and Queen Máxima arrived in Rome on Monday.', 'BHR+NLD>ITA Hamad+Máxima @Rome'],
    ['fr', 'La princesse Astrid se rendra lundi à Riyad.', 'BEL>SAU Astrid @Riyad'],
    // The king is no president of whom the text has spoken.
    ['en', 'Joe Biden thanked her. The King is expected to return from Sandringham on Monday.'],
    [
      'fr',
      'Ayman Safadi, ministre jordanien des Affaires étrangères, sera lundi à Rabat, où il verra son homologue marocain, Nasser Bourita. Il est porteur d’un message du roi Abdallah II au roi Mohammed VI. Les deux ministres s’étaient vus à Amman en novembre 2023.',
      'JOR>MAR Safadi+Bourita @Rabat',
      'MAR>JOR Bourita+Safadi @Amman',
    ],
    [
      'en',
      'Antony Blinken met Mahmoud Abbas in Ramallah on Wednesday after talks with Benjamin Netanyahu in Tel Aviv on Tuesday, and flew to Bahrain to see King Hamad.',
      'USA>PSE Blinken+Abbas @Ramallah',
      'USA>ISR Blinken+Netanyahu @Tel Aviv',
      'USA>BHR Blinken+Hamad @',
    ],
  ]);
});

describe('who takes part', () => {
  check([
    // The name comes after the office.
    [
      'en',
      'Tuvalu’s foreign minister laughs at the question. “I had to stand in the water,” says Simon Kofe. He will be in Suva on Tuesday.',
      'TUV>FJI Kofe @Suva',
    ],
    [
      'fr',
      'L’émissaire de l’ONU est arrivé lundi à Damas. Lakhdar Brahimi gagnera Moscou mardi.',
      'UN>SYR Brahimi @Damas',
      'UN>RUS Brahimi @Moscou',
    ],
    // Who leads the mission of an organisation comes for it, whatever he was.
    [
      'en',
      'A team of envoys from the West African bloc ECOWAS, led by Goodluck Jonathan, flew into Mali on Saturday to press the officers who toppled Ibrahim Boubacar Keïta.',
      'ECOWAS>MLI Jonathan @',
    ],
    [
      'fr',
      'Une délégation de la Cédéao, conduite par l’ancien président nigérian Goodluck Jonathan, est arrivée lundi à Bamako.',
      'ECOWAS>MLI Jonathan @Bamako',
    ],
    // Whose health is spoken of, who is held and who only judges are not there.
    [
      'fr',
      'Mohammed ben Salmane est arrivé lundi à Tokyo. L’état du roi Salmane s’améliore.',
      'SAU>JPN Salmane @Tokyo',
    ],
    [
      'fr',
      'Mouammar Kadhafi est arrivé lundi à Paris. Rama Yade, secrétaire d’État aux Droits de l’homme, a jugé que la France n’était pas un paillasson. Nicolas Sarkozy le recevra.',
      'LBY>FRA Kadhafi+Sarkozy @Paris',
    ],
    // His host is whom the text has named as the country's leader, his counterpart whom he meets.
    [
      'fr',
      'Xi Jinping a promis jeudi des milliards aux Africains. Plusieurs sont au premier rang. Des ministres discutent. Le président nigérian, Bola Tinubu, est arrivé mardi à Pékin : il a obtenu de son hôte un appui.',
      'NGA>CHN Tinubu+Jinping @Pékin',
    ],
    [
      'fr',
      'Sébastien Lecornu était lundi à Chisinau. Il a signé un accord avec son homologue Anatolie Nosatîi.',
      'FRA>MDA Lecornu+Nosatîi @Chisinau',
    ],
    [
      'en',
      'Vladimir Putin landed in Beijing on Monday. Xi Jinping told Putin that he understood.',
      'RUS>CHN Putin+Jinping @Beijing',
    ],
  ]);
});

describe('what a small word points back to', () => {
  check([
    [
      'fr',
      'Anthony Albanese débarquait de Chine : du 4 au 7 mai, il y avait scellé avec Xi Jinping la fin des droits de douane.',
      'AUS>CHN Albanese+Jinping @',
    ],
    // `Ce séjour` is the one told before, whoever is named beside it.
    [
      'fr',
      'Le pape François arrivera mardi à Juba. Salva Kiir a décrété deux jours chômés pour ce séjour.',
      'VAT>SSD François+Kiir @Juba',
    ],
    // Where a thing goes is no `there`.
    [
      'en',
      'William Ruto is in Washington until Friday. Joe Biden spoke of the police contingent bound for Haiti. John Kufuor was received there in 2008.',
      'KEN>USA Ruto+Biden @Washington',
      'GHA>USA Kufuor @Washington',
    ],
  ]);
});

describe('a country called by its kind', () => {
  check([
    [
      'en',
      'Narendra Modi flew to Bhutan on Monday. Xi Jinping visited the kingdom in June 2014.',
      'IND>BTN Modi @',
      'CHN>BTN Jinping @',
    ],
    [
      'en',
      'King Jigme Khesar of Bhutan was in New Delhi in January 2013. Narendra Modi visited the kingdom on 15 June 2014.',
      'BTN>IND Khesar @New Delhi',
      'IND>BTN Modi @',
    ],
    [
      'fr',
      'Le roi Felipe VI entame lundi une visite au Maroc. Emmanuel Macron est attendu jeudi dans le royaume.',
      'ESP>MAR VI @',
      'FRA>MAR Macron @',
    ],
    [
      'fr',
      'Antony Blinken est rentré lundi de Colombo. Narendra Modi s’était rendu sur l’île en mars 2015.',
      'USA>LKA Blinken @Colombo',
      'IND>LKA Modi @',
    ],
    [
      'en',
      'Antony Blinken held talks in Cyprus on Monday. Keir Starmer travels to the island on Friday.',
      'USA>CYP Blinken @',
      'GBR>CYP Starmer @',
    ],
    [
      'en',
      'Emmanuel Macron ended a visit to Algeria on Monday. Giorgia Meloni will visit the North African country next week.',
      'FRA>DZA Macron @',
      'ITA>DZA Meloni @',
    ],
    [
      'en',
      'Emmanuel Macron ended a visit to Algeria on Monday. Elisabeth Borne had been in the country in October 2022.',
      'FRA>DZA Macron @',
      'FRA>DZA Borne @',
    ],
    // Where nobody goes, or somebody comes home.
    [
      'en',
      'Antony Blinken was in Chad on Monday. Refugees have entered the country since April.',
      'USA>TCD Blinken @',
    ],
    [
      'en',
      'Antony Blinken was in Chad on Monday. The crisis in the country is deepening, Vladimir Putin said.',
      'USA>TCD Blinken @',
    ],
    [
      'en',
      'Emmanuel Macron returned to the country on Monday after talks in Berlin.',
      'FRA>DEU Macron @Berlin',
    ],
    ['en', 'President William Ruto toured the country on Monday.'],
    ['fr', 'Le président Ruto a visité lundi le nord du pays.'],
  ]);
});

describe('a side of a visit', () => {
  check([
    [
      'fr',
      'Emmanuel Macron a été reçu lundi à Yaoundé par Paul Biya. Le visiteur mettra ensuite le cap sur Cotonou, mercredi.',
      'FRA>CMR Macron+Biya @Yaoundé',
      'FRA>BEN Macron @Cotonou',
    ],
    [
      'fr',
      'Paul Biya a reçu lundi à Yaoundé Emmanuel Macron. L’hôte de marque avait fait étape samedi à Bamako.',
      'FRA>CMR Macron+Biya @Yaoundé',
      'FRA>MLI Macron @Bamako',
    ],
    [
      'fr',
      'Emmanuel Macron a été reçu lundi à Yaoundé par Paul Biya. Son hôte sera à Paris en novembre.',
      'FRA>CMR Macron+Biya @Yaoundé',
      'CMR>FRA Biya+Macron @Paris',
    ],
    [
      'en',
      'Paul Biya received Emmanuel Macron in Yaoundé on Monday. His guest flies to Cotonou on Thursday.',
      'FRA>CMR Macron+Biya @Yaoundé',
      'FRA>BEN Macron @Cotonou',
    ],
    [
      'en',
      'Kassym-Jomart Tokayev received King Abdullah II of Jordan in Astana on Monday. His Majesty had come from Tashkent, where he was on an official visit on Sunday.',
      'JOR>KAZ II+Tokayev @Astana',
      'JOR>UZB II @Tashkent',
    ],
    // The first host is told by name, the museum's visitor is nobody.
    [
      'en',
      'Angela Merkel sets out on Thursday. Her first host is Mamuka Bakhtadze in Tbilisi.',
      'DEU>GEO Bakhtadze+Merkel @Tbilisi',
    ],
    [
      'fr',
      'Emmanuel Macron s’est rendu lundi à Astana. Le visiteur du musée de Tachkent paie cinq euros.',
      'FRA>KAZ Macron @Astana',
    ],
  ]);
});

describe('who is met on a visit', () => {
  check([
    [
      'fr',
      'Ignazio Cassis est arrivé mardi en Zambie, où il rencontre aujourd’hui à Lusaka le ministre Joseph Malanji. Jeudi, il s’arrêtera à Pretoria, où Lindiwe Sisulu lui proposera un accord.',
      'CHE>ZMB Cassis+Malanji @Lusaka',
      'CHE>ZAF Cassis+Sisulu @Pretoria',
    ],
    [
      'fr',
      'Emmanuel Macron se rendra en Ouzbékistan jeudi. À Samarcande, M. Bakhtior Karimov lui fera découvrir le Régistan.',
      'FRA>UZB Macron+Karimov @Samarcande',
    ],
    [
      'fr',
      'Emmanuel Macron a achevé mardi une visite au Koweït. L’émir Sabah al-Ahmad al-Jaber al-Sabah lui a confirmé le financement d’un hôpital.',
      'FRA>KWT Macron+al-Sabah @',
    ],
    [
      'en',
      'Annalena Baerbock spends Friday morning in Pristina with Foreign Minister Donika Gërvalla.',
      'DEU>XKX Baerbock+Gërvalla @Pristina',
    ],
    [
      'en',
      'Taiwan’s mainland affairs minister, Wang Yu-chi, travelled to Nanjing in February 2014 to confer with Zhang Zhijun.',
      'TWN>CHN Yu-chi+Zhijun @Nanjing',
    ],
    [
      'en',
      'Annalena Baerbock arrived in Tirana on Monday. Donika Hoxha showed her the port.',
      'DEU>ALB Baerbock+Hoxha @Tirana',
    ],
    [
      'en',
      'Annalena Baerbock arrived in Tirana on Monday. She told Donika Hoxha that reforms were needed.',
      'DEU>ALB Baerbock+Hoxha @Tirana',
    ],
    // Not who is spoken of, at home, or comes along.
    [
      'en',
      'Annalena Baerbock arrived in Tirana on Monday. She paid tribute to Donika Hoxha, who died last year.',
      'DEU>ALB Baerbock @Tirana',
    ],
    [
      'en',
      'Annalena Baerbock arrived in Tirana on Monday. In Berlin she had clashed with Donika Hoxha over arms.',
      'DEU>ALB Baerbock @Tirana',
    ],
    [
      'en',
      'Annalena Baerbock was in Tirana on Monday for talks on the Trans-Adria railway.',
      'DEU>ALB Baerbock @Tirana',
    ],
    [
      'fr',
      'Annalena Baerbock était lundi à Tirana, avant de rencontrer les Grands-Mères de la place.',
      'DEU>ALB Baerbock @Tirana',
    ],
  ]);
});

describe('the host whom a pronoun means', () => {
  check([
    [
      'en',
      'Joko Widodo will be in Canberra on Monday. Malcolm Turnbull had called on him in Jakarta in November 2015.',
      'IDN>AUS Widodo @Canberra',
      'AUS>IDN Turnbull+Widodo @Jakarta',
    ],
    [
      'fr',
      'Abiy Ahmed gagna Asmara le 8 juillet 2018 et y rencontra Isaias Afwerki. Ce dernier lui rendit la politesse le 14 juillet à Addis-Abeba.',
      'ETH>ERI Ahmed+Afwerki @Asmara',
      'ERI>ETH Afwerki+Ahmed @Addis-Abeba',
    ],
    [
      'fr',
      'Le 11 février, le ministre taïwanais Wang Yu-chi a été reçu à Nankin par son homologue chinois Zhang Zhijun ; ce dernier a rendu la politesse à Taïwan le 25 mars.',
      'TWN>CHN Yu-chi+Zhijun @Nankin',
      'CHN>TWN Zhijun @',
    ],
    [
      'en',
      'Abiy Ahmed flew to Asmara on 8 July 2018 and signed a declaration with Isaias Afwerki. The latter returned the visit on 14 July in Addis Ababa.',
      'ETH>ERI Ahmed+Afwerki @Asmara',
      'ERI>ETH Afwerki @Addis Ababa',
    ],
    [
      'fr',
      'Joko Widodo sera lundi à Canberra. L’an dernier, Malcolm Turnbull avait été son hôte à Jakarta.',
      'IDN>AUS Widodo @Canberra',
      'AUS>IDN Turnbull+Widodo @Jakarta',
    ],
  ]);
});

describe('the city that a text is about', () => {
  check([
    [
      'en',
      'Anchorage is filling up fast. President Donald Trump receives Russia’s Vladimir Putin on Friday.',
      'RUS>USA Putin+Trump @Anchorage',
    ],
    [
      'fr',
      'Reims a vécu dimanche au rythme franco-allemand. Sur le parvis de la cathédrale, François Hollande a reçu Angela Merkel.',
      'DEU>FRA Merkel+Hollande @Reims',
    ],
    [
      'en',
      'Banjul came to a standstill on Monday as President Recep Tayyip Erdogan, on a working visit, drove to State House beside his host, Adama Barrow.',
      'TUR>GMB Erdogan+Barrow @Banjul',
    ],
    // Of another country, or a government that acts.
    [
      'en',
      'Hotels in Lyon are full. Olaf Scholz receives Giorgia Meloni on Monday.',
      'ITA>DEU Meloni+Scholz @',
    ],
    ['en', 'Moscow and Minsk are allies. Emmanuel Macron will visit Russia on Monday.', 'FRA>RUS Macron @'],
  ]);
});

describe('whom a sentence of several clauses means', () => {
  check([
    [
      'en',
      'Ceasefire on Starmer’s mind as Trump prepares to receive him in Washington on Thursday; Macron was there on Monday',
      'GBR>USA Starmer+Trump @Washington',
      'FRA>USA Macron @Washington',
    ],
    [
      'fr',
      'Emmanuel Macron, que Mohammed ben Salmane a reçu lundi, s’est envolé mardi pour Doha.',
      'FRA>SAU Macron+Salmane @',
      'FRA>QAT Macron @Doha',
    ],
    [
      'en',
      'Pope Francis spent three days in Myanmar, meeting state counsellor Aung San Suu Kyi in Naypyidaw, then flew to Bangladesh on Thursday.',
      'VAT>MMR Francis+Kyi @Naypyidaw',
      'VAT>BGD Francis @',
    ],
    // Who receives one visitor is named for that, and not for the next.
    [
      'en',
      'Xi Jinping left on Monday after a visit to Rwanda that produced fifteen accords with Paul Kagame. Hours later Narendra Modi landed in Rwanda.',
      'CHN>RWA Jinping+Kagame @',
      'IND>RWA Modi @',
    ],
  ]);
});

describe('a place that no table has', () => {
  check([
    ['en', 'Viktor Orbán received Robert Fico in Komárom on Monday.', 'SVK>HUN Fico+Orbán @Komárom'],
    [
      'fr',
      'Viktor Orbán a reçu lundi Robert Fico à Esztergom-Kertváros.',
      'SVK>HUN Fico+Orbán @Esztergom-Kertváros',
    ],
    [
      'en',
      'The foreign ministers of France, Germany and Poland met at La Celle-Saint-Cloud on Monday.',
      '|FRA+DEU+POL  @La Celle-Saint-Cloud',
    ],
    // What somebody owns or is called, and whom something is given.
    ['en', 'Emmanuel Macron visited Finland on Monday in Putin’s shadow.', 'FRA>FIN Macron @'],
    [
      'en',
      'Emmanuel Macron visited Finland on Monday, a week after he was booed in Parliament.',
      'FRA>FIN Macron @',
    ],
    [
      'fr',
      'Emmanuel Macron s’est rendu lundi en Finlande et a remis à Pekka Virtanen une médaille.',
      'FRA>FIN Macron @',
    ],
  ]);
});

describe('organisations and their seats', () => {
  check([
    [
      'fr',
      'Islam Karimov est passé lundi à Bruxelles. Il a parlé gaz à la Commission européenne avec José Manuel Barroso, puis transit au siège de l’Otan avec Jens Stoltenberg.',
      'UZB>EU+NATO Karimov+Barroso+Stoltenberg @Bruxelles',
    ],
    [
      'en',
      'Islam Karimov was in Brussels on Monday. He was received by José Manuel Barroso at the European Commission.',
      'UZB>EU Karimov+Barroso @Brussels',
    ],
    [
      'en',
      'Islam Karimov was received by King Philippe in Brussels on Monday. On the same day he was received by Ursula von der Leyen at the European Commission.',
      'UZB>BEL+EU Karimov+Philippe+Leyen @Brussels',
    ],
    [
      'en',
      'Kosovo’s Albin Kurti was in Brussels on Tuesday for talks with Josep Borrell.',
      'XKX>EU Kurti+Borrell @Brussels',
    ],
    // The organisation is only spoken of.
    [
      'en',
      'Islam Karimov was in Brussels on Monday. He had tea with King Philippe. The European Union has sanctioned his country.',
      'UZB>BEL Karimov+Philippe @Brussels',
    ],
    [
      'en',
      'The head of the International Monetary Fund arrived in Lusaka on Wednesday. Kristalina Georgieva flies to Lilongwe on Friday.',
      'IMF>ZMB Georgieva @Lusaka',
      'IMF>MWI Georgieva @Lilongwe',
    ],
  ]);
});

describe('the subject behind an object', () => {
  check([
    [
      'fr',
      'Emmanuel Macron est arrivé mercredi à Lusaka. Il y a rencontré Hakainde Hichilema avant de s’envoler vendredi pour Lilongwe.',
      'FRA>ZMB Macron+Hichilema @Lusaka',
      'FRA>MWI Macron @Lilongwe',
    ],
    [
      'en',
      'Kenya’s William Ruto landed in Accra on Thursday. His counterpart, Nana Akufo-Addo, gave a dinner for him. From Ghana the Kenyan flies to Abuja on Saturday.',
      'KEN>GHA Ruto+Akufo-Addo @Accra',
      'KEN>NGA Ruto @Abuja',
    ],
  ]);
});

describe('who is named only behind his office', () => {
  check([
    [
      'en',
      'The Hungarian foreign minister was the only EU guest in Minsk on Wednesday. Péter Szijjártó was last there in February 2023.',
      'HUN>BLR Szijjártó @Minsk',
      'HUN>BLR Szijjártó @Minsk',
    ],
    [
      'fr',
      'Le ministre hongrois des Affaires étrangères était mercredi à Minsk. Péter Szijjártó s’y était déjà rendu en février 2023.',
      'HUN>BLR Szijjártó @Minsk',
      'HUN>BLR Szijjártó @Minsk',
    ],
  ]);

  it('is nobody’s subject as a stop of a list', () => {
    const text =
      'Joko Widodo will be in Tokyo on Tuesday and Seoul on Thursday, before seeing Xi Jinping in Chengdu.';
    expect(tell('en', text)).toEqual([
      'IDN>JPN Widodo @Tokyo',
      'IDN>KOR Widodo @Seoul',
      'IDN>CHN Widodo+Jinping @Chengdu',
    ]);
  });
});

describe('those who travel together', () => {
  check([
    [
      'en',
      'Finland’s president and Sweden’s prime minister travelled to Kyiv on Monday, where Alexander Stubb and Ulf Kristersson met Volodymyr Zelensky.',
      'FIN+SWE>UKR Stubb+Kristersson+Zelensky @Kyiv',
    ],
    [
      'fr',
      'Alexander Stubb et Ulf Kristersson se sont rendus lundi à Kiev, où ils ont rencontré Volodymyr Zelensky.',
      'FIN+SWE>UKR Stubb+Kristersson+Zelensky @Kiev',
    ],
    // Three who meet, and a gathering by its name.
    [
      'en',
      'Alexander Stubb and Ulf Kristersson met Volodymyr Zelensky in Kyiv on Monday.',
      'UKR|FIN+SWE+UKR Stubb+Kristersson+Zelensky @Kyiv',
    ],
    [
      'en',
      'Alexander Stubb and Ulf Kristersson travelled to Kyiv on Monday for a summit with Volodymyr Zelensky.',
      'UKR|FIN+SWE+UKR Stubb+Kristersson+Zelensky @Kyiv',
    ],
  ]);

  it('is told once by a cleft sentence', () => {
    expect(tell('fr', 'C’est à Alger que Giorgia Meloni s’était rendue d’abord, en janvier 2023.')).toEqual([
      'ITA>DZA Meloni @Alger',
    ]);
  });

  it('names nobody twice', () => {
    expect(tell('fr', 'Reçue mardi par le roi, Ursula von der Leyen a quitté Rabat mercredi.')).toEqual([
      'EU>MAR Leyen @Rabat',
    ]);
  });
});

describe('a text that tells of nothing but other times', () => {
  const first = 'In 1965, President Eduardo Frei paid a state visit to France.';
  it.each([
    ['The most recent visit was that of Gabriel Boric in November 2022.', 'visit CHL>FRA 2022-11'],
    ['The next visit by a Chilean head of state came only in 1987.', 'visit CHL>FRA 1987'],
    ['A visit by Eduardo Frei planned for 1967 was cancelled.', 'visit CHL>FRA 1967'],
  ])('leaves a later visit of the same to its reader: %s', (next, want) => {
    expect(toldIn('en')(`${first} ${next}`)).toEqual(['visit CHL>FRA 1965', want]);
  });
});

it('has a gathering that a country hosted visited by nobody', () => {
  expect(toldIn('en')('The 2018 G20 summit was hosted by Peru.')).toEqual(['summit G20>PER 2018']);
});

it('has a gathering with the participation of countries', () => {
  const text =
    'The summit took place in Lima on 4 June 1968, with the participation of Chile, Kenya and Canada.';
  expect(toldIn('en')(text)).toEqual(['summit CHL+KEN+CAN>PER 1968-06-04']);
});
