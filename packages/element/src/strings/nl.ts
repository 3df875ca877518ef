import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Dit melden',
  titles: {
    account: 'Dit account melden',
    ad: 'Deze advertentie melden',
    comment: 'Deze reactie melden',
    listing: 'Dit aanbod melden',
    media: 'Deze foto of video melden',
    message: 'Dit bericht melden',
    page: 'Deze pagina melden',
    post: 'Dit bericht melden',
    product: 'Dit product melden',
    profile: 'Dit profiel melden',
    review: 'Deze beoordeling melden',
  },
  loading: 'Een ogenblik …',
  lead: 'Kies wat het beste past.',
  goesTo: 'Je melding gaat naar {service}.',
  whatIsWrong: 'Wat is er mis?',
  whatExactly: 'Wat precies? (mag je overslaan)',
  addDetails: 'Meer vertellen (hoeft niet)',
  illegal: 'Ik denk dat dit tegen de wet is',
  illegalHelp: 'Dan komen er een paar vragen bij. Je hoeft niet te weten welke wet.',
  builtIn: 'De redenen van deze site konden niet worden geladen. Je kunt kiezen uit deze algemene lijst.',
  readOffer: 'Redenen opnieuw laden',
  cancel: 'Annuleren',
  back: 'Terug',
  next: 'Verder',
  send: 'Melding versturen',
  sending: 'Versturen …',
  retry: 'Opnieuw proberen',
  failedTitle: 'Je melding is niet verstuurd',
  notLoaded: 'Een deel van dit formulier kon niet worden geladen. Alles wat je schreef is er nog.',
  issues: {
    'reason.required': 'Kies een reden om verder te gaan.',
    'reason.notOffered': 'Deze reden kan hier niet. Kies een andere.',
    'explanation.tooLong': 'Je tekst is te lang. Maak hem korter.',
    other: 'Dit werd niet aangenomen. Verander het.',
  },
};

export const later = () => import('./later/nl.ts');
export const rest = () => import('./rest/nl.ts');
