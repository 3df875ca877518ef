import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Što bismo trebali znati?',
  left: {
    one: 'preostao je {count} znak',
    few: 'preostala su {count} znaka',
    other: 'preostalo je {count} znakova',
  },
  required: '(obavezno)',
  emergency: 'Je li netko sada u opasnosti? Nazovite 112.',
  support:
    'Je li vama ili nekome koga poznajete teško? Razgovor pomaže. Obratite se liječniku ili telefonu za pomoć u svojoj blizini: findahelpline.com',
  exempt: 'Ovo možete prijaviti bez navođenja svojeg imena.',
  reported: 'Prijavljeno',
  receivedTitle: 'Prijava je primljena',
  queuedTitle: 'Prijava je spremljena',
  repeatTitle: 'Već ste ovo prijavili',
  thanks: 'Hvala. Vaša će prijava biti pregledana.',
  reference: 'Broj prijave',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  statusLink: 'Pogledajte što se događa s vašom prijavom',
  statusKeep: 'Zadržite ovu poveznicu za sebe: tko je ima, može vidjeti stanje.',
  whatNext: 'Što slijedi',
  nextSteps: {
    review: 'Vaša će prijava biti pregledana.',
    decision: 'Saznat ćete što je odlučeno i zašto.',
    confirmEmail: 'Dobit ćete e-poruku. Otvorite poveznicu u njoj.',
    readStatus: 'Stanje možete vidjeti na poveznici iznad.',
  },
  expectedBy: 'Do {date} možete očekivati odluku.',
  automated: 'Računala ovdje pomažu u obradi prijava.',
  byPeople: 'Prijave ovdje obrađuju ljudi.',
  lackingLead: 'Zakon za prijavu nezakonitog sadržaja traži malo više. Nedostaje:',
  lacking: {
    explanation: 'zašto mislite da je ovo nezakonito',
    location: 'adresa sadržaja',
    identity: 'vaše ime i adresa e-pošte',
    goodFaith: 'vaša izjava o dobroj vjeri',
  },
  again: 'Prijavi još nešto o ovome',
  queued: 'Vaša je prijava spremljena na ovom uređaju. Bit će poslana čim to bude moguće.',
  offline:
    'Niste na mreži. Vaša je prijava spremljena na ovoj stranici i bit će poslana kad opet budete na mreži.',
  unreachable: 'Nismo mogli doći do usluge. Ništa od onoga što ste napisali nije izgubljeno.',
  backToForm: 'Natrag na moju prijavu',
  done: 'Gotovo',
};
