/** Persons whose names French texts spell in their own way, by party. */
export const PEOPLE: Readonly<Record<string, string>> = {
  RUS: 'Vladimir Poutine,Dmitri Medvedev,Sergueï Lavrov,Serguei Lavrov,Sergueï Choïgou,Serguei Choïgou,Sergueï Choigou,Mikhaïl Michoustine,Boris Eltsine,Mikhaïl Gorbatchev,Mikhaïl Bogdanov,Andreï Belooussov,Andreï Belousov,Nikolaï Patrouchev,Iouri Ouchakov,Alexandre Novak,Iounous-bek Evkourov,Viktor Tchernomyrdine,Evgueni Primakov,Igor Ivanov,Valentina Matvienko,Viatcheslav Volodine,Kirill Dmitriev',
  UKR: 'Volodymyr Zelensky,Volodymyr Zelenski,Petro Porochenko,Viktor Ianoukovitch,Viktor Iouchtchenko,Ioulia Timochenko,Dmytro Kouleba,Andriï Sybiha,Andrii Sybiha,Denys Chmyhal,Olena Zelenska,Andriï Iermak,Roustem Oumerov',
  TUR: 'Recep Tayyip Erdogan,Recep Tayyip Erdoğan',
  BLR: 'Alexandre Loukachenko',
  ISR: 'Benjamin Netanyahou,Benyamin Nétanyahou',
  VAT: 'pape François',
};
