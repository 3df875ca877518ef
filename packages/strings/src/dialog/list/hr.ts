import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Razlozi ove stranice nisu se mogli učitati. Možete birati s ovog općeg popisa.',
  readOffer: 'Ponovno učitaj razloge',
  goodFaith: 'U dobroj vjeri smatram da su ove informacije točne i potpune.',
  groups: {
    spam: ['Neželjeni sadržaj ili prijevara', 'Neželjene reklame, prijevara, lažne ponude'],
    harassment: ['Zlostavljanje ili uznemiravanje', 'Uvrede, prijetnje ili napadi na osobu'],
    hate: ['Mržnja', 'Protiv ljudi zbog toga tko su'],
    violence: ['Nasilje ili prijetnje', 'Okrutno, opasno ili prijeteće'],
    selfharm: ['Samoozljeđivanje ili samoubojstvo', 'Netko bi si mogao nauditi'],
    sexual: ['Seksualni sadržaj ili golotinja', 'Neželjeno ili podijeljeno bez pristanka'],
    child: ['Sigurnost djece', 'Dijete je zlostavljano ili je u opasnosti'],
    privacy: ['Privatni podaci', 'Prikazuje nečije podatke bez pristanka'],
    impersonation: ['Lažno predstavljanje', 'Lažno ime ili lažan račun'],
    ip: ['Autorsko pravo ili žig', 'Koristi tuđi rad bez dopuštenja'],
    misleading: ['Lažno ili zavaravajuće', 'Neistinite tvrdnje koje mogu naštetiti'],
    other: ['Nešto drugo', 'Ništa od ovoga ne odgovara'],
  },
};
