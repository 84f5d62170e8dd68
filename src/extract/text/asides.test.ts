import { describe, expect, it } from 'vitest';
import { extractDocument } from '../extract';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import { leaveOutAsides } from './asides';
import { segment } from './segment';

/** The words of a text that are left to the rules; sentences are parted by a stroke. */
function left(text: string, lang: string): string {
  const data = LANGUAGES.get(lang);
  if (!data) throw new Error(`left: no language ${lang}`);
  const lexicon = compileLexicon(data);
  const written = lexicon.tokeniser.tokenise(text);
  const { tokens, sentences } = leaveOutAsides(written, segment(written, lexicon), lexicon);
  return sentences
    .map(({ from, to }) =>
      tokens
        .slice(from, to)
        .map(({ form }) => form.raw)
        .join(' '),
    )
    .join(' | ');
}

describe('what is said beside is left out', () => {
  it.each([
    ['en', 'Modi, however, flew to Doha.', 'Modi flew to Doha .'],
    ['en', 'In Nice, however, the king met Modi.', 'In Nice , the king met Modi .'],
    ['en', 'Modi left. Meanwhile, Xi arrived.', 'Modi left . | Xi arrived .'],
    ['en', 'According to state media, Xi arrived.', 'Xi arrived .'],
    ['en', 'Xi, according to his office, arrived.', 'Xi arrived .'],
    ['en', 'Xi arrived, according to the foreign ministry.', 'Xi arrived .'],
    ['en', 'Xi left (on 4 May, according to his office).', 'Xi left ( on 4 May ) .'],
    ['fr', 'Xi est parti (le 4 mai, selon la presse).', 'Xi est parti ( le 4 mai ) .'],
    ['en', 'Xi arrived, officials said.', 'Xi arrived .'],
    ['en', 'Keir Starmer, 62, flew to Doha.', 'Keir Starmer flew to Doha .'],
    ['en', 'Modi, seeking new markets, flew to Doha.', 'Modi flew to Doha .'],
    ['en', 'Modi, accompanied by six ministers, flew to Doha.', 'Modi flew to Doha .'],
    ['en', 'Modi, whose party lost ground last week, left.', 'Modi left .'],
    ['en', 'Facing strikes at home, Modi flew to Doha.', 'Modi flew to Doha .'],
    ['en', 'Officials said that the king left.', 'the king left .'],
    ['en', 'His office said Xi left.', 'Xi left .'],
    ['en', 'Xi (pictured, left) met Modi (right).', 'Xi ( pictured , left ) met Modi .'],
    ['en', 'Xi paid a long-awaited visit.', 'Xi paid a visit .'],
    ['en', 'Keir Starmer (62) flew to Doha.', 'Keir Starmer flew to Doha .'],
    ['en', 'Keir Starmer – a former lawyer – flew to Doha.', 'Keir Starmer flew to Doha .'],
    ['en', 'Modi, re-elected in 2024, flew to Doha.', 'Modi flew to Doha .'],
    ['en', 'Days after winning a vote of confidence, Modi left.', 'Modi left .'],
    ['en', 'Modi flew to Doha, even as prices soared.', 'Modi flew to Doha .'],
    ['en', 'Aides said late on Sunday that Xi would leave.', 'Xi would leave .'],
    ['en', 'His spokesman John Miller said Xi left.', 'Xi left .'],
    ['en', 'Xi arrived, sources close to the matter said.', 'Xi arrived .'],
    ['en', 'Xi arrived, Reuters reported.', 'Xi arrived .'],
    ['en', 'Xi flew to Paris on Sunday, the Kremlin said on Monday.', 'Xi flew to Paris on Sunday .'],
    ['en', '“Xi has left,” he told reporters.', '“ Xi has left , ” .'],
    ['en', 'Modi, one of the longest-serving leaders on the continent, left.', 'Modi left .'],
    ['en', 'Modi, who succeeded his mentor in 2012, left.', 'Modi left .'],
    ['en', 'He also said that Xi left.', 'Xi left .'],
    ['en', 'For the first time in a decade, Xi left.', 'Xi left .'],
    ['en', 'Days after an attack in Kenya, Modi flew to Paris.', 'Modi flew to Paris .'],
    ['en', 'Modi flew to Paris amid tensions between Israel and Iran.', 'Modi flew to Paris .'],
    [
      'fr',
      'Le roi, Paul Diop, a eu, lundi, un entretien.',
      'Le roi , Paul Diop , a eu , lundi , un entretien .',
    ],
    ['fr', 'Modi, ayant perdu la majorité, est parti.', 'Modi est parti .'],
    ['en', 'Modi, having lost his majority, left.', 'Modi left .'],
    ['fr', 'Modi est parti pour Paris sur fond de guerre en Ukraine.', 'Modi est parti pour Paris .'],
    ['fr', 'Keir Starmer, 64 ans, ancien ingénieur, est parti.', 'Keir Starmer est parti .'],
    ['fr', 'Keir Starmer – un ancien avocat – est parti.', 'Keir Starmer est parti .'],
    ['fr', 'Keir Starmer, élu l’an dernier, est parti.', 'Keir Starmer est parti .'],
    ['fr', 'Quelques jours après sa réélection, Xi est parti.', 'Xi est parti .'],
    ['fr', 'Xi est arrivé, a déclaré son porte-parole Jean Mercier.', 'Xi est arrivé .'],
    [
      'fr',
      'Xi est parti lundi pour Paris, a annoncé dimanche le Kremlin.',
      'Xi est parti lundi pour Paris .',
    ],
    ['fr', 'Xi, pour sa part, est arrivé.', 'Xi est arrivé .'],
    ['fr', 'Par ailleurs, le roi est parti.', 'le roi est parti .'],
    ['fr', 'Xi, dont le parti a reculé la semaine dernière, est parti.', 'Xi est parti .'],
    ['fr', 'Confronté à une grève, le roi est parti.', 'le roi est parti .'],
    ['fr', 'Xi est parti malgré les mises en garde de l’opposition.', 'Xi est parti .'],
    ['fr', 'La présidence a annoncé que Xi est parti.', 'Xi est parti .'],
    ['fr', 'Xi, selon ses services, est arrivé.', 'Xi est arrivé .'],
    ['fr', 'Xi est arrivé, a indiqué la présidence.', 'Xi est arrivé .'],
    [
      'fr',
      'Xi a vu Modi. Échanges commerciaux, défense et ports ont occupé Xi.',
      'Xi a vu Modi . | Échanges commerciaux , défense et ports ont occupé Xi .',
    ],
    ['fr', 'Keir Starmer, 62 ans, est parti.', 'Keir Starmer est parti .'],
    ['fr', 'La visite très attendue de Xi a commencé.', 'La visite de Xi a commencé .'],
    ['fr', 'La visite, plusieurs fois reportée, a commencé.', 'La visite a commencé .'],
  ])('%s: %s', (lang, text, rest) => {
    expect(left(text, lang)).toBe(rest);
  });

  it.each([
    ['en', 'On May 23, 2025, Xi met Modi.'],
    ['en', 'An accord according to which, Xi said, ties resume.'],
    ['en', 'The visit was long-awaited.'],
    ['en', 'Modi, on a visit, met Xi.'],
    ['en', 'Modi, there for three days, met Xi.'],
    ['en', 'Modi, prime minister, met Xi.'],
    ['en', 'Modi, Xi, ministers and aides, the king said, met.'],
    ['en', 'In Rome, tired and late, the king met Xi.'],
    ['en', 'Modi met Xi, 300 officials, and the king.'],
    ['en', 'Xi will pay a visit on Tuesday, the Kremlin said.'],
    ['en', 'Xi flew to Paris on Sunday, Modi said in Rome.'],
    ['en', 'A visit by Xi to Athens, planned for 2020, was cancelled.'],
    ['en', 'Modi, who is at the table, met Xi.'],
    ['en', 'Modi arrived amid protests in London.'],
    ['en', 'Xi had been there nine days before.'],
    ['fr', 'La visite de Xi, longue de deux jours, a commencé.'],
    ['fr', 'La visite a été plusieurs fois reportée.'],
    ['fr', 'Xi prend part au sommet.'],
  ])('%s: nothing of %s', (lang, text) => {
    expect(left(text, lang)).toBe(text.replace(/([,.])/g, ' $1').replace('long-awaited', 'long awaited'));
  });

  it('keeps the places of what is quoted', () => {
    const text = 'Meanwhile, Emmanuel Macron, 47, will visit Rabat on Monday, his office said.';
    const [visit] = extractDocument({ id: 'x', lang: 'en', published: '2025-06-10', text }).engagements;
    for (const { span, quote } of visit?.evidence ?? []) expect(text.slice(...span)).toBe(quote);
    expect(visit).toMatchObject({ visitors: ['FRA'], hosts: ['MAR'], start: '2025-06-16' });
  });
});
