import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Nahlásiť',
  titles: {
    account: 'Nahlásiť tento účet',
    ad: 'Nahlásiť túto reklamu',
    comment: 'Nahlásiť tento komentár',
    listing: 'Nahlásiť túto ponuku',
    media: 'Nahlásiť túto fotku alebo video',
    message: 'Nahlásiť túto správu',
    page: 'Nahlásiť túto stránku',
    post: 'Nahlásiť tento príspevok',
    product: 'Nahlásiť tento výrobok',
    profile: 'Nahlásiť tento profil',
    review: 'Nahlásiť túto recenziu',
  },
  loading: 'Chvíľku strpenia…',
  lead: 'Vyberte, čo sa najviac hodí.',
  goesTo: 'Vaše hlásenie dostane {service}.',
  whatIsWrong: 'Čo nie je v poriadku?',
  whatExactly: 'Čo presne? (nepovinné)',
  addDetails: 'Pridať podrobnosti (nepovinné)',
  illegal: 'Myslím si, že je to proti zákonu',
  illegalHelp: 'Pribudne niekoľko otázok. Nemusíte vedieť, o ktorý zákon ide.',
  builtIn: 'Dôvody tejto stránky sa nepodarilo načítať. Môžete si vybrať z tohto všeobecného zoznamu.',
  readOffer: 'Znova načítať dôvody',
  cancel: 'Zrušiť',
  back: 'Späť',
  next: 'Pokračovať',
  send: 'Odoslať hlásenie',
  sending: 'Odosiela sa…',
  retry: 'Skúsiť znova',
  failedTitle: 'Vaše hlásenie sa neodoslalo',
  notLoaded: 'Časť formulára sa nepodarilo načítať. Nič z toho, čo ste napísali, sa nestratilo.',
  issues: {
    'reason.required': 'Vyberte dôvod, aby ste mohli pokračovať.',
    'reason.notOffered': 'Tento dôvod tu nie je možný. Vyberte iný.',
    'explanation.tooLong': 'Text je príliš dlhý. Skráťte ho.',
    other: 'Toto nebolo prijaté. Zmeňte to.',
  },
};

export const later = () => import('./later/sk.ts');
export const rest = () => import('./rest/sk.ts');
