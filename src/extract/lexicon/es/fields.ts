/** Spanish labels of the fields of a sheet. */
import type { FieldWords } from '../fields';

export const FIELDS: FieldWords = {
  event: 'evento,reunión,encuentro,formato,cumbre,acto',
  place: 'lugar,ciudad,ciudades,sede',
  date: 'fecha,fechas,duración,día,días',
  guest: 'invitado,invitada,visitante,visitantes',
  host: 'anfitrión,anfitriona',
  party: 'participantes,participante,delegaciones,delegación,asistentes,presentes,signatarios,partes',
  status: 'estado',
};
