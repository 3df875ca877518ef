import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Prijavi ovo',
  titles: {
    account: 'Prijavi ovaj račun',
    ad: 'Prijavi ovaj oglas',
    comment: 'Prijavi ovaj komentar',
    listing: 'Prijavi ovu ponudu',
    media: 'Prijavi ovu sliku ili videozapis',
    message: 'Prijavi ovu poruku',
    page: 'Prijavi ovu stranicu',
    post: 'Prijavi ovu objavu',
    product: 'Prijavi ovaj proizvod',
    profile: 'Prijavi ovaj profil',
    review: 'Prijavi ovu recenziju',
  },
  loading: 'Trenutak, molimo…',
  lead: 'Odaberite što najbolje odgovara.',
  goesTo: 'Vašu prijavu prima {service}.',
  whatIsWrong: 'Što nije u redu?',
  whatExactly: 'Što točno? (nije obavezno)',
  addDetails: 'Dodaj pojedinosti (nije obavezno)',
  illegal: 'Mislim da je ovo protiv zakona',
  illegalHelp: 'Dodaje nekoliko pitanja. Ne morate znati koji je to zakon.',
  builtIn: 'Razlozi ove stranice nisu se mogli učitati. Možete birati s ovog općeg popisa.',
  readOffer: 'Ponovno učitaj razloge',
  cancel: 'Odustani',
  back: 'Natrag',
  next: 'Nastavi',
  send: 'Pošalji prijavu',
  sending: 'Slanje…',
  retry: 'Pokušaj ponovno',
  failedTitle: 'Vaša prijava nije poslana',
  notLoaded: 'Dio ovog obrasca nije se mogao učitati. Ništa od onoga što ste napisali nije izgubljeno.',
  issues: {
    'reason.required': 'Odaberite jedan razlog za nastavak.',
    'reason.notOffered': 'Ovaj se razlog ovdje ne prihvaća. Odaberite neki drugi.',
    'explanation.tooLong': 'Vaš je tekst predug. Skratite ga.',
    other: 'Ovo nije prihvaćeno. Promijenite to.',
  },
};

export const later = () => import('./later/hr.ts');
export const rest = () => import('./rest/hr.ts');
