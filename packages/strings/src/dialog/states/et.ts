import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Kas keegi on praegu ohus? Helistage {number}.',
  support:
    'Kas teil või kellelgi, keda tunnete, on raske? Rääkimine aitab. Pöörduge arsti poole või helistage abitelefonile enda lähedal: findahelpline.com',
  exempt: 'Saate sellest teatada ilma oma nime ütlemata.',
  failures: {
    timeout: 'See võtab liiga kaua aega. Kõik, mida kirjutasite, on alles.',
    unexpected: 'Teisel pool läks midagi valesti. Kõik, mida kirjutasite, on alles.',
    challenge: 'Enne saatmist on vaja lühikest kontrolli. Kõik, mida kirjutasite, on alles.',
    signIn: 'Siin sellest teatamiseks tuleb sisse logida. Kõik, mida kirjutasite, on alles.',
    gone: 'See ei ole enam saadaval. Teie teadet ei ole enam vaja.',
    limited: 'Praegu on teateid liiga palju. Palun proovige uuesti {wait} pärast.',
    refused: 'Teenus ei võtnud teie teadet vastu.',
  },
  seconds: {
    one: '{count} sekundi',
    other: '{count} sekundi',
  },
  minutes: {
    one: '{count} minuti',
    other: '{count} minuti',
  },
  issues: {
    'reason.notOffered': 'Seda põhjust siin vastu ei võeta. Palun valige mõni muu.',
    other: 'Seda ei võetud vastu. Palun muutke seda.',
  },
};
