import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Rapporter dette',
  titles: {
    account: 'Rapporter denne kontoen',
    ad: 'Rapporter denne reklamen',
    comment: 'Rapporter denne kommentaren',
    listing: 'Rapporter denne annonsen',
    media: 'Rapporter dette bildet eller denne videoen',
    message: 'Rapporter denne meldingen',
    page: 'Rapporter denne siden',
    post: 'Rapporter dette innlegget',
    product: 'Rapporter dette produktet',
    profile: 'Rapporter denne profilen',
    review: 'Rapporter denne omtalen',
  },
  loading: 'Et øyeblikk …',
  lead: 'Velg det som passer best.',
  goesTo: 'Rapporten din går til {service}.',
  whatIsWrong: 'Hva er galt?',
  whatExactly: 'Hva helt konkret? (valgfritt)',
  addDetails: 'Fortell mer (valgfritt)',
  illegal: 'Jeg tror dette er mot loven',
  illegalHelp: 'Da kommer det noen flere spørsmål. Du trenger ikke å vite hvilken lov.',
  builtIn: 'Vi fikk ikke hentet grunnene fra dette nettstedet. Du kan velge fra denne generelle listen.',
  readOffer: 'Hent grunnene på nytt',
  cancel: 'Avbryt',
  back: 'Tilbake',
  next: 'Fortsett',
  send: 'Send rapporten',
  sending: 'Sender …',
  retry: 'Prøv igjen',
  failedTitle: 'Rapporten din ble ikke sendt',
  notLoaded: 'En del av skjemaet kunne ikke hentes. Alt du har skrevet, er fortsatt her.',
  issues: {
    'reason.required': 'Velg en grunn for å fortsette.',
    'reason.notOffered': 'Denne grunnen kan ikke brukes her. Velg en annen.',
    'explanation.tooLong': 'Teksten er for lang. Gjør den kortere.',
    other: 'Dette ble ikke godtatt. Endre det.',
  },
};

export const later = () => import('./later/nb.ts');
export const rest = () => import('./rest/nb.ts');
