/** Guests who are received for a gathering, which its noun then tells: `will receive X, Y and forty others for a leaders' summit`. */
import { addPeople, merge } from '../assemble';
import type { Draft } from '../draft';
import { partyRead } from '../frames/scene';
import { wordBetween, type View } from '../view';

/** Between the preposition and the noun: articles, adjectives, of whom it is. In tokens. */
const PURPOSE = 5;

/** The drafts of a sentence, where a reception for a gathering is that gathering and nothing beside it. */
export function joinReceivedFor(view: View, drafts: readonly Draft[]): readonly Draft[] {
  let all = drafts;
  for (const gathering of drafts) {
    takeBody(view, gathering);
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
  return isPurpose(view, reception.to, gathering.at);
}

/** Whether a noun has the preposition of a purpose before it, behind a token. */
function isPurpose(view: View, from: number, at: number): boolean {
  const { reading } = view;
  const goal = wordBetween(view, 'goal', Math.max(from, at - PURPOSE), at);
  const noun = goal < 0 ? 0 : reading.word('goal', goal);
  // `received X to prepare a summit`: a verb leads to another one.
  return noun > 0 && (noun === at || reading.word('articles', noun) > 0 || reading.word('his', noun) > 0);
}

/** `is receiving the Arab League for a one-day summit`: the body whose gathering somebody hosts. */
function takeBody(view: View, gathering: Draft): void {
  if (!gathering.rules.includes('summit-noun') || gathering.rules.includes('void')) return;
  const receives = view.triggers.findLast(({ frame, to }) => frame === 'receive' && to <= gathering.at);
  if (!receives) return;
  const body = view.mentions.find(({ from }) => from >= receives.to);
  if (body?.form !== 'organisation' || body.link !== null || body.from - receives.to > 1) return;
  if (isPurpose(view, body.to, gathering.at))
    merge(
      gathering.participants,
      body.codes.map((code) => partyRead(body, code)),
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
