import { expect, it } from 'vitest';
import { probeIn } from './probe';
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
