import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Irrapporta dan',
  titles: {
    account: 'Irrapporta dan il-kont',
    ad: 'Irrapporta dan ir-reklam',
    comment: 'Irrapporta dan il-kumment',
    listing: 'Irrapporta din l-offerta',
    media: 'Irrapporta dan ir-ritratt jew vidjow',
    message: 'Irrapporta dan il-messaġġ',
    page: 'Irrapporta din il-paġna',
    post: 'Irrapporta din il-post',
    product: 'Irrapporta dan il-prodott',
    profile: 'Irrapporta dan il-profil',
    review: 'Irrapporta din ir-reċensjoni',
  },
  loading: 'Mument, jekk jogħġbok…',
  lead: 'Agħżel l-aktar ħaġa li taqbel.',
  goesTo: 'Ir-rapport tiegħek imur għand {service}.',
  whatIsWrong: 'X’inhu ħażin?',
  whatExactly: 'X’inhu eżattament? (mhux obbligatorju)',
  addDetails: 'Żid id-dettalji (mhux obbligatorju)',
  illegal: 'Naħseb li dan hu kontra l-liġi',
  illegalHelp: 'Iżid ftit mistoqsijiet. M’għandekx bżonn tkun taf liema liġi.',
  builtIn: 'Ma stajniex ngħabbu r-raġunijiet ta’ dan is-sit. Tista’ tagħżel minn din il-lista ġenerali.',
  readOffer: 'Erġa’ għabbi r-raġunijiet',
  cancel: 'Ikkanċella',
  back: 'Lura',
  next: 'Kompli',
  send: 'Ibgħat ir-rapport',
  sending: 'Qed jintbagħat…',
  retry: 'Erġa’ pprova',
  failedTitle: 'Ir-rapport tiegħek ma ntbagħatx',
  notLoaded: 'Parti minn din il-formola ma tgħabbitx. Dak li ktibt għadu hawn.',
  issues: {
    'reason.required': 'Agħżel raġuni biex tkompli.',
    'reason.notOffered': 'Din ir-raġuni ma tintgħażilx hawn. Agħżel oħra.',
    'explanation.tooLong': 'It-test twil wisq. Qassru.',
    other: 'Dan ma ġiex aċċettat. Ibdlu.',
  },
};

export const later = () => import('./later/mt.ts');
export const rest = () => import('./rest/mt.ts');
