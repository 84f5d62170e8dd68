/** Persons whose names Spanish texts spell in their own way, by party, and those whom they name often. */
export const PEOPLE: Readonly<Record<string, string>> = {
  ARG: 'Felipe Solá,Mauricio Macri',
  BRA: 'Lula',
  CHL: 'Gabriel Boric',
  ESP: 'José Manuel Albares,Felipe VI,reina Letizia',
  PRY: 'Santiago Peña',
  RUS: 'Vladímir Putin,Serguéi Lavrov,Dmitri Medvédev,Mijaíl Mishustin,Boris Yeltsin,Mijaíl Gorbachov',
  UKR: 'Volodímir Zelenski,Volodimir Zelenski,Petró Poroshenko,Dmitro Kuleba,Andrí Sibiga',
  URY: 'Yamandú Orsi',
  BLR: 'Alexandr Lukashenko',
  ISR: 'Benjamín Netanyahu',
  SAU: 'Mohamed bin Salmán',
  TUR: 'Recep Tayyip Erdogan',
  VAT: 'papa Francisco,Francisco',
};
