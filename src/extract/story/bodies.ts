/** Who speaks for an organisation that is named elsewhere: `ECOWAS met … the bloc's envoy, Goodluck Jonathan`. */
import { PARTIES } from '../../engagement/party';
import { copyMention, type Mention } from '../mention';
import { OF_BODY } from '../mentions/body';
import { copyView, type View } from '../view';
import { NONE } from '../none';

/** Sentences in which those who speak for `the bloc`, `l'organisation` are of the organisation that the text names last before them, else of the first one behind. */
export function withBodies(views: readonly View[]): readonly View[] {
  if (!views.some(({ mentions }) => mentions.some(isOfBody))) return views;
  return views.map((view) => {
    if (!view.mentions.some(isOfBody)) return view;
    const named = copyView(view);
    named.mentions = view.mentions.map((one) => (isOfBody(one) ? withBody(views, one) : one));
    return named;
  });
}

function withBody(views: readonly View[], mention: Mention): Mention {
  const body = bodyFor(views, mention.from);
  const envoy = copyMention(mention);
  envoy.codes = body?.codes ?? mention.name?.codes ?? NONE;
  envoy.partyWords = body ? [body.from, body.to] : null;
  envoy.rule = body ? 'nationality' : envoy.codes.length > 0 ? 'leader' : null;
  return envoy;
}

const isOfBody = ({ rule }: Mention): boolean => rule === OF_BODY;

function bodyFor(views: readonly View[], at: number): Mention | undefined {
  let first: Mention | undefined;
  let last: Mention | undefined;
  for (const { mentions } of views) {
    for (const one of mentions) {
      if (one.codes.length !== 1 || PARTIES.get(one.codes[0] as string)?.kind !== 'organisation') continue;
      if (one.to <= at) last = one;
      else first ??= one;
    }
  }
  return last ?? first;
}
