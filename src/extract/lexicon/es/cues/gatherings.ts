/** Spanish cues of gatherings: what is one, who holds it, who is there and who is not. */
import type { GatheringsCues } from '../../cues/gatherings';

export const GATHERINGS: GatheringsCues = {
  statement:
    'comunicado conjunto,comunicado final,declaración conjunta,declaración final,declaración de,comunicado de la cumbre,nosotros',
  privateBodies: 'empresarios,patronales,alcaldes,estudiantes,universidades,sindicatos,periodistas',
  sports:
    'fútbol,rugby,béisbol,futbolista,futbolistas,eliminatoria,eliminatorias,cuartos de final,semifinal,semifinales,maratón,Gran Premio,Liga de Campeones,partido amistoso,goleador',
  fiction: 'película,novela,serie de televisión,documental,comedia,videojuego',
  editions: 'edición,sesión,reunión,encuentro,cita,cumbre,foro',
  otherTimes: 'anteriores,precedentes,siguientes,próximos,próximas,últimos,últimas,primeros,primeras',
  times: 'ediciones,reuniones,encuentros,cumbres,sesiones,foros,conferencias,citas',
  another: 'otro,otra,un nuevo,una nueva,nuevos,nuevas',
  parts: 'se despidieron,se despiden,se separaron,se separan,levantaron la sesión',
  represents: 'representa,representan,representó,representaba,representará,ha representado,representando',
  represented: 'representado,representada,representados,representadas,representar',
  around: 'en torno a,bajo la presidencia de,por invitación de',
  shunned: 'boicoteado,boicoteada,desairado,desairada',
  climbing: 'alpinista,alpinistas,escalador,escaladores,montañista,montañistas,ascenso,glaciar,alud',
  others: 'otros,otras',
  onScreen: 'por pantalla,conectado desde',
  endorses: 'se negó a firmar,no firmó,se abstuvo',
  oneOf: 'uno de,una de,entre',
  adopts: 'acordaron,adoptaron,adoptarán,firmaron,firmarán,aprobaron,suscribieron',
  members: 'participantes,países participantes',
  present:
    'a la mesa,estuvieron presentes,están presentes,estaban presentes,estuvo presente,confirmaron su presencia,confirmó su presencia,confirmaron su asistencia,confirmó su asistencia',
  ran: 'fue en,siguió,será en,tuvo lugar',
  takesOver: 'siguió,tomó el relevo,tomará el relevo',
  venues: 'sede,escenario,marco,anfitriona,ciudad anfitriona',
  ofFew:
    'tripartito,tripartita,trilateral,trilaterales,cuatripartito,cuatripartita,cuadrilateral,a tres,a cuatro,a tres bandas,a cuatro bandas',
  organs:
    'consejo supremo,asamblea de la unión africana,asamblea de jefes de estado y de gobierno,conferencia de jefes de estado y de gobierno,consejo de jefes de estado,consejo de ministros de relaciones exteriores',
  bloc: 'bloque,organización,alianza,grupo,unión,comunidad',
  politicalParties: 'partido,Partido',
  conferences: 'conferencia,foro,asamblea,congreso,mesa redonda',
  sessions: 'debates,deliberaciones,sesión,sesiones,plenario,discusiones',
  leads: 'dirige,dirigió,dirigirá,dirigía,conduce,condujo,modera,moderó,abrió,abre,clausuró,clausura',
  enlarged: 'ampliado a,ampliada a,extendido a',
  apart: 'sin,salvo,excepto,menos,a excepción de,en ausencia de',
  holds: 'celebraron,celebran,celebrarán,mantuvieron,mantienen,mantendrán',
  gatherings: 'cumbre,foro',
  meetingNames:
    'FOCAC,TICAD,CHOGM,COP,COP15,COP16,COP17,COP18,COP19,COP20,COP21,COP22,COP23,COP24,COP25,COP26,COP27,COP28,COP29,COP30,COP31,COP32,COP33,COP34,COP35',
  countries: 'de los países,de países,de los Estados,de Estados,de las naciones,de las economías',
  bodies: 'secretaría,comisión,presidencia,países,miembros,secretario,estados',
  hosted: 'acogida,organizada,organizado,presidida,presidido,convocada,convocado',
  assembles: 'reúne,reunirá,reunió,congrega,congregó,congregará',
  attendance: 'participación,presencia,asistencia',
  atWhich: 'cual,donde',
  groups: 'decena,docena,veintena,grupo,serie',
  many: 'decenas,docena,veinte,treinta,cuarenta,cincuenta,sesenta',
  doneAt: 'hecho en,hecha en,dado en,dada en,firmado en,adoptado en',
  away: 'de vacaciones,de viaje,enfermo,enferma,hospitalizado,hospitalizada,por teléfono,por videoconferencia,desde lejos',
  undone:
    'derrocado,derrocada,derrocó,depuesto,depuesta,destituido,destituida,encarcelado,encarcelada,detenido,detenida,asesinado,asesinada,exiliado,exiliada,cesado,cesada',
};
