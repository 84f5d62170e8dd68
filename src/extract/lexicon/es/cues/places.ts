/** Spanish cues of places: kinds of state, town and site, and what leads into them. */
import type { PlacesCues } from '../../cues/places';

export const PLACES: PlacesCues = {
  into: '',
  connects: 'une,unen,unido,unida,enlaza,conecta,conectado,conectada,cable,gasoducto,vuelos',
  inTown: 'en',
  topical: '',
  borders: 'frontera,fronterizo,a medio camino',
  smallIslands: '',
  areas:
    'África,Asia,Europa,América Latina,Oriente Medio,Golfo,Magreb,Balcanes,Caribe,Pacífico,Centroamérica,Sudamérica',
  siteAdjectives: 'internacional,nacional',
  partitive: '',
  beforePartitive: '',
  states: 'reino,república,sultanato,emirato,principado,Estado,Estados,federación,confederación,unión',
  stateAdjectives:
    'federal,federativa,islámica,democrática,socialista,árabe,bolivariana,plurinacional,hachemita,popular,unida,oriental,cooperativa',
  memberStates: 'países,países miembros,miembros,gobiernos,naciones,economías',
  towns: '',
  streets: 'calle,avenida,plaza',
  instead: 'en lugar de,en vez de,antes que',
  spots: 'frente a,cerca de,desde',
  lands:
    'país,nación,república,reino,emirato,sultanato,principado,monarquía,isla,archipiélago,Estado insular,vecino país',
  realms: 'reino,emirato,sultanato,principado,monarquía',
  isles: 'isla,archipiélago,Estado insular',
};
