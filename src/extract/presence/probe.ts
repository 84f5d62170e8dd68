/** For tests: a sentence as the readers of presence see it. */
import { readDateline } from '../text/dateline';
import { extractDocument } from '../extract';
import { LANGUAGES } from '../language';
import { compileLexicon } from '../lexicon/compile';
import { Reading } from '../text/recognise';
import { Registry } from '../registry';
import { segment, type Sentence } from '../text/segment';
import { clausesOf } from '../story/clauses';
import { readView, type View } from '../view';
import { Clause } from './clause';
import { readStops, type Stop } from './stop';

/** Reads the first sentence of texts in a language: its view, its clauses and its stops. */
export const probeIn =
  (home: string) =>
  (text: string, lang = home): { view: View; clauses: Clause[]; stops: Stop[] } =>
    probe(text, lang);

/** Reads the engagements of texts in a language: see `told`. */
export const toldIn =
  (home: string) =>
  (text: string, lang = home, published: string | null = '2024-05-13'): string[] =>
    told(text, lang, published);

/** Reads who takes part in each engagement of texts in a language: names in alphabetical order. */
export const peopleIn =
  (home: string) =>
  (text: string, lang = home, published: string | null = '2024-05-13'): string[] =>
    extractDocument({ id: 't', text, lang, published }).engagements.map(({ people }) =>
      people
        .map(({ name }) => name)
        .sort()
        .join(', '),
    );

function probe(text: string, lang: string): { view: View; clauses: Clause[]; stops: Stop[] } {
  const data = LANGUAGES.get(lang);
  if (!data) throw new Error(`probe: no language ${lang}; add its folder to the lexicon`);
  const lexicon = compileLexicon(data);
  const reading = new Reading(text, lexicon.tokeniser.tokenise(text));
  const sentence = segment(reading.tokens, lexicon)[0] as Sentence;
  const from = readDateline(reading, lexicon, sentence)?.to ?? sentence.from;
  const view = readView(reading, lexicon, sentence, { from, day: null });
  const registry = new Registry(reading);
  registry.introduce(view.mentions);
  const stops = readStops(view);
  return { view, stops, clauses: clausesOf(view).map((part) => new Clause({ view: part, registry }, stops)) };
}

/** The engagements of a text as `type visitors>hosts start/end`; of meetings and gatherings the participants before the hosts. */
function told(text: string, lang: string, published: string | null): string[] {
  return extractDocument({ id: 't', text, lang, published }).engagements.map((one) => {
    const guests = one.type === 'visit' ? one.visitors : one.participants;
    const dates = `${one.start ?? '?'}${one.end ? `/${one.end}` : ''}`;
    return `${one.type} ${guests.join('+')}>${one.hosts.join('+')} ${dates}`;
  });
}
