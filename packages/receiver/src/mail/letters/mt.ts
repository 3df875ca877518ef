import type { Letters } from './letters.ts';

export const mt: Letters = {
  confirmation: {
    subject: 'Ikkonferma l-indirizz tiegħek: {reference}',
    text: [
      'Xi ħadd irrapporta xi ħaġa lil {service} u ta dan l-indirizz tal-email. Ir-referenza tar-rapport hija {reference}.',
      'Jekk kont int, daħħal dan il-kodiċi fil-paġna tar-rapport tiegħek:',
      '    {code}',
      'Il-kodiċi jgħodd għal {days} ijiem. Ir-rapport tiegħek se jitqies f’kull każ.',
      'Jekk ma kontx int, m’għandek tagħmel xejn: mhu se tasal l-ebda email oħra hawn.',
    ],
  },
  receipt: {
    subject: 'Ir-rapport tiegħek {reference}',
    text: [
      'L-indirizz tiegħek ġie kkonfermat. Is-servizz {service} għandu r-rapport tiegħek bir-referenza {reference} u se jiktiblek meta jkun hemm mistoqsija jew deċiżjoni.',
      'L-istat s’issa:',
      '{url}',
      'Żomm din il-link għalik: min ikollu l-link jista’ jara l-istat u jirtira r-rapport.',
    ],
  },
  question: {
    subject: 'Mistoqsija dwar ir-rapport tiegħek {reference}',
    text: [
      'Is-servizz {service} għandu mistoqsija dwar ir-rapport tiegħek {reference}.',
      'Aqraha u wieġeb hawn:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Deċiżjoni dwar ir-rapport tiegħek {reference}',
    text: [
      'Is-servizz {service} ħa deċiżjoni dwar ir-rapport tiegħek {reference}.',
      'Hawn issib id-deċiżjoni, ir-raġunijiet tagħha u x’tista’ tagħmel jekk ma taqbilx:',
      '{url}',
    ],
  },
};
