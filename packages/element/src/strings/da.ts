import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Anmeld dette',
  titles: {
    account: 'Anmeld denne konto',
    ad: 'Anmeld denne reklame',
    comment: 'Anmeld denne kommentar',
    listing: 'Anmeld denne annonce',
    media: 'Anmeld dette billede eller denne video',
    message: 'Anmeld denne besked',
    page: 'Anmeld denne side',
    post: 'Anmeld dette opslag',
    product: 'Anmeld dette produkt',
    profile: 'Anmeld denne profil',
    review: 'Anmeld denne bedømmelse',
  },
  loading: 'Et øjeblik …',
  lead: 'Vælg det, der passer bedst.',
  goesTo: 'Din anmeldelse går til {service}.',
  whatIsWrong: 'Hvad er der galt?',
  whatExactly: 'Hvad præcis? (valgfrit)',
  addDetails: 'Tilføj detaljer (valgfrit)',
  illegal: 'Jeg tror, at dette er imod loven',
  illegalHelp: 'Det giver nogle få ekstra spørgsmål. Du behøver ikke at vide, hvilken lov det er.',
  builtIn: 'Vi kunne ikke hente dette websteds grunde. Du kan vælge fra denne generelle liste.',
  readOffer: 'Hent grundene igen',
  cancel: 'Annuller',
  back: 'Tilbage',
  next: 'Fortsæt',
  send: 'Send anmeldelse',
  sending: 'Sender …',
  retry: 'Prøv igen',
  failedTitle: 'Din anmeldelse blev ikke sendt',
  notLoaded: 'En del af denne formular kunne ikke hentes. Intet af det, du har skrevet, er gået tabt.',
  issues: {
    'reason.required': 'Vælg en grund for at fortsætte.',
    'reason.notOffered': 'Denne grund kan ikke bruges her. Vælg en anden.',
    'explanation.tooLong': 'Din tekst er for lang. Gør den kortere.',
    other: 'Dette blev ikke godtaget. Ret det.',
  },
};

export const later = () => import('./later/da.ts');
export const rest = () => import('./rest/da.ts');
