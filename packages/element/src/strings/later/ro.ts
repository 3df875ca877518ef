import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Ce ar trebui să știm?',
  left: {
    one: '{count} caracter rămas',
    few: '{count} caractere rămase',
    other: '{count} de caractere rămase',
  },
  required: '(obligatoriu)',
  emergency: 'Este cineva în pericol chiar acum? Sună la 112.',
  support:
    'Treci printr-o perioadă grea, tu sau cineva cunoscut? Ajută să vorbești cu cineva. Cere sfatul unui medic sau sună la o linie de ajutor din apropiere: findahelpline.com',
  exempt: 'Poți raporta acest lucru fără să îți dai numele.',
  reported: 'Raportat',
  receivedTitle: 'Raportarea a ajuns la noi',
  queuedTitle: 'Raportarea a fost păstrată',
  repeatTitle: 'Ai raportat deja acest lucru',
  thanks: 'Îți mulțumim. Raportarea ta va fi analizată.',
  reference: 'Număr de referință',
  copy: 'Copiază',
  copied: 'Copiat',
  statusLink: 'Vezi ce se întâmplă cu raportarea ta',
  statusKeep: 'Păstrează acest link pentru tine: cine îl are poate vedea stadiul.',
  whatNext: 'Ce urmează',
  nextSteps: {
    review: 'Raportarea ta va fi analizată.',
    decision: 'Vei afla ce s-a hotărât și de ce.',
    confirmEmail: 'Vei primi un e-mail. Deschide linkul din el.',
    readStatus: 'Poți vedea stadiul la linkul de mai sus.',
  },
  expectedBy: 'Te poți aștepta la o decizie până la {date}.',
  automated: 'Aici, calculatoarele ajută la tratarea raportărilor.',
  byPeople: 'Aici, raportările sunt tratate de oameni.',
  lackingLead: 'Legea cere ceva mai mult într-o notificare juridică. Ce lipsește:',
  lacking: {
    explanation: 'de ce crezi că este ilegal',
    location: 'adresa conținutului',
    identity: 'numele tău și adresa ta de e-mail',
    goodFaith: 'declarația ta de bună-credință',
  },
  again: 'Raportează și altceva legat de asta',
  queued: 'Raportarea ta este păstrată pe acest dispozitiv. Va fi trimisă imediat ce se poate.',
  offline:
    'Nu ai conexiune la internet. Raportarea ta rămâne pe această pagină și va fi trimisă când revine conexiunea.',
  unreachable: 'Nu am putut ajunge la serviciu. Nu s-a pierdut nimic din ce ai scris.',
  backToForm: 'Înapoi la raportarea mea',
  done: 'Gata',
};
