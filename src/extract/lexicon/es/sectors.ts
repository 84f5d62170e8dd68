/** Spanish words of the sectors; `+` a noun with its plural, `~` an adjective in all forms, `?` a weak word. */
import type { Sector } from '../../../engagement/sector';

export const SECTORS: Readonly<Record<Sector, string>> = {
  agriculture: `
    agricultura, agrícola+, agropecuario~, agroalimentario~, alimentos?, seguridad alimentaria, cereal,
    cereales, trigo, maíz, soja, soya, arroz, café, cacao, azúcar, carne, carne vacuna, fertilizante+, pesca,
    pesquero~, acuerdo de pesca, camarón, salmón, ganadería, ganadero~, aguacate+, banano+, plátano+, fruta+,
    cereza+, vino+, aceite de oliva, leche, lácteo+, riego, semilla+,
  `,
  culture: `
    cultura, cultural, culturales, patrimonio, museo+, deporte, deportivo~, fútbol, Mundial de fútbol, cine,
    música, idioma, lengua, restitución, arte, religión, religioso~, prensa, medios de comunicación,
  `,
  defence: `
    defensa, militar, militares, cooperación militar, técnico-militar, armas, armamento, misil, misiles,
    caza+?, submarino+, base militar, Ejército, Marina?, munición, municiones, nuclear?, ejercicios militares,
    tanque+, carros de combate, dron, drones,
  `,
  development: `
    desarrollo, desarrollo sostenible, cooperación al desarrollo, ayuda al desarrollo, ayuda humanitaria,
    humanitario~, pobreza, reconstrucción, Financiación para el Desarrollo, hambre,
  `,
  digital:
    'digital,digitales,telecomunicaciones,inteligencia artificial,ciberseguridad,internet,5G,semiconductor,semiconductores,tecnología+,software,datos?,ciberataque+',
  education:
    'educación,educativo~,universidad,universidades,beca+,investigación,científico~,ciencia,formación,formación profesional,estudiante+,programa de becas',
  energy: `
    energía, energético~, petróleo, petrolero~, gas, gas natural, gasoducto+, oleoducto+, electricidad,
    eléctrico~, interconexión eléctrica, hidrógeno, hidrógeno verde, renovable+, central nuclear,
    energía nuclear, hidroeléctrico~, presa+, refinería+, combustible+, solar, solares, eólico~, barril,
    barriles, crudo,
  `,
  environment: `
    clima, climático~, cambio climático, medio ambiente, medioambiente, medioambiental, ambiental,
    ambientales, biodiversidad, bosque+, deforestación, selva, Amazonía, Amazonia, agua, sequía+, océano+,
    río+?, contaminación, glaciar, glaciares, incendios forestales,
  `,
  finance: `
    finanzas, financiero~, financiación, deuda+, crédito+, préstamo+, banco+?, bancario~, moneda+, divisa+,
    inversión, inversiones, inversor, inversores, swap, fiscal?, impuesto+?, doble imposición, fondos?,
  `,
  governance: `
    elecciones, electoral, electorales, derechos humanos, justicia, transición, democracia, democrático~,
    constitución, corrupción, presos políticos, prisioneros políticos, gobernanza, extradición,
    Estado de derecho,
  `,
  health:
    'salud,sanidad,sanitario~,vacuna+,pandemia+,hospital,hospitales,médico~,medicamento+,médicos,COVID-19,covid,ébola',
  infrastructure: `
    infraestructura+, carretera+, ferrocarril, ferrocarriles, ferroviario~, tren, trenes, trenes de carga,
    puente+, puerto+?, puerto de, vivienda+, autopista+, metro, túnel, túneles, obras, construcción, canal?,
    corredor bioceánico,
  `,
  migration:
    'migración,migratorio~,migrante+,inmigración,emigración,visado+,visa+,refugiado+,diáspora,deportación,deportaciones,trabajadores temporeros,retorno de migrantes',
  mining:
    'minería,minero~,litio,cobre,oro,tierras raras,mineral,minerales,hierro,uranio,cobalto,níquel,diamante+',
  peace: `
    paz, acuerdo de paz, proceso de paz, mediación, alto el fuego, tregua, guerra en Ucrania, guerra,
    conflicto+, Siria, Gaza, Ucrania, cascos azules, mantenimiento de la paz, Sáhara Occidental, desarme, ELN,
    FARC,
  `,
  security: `
    seguridad, seguridad marítima, terrorismo, antiterrorista+, policía, policial, policiales, narcotráfico,
    narcotraficantes, crimen organizado, frontera+, fronterizo~, puentes fronterizos, inteligencia, pandillas,
    contrabando, drogas,
  `,
  space: 'espacio?,espacial,espaciales,satélite+,cohete+,lanzamiento de satélites,astronauta+',
  tourism: 'turismo,turístico~,turistas,vuelos turísticos',
  trade: `
    comercio, comercial, comerciales, libre comercio, tratado de libre comercio, acuerdo comercial, arancel,
    aranceles, exportación, exportaciones, exportar, importación, importaciones, aduana+, aduanero~,
    industria, industrial, empresarial, empresariales, cooperación económica, relaciones económicas,
    mercado+?, empresas?, negocios,
  `,
  transport:
    'transporte+,aviación,aéreo~,vuelo+,aerolínea+,marítimo~,logística,logístico~,hidrovía,navegación,naviero~,cielos abiertos,buque+?',
};

/** Words that make what stands in their clause a subject of the talks. */
export const TOPICS = `
  sobre?, acerca de?, tratar, tratará, tratarán, trató, trataron, abordar, abordará, abordarán, abordó,
  abordaron, hablar de, habló de, hablaron de, hablarán de, hablará de, firmó, firmaron, firmar, firmarán,
  firmará, acuerdo, acuerdos, convenio, convenios, memorando, cooperación en, analizar, analizó, analizaron,
  discutir, discutieron, negociar, centrado en, centrada en, dedicada a, agenda, para impulsar, impulsar,
  sobre la mesa, en la agenda, orden del día,
`;

/** Expressions with a sector's word that are no sector. */
export const NO_SECTOR = `
  Consejo de Seguridad, Palacio Nacional, Puerto Príncipe, Puerto España, Puerto Natales,
  (Ministerio|ministro|ministra|subsecretario) de Defensa, conferencia de prensa, rueda de prensa,
  banco central?, Río de Janeiro, Ciudad del Este, cooperación bilateral,
`;
