import type { EndingStrings } from './en.ts';

export const strings: EndingStrings = {
  reported: 'Prijavljeno',
  receivedTitle: 'Prijava je prispela',
  queuedTitle: 'Prijava je shranjena',
  repeatTitle: 'To ste že prijavili',
  thanks: 'Hvala. Vašo prijavo bomo pregledali.',
  reference: 'Številka prijave',
  copy: 'Kopiraj',
  copied: 'Kopirano',
  statusLink: 'Poglejte, kaj se dogaja z vašo prijavo',
  statusKeep: 'To povezavo obdržite zase: kdor jo ima, lahko vidi stanje.',
  whatNext: 'Kako naprej',
  nextSteps: {
    review: 'Vaša prijava bo pregledana.',
    decision: 'Izvedeli boste, kaj je bilo odločeno in zakaj.',
    confirmEmail: 'Prejeli boste e-pošto. Odprite povezavo v njej.',
    readStatus: 'Stanje si lahko ogledate na zgornji povezavi.',
  },
  expectedBy: 'Odločitev lahko pričakujete najpozneje na dan: {date}.',
  automated: 'Pri obravnavi prijav tukaj pomagajo računalniki.',
  byPeople: 'Prijave tukaj obravnavajo ljudje.',
  lackingLead: 'Zakon za pravno prijavo zahteva še nekaj. Manjka:',
  lacking: {
    explanation: 'zakaj mislite, da je to nezakonito',
    location: 'naslov vsebine',
    identity: 'vaše ime in e-poštni naslov',
    goodFaith: 'vaša izjava o dobri veri',
  },
  again: 'Prijavi še kaj drugega v zvezi s tem',
  queued: 'Vaša prijava je shranjena v tej napravi. Poslana bo takoj, ko bo to mogoče.',
  failures: {
    offline:
      'Nimate internetne povezave. Vaša prijava je shranjena na tej strani in bo poslana, ko bo povezava spet na voljo.',
    unreachable: 'Storitev ni dosegljiva. Nič od tega, kar ste napisali, ni izgubljeno.',
    timeout: 'To traja predolgo. Nič od tega, kar ste napisali, ni izgubljeno.',
    unexpected: 'Na drugi strani je šlo nekaj narobe. Nič od tega, kar ste napisali, ni izgubljeno.',
    signIn:
      'Za prijavo vsebine se morate tukaj vpisati v svoj račun. Nič od tega, kar ste napisali, ni izgubljeno.',
    gone: 'Tega ni več. Vaša prijava ni več potrebna.',
    limited: 'Trenutno je preveč prijav. Poskusite znova čez {wait}.',
    refused: 'Storitev vaše prijave ni sprejela.',
  },
  backToForm: 'Nazaj na mojo prijavo',
  seconds: {
    one: '{count} sekundo',
    two: '{count} sekundi',
    few: '{count} sekunde',
    other: '{count} sekund',
  },
  minutes: { one: '{count} minuto', two: '{count} minuti', few: '{count} minute', other: '{count} minut' },
  done: 'Končano',
};
