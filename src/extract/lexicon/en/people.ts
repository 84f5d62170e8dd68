/** Persons whose names English texts spell in their own way, by party. */
export const PEOPLE: Readonly<Record<string, string>> = {
  UKR: 'Volodymyr Zelensky,Volodymyr Zelenskyy,Volodymyr Zelenskiy,Viktor Yanukovych,Viktor Yushchenko,Yulia Tymoshenko,Dmytro Kuleba,Andrii Sybiha,Denys Shmyhal,Olena Zelenska',
  TUR: 'Recep Tayyip Erdogan,Recep Tayyip Erdoğan,Tayyip Erdogan',
  GBR: 'King Charles III,King Charles,Queen Elizabeth II',
};
