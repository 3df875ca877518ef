import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Kas mums būtu jāzina?',
  left: {
    zero: 'atlikušas {count} rakstzīmju',
    one: 'atlikusi {count} rakstzīme',
    other: 'atlikušas {count} rakstzīmes',
  },
  required: '(obligāti)',
  emergency: 'Vai kāds pašlaik ir briesmās? Zvaniet 112.',
  support:
    'Vai jums vai kādam, ko pazīstat, ir grūti? Saruna palīdz. Vērsieties pie ārsta vai zvaniet uz palīdzības tālruni savā tuvumā: findahelpline.com',
  exempt: 'Varat par šo ziņot, nenorādot savu vārdu.',
  reported: 'Paziņots',
  receivedTitle: 'Ziņojums saņemts',
  queuedTitle: 'Ziņojums saglabāts',
  repeatTitle: 'Jūs par šo jau ziņojāt',
  thanks: 'Paldies. Jūsu ziņojumu izskatīs.',
  reference: 'Ziņojuma numurs',
  copy: 'Kopēt',
  copied: 'Nokopēts',
  statusLink: 'Skatīt, kas notiek ar jūsu ziņojumu',
  statusKeep: 'Paturiet šo saiti sev: kam tā ir, tas var redzēt statusu.',
  whatNext: 'Kas notiks tālāk',
  nextSteps: {
    review: 'Jūsu ziņojumu izskatīs.',
    decision: 'Jūs uzzināsiet, kas nolemts un kāpēc.',
    confirmEmail: 'Jūs saņemsiet e-pastu. Lūdzu, atveriet tajā esošo saiti.',
    readStatus: 'Statusu varat redzēt, atverot saiti augstāk.',
  },
  expectedBy: 'Lēmumu varat gaidīt ne vēlāk kā šajā dienā: {date}.',
  automated: 'Šeit ziņojumus palīdz apstrādāt datori.',
  byPeople: 'Šeit ziņojumus apstrādā cilvēki.',
  lackingLead: 'Ziņojumam par nelikumīgu saturu likums prasa nedaudz vairāk. Trūkst:',
  lacking: {
    explanation: 'kāpēc jūs domājat, ka tas ir nelikumīgi',
    location: 'satura adreses',
    identity: 'jūsu vārda un e-pasta adreses',
    goodFaith: 'jūsu apliecinājuma par labticību',
  },
  again: 'Ziņot par kaut ko citu šeit',
  queued: 'Jūsu ziņojums ir saglabāts šajā ierīcē. To nosūtīs, tiklīdz tas būs iespējams.',
  offline:
    'Nav interneta savienojuma. Jūsu ziņojums ir saglabāts šajā lapā, un to nosūtīs, kad savienojums atjaunosies.',
  unreachable: 'Neizdevās sasniegt pakalpojumu. Nekas no uzrakstītā nav zudis.',
  backToForm: 'Atpakaļ uz manu ziņojumu',
  done: 'Gatavs',
};
