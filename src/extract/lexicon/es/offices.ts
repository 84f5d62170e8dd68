/** Spanish offices by what they say of the person who holds them. */
import type { Rank } from '../lexicon';

export const OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: `
    presidente, presidenta, (jefe de|jefe del) (Estado|Gobierno), jefa de Estado,
    presidente (del Gobierno|de la República|electo|interino|encargado),
    presidenta (del Gobierno|de la República|electa), primer ministro, primera ministra,
    canciller (alemán|alemana|federal), rey, reina, emperador, emperatriz, pareja real, pareja presidencial,
    pareja imperial, emir, sultán, príncipe heredero, príncipe, princesa, mandatario, mandataria, gobernante,
    líder, vicepresidente, vicepresidenta, papa, pontífice, monarca, soberano, dirigente, premier, homólogo,
    homóloga, par, gobernador general, gran duque, viceprimer ministro, anfitrión, anfitriona, colega,
  `,
  minister: `
    ministro, ministra, canciller, ministro de (Exteriores|Asuntos Exteriores|Defensa|Hacienda|Economía),
    ministra de (Exteriores|Asuntos Exteriores|Defensa),
    (ministro|ministra|secretario|secretaria) de Relaciones Exteriores, jefe de la diplomacia,
    jefa de la diplomacia, secretario (de Estado|del Tesoro|de Defensa|de Comercio), secretaria de Estado,
    viceministro, viceministra, subsecretario, subsecretaria, titular de Exteriores,
    asesor de seguridad nacional, vicecanciller,
  `,
  envoy:
    'enviado especial,enviada especial,enviado,enviada,emisario,representante especial,alto representante,alta representante,mediador,mediadora,negociador',
  organisation: `
    secretario general, secretaria general, presidenta de la Comisión, presidente de la Comisión,
    presidente del Consejo Europeo, presidenta de la Comisión Europea, (director|directora) (gerente|general),
    comisario, comisaria,
  `,
  delegation: 'delegación,delegación ministerial,misión,delegación de alto nivel,comitiva',
  spouse: 'esposa,esposo,primera dama,marido,mujer',
  military: 'jefe del Estado Mayor,comandante,jefe del Comando Sur',
  title:
    'señor,señora,don,doña,Sr,Sra,doctor,doctora,general,coronel,almirante,capitán,jeque,Su Majestad,Su Excelencia,S.M.',
  ambassador:
    'embajador,embajadora,cónsul,encargado de negocios,encargada de negocios,alto comisionado,coordinador residente,nuncio',
  speaker: `
    portavoz, vocero, vocera, periodista, analista, politólogo, experto, experta, opositor, opositora,
    historiador, historiadora, abogado, economista, activista, observador, fuente diplomática, corresponsal,
    profesor, profesora,
  `,
  private: `
    entrenador, seleccionador, turista, peregrino, equipo, club, jugador, artista, cantante, actor, actriz,
    empresario, empresaria, alcalde, alcaldesa, gobernador, gobernadora, estudiante, expresidente,
    expresidenta, ex presidente, exministro, exministra, diputado, diputada, senador, senadora,
  `,
};

export const PLURAL_OFFICES: Readonly<Partial<Record<Rank, string>>> = {
  head: `
    presidentes, jefes de (Estado|Estado y de Gobierno|Estado y Gobierno|Gobierno), líderes, mandatarios,
    primeros ministros, reyes, gobernantes, dirigentes,
  `,
  minister: `
    ministros, ministros de (Exteriores|Asuntos Exteriores|Relaciones Exteriores|Defensa|Finanzas),
    cancilleres, jefes de la diplomacia, altos funcionarios, autoridades, homólogos,
  `,
  envoy: 'enviados,emisarios,representantes,mediadores',
  delegation: 'delegaciones',
  ambassador: 'embajadores',
  speaker: 'expertos,analistas,periodistas,observadores,diplomáticos',
  private: `
    turistas, peregrinos, jugadores, empresarios, estudiantes, equipos, soldados, militares, tropas,
    inversores, empresas, migrantes, refugiados, agricultores, ciudadanos, expresidentes, aficionados,
  `,
};

/** Offices that name their party by themselves. */
export const OFFICE_PARTIES: Readonly<Record<string, string>> = {
  'jefe del Kremlin': 'RUS',
  'inquilino de la Casa Blanca': 'USA',
  'jefe del Comando Sur': 'USA',
  'jefe del Pentágono': 'USA',
  'secretario general de la OTAN': 'NATO',
  'secretario general de la ONU': 'UN',
  'secretario general de las Naciones Unidas': 'UN',
  'presidenta de la Comisión Europea': 'EU',
  'presidente de la Comisión Europea': 'EU',
  'presidente del Consejo Europeo': 'EU',
  'jefe de la diplomacia europea': 'EU',
  'jefa de la diplomacia europea': 'EU',
  'directora gerente del FMI': 'IMF',
  papa: 'VAT',
  pontífice: 'VAT',
  'Santo Padre': 'VAT',
};

export const ORGANISATIONS: Readonly<Record<string, string>> = {
  UN: 'ONU,Naciones Unidas,Organización de las Naciones Unidas,OMS,Unicef,Acnur',
  EU: 'Unión Europea,UE,Comisión Europea,Consejo Europeo,Parlamento Europeo,Veintisiete',
  AU: 'Unión Africana,UA',
  NATO: 'OTAN,Alianza Atlántica',
  ECOWAS: 'Cedeao,CEDEAO',
  AES: 'Alianza de Estados del Sahel',
  ASEAN: 'ASEAN,Asean',
  'ARAB-LEAGUE': 'Liga Árabe',
  OIC: 'Organización para la Cooperación Islámica,OCI',
  OIF: 'Francofonía,Organización Internacional de la Francofonía',
  CSTO: 'OTSC,Organización del Tratado de Seguridad Colectiva',
  SCO: 'Organización de Cooperación de Shanghái,OCS',
  EAEU: 'Unión Económica Euroasiática',
  GCC: 'Consejo de Cooperación del Golfo,CCG',
  SADC: 'SADC',
  CARICOM: 'Caricom,CARICOM,Comunidad del Caribe',
  MERCOSUR: 'Mercosur,MERCOSUR',
  COMMONWEALTH: 'Commonwealth,Mancomunidad de Naciones',
  IMF: 'FMI,Fondo Monetario Internacional',
  'WORLD-BANK': 'Banco Mundial',
  BRICS: 'BRICS,Brics',
  G7: 'G7',
  G20: 'G20',
};
