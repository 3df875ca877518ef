import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Raportează',
  titles: {
    account: 'Raportează acest cont',
    ad: 'Raportează această reclamă',
    comment: 'Raportează acest comentariu',
    listing: 'Raportează acest anunț',
    media: 'Raportează această imagine sau acest video',
    message: 'Raportează acest mesaj',
    page: 'Raportează această pagină',
    post: 'Raportează această postare',
    product: 'Raportează acest produs',
    profile: 'Raportează acest profil',
    review: 'Raportează această recenzie',
  },
  loading: 'Un moment…',
  lead: 'Alege ce se potrivește cel mai bine.',
  goesTo: 'Raportarea ta ajunge la {service}.',
  whatIsWrong: 'Ce nu este în regulă?',
  whatExactly: 'Ce anume? (opțional)',
  addDetails: 'Adaugă detalii (opțional)',
  illegal: 'Cred că acest lucru este împotriva legii',
  illegalHelp: 'Adaugă câteva întrebări. Nu trebuie să știi despre ce lege este vorba.',
  builtIn: 'Nu am putut încărca motivele acestui site. Poți alege din această listă generală.',
  readOffer: 'Încarcă din nou motivele',
  cancel: 'Anulează',
  back: 'Înapoi',
  next: 'Continuă',
  send: 'Trimite raportarea',
  sending: 'Se trimite…',
  retry: 'Încearcă din nou',
  failedTitle: 'Raportarea ta nu a fost trimisă',
  notLoaded: 'O parte din acest formular nu a putut fi încărcată. Nu s-a pierdut nimic din ce ai scris.',
  issues: {
    'reason.required': 'Alege un motiv pentru a continua.',
    'reason.notOffered': 'Acest motiv nu se poate folosi aici. Alege altul.',
    'explanation.tooLong': 'Textul este prea lung. Scurtează-l.',
    other: 'Acest lucru nu a fost acceptat. Schimbă-l.',
  },
};

export const later = () => import('./later/ro.ts');
export const rest = () => import('./rest/ro.ts');
