import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Bejelentés',
  titles: {
    account: 'Fiók bejelentése',
    ad: 'Hirdetés bejelentése',
    comment: 'Hozzászólás bejelentése',
    listing: 'Ajánlat bejelentése',
    media: 'Kép vagy videó bejelentése',
    message: 'Üzenet bejelentése',
    page: 'Oldal bejelentése',
    post: 'Bejegyzés bejelentése',
    product: 'Termék bejelentése',
    profile: 'Profil bejelentése',
    review: 'Értékelés bejelentése',
  },
  loading: 'Egy pillanat…',
  lead: 'Válassza ki, ami a legjobban illik ide.',
  goesTo: 'A bejelentés címzettje: {service}.',
  whatIsWrong: 'Mi a baj?',
  whatExactly: 'Mi pontosan? (nem kötelező)',
  addDetails: 'Részletek hozzáadása (nem kötelező)',
  illegal: 'Szerintem ez törvénybe ütközik',
  illegalHelp: 'Néhány további kérdés következik. Nem kell tudnia, melyik törvényről van szó.',
  builtIn: 'Nem sikerült betölteni az oldal indokait. Ebből az általános listából választhat.',
  readOffer: 'Indokok újratöltése',
  cancel: 'Mégse',
  back: 'Vissza',
  next: 'Tovább',
  send: 'Bejelentés elküldése',
  sending: 'Küldés…',
  retry: 'Újrapróbálkozás',
  failedTitle: 'A bejelentését nem sikerült elküldeni',
  notLoaded: 'Az űrlap egy részét nem sikerült betölteni. Amit írt, nem veszett el.',
  issues: {
    'reason.required': 'A folytatáshoz válasszon egy indokot.',
    'reason.notOffered': 'Ez az indok itt nem választható. Kérjük, válasszon másikat.',
    'explanation.tooLong': 'A szövege túl hosszú. Kérjük, rövidítse le.',
    other: 'Ez így nem megfelelő. Kérjük, módosítsa.',
  },
};

export const later = () => import('./later/hu.ts');
export const rest = () => import('./rest/hu.ts');
