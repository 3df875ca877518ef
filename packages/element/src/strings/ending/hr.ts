import type { EndingStrings } from './en.ts';

export const strings: EndingStrings = {
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
  failures: {
    offline:
      'Niste na mreži. Vaša je prijava spremljena na ovoj stranici i bit će poslana kad opet budete na mreži.',
    unreachable: 'Nismo mogli doći do usluge. Ništa od onoga što ste napisali nije izgubljeno.',
    timeout: 'Ovo traje predugo. Ništa od onoga što ste napisali nije izgubljeno.',
    unexpected: 'Nešto je pošlo po zlu na drugoj strani. Ništa od onoga što ste napisali nije izgubljeno.',
    signIn:
      'Morate se prijaviti u svoj račun da biste ovo ovdje prijavili. Ništa od onoga što ste napisali nije izgubljeno.',
    gone: 'Ovo više nije dostupno. Vaša prijava više nije potrebna.',
    limited: 'Trenutačno je previše prijava. Pokušajte ponovno za {wait}.',
    refused: 'Usluga nije primila vašu prijavu.',
  },
  backToForm: 'Natrag na moju prijavu',
  seconds: { one: '{count} sekundu', few: '{count} sekunde', other: '{count} sekundi' },
  minutes: { one: '{count} minutu', few: '{count} minute', other: '{count} minuta' },
  done: 'Gotovo',
};
