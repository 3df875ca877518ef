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
  details: 'Mit érdemes tudnunk?',
  left: { one: 'még {count} karakter', other: 'még {count} karakter' },
  required: '(kötelező)',
  illegal: 'Szerintem ez törvénybe ütközik',
  illegalHelp: 'Néhány további kérdés következik. Nem kell tudnia, melyik törvényről van szó.',
  builtIn: 'Nem sikerült betölteni az oldal indokait. Ebből az általános listából választhat.',
  readOffer: 'Indokok újratöltése',
  emergency: 'Veszélyben van most valaki? Hívja a 112-es számot.',
  support:
    'Nehéz időszakot él át Ön vagy egy ismerőse? Segít, ha beszél róla. Forduljon orvoshoz vagy egy közeli segélyvonalhoz: findahelpline.com',
  exempt: 'Ezt a neve megadása nélkül is bejelentheti.',
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

export const ending = () => import('./ending/hu.ts');
export const rest = () => import('./rest/hu.ts');
