/** Facts re-told in French: active, passive and nominal wordings, by name, office, demonym, country and capital. */
import series from '../../reference/series.json';
import { PARTIES } from '../../../src/engagement/party';
import { actor, demonym, inCapital, into, of, the } from './french-words';
import type { Telling, Template } from './template';

const NUMBERS = ['', 'un', 'deux', 'trois', 'quatre', 'cinq', 'six', 'sept', 'huit', 'neuf', 'dix'];
const LEVELS: Readonly<Record<string, string>> = {
  state: "d'État",
  official: 'officielle',
  working: 'de travail',
  private: 'privée',
};

const visitorCode = (t: Telling): string => t.fact.visitors[0] as string;
const hostCode = (t: Telling): string => t.fact.hosts[0] as string;
const e = (t: Telling): string => (t.visitorIsWoman ? 'e' : '');
const country = (t: Telling): string => into(hostCode(t));
const level = (t: Telling): string => LEVELS[t.fact.level] ?? t.chance.pick(['', 'officielle', 'de travail']);
const city = (t: Telling): string => inCapital(hostCode(t)) ?? country(t);
/** One of the ways to name where it is. */
function where(t: Telling): string {
  const nation = demonym(hostCode(t), true);
  const capital = inCapital(hostCode(t));
  const forms = [country(t), country(t)];
  if (capital) forms.push(capital, `${capital}, ${country(t)},`);
  if (capital && nation) forms.push(`dans la capitale ${nation}`);
  return t.chance.pick(forms);
}
const byNation = (t: Telling, noun: string, feminine: boolean): string | null => {
  const nation = demonym(visitorCode(t), feminine);
  return nation ? `${noun} ${nation}` : null;
};
const bareVisitor = (t: Telling): string => actor(t.fact, visitorCode(t), t.chance, false).text;
const bareHost = (t: Telling): string => actor(t.fact, hostCode(t), t.chance, false).text;

type Tell = Template['tell'];
const visit = (family: string, time: Template['time'], tell: Tell): Template => ({ family, type: 'visit', time, tell });

const ACTIVE: readonly Template[] = [
  visit('active', 'past', (t) => `${t.visitor} s'est rendu${e(t)} ${where(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} a effectué une visite ${level(t)} ${country(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.when}, ${t.visitor} s'est rendu${e(t)} ${where(t)}`),
  visit('active', 'past', (t) => `${t.visitor} a séjourné ${where(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} a visité ${the(hostCode(t))} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} était en visite ${level(t)} ${where(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.visitor} est allé${e(t)} ${country(t)} ${t.when}`),
  visit('active', 'past', (t) => `${t.when}, ${t.visitor} a fait le déplacement ${city(t)}`),
  visit('active', 'future', (t) => `${t.visitor} se rendra ${where(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} doit se rendre ${where(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} effectuera une visite ${level(t)} ${where(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} est attendu${e(t)} ${where(t)} ${t.when}`),
  visit('active', 'future', (t) => `${t.visitor} entamera ${t.when} une visite ${level(t)} ${country(t)}`.replace(/^.* (du|entre|les) .*$/, '') || null),
  visit('active', 'future', (t) =>
    t.stay ? `${t.visitor} sera ${where(t)} pour une visite de ${NUMBERS[t.stay.days]} jours à partir du ${t.stay.first}` : null,
  ),
];

const RECEPTION: readonly Template[] = [
  visit('reception', 'past', (t) => `${t.host} a reçu ${t.visitor} ${city(t)} ${t.when}`),
  visit('reception', 'past', (t) => `${t.when}, ${t.host} a accueilli ${t.visitor}`),
  visit('reception', 'future', (t) => `${t.host} recevra ${t.visitor} ${t.when}`),
  visit('reception', 'past', (t) => `${t.host} s'est entretenu ${city(t)} avec ${bareVisitor(t)} ${t.when}`),
  visit('passive', 'past', (t) => `${t.visitor} a été reçu${e(t)} par ${t.host} ${t.when}`),
  visit('passive', 'past', (t) => `${t.visitor} a été accueilli${e(t)} ${city(t)} par ${bareHost(t)} ${t.when}`),
  visit('passive', 'future', (t) => `${t.visitor} sera reçu${e(t)} ${city(t)} par ${bareHost(t)} ${t.when}`),
  visit('passive', 'past', (t) => `reçu${e(t)} ${city(t)} ${t.when}, ${t.visitor} s'est entretenu${e(t)} avec ${bareHost(t)}`),
];

const NOMINAL: readonly Template[] = [
  visit('nominal', 'past', (t) => `la visite ${of(t.visitor)} ${country(t)} a eu lieu ${t.when}`),
  visit('nominal', 'past', (t) => `la visite ${level(t)} ${of(bareVisitor(t))} ${where(t)} s'est déroulée ${t.when}`),
  visit('nominal', 'future', (t) => `la visite ${level(t)} ${of(t.visitor)} ${country(t)} est prévue ${t.when}`),
  visit('nominal', 'future', (t) => `une visite ${of(bareVisitor(t))} ${country(t)} aura lieu ${t.when}`),
  visit('nominal', 'past', (t) => `visite ${level(t)} ${of(t.visitor)} ${country(t)}, ${t.when}`),
  visit('nominal', 'past', (t) => `lors de la visite ${of(t.visitor)} ${city(t)} ${t.when}, plusieurs accords ont été signés`),
  visit('nominal', 'future', (t) => `le déplacement ${of(t.visitor)} ${country(t)} est fixé ${t.when}`.replace(/fixé le/, 'fixé au').replace(/fixé (du|entre|les|en|vers)/, 'prévu $1')),
  visit('nominal', 'past', (t) => `le voyage ${of(bareVisitor(t))} ${where(t)}, ${t.when}, a été suivi de près`),
];

const NATION: readonly Template[] = [
  visit('demonym', 'past', (t) => {
    const subject = byNation(t, 'une délégation gouvernementale', true);
    return subject && `${subject} s'est rendue ${where(t)} ${t.when}`;
  }),
  visit('demonym', 'past', (t) => `une délégation ${of(the(visitorCode(t)))}, conduite par ${t.visitor}, a séjourné ${country(t)} ${t.when}`.replace(/,,/, ',')),
  visit('demonym', 'future', (t) => {
    const subject = byNation(t, 'le chef de la diplomatie', false);
    return subject && `${subject} se rendra ${where(t)} ${t.when}`;
  }),
  visit('capital', 'past', (t) => {
    const capital = inCapital(hostCode(t));
    return capital && `${t.visitor} a tenu des entretiens avec ${bareHost(t)} ${capital} ${t.when}`;
  }),
  visit('capital', 'past', (t) => {
    const capital = inCapital(hostCode(t));
    return capital && `arrivé${e(t)} ${capital} pour une visite ${level(t)}, ${t.visitor} y a séjourné ${t.when}`;
  }),
];

const both = (t: Telling): [string, string] => {
  const [first, second] = t.fact.participants as [string, string];
  return [actor(t.fact, first, t.chance, true).text, actor(t.fact, second, t.chance, true).text];
};

const meeting = (time: Template['time'], tell: Tell): Template => ({ family: 'meeting', type: 'meeting', time, tell });
const MARGINS = ["en marge de l'Assemblée générale des Nations unies", "en marge d'une conférence internationale"];

const MEETINGS: readonly Template[] = [
  meeting('past', (t) => `${both(t)[0]} a rencontré ${both(t)[1]} ${t.when} ${t.chance.pick(MARGINS)}`),
  meeting('past', (t) => `${both(t)[0]} et ${both(t)[1]} se sont entretenus ${t.when} ${t.chance.pick(MARGINS)}`),
  meeting('past', (t) => `${both(t)[0]} s'est entretenu avec ${both(t)[1]} par visioconférence ${t.when}`),
];

const summit = (time: Template['time'], tell: Tell): Template => ({ family: 'summit', type: 'summit', time, tell });

/** The gathering by its name, with its article in small letters. */
function gathering(t: Telling): string | null {
  const name = series.find((one) => one.slug === t.fact.series)?.fr;
  const first = name?.split(/[ –]/)[0]?.toLowerCase();
  if (!name || !first || !/^(sommet|conférence|réunion|forum)$/.test(first) || / ou |[(]/.test(name)) return null;
  const article = /^(sommet|forum)$/.test(first) ? 'le' : 'la';
  return `${article} ${first}${name.slice(first.length)}`;
}
const attendees = (t: Telling): string => {
  const own = t.fact.participants.filter((code) => PARTIES.get(code)?.kind === 'country');
  const texts = own.map((code) => actor(t.fact, code, t.chance, false).text);
  return texts.length > 1 ? `${texts.slice(0, -1).join(', ')} et ${texts.at(-1)}` : (texts[0] ?? '');
};
const withGathering = (t: Telling, tell: (name: string, who: string) => string): string | null => {
  const [name, who] = [gathering(t), attendees(t)];
  return name && who ? tell(name, who) : null;
};
const some = (t: Telling, one: string, more: string): string =>
  t.fact.participants.filter((code) => PARTIES.get(code)?.kind === 'country').length > 1 ? more : one;

const SUMMITS: readonly Template[] = [
  summit('past', (t) => withGathering(t, (name, who) => `${name} s'est ${name.startsWith('la') ? 'tenue' : 'tenu'} ${country(t)} ${t.when} avec ${who}`)),
  summit('past', (t) => withGathering(t, (name, who) => `${who} ${some(t, 'a', 'ont')} participé ${t.when} ${name.startsWith('la') ? 'à ' : 'au '}${name.replace(/^le /, '')} ${city(t)}`)),
  summit('future', (t) => withGathering(t, (name, who) => `${who} ${some(t, 'assistera', 'assisteront')} ${name.startsWith('la') ? 'à ' : 'au '}${name.replace(/^le /, '')}, ${t.when}, ${city(t)}`)),
];

export const FRENCH: readonly Template[] = [...ACTIVE, ...RECEPTION, ...NOMINAL, ...NATION, ...MEETINGS, ...SUMMITS];
