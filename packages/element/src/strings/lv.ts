import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Ziņot par šo',
  titles: {
    account: 'Ziņot par šo kontu',
    ad: 'Ziņot par šo reklāmu',
    comment: 'Ziņot par šo komentāru',
    listing: 'Ziņot par šo sludinājumu',
    media: 'Ziņot par šo attēlu vai video',
    message: 'Ziņot par šo ziņu',
    page: 'Ziņot par šo lapu',
    post: 'Ziņot par šo ierakstu',
    product: 'Ziņot par šo preci',
    profile: 'Ziņot par šo profilu',
    review: 'Ziņot par šo atsauksmi',
  },
  loading: 'Vienu mirkli…',
  lead: 'Izvēlieties, kas der vislabāk.',
  goesTo: 'Jūsu ziņojumu saņems {service}.',
  whatIsWrong: 'Kas nav kārtībā?',
  whatExactly: 'Kas tieši? (nav obligāti)',
  addDetails: 'Pievienot sīkāku informāciju (nav obligāti)',
  illegal: 'Manuprāt, tas ir pret likumu',
  illegalHelp: 'Pievieno dažus jautājumus. Jums nav jāzina, kurš likums tas ir.',
  builtIn: 'Neizdevās ielādēt šīs vietnes iemeslus. Varat izvēlēties no šī vispārīgā saraksta.',
  readOffer: 'Ielādēt iemeslus vēlreiz',
  cancel: 'Atcelt',
  back: 'Atpakaļ',
  next: 'Turpināt',
  send: 'Nosūtīt ziņojumu',
  sending: 'Notiek sūtīšana…',
  retry: 'Mēģināt vēlreiz',
  failedTitle: 'Jūsu ziņojums netika nosūtīts',
  notLoaded: 'Daļu šīs veidlapas neizdevās ielādēt. Nekas no uzrakstītā nav zudis.',
  issues: {
    'reason.required': 'Lai turpinātu, izvēlieties vienu iemeslu.',
    'reason.notOffered': 'Šo iemeslu šeit nepieņem. Lūdzu, izvēlieties citu.',
    'explanation.tooLong': 'Jūsu teksts ir pārāk garš. Lūdzu, saīsiniet to.',
    other: 'Tas netika pieņemts. Lūdzu, mainiet to.',
  },
};

export const later = () => import('./later/lv.ts');
export const rest = () => import('./rest/lv.ts');
