import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Prijavi to',
  titles: {
    account: 'Prijavi ta račun',
    ad: 'Prijavi ta oglas',
    comment: 'Prijavi ta komentar',
    listing: 'Prijavi to ponudbo',
    media: 'Prijavi to sliko ali video',
    message: 'Prijavi to sporočilo',
    page: 'Prijavi to stran',
    post: 'Prijavi to objavo',
    product: 'Prijavi ta izdelek',
    profile: 'Prijavi ta profil',
    review: 'Prijavi to oceno',
  },
  loading: 'Trenutek, prosimo …',
  lead: 'Izberite, kar najbolj ustreza.',
  goesTo: 'Vašo prijavo prejme {service}.',
  whatIsWrong: 'Kaj je narobe?',
  whatExactly: 'Kaj natančno? (neobvezno)',
  addDetails: 'Dodaj podrobnosti (neobvezno)',
  illegal: 'Mislim, da je to v nasprotju z zakonom',
  illegalHelp: 'Doda nekaj vprašanj. Ni vam treba vedeti, za kateri zakon gre.',
  builtIn: 'Razlogov tega spletnega mesta ni bilo mogoče naložiti. Izberete lahko s tega splošnega seznama.',
  readOffer: 'Znova naloži razloge',
  cancel: 'Prekliči',
  back: 'Nazaj',
  next: 'Naprej',
  send: 'Pošlji prijavo',
  sending: 'Pošiljanje …',
  retry: 'Poskusi znova',
  failedTitle: 'Vaša prijava ni bila poslana',
  notLoaded: 'Dela tega obrazca ni bilo mogoče naložiti. Nič od tega, kar ste napisali, ni izgubljeno.',
  issues: {
    'reason.required': 'Za nadaljevanje izberite razlog.',
    'reason.notOffered': 'Ta razlog tukaj ni mogoč. Izberite drugega.',
    'explanation.tooLong': 'Besedilo je predolgo. Skrajšajte ga.',
    other: 'To ni bilo sprejeto. Spremenite vnos.',
  },
};

export const later = () => import('./later/sl.ts');
export const rest = () => import('./rest/sl.ts');
