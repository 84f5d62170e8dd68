/**
 * At home where no dateline says it: `Le Président de la République a quitté Libreville pour Brazzaville`, `Foreign Minister Teko Aru left
 * Tarawa for Majuro` are of the country that they leave, `Le chef de l'État sera samedi à Bouaké` of the one whose towns he goes to.
 */
import { copyMention, isPersonOrOffice, type Mention } from '../mention';
import type { Actor } from '../registry/actor';
import type { Seat } from '../registry/context';
import { isDefinite } from '../registry/definite';
import { placesAfter } from '../roles/places';
import { subjectOf } from '../roles/subject';
import { readVerbGroup } from '../verbs/tense';
import type { Trigger } from '../verbs/triggers';
import { hasWord, type View } from '../view';

/** Between a verb and the place that one leaves: a day, a preposition, an article. In tokens. */
const REACH = 6;

/** The country where an office is at home, and whose it is. */
interface Home extends Seat {
  readonly who: Mention;
}

/** The country of whoever holds an office of which the text does not say whose: where he sets out from, comes home to or receives. */
export function homeOf(view: View, isOfNone: (one: Mention) => boolean): Home | null {
  const isUnknown = (one: Mention | undefined): one is Mention => isHolder(one) && isOfNone(one);
  if (!view.mentions.some(isUnknown)) return null;
  for (const trigger of view.triggers) {
    if (trigger.kind !== 'verb') continue;
    const [subject] = subjectOf(view, readVerbGroup(view, trigger).from);
    const who = subject ?? actorBehind(view, trigger);
    if (!isUnknown(who)) continue;
    // `Minister Teko Aru left Paris on Monday at the end of his visit`: a guest, for all that is told.
    if (trigger.frame === 'leave' && who.name && !leadsOn(view, trigger)) continue;
    const [code] = placeAtHome(view, trigger)?.codes ?? [];
    if (code !== undefined) return { code, receives: trigger.frame === 'receive', who };
  }
  return null;
}

/**
 * The country of whoever opens a text by his office alone, in its towns, as a local paper speaks of its own president: `The President was
 * in Gulu yesterday. Rwanda's Paul Kagame is due in Entebbe`. None where he has just landed there, or where a name by itself, of
 * another country, goes on about him.
 */
export function homeOfOpening(views: readonly View[]): string | null {
  const opening = views.find(({ mentions }) => mentions.some(isPersonOrOffice));
  const who = opening?.mentions.find(isPersonOrOffice);
  if (!opening || !isHolder(who) || who.name || who.link !== null || !isDefinite(opening.reading, who))
    return null;
  const { reading, triggers, mentions } = opening;
  // `Le Président du CNSP, le Général Tiani, a regagné Niamey`
  if (mentions.some(({ name }) => name !== null)) return null;
  const lands = triggers.some(
    ({ frame, from, to }) => frame === 'travel' && reading.findDate('arrival', from, to) >= 0,
  );
  if (lands || reading.findWord('counterpart', who.from, who.to) >= 0) return null;
  const code = onlyLand(opening);
  return code === null || views.some((view) => namesOther(view, code)) ? null : code;
}

/** The country in whose towns a sentence is set, where it names no other. */
function onlyLand({ mentions }: View): string | null {
  const code = mentions.find(({ city, link }) => city !== null && link !== 'from')?.codes[0];
  return code !== undefined && mentions.every(({ codes }) => codes.every((one) => one === code))
    ? code
    : null;
}

/** Whether a sentence begins with a name by itself that is of another country, or of none known. */
function namesOther({ mentions }: View, code: string): boolean {
  const first = mentions.find(({ kind }) => kind !== 'party');
  return first?.kind === 'person' && first.link === null && !first.partyWords && first.codes[0] !== code;
}

/** `Ouattara sera samedi à Bouaké`: what those of one country do on a day in its towns, with nobody else. */
export function isDomestic({ mentions, dates }: View, actors: readonly Actor[]): boolean {
  const code = actors[0]?.codes[0];
  if (code === undefined || !dates.some(({ kind }) => kind === 'date')) return false;
  if (!mentions.some(({ city, link }) => city !== null && link === 'at')) return false;
  return [...actors, ...mentions].every(({ codes }) => codes.every((one) => one === code));
}

/** `left Tarawa for Majuro`, `left Castries to attend the summit`: a departure of which it is told what for. */
const leadsOn = ({ mentions, triggers }: View, { to }: Trigger): boolean =>
  mentions.some(({ link }) => link === 'goal') ||
  triggers.some(({ frame, from }) => frame === 'attend' && from >= to);

/** `Prime Minister Terrance Drew left Saint Kitts`: his office, with the country that he leaves; null for an office without a name. */
export function heldAtHome({ code, who }: Home): Mention | null {
  if (!who.name) return null;
  const held = copyMention(who);
  held.codes = [code];
  return held;
}

/** `le chef de l'État`, `Prime Minister X`: an office in the singular without a country, with a name or without. */
const isHolder = (mention: Mention | undefined): mention is Mention =>
  (mention?.kind === 'office' || mention?.kind === 'person') &&
  mention.codes.length === 0 &&
  !mention.plural &&
  (mention.rank === 'head' || mention.rank === 'minister');

/** `Parti ce matin de Bangui, le chef de l'État`: behind a participle that opens the sentence. */
const actorBehind = ({ from, mentions }: View, trigger: Trigger): Mention | undefined =>
  trigger.from === from ? mentions.find((one) => one.link === null && one.kind !== 'party') : undefined;

function placeAtHome(view: View, trigger: Trigger): Mention | undefined {
  const { frame, from, to } = trigger;
  const behind = view.mentions.filter((one) => one.placeLike && one.from >= to && one.from - to <= REACH);
  if (frame === 'receive')
    return readVerbGroup(view, trigger).passive ? undefined : placesAfter(view, to, view.to, false)[0];
  if (hasWord(view, 'return', from, to)) return behind.find((one) => one.link === null || one.link === 'at');
  if (frame === 'leave') return behind.find((one) => one.link === null);
  if (frame === 'travel') return behind.find((one) => one.link === 'of' || one.link === 'from');
  return undefined;
}
