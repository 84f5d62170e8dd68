import { expect, it } from 'vitest';
import { probeIn, toldIn } from './probe';
import { readPresent } from './stay';
import { tellStay } from './tell';

const probe = probeIn('en');

it('makes a visit of one country, a meeting of two in a third, a gathering of more', () => {
  const types = [
    'President William Ruto signed in Luanda on Sunday.',
    'President William Ruto and President Paul Kagame signed in Luanda on Sunday.',
    'President William Ruto, President Paul Kagame and President Hakainde Hichilema signed in Luanda on Sunday.',
    'President William Ruto and President João Lourenço signed in Luanda on Sunday.',
  ].map((text) => {
    const { clauses, stops, view } = probe(text);
    const stay = clauses[0] && stops[0] ? readPresent(clauses[0], stops[0], true) : null;
    const draft = stay && tellStay(view, stay, [])[0];
    return draft && [draft.type, draft.hosts.map((read) => read.value).join()];
  });
  expect(types).toEqual([
    ['visit', 'AGO'],
    ['meeting', ''],
    ['summit', 'AGO'],
    ['visit', 'AGO'],
  ]);
});

it.each([
  ['en', 'The defence ministers of Fiji and Kenya signed a treaty in Suva on Friday.'],
  ['en', 'The Fijian and Kenyan foreign ministers signed a treaty in Suva on Friday.'],
  ['fr', 'Les ministres fidjien et kényan de la Défense ont signé vendredi un traité à Suva.'],
])('makes a visit of two of whom one is at home: %s: %s', (lang, text) => {
  expect(toldIn('en')(text, lang)).toEqual(['visit KEN>FJI 2024-05-10']);
});
