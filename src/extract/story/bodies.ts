/** Who speaks for an organisation that is named elsewhere, and its leaders: `ECOWAS met … the bloc's envoy, Goodluck Jonathan`, `NATO is divided. Its foreign ministers`. */
import { isOrganisation } from '../../engagement/party';
import { copyMention, type Mention } from '../mention';
import { OF_BODY, OF_ITS } from '../mentions/body';
import { linkBefore } from '../mentions/link';
import { copyView, type View } from '../view';
import { NONE } from '../none';

/**
 * Sentences in which those who speak for `the bloc`, `l'organisation` are of the organisation that the text names last before them,
 * else of the first one behind; `the bloc` itself is the last one before it.
 */
export function withBodies(views: readonly View[]): readonly View[] {
  const isNamed = views.some(({ mentions }) => mentions.some(isBody));
  return views.map((view, index) => {
    const called = isNamed ? calledBody(views, view) : null;
    if (!called && !view.mentions.some(isOfBody)) return view;
    const named = copyView(view);
    named.mentions = view.mentions.map((one) => {
      if (one.rule === OF_BODY) return ofBody(one, bodyFor(views, one.from));
      return one.rule === OF_ITS ? ofTopic(one, view, views[index - 1]) : one;
    });
    if (called) named.mentions = [...named.mentions, called].sort((one, other) => one.from - other.from);
    return named;
  });
}

/** `The bloc will meet in Abuja`, at the head of its clause: the organisation that was named last, as one that acts. */
function calledBody(views: readonly View[], view: View): Mention | null {
  const { reading, mentions, from, to } = view;
  const at = reading.findWord('bloc', from, to);
  if (at < 0 || reading.word('of', at + 1)) return null;
  // `the bloc's envoy` speaks for it.
  if (mentions.some((one) => (one.from <= at && at < one.to) || (isOfBody(one) && one.from === at + 2)))
    return null;
  // `Russia will receive the bloc`: somebody else acts.
  if (mentions.some(({ link, to: end }) => link === null && end <= at)) return null;
  const start = [at - 1, at - 2].find((back) => back >= from && reading.word('definite', back) > 0) ?? -1;
  if (start < 0 || linkBefore(reading, start, from) !== null) return null;
  const body = bodyFor(
    views.filter((one) => one.from < at),
    at,
  );
  if (!body || body.from >= at) return null;
  return {
    from: at,
    to: at + 1,
    kind: 'party',
    codes: body.codes,
    plural: false,
    name: null,
    rank: null,
    link: null,
    city: null,
    placeLike: false,
    form: 'organisation',
    partyWords: [body.from, body.to],
    deictic: null,
    rule: 'organisation',
  };
}

function ofBody(mention: Mention, body: Mention | undefined): ReturnType<typeof copyMention> {
  const envoy = copyMention(mention);
  envoy.codes = body?.codes ?? mention.name?.codes ?? NONE;
  envoy.partyWords = body ? [body.from, body.to] : null;
  envoy.rule = body ? 'nationality' : envoy.codes.length > 0 ? 'leader' : null;
  return envoy;
}

const isOfBody = ({ rule }: Mention): boolean => rule === OF_BODY || rule === OF_ITS;

const isBody = ({ codes }: Mention): boolean => codes.length === 1 && isOrganisation(codes[0]);

function bodyFor(views: readonly View[], at: number): Mention | undefined {
  let first: Mention | undefined;
  let last: Mention | undefined;
  for (const { mentions } of views) {
    for (const one of mentions) {
      if (!isBody(one)) continue;
      if (one.to <= at) last = one;
      else first ??= one;
    }
  }
  return last ?? first;
}

/** `The Quad is young. Its leaders met`: of the organisation, or of the series of gatherings, that the text is about. */
function ofTopic(mention: Mention, view: View, before: View | undefined): Mention {
  const body = topicFor(view, before, mention.from);
  const leaders = ofBody(mention, body);
  const isFirst = view.mentions.every(({ to }) => to > mention.from);
  if (!body && before && isFirst) leaders.partyWords = seriesIn(before);
  return leaders;
}

/** The words of the first series of gatherings that a sentence names. */
function seriesIn({ triggers }: View): [number, number] | null {
  const named = triggers.find(({ kind }) => kind === 'series');
  return named ? [named.from, named.to] : null;
}

/** The organisation that a sentence is about, be it from the sentence before: nobody else is named before `its leaders`. */
function topicFor(view: View, before: View | undefined, at: number): Mention | undefined {
  const here = view.mentions.filter((one) => one.to <= at);
  const [topic, other] = here.length > 0 ? here : [before?.mentions[0]];
  return topic && !other && topic.link === null && topic.form === 'organisation' && isBody(topic)
    ? topic
    : undefined;
}
