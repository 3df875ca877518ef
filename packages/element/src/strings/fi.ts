import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Ilmoita tästä',
  titles: {
    account: 'Ilmoita tästä tilistä',
    ad: 'Ilmoita tästä mainoksesta',
    comment: 'Ilmoita tästä kommentista',
    listing: 'Ilmoita tästä myynti-ilmoituksesta',
    media: 'Ilmoita tästä kuvasta tai videosta',
    message: 'Ilmoita tästä viestistä',
    page: 'Ilmoita tästä sivusta',
    post: 'Ilmoita tästä julkaisusta',
    product: 'Ilmoita tästä tuotteesta',
    profile: 'Ilmoita tästä profiilista',
    review: 'Ilmoita tästä arvostelusta',
  },
  loading: 'Hetkinen…',
  lead: 'Valitse parhaiten sopiva.',
  goesTo: 'Ilmoituksesi vastaanottaa {service}.',
  whatIsWrong: 'Mikä on vialla?',
  whatExactly: 'Mikä tarkalleen? (vapaaehtoinen)',
  addDetails: 'Lisää tietoja (vapaaehtoinen)',
  illegal: 'Mielestäni tämä on lainvastaista',
  illegalHelp: 'Lisää muutaman kysymyksen. Sinun ei tarvitse tietää, mistä laista on kyse.',
  builtIn: 'Tämän sivuston syitä ei voitu ladata. Voit valita tästä yleisestä luettelosta.',
  readOffer: 'Lataa syyt uudelleen',
  cancel: 'Peruuta',
  back: 'Takaisin',
  next: 'Jatka',
  send: 'Lähetä ilmoitus',
  sending: 'Lähetetään…',
  retry: 'Yritä uudelleen',
  failedTitle: 'Ilmoitustasi ei lähetetty',
  notLoaded: 'Osaa tästä lomakkeesta ei voitu ladata. Kaikki kirjoittamasi on tallessa.',
  issues: {
    'reason.required': 'Valitse yksi syy jatkaaksesi.',
    'reason.notOffered': 'Tätä syytä ei oteta vastaan täällä. Valitse jokin toinen.',
    'explanation.tooLong': 'Tekstisi on liian pitkä. Lyhennä sitä.',
    other: 'Tätä ei hyväksytty. Muuta sitä.',
  },
};

export const later = () => import('./later/fi.ts');
export const rest = () => import('./rest/fi.ts');
