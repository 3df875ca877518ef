import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Anmäl det här',
  titles: {
    account: 'Anmäl det här kontot',
    ad: 'Anmäl den här reklamen',
    comment: 'Anmäl den här kommentaren',
    listing: 'Anmäl den här annonsen',
    media: 'Anmäl den här bilden eller videon',
    message: 'Anmäl det här meddelandet',
    page: 'Anmäl den här sidan',
    post: 'Anmäl det här inlägget',
    product: 'Anmäl den här produkten',
    profile: 'Anmäl den här profilen',
    review: 'Anmäl den här recensionen',
  },
  loading: 'Ett ögonblick …',
  lead: 'Välj det som passar bäst.',
  goesTo: 'Din anmälan går till {service}.',
  whatIsWrong: 'Vad är fel?',
  whatExactly: 'Vad exakt? (valfritt)',
  addDetails: 'Berätta mer (valfritt)',
  illegal: 'Jag tror att det här är mot lagen',
  illegalHelp: 'Då kommer några frågor till. Du behöver inte veta vilken lag.',
  builtIn: 'Det gick inte att hämta den här webbplatsens skäl. Du kan välja i den här allmänna listan.',
  readOffer: 'Hämta skälen igen',
  cancel: 'Avbryt',
  back: 'Tillbaka',
  next: 'Fortsätt',
  send: 'Skicka anmälan',
  sending: 'Skickar …',
  retry: 'Försök igen',
  failedTitle: 'Din anmälan skickades inte',
  notLoaded: 'En del av formuläret gick inte att hämta. Allt du har skrivit finns kvar.',
  issues: {
    'reason.required': 'Välj ett skäl för att fortsätta.',
    'reason.notOffered': 'Det här skälet går inte att använda här. Välj ett annat.',
    'explanation.tooLong': 'Texten är för lång. Gör den kortare.',
    other: 'Det här togs inte emot. Ändra det.',
  },
};

export const later = () => import('./later/sv.ts');
export const rest = () => import('./rest/sv.ts');
