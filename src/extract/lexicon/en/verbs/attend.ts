/** English verbs of gatherings: taking part in one, holding it. */
import type { VerbRow } from '../../verb';
import { rows, verb } from './row';

/** Taking part in a gathering. */
const ATTEND = [
  'attend|attends|attended|attended|attending',
  'participate|participates|participated|participated|participating',
  'take part|takes part|took part|taken part|taking part',
  'chair|chairs|chaired|chaired|chairing',
  'co-chair|co-chairs|co-chaired|co-chaired|co-chairing',
  'co-host|co-hosts|co-hosted|co-hosted|co-hosting',
  'take the chair|takes the chair|took the chair|taken the chair|taking the chair',
  'preside over|presides over|presided over|presided over|presiding over',
];

const WEAK_ATTEND = [
  'join|joins|joined|joined|joining',
  'address|addresses|addressed|addressed|addressing',
  'represent|represents|represented|represented|representing',
  'speak at|speaks at|spoke at|spoken at|speaking at',
  'appear at|appears at|appeared at|appeared at|appearing at',
  'be present|is present|was present,were present|been present|being present',
  'watch|watches|watched|watched|watching',
];

/** Verbs of taking part in a gathering, and of what that does. */
export const ATTENDING: readonly VerbRow[] = [
  ...rows(ATTEND, { frame: 'attend' }),
  ...rows(WEAK_ATTEND, { frame: 'attend', weak: true }),
  verb('convene|convenes|convened|convened|convening', { frame: 'hold', gathers: true }),
  verb('reconvene|reconvenes|reconvened|reconvened|reconvening', { frame: 'hold', gathers: true }),
  verb('reassemble|reassembles|reassembled|reassembled|reassembling', { frame: 'hold', gathers: true }),
  verb('assemble|assembles|assembled|assembled|assembling', { frame: 'hold', gathers: true }),
  verb('organise|organises|organised|organised|organising', { frame: 'hold' }),
  verb('organize|organizes|organized|organized|organizing', { frame: 'hold' }),
  verb('open|opens|opened|opened|opening', { frame: 'hold', weak: true }),
  {
    frame: 'hold',
    held: true,
    forms: {
      past: 'was held,were held,was finally held,were finally held,was eventually held,were eventually held,was ultimately held,was at last held',
      present: 'is held,are held,is being held,are being held',
      future: 'will be held',
      infinitive: 'be held',
      participle: 'been held,finally been held,eventually been held',
    },
  },
  verb('take place|takes place|took place|taken place|taking place', { frame: 'hold' }),
  verb('get under way|gets under way|got under way|got under way|getting under way', { frame: 'hold' }),
];
