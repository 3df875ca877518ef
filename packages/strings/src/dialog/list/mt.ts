import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Ma stajniex ngħabbu r-raġunijiet ta’ dan is-sit. Tista’ tagħżel minn din il-lista ġenerali.',
  readOffer: 'Erġa’ għabbihom',
  goodFaith: 'Nemmen in bona fide li din l-informazzjoni hija preċiża u kompluta.',
  groups: {
    spam: ['Spam jew qerq', 'Reklami mhux mixtieqa, frodi, offerti foloz'],
    harassment: ['Bullying jew fastidju', 'Insulti, theddid jew attakki fuq persuna'],
    hate: ['Mibegħda', 'Kontra n-nies minħabba min huma'],
    violence: ['Vjolenza jew theddid', 'Krudili, perikoluż jew ta’ theddid'],
    selfharm: ['Ħsara lilek innifsek jew suwiċidju', 'Xi ħadd jista’ jweġġa’ lilu nnifsu'],
    sexual: ['Kontenut sesswali jew għera', 'Mhux mixtieq jew maqsum mingħajr kunsens'],
    child: ['Sikurezza tat-tfal', 'Tfal qed jiġu abbużati jew jinsabu fil-periklu'],
    privacy: ['Informazzjoni privata', 'Juri data ta’ xi ħadd mingħajr kunsens'],
    impersonation: ['Jagħmilha ta’ ħaddieħor', 'Jippreżenta ruħu bħala xi ħadd ieħor'],
    ip: ['Drittijiet tal-awtur jew trademark', 'Juża x-xogħol ta’ ħaddieħor mingħajr permess'],
    misleading: ['Falz jew qarrieqi', 'Affermazzjonijiet mhux veri li jistgħu jagħmlu l-ħsara'],
    other: ['Xi ħaġa oħra', 'Xejn minn dawn ma jaqbel'],
  },
};
