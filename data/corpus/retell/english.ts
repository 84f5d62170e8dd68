/** Facts re-told in English: active, passive and nominal wordings, by name, office, demonym, country and capital. */
import series from '../../reference/series.json';
import { PARTIES } from '../../../src/engagement/party';
import { actor, capital, demonym, the } from './english-words';
import type { Telling, Template } from './template';

const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

const visitorCode = (t: Telling): string => t.fact.visitors[0] as string;
const hostCode = (t: Telling): string => t.fact.hosts[0] as string;
const country = (t: Telling): string => the(hostCode(t));
const level = (t: Telling): string => t.fact.level || t.chance.pick(['', 'official', 'working']);
const a = (phrase: string): string => `${/^[aeio]/.test(phrase.trim()) ? 'an' : 'a'} ${phrase}`;
const city = (t: Telling): string => capital(hostCode(t)) ?? country(t);
function place(t: Telling): string {
  const nation = demonym(hostCode(t));
  const forms = [country(t), country(t)];
  if (capital(hostCode(t))) forms.push(city(t), `${city(t)}, ${country(t)},`);
  if (capital(hostCode(t)) && nation) forms.push(`the ${nation} capital`);
  return t.chance.pick(forms);
}
const bareVisitor = (t: Telling): string => actor(t.fact, visitorCode(t), t.chance, false);
const bareHost = (t: Telling): string => actor(t.fact, hostCode(t), t.chance, false);
const owned = (phrase: string): string => {
  const name = phrase.replace(/,$/, '');
  return name.endsWith('s') ? `${name}'` : `${name}'s`;
};

type Tell = Template['tell'];
const visit = (family: string, time: Template['time'], tell: Tell): Template => ({ family, type: 'visit', time, tell });

const ACTIVE: readonly Template[] = [
  visit('active', 'past', (t) => `${t.visitor} visited ${place(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} travelled to ${place(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.when}, ${t.visitor} paid ${a(`${level(t)} visit`)} to ${country(t)}`),
  visit('active', 'past', (t) => `${t.visitor} made ${a(`${level(t)} visit`)} to ${place(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} was in ${place(t)} ${t.when} on ${a(`${level(t)} visit`)}`),
  visit('active', 'past', (t) => `${t.visitor} went to ${place(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} flew to ${city(t)} for talks ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} was on a visit to ${place(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} will visit ${place(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} is to visit ${place(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} will pay ${a(`${level(t)} visit`)} to ${country(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} is due in ${place(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} is expected to travel to ${place(t)} ${t.when}`),
  visit('active', 'future', (t) =>
    t.stay ? `${t.visitor} will be in ${place(t)} for a ${NUMBERS[t.stay.days]}-day visit from ${t.stay.first}` : null,
  ),
];

const RECEPTION: readonly Template[] = [
  visit('reception', 'past', (t) => `${t.host} received ${t.visitor} in ${city(t)} ${t.when}`),
  visit('reception', 'past', (t) => `${t.when}, ${t.host} welcomed ${t.visitor}`),
  visit('reception', 'past', (t) => `${t.host} hosted ${bareVisitor(t)} ${t.when}`),
  visit('reception', 'future', (t) => `${t.host} will receive ${t.visitor} ${t.when}`),
  visit('reception', 'past', (t) => `${t.host} held talks in ${city(t)} with ${bareVisitor(t)} ${t.when}`),
  visit('passive', 'past', (t) => `${t.visitor} was received by ${t.host} ${t.when}`),
  visit('passive', 'past', (t) => `${t.visitor} was welcomed in ${city(t)} by ${bareHost(t)} ${t.when}`),
  visit('passive', 'future', (t) => `${t.visitor} will be received in ${city(t)} by ${bareHost(t)} ${t.when}`),
  visit('passive', 'past', (t) => `received in ${city(t)} ${t.when}, ${t.visitor} held talks with ${bareHost(t)}`),
];

const NOMINAL: readonly Template[] = [
  visit('nominal', 'past', (t) => `the visit of ${t.visitor} to ${place(t)} took place ${t.when}`),
  visit('nominal', 'past', (t) => `the ${level(t)} visit by ${t.visitor} to ${country(t)} took place ${t.when}`),
  visit('nominal', 'future', (t) => `the ${level(t)} visit of ${t.visitor} to ${country(t)} is planned for ${t.when}`.replace(/for (on|from|in) /, 'for ').replace(/for between/, 'between')),
  visit('nominal', 'future', (t) => `a visit by ${bareVisitor(t)} to ${country(t)} will take place ${t.when}`),
  visit('nominal', 'past', (t) => `${owned(bareVisitor(t))} ${level(t)} visit to ${place(t)} lasted ${t.when}`.replace(/lasted (on|in|around|between|[A-Z])/, 'took place $1')),
  visit('nominal', 'past', (t) => `during the visit of ${t.visitor} to ${city(t)} ${t.when}, several agreements were signed`),
  visit('nominal', 'past', (t) => `${level(t)} visit of ${t.visitor} to ${country(t)}, ${t.when}`),
  visit('nominal', 'past', (t) => `the trip of ${bareVisitor(t)} to ${place(t)}, ${t.when}, was closely watched`),
];

const NATION: readonly Template[] = [
  visit('demonym', 'past', (t) => {
    const nation = demonym(visitorCode(t));
    return nation && `${a(`${nation.match(/^[AEIO]/) ? '' : ''}${nation} government delegation`)} travelled to ${place(t)} ${t.when}`;
  }),
  visit('demonym', 'past', (t) => `a delegation from ${the(visitorCode(t))}, led by ${t.visitor}, visited ${country(t)} ${t.when}`),
  visit('demonym', 'future', (t) => {
    const nation = demonym(visitorCode(t));
    return nation && `the ${nation} foreign minister will travel to ${place(t)} ${t.when}`;
  }),
  visit('capital', 'past', (t) => capital(hostCode(t)) && `${t.visitor} met ${bareHost(t)} in ${city(t)} ${t.when}`),
  visit('capital', 'past', (t) => capital(hostCode(t)) && `${t.visitor} arrived in ${city(t)} for ${a(`${level(t)} visit`)} that ran ${t.when}`.replace(/ that ran (on|in|around|between|[A-Z])/, ' $1')),
];

const both = (t: Telling): [string, string] => {
  const [first, second] = t.fact.participants as [string, string];
  return [actor(t.fact, first, t.chance, true), actor(t.fact, second, t.chance, true)];
};
const meeting = (time: Template['time'], tell: Tell): Template => ({ family: 'meeting', type: 'meeting', time, tell });
const MARGINS = ['on the sidelines of the UN General Assembly', 'on the sidelines of an international conference'];

const MEETINGS: readonly Template[] = [
  meeting('past', (t) => `${both(t)[0]} met ${both(t)[1]} ${t.when} ${t.chance.pick(MARGINS)}`),
  meeting('past', (t) => `${both(t)[0]} and ${both(t)[1]} held talks ${t.when} ${t.chance.pick(MARGINS)}`),
  meeting('past', (t) => `${both(t)[0]} spoke with ${both(t)[1]} by video link ${t.when}`),
];

const summit = (time: Template['time'], tell: Tell): Template => ({ family: 'summit', type: 'summit', time, tell });
function gathering(t: Telling): string | null {
  const name = series.find((one) => one.slug === t.fact.series)?.en;
  return name && /(summit|conference|meeting|forum)$/i.test(name) && !/ or |[(]/.test(name) ? `the ${name}` : null;
}
const attendees = (t: Telling): string => {
  const own = t.fact.participants.filter((code) => PARTIES.get(code)?.kind === 'country');
  const texts = own.map((code) => actor(t.fact, code, t.chance, false));
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}` : (texts[0] ?? '');
};
const withGathering = (t: Telling, tell: (name: string, who: string) => string): string | null => {
  const [name, who] = [gathering(t), attendees(t)];
  return name && who ? tell(name, who) : null;
};

const SUMMITS: readonly Template[] = [
  summit('past', (t) => withGathering(t, (name, who) => `${name} was held in ${country(t)} ${t.when} with ${who}`)),
  summit('past', (t) => withGathering(t, (name, who) => `${who} attended ${name} in ${city(t)} ${t.when}`)),
  summit('future', (t) => withGathering(t, (name, who) => `${who} will take part in ${name} in ${city(t)} ${t.when}`)),
];

export const ENGLISH: readonly Template[] = [...ACTIVE, ...RECEPTION, ...NOMINAL, ...NATION, ...MEETINGS, ...SUMMITS];
