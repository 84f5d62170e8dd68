/** French verbs that make a subject of what stands in their clause, in the forms that news use. */
import { splitList } from '../list';
import { irregularForms, regularForms, type VerbParts } from './forms';

const REGULAR = `
  aborder, évoquer, discuter, examiner, parapher, signer, réclamer, demander, solliciter, plaider, négocier,
  renégocier, annoncer, lancer, inaugurer, livrer, financer, cofinancer, renforcer, relancer, développer,
  encourager, favoriser, consacrer, adopter, commander, détailler, exposer, proposer, accorder, accepter,
  autoriser, débloquer, exiger, prolonger, proroger, réaffirmer, saluer, dénoncer, déplorer, souligner,
  instituer, créer, installer, doubler, tripler, augmenter, simplifier, harmoniser, coordonner, mutualiser,
  partager, échanger, acheter, réhabiliter, moderniser, rénover, restaurer, électrifier, équiper, surveiller,
  protéger, sauvegarder, préserver, appuyer, aider, épauler, sonder, exhorter, persuader, arracher, décrocher,
  engranger, empocher, rapporter, soulever, mentionner, trancher, régler, solder, apaiser, désamorcer,
  dénouer, aplanir, dominer, occuper, meubler, accaparer, monopoliser, remercier, diversifier, accélérer,
  planifier, approuver, avaliser, entériner, valider, conférer, sceller, finaliser, parachever,
`;
const IRREGULAR: readonly VerbParts[] = [
  ['convenir', 'convient,conviennent', 'conviendr', 'conven', 'convint,convinrent', 'convenu'],
  ['promettre', 'promet,promettent', 'promettr', 'promett', 'promit,promirent', 'promis'],
  ['remettre', 'remet,remettent', 'remettr', 'remett', 'remit,remirent', 'remis'],
  ['obtenir', 'obtient,obtiennent', 'obtiendr', 'obten', 'obtint,obtinrent', 'obtenu'],
  ['soutenir', 'soutient,soutiennent', 'soutiendr', 'souten', 'soutint,soutinrent', 'soutenu'],
  ['conclure', 'conclut,concluent', 'conclur', 'conclu', 'conclut,conclurent', 'conclu'],
  ['construire', 'construit,construisent', 'construir', 'construis', 'construisit', 'construit'],
  ['fournir', 'fournit,fournissent', 'fournir', 'fourniss', 'fournit,fournirent', 'fourni'],
  ['vendre', 'vend,vendent', 'vendr', 'vend', 'vendit,vendirent', 'vendu'],
  ['débattre', 'débat,débattent', 'débattr', 'débatt', 'débattit,débattirent', 'débattu'],
  ['investir', 'investit,investissent', 'investir', 'investiss', 'investit,investirent', 'investi'],
];

/** All forms, parted by commas. */
export const TALK_VERBS = [...splitList(REGULAR).map(regularForms), ...IRREGULAR.map(irregularForms)]
  .flatMap((forms) => Object.values(forms))
  .join(',');
