import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Vai kāds pašlaik ir briesmās? Zvaniet {number}.',
  support:
    'Vai jums vai kādam, ko pazīstat, ir grūti? Saruna palīdz. Vērsieties pie ārsta vai zvaniet uz palīdzības tālruni savā tuvumā: findahelpline.com',
  exempt: 'Varat par šo ziņot, nenorādot savu vārdu.',
  failures: {
    timeout: 'Tas aizņem pārāk ilgu laiku. Nekas no uzrakstītā nav zudis.',
    unexpected: 'Otrā pusē kaut kas nogāja greizi. Nekas no uzrakstītā nav zudis.',
    challenge: 'Pirms nosūtīšanas ir vajadzīga īsa pārbaude. Nekas no uzrakstītā nav zudis.',
    signIn: 'Lai par šo šeit ziņotu, jums jāpiesakās. Nekas no uzrakstītā nav zudis.',
    gone: 'Tas vairs nav pieejams. Jūsu ziņojums vairs nav vajadzīgs.',
    limited: 'Pašlaik ir pārāk daudz ziņojumu. Lūdzu, mēģiniet vēlreiz pēc {wait}.',
    refused: 'Pakalpojums nepieņēma jūsu ziņojumu.',
  },
  seconds: {
    zero: '{count} sekundēm',
    one: '{count} sekundes',
    other: '{count} sekundēm',
  },
  minutes: {
    zero: '{count} minūtēm',
    one: '{count} minūtes',
    other: '{count} minūtēm',
  },
  issues: {
    'reason.notOffered': 'Šo iemeslu šeit nepieņem. Lūdzu, izvēlieties citu.',
    other: 'Tas netika pieņemts. Lūdzu, mainiet to.',
  },
};
