/** French words for what keeps somebody from a journey. */
import { splitList } from '../list';

const forms = (verbs: string, ends: string): string[] =>
  splitList(verbs).flatMap((verb) => splitList(ends).map((end) => `${verb} ${end}`));

/** What says of a plan that nothing came of it: who never set out, what could not fly, whom an illness keeps in bed. */
export const THWARTED = [
  ...forms(
    'n’a pas,n’a jamais,n’avait pas,n’avait jamais,n’aura pas,n’a finalement pas,n’a donc pas',
    'quitté,décollé,embarqué,atterri,pu,bougé,fait le voyage,fait le déplacement,pris l’avion,vu',
  ),
  ...forms(
    'n’est pas,n’est jamais,n’était pas,n’est finalement pas,n’est donc pas',
    'parti,partie,venu,venue,arrivé,arrivée,monté,montée,sorti,sortie,apparu,apparue',
  ),
  ...forms(
    'n’a pu,n’avait pu,n’aura pu,n’ayant pu',
    'décoller,atterrir,se poser,gagner,rejoindre,quitter,partir,venir,s’y rendre,se rendre,embarquer,faire le voyage',
  ),
  ...forms('sans avoir pu,sans pouvoir', 'décoller,atterrir,se poser,gagner,rejoindre,quitter,partir'),
  ...forms(
    'a dû,a fini par,dut,avait dû',
    'faire demi-tour,rebrousser chemin,renoncer,rester,capituler,se faire excuser,déclarer forfait,y renoncer',
  ),
  ...forms('ne fera pas,ne fera finalement pas,ne fait pas,ne fera plus', 'le voyage,le déplacement'),
  ...forms('n’y sera,n’y sera finalement,n’y sera donc', 'pas,plus'),
  ...forms('ne sera pas,ne sera plus,ne sera finalement pas', 'du voyage,au rendez-vous,là,présent,présente'),
  ...forms('ne se verront,ne se rencontreront,ne se parleront', 'pas,plus,finalement pas,donc pas'),
  ...forms('a préféré,préfère,préfèrera,a choisi de,a décidé de', 'rester'),
  ...forms('a fait,fait,fit,avait fait', 'demi-tour,faux bond'),
  ...forms('cloué,clouée,clouait,cloue', 'au lit,au sol,à terre,au tarmac,sur le tarmac'),
  ...forms(
    'bloqué,bloquée,bloqués,immobilisé,immobilisée,retenu,retenue,coincé,coincée',
    'par,à l’aéroport,au sol,chez lui,chez elle,à domicile',
  ),
  ...forms('s’est fait,s’est,se sera fait', 'excuser,excusé,excusée,porter pâle'),
  ...forms('restera,resta,est resté,resté,resteront', 'vide,vides,chez lui,chez elle,au sol'),
  ...forms('a dîné,dînera,a déjeuné,déjeunera', 'seul,seule,sans lui,sans elle'),
  ...forms('privé,privée,faute', 'de visa,d’avion,d’appareil,d’autorisation'),
  ...forms('a déclaré,déclare,a décliné,décline', 'forfait,l’invitation,son invitation'),
  `
  il n’en sera rien, n’en sera rien, n’en fut rien, n’en a rien été, a rebroussé chemin, rebroussé chemin, en vain, alité, alitée, souffrant, souffrante, grippé, grippée,
  positif au Covid, testé positif, testée positive, en quarantaine, à l’isolement, s’est contenté,
  s’est contentée, visa refusé, tombé en panne, tombée en panne, en panne,
`,
].join();
