import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Teata sellest',
  titles: {
    account: 'Teata sellest kontost',
    ad: 'Teata sellest reklaamist',
    comment: 'Teata sellest kommentaarist',
    listing: 'Teata sellest kuulutusest',
    media: 'Teata sellest pildist või videost',
    message: 'Teata sellest sõnumist',
    page: 'Teata sellest lehest',
    post: 'Teata sellest postitusest',
    product: 'Teata sellest tootest',
    profile: 'Teata sellest profiilist',
    review: 'Teata sellest arvustusest',
  },
  loading: 'Üks hetk, palun…',
  lead: 'Valige, mis sobib kõige paremini.',
  goesTo: 'Teie teate saab {service}.',
  whatIsWrong: 'Mis on valesti?',
  whatExactly: 'Mis täpsemalt? (valikuline)',
  addDetails: 'Lisa üksikasju (valikuline)',
  illegal: 'Arvan, et see on seadusega vastuolus',
  illegalHelp: 'Lisab mõne küsimuse. Te ei pea teadma, mis seadus see on.',
  builtIn: 'Selle saidi põhjuseid ei õnnestunud laadida. Saate valida sellest üldisest loendist.',
  readOffer: 'Laadi põhjused uuesti',
  cancel: 'Tühista',
  back: 'Tagasi',
  next: 'Jätka',
  send: 'Saada teade',
  sending: 'Saatmine…',
  retry: 'Proovi uuesti',
  failedTitle: 'Teie teadet ei saadetud',
  notLoaded: 'Osa sellest vormist ei õnnestunud laadida. Kõik, mida kirjutasite, on alles.',
  issues: {
    'reason.required': 'Jätkamiseks valige üks põhjus.',
    'reason.notOffered': 'Seda põhjust siin vastu ei võeta. Palun valige mõni muu.',
    'explanation.tooLong': 'Teie tekst on liiga pikk. Palun lühendage seda.',
    other: 'Seda ei võetud vastu. Palun muutke seda.',
  },
};

export const later = () => import('./later/et.ts');
export const rest = () => import('./rest/et.ts');
