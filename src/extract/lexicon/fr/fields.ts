/** French labels of the fields of a sheet. */
import type { FieldWords } from '../fields';

export const FIELDS: FieldWords = {
  event: 'quoi,événement,réunion,rencontre,format,objet,sommet,conférence,manifestation',
  place: 'où,lieu,lieux,ville,villes,endroit,site',
  date: 'quand,date,dates,durée,période,tenue,jour,jours',
  guest: 'invité,invitée,invités,visiteur,visiteuse,visiteurs',
  host: 'hôte,hôtes,invitante,accueillante,reçu,reçue',
  party: 'qui,participants,participant,délégations,délégation,présents,table,signataires,parties',
  status: 'état,statut',
};
