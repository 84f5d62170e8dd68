/** A stop named by its place alone at the head of a sentence that tells the next: `Après Pékin et Séoul, Kishida arrive à Manille`, `Before Beijing, Scholz stops in Delhi`. */
import type { Draft } from '../draft';
import type { Mention } from '../mention';
import { groupOf } from '../roles/group';
import { IN_CONFLICT } from '../sectors';
import { headOf } from '../view';
import type { Clause } from './clause';
import { visitAt } from './tell';

/** Visits of the traveller of a clause to the places behind its opening `after` or `before`: over, or ahead. Those of them that `drafts` tell become so. */
export function tellStopBefore({ view, scene: { registry } }: Clause, drafts: readonly Draft[]): Draft[] {
  const head = headOf(view);
  const after = view.reading.word('after', head);
  const to = after || view.reading.word('aheadOf', head);
  const first = to
    ? view.mentions.find(({ from }) => from === view.reading.behind('articles', to))
    : undefined;
  const places = first ? groupOf(view, first) : [];
  const end = places.at(-1)?.to ?? 0;
  if (places.length === 0 || !places.every(isStop) || view.reading.norm(end) !== ',') return [];
  const told = drafts.filter(
    ({ type, place }) => type === 'visit' && place && places.some(({ from }) => from === place.from),
  );
  for (const draft of told) setTime(draft, after > 0);
  const guest = view.mentions.find(({ from }) => from === view.reading.behind('articles', end + 1));
  if (told.length > 0 || !guest || guest.link !== null || guest.kind === 'party') return [];
  const own = registry.resolve(guest).flatMap(({ codes }) => codes);
  const next = drafts.find(
    ({ type, at, visitors, time }) =>
      type === 'visit' &&
      at >= guest.to &&
      time !== 'future' &&
      visitors.some(({ value }) => own.includes(value)),
  );
  if (!next) return [];
  const named = [...next.visitors, ...next.hosts].map(({ value }) => value);
  // Of whom no country is told only the traveller himself: another may be the host at the next stop.
  const people = next.people.filter(({ code, name }) =>
    code === null ? name.from === guest.name?.from : own.includes(code),
  );
  return places
    .filter(({ codes }) => !codes.some((code) => named.includes(code)))
    .map((place) => {
      const draft = visitAt(view, { place }, { visitors: next.visitors, people });
      draft.rules.push('stop');
      setTime(draft, after > 0);
      return draft;
    });
}

/** A stop is over, or ahead. */
function setTime(draft: Draft, over: boolean): void {
  draft.time = over ? 'past' : 'future';
  draft.ends = over;
}

/** A country or a capital without a war, which the word before it would mean. */
const isStop = ({ placeLike, link, form, codes }: Mention): boolean =>
  placeLike && link === null && (form === 'capital' || (form === 'name' && !IN_CONFLICT.has(codes[0] ?? '')));
