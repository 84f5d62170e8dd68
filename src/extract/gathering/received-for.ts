/** Guests who are received for a gathering, which its noun then tells: `will receive X, Y and forty others for a leaders' summit`. */
import { addPeople, merge } from '../assemble';
import type { Draft } from '../draft';
import { wordBetween, type View } from '../view';

/** Between the preposition and the noun: articles, adjectives, of whom it is. In tokens. */
const PURPOSE = 5;

/** The drafts of a sentence, where a reception for a gathering is that gathering and nothing beside it. */
export function joinReceivedFor(view: View, drafts: readonly Draft[]): readonly Draft[] {
  let all = drafts;
  for (const gathering of drafts) {
    const reception = all.find((one) => isReceivedFor(view, one, gathering));
    if (!reception) continue;
    receive(gathering, reception, view);
    all = all.filter((one) => one !== reception);
  }
  return all;
}

/** Whether guests are told to be received, and right behind the last of them the noun of a gathering with the preposition of a purpose. */
function isReceivedFor(view: View, reception: Draft, gathering: Draft): boolean {
  if (!gathering.rules.includes('summit-noun') || gathering.rules.includes('void')) return false;
  if (!reception.rules.includes('receive') || reception.level !== null || reception.at > gathering.at)
    return false;
  const { reading } = view;
  const goal = wordBetween(view, 'goal', Math.max(reception.to, gathering.at - PURPOSE), gathering.at);
  const noun = goal < 0 ? 0 : reading.word('goal', goal);
  // `received X to prepare a summit`: a verb leads to another one.
  return (
    noun > 0 && (noun === gathering.at || reading.word('articles', noun) > 0 || reading.word('his', noun) > 0)
  );
}

/** Makes host and guests those of the gathering; a country or a city that receives is where it is, and nobody who is there. */
function receive(gathering: Draft, reception: Draft, { reading }: View): void {
  const { hosts, people } = reception;
  gathering.type = 'summit';
  if (gathering.hosts.length === 0) gathering.hosts = hosts;
  gathering.place ??= reception.place;
  const present = hosts.filter(({ value }) => people.some(({ code }) => code === value));
  merge(gathering.participants, [...present, ...reception.visitors, ...reception.participants]);
  addPeople(gathering, reception, reading);
  gathering.triggers.push(...reception.triggers);
  gathering.time = reception.time;
  gathering.unfulfilled ||= reception.unfulfilled;
}
