/** Spanish cues of what is said: on which occasion, to whom, and which subjects come up. */
import type { SpeechCues } from '../../cues/speech';

export const SPEECH: SpeechCues = {
  occasion: 'durante',
  circumstance: 'durante,tras,después de,al término de,en,antes de',
  thanks: 'agradece a,agradecen a,agradeció a,agradecieron a,agradecido a,agradeciendo a,gratitud a',
  decides: 'acordado,decidido,acordaron,decidió',
  aheadOf: 'antes de',
  takesFloor: '',
  pronounced: '',
  appeals: 'llamado a',
  callsOn: 'llamado,llamó,llamaron',
  meanwhile: 'mientras,cuando,al,tras,después de,antes de',
  reported: 'que',
  addresses: '',
  fillsTalks: '',
  announces: 'anunció,confirmó,anuncia,confirma',
  flashes: 'urgente,última hora,en directo,en vivo,alerta',
  offLabels: 'suspendido,suspendida',
  duties: 'aranceles,arancel',
  raised:
    'abordó,abordaron,abordar,abordado,abordará,abordarán,mencionó,mencionar,mencionado,trató,trataron,tratar,tratado,agenda,orden del día',
  notOnly: 'no solo,no sólo,no solamente',
  unsaid: 'silencio sobre,nada sobre,sin mencionar,eludió,eludieron',
  leftUnsaid: '',
  nothing: 'nada,silencio',
  papers: 'Acuerdo,Tratado,Pacto,Convenio,Convención,Protocolo,Memorando,Declaración,Carta',
  ofWhat: 'financiación,financiamiento,salud,crisis,bases',
  tastes: '',
  training: 'formación,instrucción',
};
