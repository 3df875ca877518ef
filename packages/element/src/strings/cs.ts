import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Nahlásit',
  titles: {
    account: 'Nahlásit tento účet',
    ad: 'Nahlásit tuto reklamu',
    comment: 'Nahlásit tento komentář',
    listing: 'Nahlásit tuto nabídku',
    media: 'Nahlásit tento obrázek nebo video',
    message: 'Nahlásit tuto zprávu',
    page: 'Nahlásit tuto stránku',
    post: 'Nahlásit tento příspěvek',
    product: 'Nahlásit tento výrobek',
    profile: 'Nahlásit tento profil',
    review: 'Nahlásit tuto recenzi',
  },
  loading: 'Okamžik, prosím…',
  lead: 'Vyberte, co se nejlépe hodí.',
  goesTo: 'Vaše hlášení dostane {service}.',
  whatIsWrong: 'Co je špatně?',
  whatExactly: 'Co přesně? (nepovinné)',
  addDetails: 'Přidat podrobnosti (nepovinné)',
  illegal: 'Myslím, že je to proti zákonu',
  illegalHelp: 'Přidá několik otázek. Nemusíte vědět, který zákon to je.',
  builtIn: 'Důvody tohoto webu se nepodařilo načíst. Můžete vybírat z tohoto obecného seznamu.',
  readOffer: 'Načíst důvody znovu',
  cancel: 'Zrušit',
  back: 'Zpět',
  next: 'Pokračovat',
  send: 'Odeslat hlášení',
  sending: 'Odesílání…',
  retry: 'Zkusit znovu',
  failedTitle: 'Vaše hlášení nebylo odesláno',
  notLoaded: 'Část tohoto formuláře se nepodařilo načíst. O nic z toho, co jste napsali, jste nepřišli.',
  issues: {
    'reason.required': 'Pro pokračování vyberte jeden důvod.',
    'reason.notOffered': 'Tento důvod se zde nepřijímá. Vyberte prosím jiný.',
    'explanation.tooLong': 'Váš text je příliš dlouhý. Zkraťte ho prosím.',
    other: 'Toto nebylo přijato. Změňte to prosím.',
  },
};

export const later = () => import('./later/cs.ts');
export const rest = () => import('./rest/cs.ts');
