import type { Letters } from './letters.ts';

export const is: Letters = {
  confirmation: {
    subject: 'Staðfestu netfangið þitt: {reference}',
    text: [
      'Einhver sendi tilkynningu til {service} og gaf upp þetta netfang. Tilvísunarnúmer tilkynningarinnar er {reference}.',
      'Ef það varst þú skaltu slá þennan kóða inn á síðu tilkynningarinnar:',
      '    {code}',
      'Kóðinn gildir í {days} daga. Tilkynningin þín verður skoðuð hvort sem er.',
      'Ef það varst ekki þú þarftu ekkert að gera: enginn annar póstur kemur hingað.',
    ],
  },
  receipt: {
    subject: 'Tilkynningin þín {reference}',
    text: [
      'Netfangið þitt er staðfest. {service} er með tilkynninguna þína undir tilvísunarnúmerinu {reference} og skrifar þér þegar spurning eða ákvörðun liggur fyrir.',
      'Staðan hingað til:',
      '{url}',
      'Haltu þessum tengli fyrir þig: sá sem er með hann getur séð stöðuna og dregið tilkynninguna til baka.',
    ],
  },
  question: {
    subject: 'Spurning um tilkynninguna þína {reference}',
    text: [
      '{service} er með spurningu um tilkynninguna þína {reference}.',
      'Lestu hana og svaraðu hér:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Ákvörðun um tilkynninguna þína {reference}',
    text: [
      '{service} hefur tekið ákvörðun um tilkynninguna þína {reference}.',
      'Hér eru ákvörðunin, ástæðurnar og það sem þú getur gert ef þú ert ekki sammála:',
      '{url}',
    ],
  },
};
