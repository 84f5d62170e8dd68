/** Spanish verbs of travelling, receiving, meeting and taking part, by the roles that they give. */
import type { VerbRow } from '../verb';
import { verb } from './forms';

const travel = { frame: 'travel' } as const;
const weakTravel = { frame: 'travel', weak: true } as const;
const visit = { frame: 'visit' } as const;
const receive = { frame: 'receive' } as const;
const meet = { frame: 'meet', reflexive: true } as const;
const attend = { frame: 'attend' } as const;

export const VERBS: readonly VerbRow[] = [
  verb('visitar', visit),
  verb('recorrer', { ...visit, weak: true }),
  verb('viajar', travel),
  verb('llegar', travel, { past: 'llegó,llegaron' }),
  verb('aterrizar', travel),
  verb('arribar', travel),
  verb('desembarcar', travel),
  verb('trasladar', { ...travel, reflexive: true }),
  verb('desplazar', { ...travel, reflexive: true }),
  verb('dirigir', { ...weakTravel, reflexive: true }),
  verb('volar', weakTravel, { present: 'vuela,vuelan' }),
  verb('acudir', weakTravel),
  verb('volver', weakTravel, { present: 'vuelve,vuelven', participle: 'vuelto' }),
  verb('regresar', weakTravel),
  verb('partir', weakTravel),
  verb('salir', weakTravel, { future: 'saldr' }),
  verb('venir', weakTravel, { present: 'viene,vienen', past: 'vino,vinieron', future: 'vendr' }),
  verb('pasar', weakTravel),
  verb('permanecer', weakTravel),
  verb('seguir viaje', travel, { present: 'sigue,siguen', past: 'siguió,siguieron' }),
  verb('hacer escala', travel, {
    present: 'hace,hacen',
    past: 'hizo,hicieron',
    future: 'har',
    participle: 'hecho',
  }),
  {
    ...weakTravel,
    forms: {
      present: 'está en,están en,encuentra en,encuentran en,va a,va en',
      past: 'estuvo en,estuvieron en,ha estado en,fue a,fueron a',
      imperfect: 'estaba en,estaban en',
      future: 'estará en,estarán en,irá a,irán a',
      infinitive: 'ir a,estar en',
    },
  },
  {
    frame: 'travel',
    carries: true,
    weak: true,
    forms: {
      future: 'llevará,llevarán',
      past: 'llevó,llevaron',
      present: 'lleva,llevan',
      imperfect: 'llevaba',
    },
  },
  verb('abandonar', { frame: 'leave' }),
  verb('dejar', { frame: 'leave', weak: true }),
  verb('recibir', receive),
  verb('acoger', receive, { past: 'acogió,acogieron' }),
  verb('albergar', receive),
  verb('agasajar', receive),
  verb('hospedar', receive),
  verb('dar la bienvenida a', receive, { present: 'da,dan', past: 'dio,dieron' }),
  verb('reunir', meet, { present: 'reúne,reúnen' }),
  verb('entrevistar', meet),
  verb('encontrar', { ...meet, weak: true }, { present: 'encuentra,encuentran' }),
  verb('ver', { ...meet, weak: true }, { present: 've,ven', past: 'vio,vieron', participle: 'visto' }),
  {
    ...meet,
    forms: { past: 'se vieron,se reunieron,se entrevistaron,se encontraron', future: 'se verán,se reunirán' },
  },
  { ...meet, reflexive: false, forms: { infinitive: 'reunirse,entrevistarse,encontrarse,verse' } },
  { ...travel, forms: { infinitive: 'trasladarse,desplazarse,dirigirse' } },
  verb('conversar', { frame: 'meet', weak: true }),
  verb('dialogar', { frame: 'meet', weak: true }),
  verb('almorzar', { frame: 'meet', weak: true }, { present: 'almuerza,almuerzan' }),
  verb('cenar', { frame: 'meet', weak: true }),
  verb('participar', attend),
  verb('asistir', attend),
  verb('intervenir', { ...attend, weak: true }, { future: 'intervendr', past: 'intervino,intervinieron' }),
  verb('concurrir', attend),
  verb('celebrar', { frame: 'hold', reflexive: true }),
  verb('convocar', { frame: 'hold' }, { past: 'convocó,convocaron' }),
  verb('inaugurar', { frame: 'hold', weak: true }),
  {
    frame: 'hold',
    held: true,
    forms: {
      past: 'tuvo lugar,tuvieron lugar',
      present: 'tiene lugar,tienen lugar',
      future: 'tendrá lugar,tendrán lugar',
      infinitive: 'tener lugar',
      participle: 'tenido lugar',
    },
  },
];
