/** Persons whose names English texts spell in their own way, by party. */
export const PEOPLE: Readonly<Record<string, string>> = {
  UKR: `
    Volodymyr (Zelensky|Zelenskyy|Zelenskiy), Viktor Yanukovych, Viktor Yushchenko, Yulia Tymoshenko,
    Dmytro Kuleba, Andrii Sybiha, Denys Shmyhal, Olena Zelenska,
  `,
  TUR: 'Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Tayyip Erdogan',
  GBR: `
    King Charles III, King Charles, Queen Elizabeth II, Queen Elizabeth,
    Prince (Charles|Philip|William|Harry|Andrew|Edward|of Wales), Princess Anne, Princess Diana,
    Queen Camilla, Princess of Wales, Duke of Edinburgh, Duke of Cambridge, Duke of Sussex,
    Duchess of Cambridge,
  `,
  SWE: 'Crown Princess Victoria,Queen Silvia',
  NOR: 'Crown Prince Haakon,Crown Princess Mette-Marit,Queen Sonja',
  DNK: 'Crown Prince Frederik,Crown Princess Mary,Queen Mary,Queen Margrethe',
  NLD: 'Queen Máxima,Queen Maxima,Queen Beatrix,Princess Beatrix',
  BEL: 'Queen Mathilde,Princess Astrid',
  ESP: 'Queen Letizia,Queen Sofía',
  JPN: 'Crown Prince Akishino,Prince Akishino,Empress Masako,Emperor Emeritus Akihito',
  JOR: 'Queen Rania,Crown Prince Hussein',
  MCO: 'Princess Charlene,Princess Caroline',
  THA: 'Queen Suthida,Princess Sirindhorn',
};
