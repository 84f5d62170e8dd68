import { expect, it } from 'vitest';
import { PARTIES } from '../../engagement/party';
import { formatPartyInput, parsePartyInput } from './partyInput';

it.each([
  ['Mali, Russie', ['MLI', 'RUS'], []],
  ["cote d'ivoire ; CEDEAO", ['CIV', 'ECOWAS'], []],
  ['rus, Russia, Russie', ['RUS'], []],
  ['Atlantis, Mali', ['MLI'], ['Atlantis']],
  [' , ;', [], []],
])('reads %s', (text, codes, unknown) => expect(parsePartyInput(text)).toEqual({ codes, unknown }));

it.each(['en', 'fr'] as const)('reads every name back that it writes in %s', (locale) => {
  const clashing = [...PARTIES.keys()].filter(
    (code) => parsePartyInput(formatPartyInput([code], locale)).codes[0] !== code,
  );
  expect(clashing).toEqual([]);
});
