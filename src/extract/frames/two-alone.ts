/** Which two a sentence has alone with each other: who does something together, to the other, or at close quarters. */
import { isOrganisation } from '../../engagement/party';
import { isAbsent } from '../gathering/absence';
import { areOfOneUnion } from '../lexicon/unions';
import type { Mention } from '../mention';
import { isNational, isOfficial } from '../presence/person';
import type { Actor } from '../registry';
import { actingGroupOf, areOfSeveral } from '../roles/group';
import { isHim } from '../roles/object';
import { isOwner } from '../roles/owner';
import { isSpeaker } from '../roles/speaker';
import { LAYER } from '../text/phrases';
import { hasComma, hasWord, wordBetween, type View } from '../view';
import { actorsOf, othersThan, partiesOf, type Scene } from './scene';

/** The two who are together, where the sentence names nobody else who may be in the room. */
export function pairOf(scene: Scene, close: boolean): readonly Actor[] {
  const { view } = scene;
  const all = view.mentions.filter((one) => takesPart(view, one));
  const isTheTwo = ({ kind, plural }: Mention): boolean => kind === 'pronoun' && plural;
  // `The pair accepted it in Brussels, with Borrell in the chair`: a third beside the two.
  if (all.length > 1 && (all.length === 2 ? all.some(isTheTwo) : all.slice(0, 1).some(isTheTwo))) return [];
  // `X tracked down Y in Riga, and there they quarrelled`
  const people = all.length > 2 ? all.filter((one) => !isTheTwo(one)) : all;
  const named = actorsOf(scene, people).filter(
    (actor) => (isOfficial(actor) || isNational(actor)) && !isAbsent(view, actor.mention),
  );
  const actors = close ? withHim(scene, named) : named;
  const codes = new Set(actors.flatMap((actor) => actor.codes));
  if (codes.size !== 2 || actors.some((actor) => areMembers(actor) || isSpeaker(view, actor))) return [];
  if (areOfOneUnion(partiesOf(actors)) || !(actors.some(isInOffice) || isOfficialMatter(view))) return [];
  if (areJoined(view, actors) || isObjectOf(view, actors)) return actors;
  return close && !hasWord(view, 'remote', view.from, view.to) ? actors : [];
}

/** A delegation alone may be of anybody. */
const isInOffice = (actor: Actor): boolean => isOfficial(actor) && actor.rank !== 'delegation';

/** `le Letton X et le Tadjik Y ont causé, dans un salon, transit ferroviaire`: matters of state, which no private persons settle. */
const isOfficialMatter = ({ reading, from, to }: View): boolean =>
  reading.findHit(LAYER.sector, from, to) >= 0;

/** `Karzai drew him into a long conversation`: whom the text spoke of before, where the sentence names one of the two alone. */
function withHim(scene: Scene, actors: readonly Actor[]): readonly Actor[] {
  const { view } = scene;
  const [first] = actors;
  if (!first || areOfSeveral(actors) || !view.mentions.includes(first.mention)) return actors;
  const { to } = first.mention;
  for (let at = to; at < to + HIM_WITHIN; at += 1) {
    if (isHim(view, at)) return [...actors, ...othersThan(scene, actors, to).slice(0, 1)];
  }
  return actors;
}

/** Tokens from who acts to the pronoun of the other, at most: auxiliaries and a verb. */
const HIM_WITHIN = 6;

/** Nobody's owner, and nobody who is mourned: an agent, a partner, whom something is given or told, or whose company it is. */
function takesPart(view: View, mention: Mention): boolean {
  const { kind, link, from } = mention;
  if (kind === 'party') return false;
  // `campaigners in Kampala said they would petition`: whoever says so, whom the text has not told of.
  if (kind === 'pronoun' && mention.plural && view.reading.wordBefore('say', from) >= 0) return false;
  // `forty minutes of Xi's time`, `in Merkel's suite`: what is somebody's where they are alone.
  if (isOwner(view, mention)) return view.reading.wordFills('ownTime', mention.to + 1, mention.to + 2);
  if (link === 'of') return hasWord(view, 'closeQuarters', from - BESIDE, from);
  return TAKES_PART.has(link) && !hasWord(view, 'farewells', from - BESIDE, from);
}

/** Tokens from the first of its words to whom a sign is of, at most: `à l'oreille de`. */
const BESIDE = 4;

/** How somebody who takes part may be governed: an agent, a partner, or whom something is given or told. */
const TAKES_PART: ReadonlySet<Mention['link']> = new Set([null, 'with', 'by', 'between', 'at', 'goal']);

/** Several who speak for a body are its members, and no party to talks of two. */
const areMembers = ({ codes, mention }: Actor): boolean => mention.plural && codes.some(isOrganisation);

/** `X and Y`, `X with Y`: who acts together needs no other sign that both are there. */
function areJoined(view: View, actors: readonly Actor[]): boolean {
  if (actors.some(({ mention }) => mention.link === 'with' || mention.link === 'between')) return true;
  const named = actors.filter(({ mention }) => mention.kind !== 'pronoun' && view.mentions.includes(mention));
  const [first] = named;
  if (!first) return true;
  const group = actingGroupOf(view, first.mention);
  // `He and Modi`
  if (group[0]?.kind === 'pronoun' && actors.some(({ mention }) => mention === group[0])) return true;
  return areOfSeveral(named) && named.every(({ mention }) => group.includes(mention));
}

/** `tracked down Davutoglu in Brussels`, `a glissé à Lavrov`: whom the other does something to that is not done from afar. */
function isObjectOf(view: View, actors: readonly Actor[]): boolean {
  const other = actors.at(-1);
  const one = actors.findLast((actor) => actor.codes[0] !== other?.codes[0]);
  if (!one || !other || other.mention.kind === 'pronoun') return false;
  const { mentions, reading } = view;
  const [{ mention: subject }, { mention: object }] = [one, other];
  if (!mentions.includes(subject) || !mentions.includes(object)) return false;
  const gap = object.from - subject.to;
  if (subject.link !== null || !(object.link === null || object.link === 'at')) return false;
  if (gap < 1 || gap > OBJECT_WITHIN || hasComma(view, subject.to, object.from)) return false;
  const said = wordBetween(view, 'say', subject.to, object.from);
  const tells = reading.word('addresses', said) > 0 || hasWord(view, 'tells', said, object.from);
  if (said >= 0 && !tells) return false;
  return !FROM_AFAR.some((kind) => hasWord(view, kind, subject.to, object.from));
}

/** Tokens from who acts to whom he does something to, at most: auxiliaries, a verb, an article. */
const OBJECT_WITHIN = 7;

const FROM_AFAR = ['remote', 'likes', 'and'] as const;
