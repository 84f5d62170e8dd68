/** Spanish cues of people: offices, names and those who act for a country or an organisation. */
import type { PeopleCues } from '../../cues/people';

export const PEOPLE: PeopleCues = {
  localRulers: 'gobernadores provinciales,gobernadores regionales,gobernadores de provincia',
  styledPronouns: '',
  as: 'como',
  neighbours: '',
  entrance: 'llegada,entrada',
  compoundEnds: '',
  charged: 'encargado,encargada',
  heads: 'presidente,presidenta,presidencia,jefe',
  worldParts: 'pan,afro,trans,inter,meso,ibero',
  chambers: `
    Parlamento, Senado, (Asamblea|Asamblea Nacional), Cámara de (Diputados|Representantes|Senadores), Congreso,
    Congreso de los Diputados,
  `,
  presiding: 'presidente,presidenta',
  ofAnyState: `
    occidental, europeo, europea, africano, africana, árabe, asiático, asiática, extranjero, extranjera,
    latinoamericano, latinoamericana, sudamericano, sudamericana,
  `,
  patronymics: 'bin,ben,ibn,bint,binti',
  onBehalf: 'en nombre de,en nombre del,por cuenta de',
  secretaries:
    'secretario general,secretaria general,secretario ejecutivo,director gerente,directora gerente',
  officeHeads: '',
  officeTails: '',
  holdsOffice:
    'entonces,en aquel entonces,todavía,nuevo,nueva,actual,hoy,es,fue,era,que es,que era,nombrado,nombrada',
  inCharge: '',
  livingAbroad: 'en el exterior,en el extranjero,residentes en el exterior',
  domains: '',
  callings: '',
  mouthpieces: 'oficina,equipo,gabinete,despacho',
  feminine: 'ella,señora,reina,princesa,presidenta,ministra,primera ministra,secretaria general',
  masculine: 'él,señor,rey,príncipe,emir,papa,presidente,ministro,primer ministro',
  former: 'antiguo,antigua,exmandatario,ex',
  chairs: `
    preside, presidía, presidió, dirige, dirigía, encabeza, encabezaba,
    (ejerce|ejercía|ostenta|ocupa) la presidencia, representa, representaba,
  `,
  ofState: 'Estado',
  two: '',
  theTwo: 'dos,ambos',
  bothStates:
    'dos países,ambos países,dos Estados,ambos Estados,dos naciones,ambas naciones,dos vecinos,ambos vecinos,dos gobiernos,ambos gobiernos,dos partes,ambas partes',
  theirs: '',
  respective: 'respectivos,respectivas',
  everydayParticles: "de,du,des,d',la,le,e,y,es,as",
  looseParticles: 'des,le,e,y,es,as',
  crowns: `
    rey, reina, emperador, emperatriz, papa, sultán, emir, príncipe, princesa, príncipe heredero,
    princesa heredera, gran duque, gran duquesa, duque, duquesa,
    pareja (real|imperial|principesca|gran ducal),
  `,
  premiers:
    'primer ministro,primera ministra,presidente del Gobierno,presidenta del Gobierno,jefe de Gobierno,jefa de Gobierno',
  kings: 'rey,reina',
  couple: 'pareja',
  succeeds: 'sucedió a,sucede a,reemplazó a,reemplaza a,sustituyó a,derrocar a',
  royalStyles: 'majestad,alteza',
  diplomats: 'diplomático,diplomática',
};
