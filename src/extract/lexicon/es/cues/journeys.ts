/** Spanish cues of journeys: how one begins, goes on, is changed and ends, and who goes along. */
import type { JourneysCues } from '../../cues/journeys';

export const JOURNEYS: JourneysCues = {
  besideBeing: 'el,ya,también,otra,vez,aún,todavía,de,nuevo',
  during: 'en,durante,tras',
  after: 'tras,después de',
  craft: 'avión,helicóptero,jet,tren,comitiva,vuelo',
  via: 'por',
  stages: 'seguirá,seguirán,itinerario,próxima escala,próximas escalas',
  onTheSpot: 'inspeccionó,inspecciona,inspeccionar,inauguró,inaugura,inaugurar,recorrió,recorre,recorrer',
  onVisit: 'en,durante,con motivo de,en el curso de',
  departs: 'despegar,despegó,despega,despegará,despegado,partir,partió,parte,partirá,partido',
  prepares:
    'preparar,prepara,preparó,preparará,preparando,preparativos de,preparación de,en preparación de,preludio de',
  addsStop: 'añadió,añade,añadirá,añadido,incluyó,incluye,incluirá,incluido,agregó,agrega',
  strikes:
    'suprimido,suprimida,suprimió,eliminado,eliminada,eliminó,retirado,retirada,retiró,borrado,borrada,tachado,tachada',
  willNotBe:
    'no se hará,no se realizará,no se celebrará,no tendrá lugar,ya no tendrá lugar,no llegó a realizarse,nunca tuvo lugar,no tuvo lugar',
  isOff: 'ya no figura,ya no figuran,ya no está,desaparece,desapareció,ha desaparecido,salió,sale',
  routes: 'programa,itinerario,gira,viaje,agenda,recorrido',
  turns: '',
  trips: 'viaje,desplazamiento',
  spells: '',
  takesIn: '',
  legs: '',
  halts: 'escala,escalas,parada,etapa',
  choosesPlace: '',
  boundsTour: '',
  offRoute: 'de,del,en',
  didSame: 'hizo lo mismo,lo imitó,lo siguió,la siguió,el turno de',
  comesOut: '',
  goesBack: '',
  otherJourney:
    'la anterior,el anterior,la última,el último,la última de este tipo,aquella de,la de,la prevista,el previsto',
  nextRound: 'la próxima,el próximo,su próxima,su próximo,la siguiente,la anterior',
  datesBack: 'data,databa,se remonta,se remontaba,fue,tuvo lugar,había tenido lugar,se produjo,se celebró',
  reverse: 'en sentido contrario,en sentido inverso,en la otra dirección,el camino inverso',
  goesOn:
    'luego,después,a continuación,desde allí,sigue,seguirá,continúa,continuará,parte,partirá,sale,saldrá',
  joinsHim: 'se unió a él,se unió a ellos,se une a ellos,se unirá a él,se unirá a ellos',
  follows: 'seguido,seguida,precedido,precedida',
  theOne: 'aquella,aquel',
  led: 'encabezada,encabezado,liderada,liderado,presidida,presidido,integrada,formada',
  comes: '',
  bringsAlong: 'lleva a,llevó a,llevará a,llevando a,trae a,trajo a,traerá a,trayendo a,llevado a,traído a',
  comesAlong: `
    (lo|la|le) (acompaña|acompañan|acompañará), lo acompañarán, integra la delegación, integran la delegación,
    (forma|forman|formará|formarán) parte de la delegación,
  `,
  escorts:
    'acompaña,acompañan,acompañó,acompañaron,acompañaba,acompañaban,acompañará,acompañarán,acompañado,acompañando,viaja con,viajan con,viajó con,viajará con',
  retinue: 'delegación,delegaciones,comitiva,séquito,misión,viaje,gira',
  belongs:
    'parte,forma parte,forman parte,formaba parte,formará parte,formarán parte,figura,figuran,miembro,miembros',
  comprises:
    'incluye,incluía,incluirá,comprende,comprendía,comprenderá,integrada,integrado,compuesta,compuesto,formada,formado,figura,figuran,figuraba,figuraban',
  wanted:
    'querido,querida,quería,deseaba,pedido,pedida,ofrecido,ofrecida,propuesto,propuesta,concedido,concedida',
  callsAt: 'al encuentro de,al encuentro del,ante',
  sawHimself: '',
  himStressed: '',
  joinedBy: '',
  mirrors:
    'responde a,responde al,en respuesta a,en respuesta al,hace eco de,haciendo eco de,eco de,devuelve,recuerda,da continuidad a',
  eachStop: 'ambas escalas,ambas capitales,cada escala,dos escalas,dos homólogos,ambas visitas',
};
