import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Pranešti apie tai',
  titles: {
    account: 'Pranešti apie šią paskyrą',
    ad: 'Pranešti apie šią reklamą',
    comment: 'Pranešti apie šį komentarą',
    listing: 'Pranešti apie šį skelbimą',
    media: 'Pranešti apie šį paveikslėlį ar vaizdo įrašą',
    message: 'Pranešti apie šią žinutę',
    page: 'Pranešti apie šį puslapį',
    post: 'Pranešti apie šį įrašą',
    product: 'Pranešti apie šią prekę',
    profile: 'Pranešti apie šį profilį',
    review: 'Pranešti apie šį atsiliepimą',
  },
  loading: 'Palaukite…',
  lead: 'Pasirinkite, kas labiausiai tinka.',
  goesTo: 'Jūsų pranešimą gaus {service}.',
  whatIsWrong: 'Kas negerai?',
  whatExactly: 'Kas tiksliai? (neprivaloma)',
  addDetails: 'Pridėti informacijos (neprivaloma)',
  illegal: 'Manau, kad tai prieštarauja įstatymams',
  illegalHelp: 'Bus keli papildomi klausimai. Nebūtina žinoti, kuriam įstatymui.',
  builtIn: 'Nepavyko įkelti šios svetainės priežasčių. Galite rinktis iš šio bendro sąrašo.',
  readOffer: 'Įkelti priežastis iš naujo',
  cancel: 'Atšaukti',
  back: 'Atgal',
  next: 'Tęsti',
  send: 'Siųsti pranešimą',
  sending: 'Siunčiama…',
  retry: 'Bandyti dar kartą',
  failedTitle: 'Jūsų pranešimas neišsiųstas',
  notLoaded: 'Nepavyko įkelti šios formos dalies. Viskas, ką parašėte, išliko.',
  issues: {
    'reason.required': 'Norėdami tęsti, pasirinkite vieną priežastį.',
    'reason.notOffered': 'Ši priežastis čia nepriimama. Pasirinkite kitą.',
    'explanation.tooLong': 'Jūsų tekstas per ilgas. Sutrumpinkite jį.',
    other: 'Tai nebuvo priimta. Pakeiskite tai.',
  },
};

export const later = () => import('./later/lt.ts');
export const rest = () => import('./rest/lt.ts');
