import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Hawn xi ħadd fil-periklu bħalissa? Ċempel {number}.',
  support:
    'Int, jew xi ħadd li tafu, għaddej minn żmien iebes? It-tkellim jgħin. Kellem tabib, jew helpline qrib tiegħek: findahelpline.com',
  exempt: 'Tista’ tirrapporta dan mingħajr ma tagħti ismek.',
  failures: {
    timeout: 'Dan qed idum wisq. Dak li ktibt għadu hawn.',
    unexpected: 'Xi ħaġa marret ħażin fuq in-naħa l-oħra. Dak li ktibt għadu hawn.',
    challenge: 'Qabel ma jintbagħat hemm bżonn ta’ verifika qasira. Dak li ktibt għadu hawn.',
    signIn: 'Trid tidħol fil-kont tiegħek biex tirrapporta dan hawn. Dak li ktibt għadu hawn.',
    gone: 'Dan m’għadux hawn. Ir-rapport tiegħek m’għadux meħtieġ.',
    limited: 'Bħalissa hawn wisq rapporti. Erġa’ pprova wara {wait}.',
    refused: 'Is-servizz ma ħax ir-rapport tiegħek.',
  },
  seconds: {
    one: 'sekonda {count}',
    two: '{count} sekondi',
    few: '{count} sekondi',
    many: '{count}-il sekonda',
    other: '{count} sekonda',
  },
  minutes: {
    one: 'minuta {count}',
    two: '{count} minuti',
    few: '{count} minuti',
    many: '{count}-il minuta',
    other: '{count} minuta',
  },
  issues: {
    'reason.notOffered': 'Din ir-raġuni ma tintgħażilx hawn. Agħżel oħra.',
    other: 'Dan ma ġiex aċċettat. Ibdlu.',
  },
};
