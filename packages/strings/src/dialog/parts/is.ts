import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Aðeins textann sem ég valdi',
  video: 'Aðeins hluta af myndbandinu',
  audio: 'Aðeins hluta af upptökunni',
  picture: 'Aðeins hluta af myndinni',
  whichOne: 'Hvert af þeim?',
  from: 'Frá',
  to: 'Til (valfrjálst)',
  timeHelp: 'Mínútur og sekúndur, til dæmis 1:23.',
  region: 'Hlutinn sem þú átt við',
  regionHelp:
    'Teiknaðu ramma á myndina eða ýttu á einn punkt. Lyklar: örvar færa rammann, með Shift breyta þær stærð hans. Eða sláðu inn tölur.',
  sides: { x: 'Frá vinstri, %', y: 'Að ofan, %', width: 'Breidd, %', height: 'Hæð, %' },
  regionNow: 'Frá vinstri {x} %, að ofan {y} %, breidd {width} %, hæð {height} %',
  issues: {
    format: 'Skrifaðu tíma, til dæmis 1:23.',
    order: 'Endirinn verður að vera á eftir byrjuninni.',
    beyond: 'Lengdin er aðeins {duration}.',
  },
  digest: {
    working: 'Tækið þitt býr til fingrafar af skránni svo að finna megi afrit. Skráin sjálf er ekki send.',
    ready: 'Fingrafar skrárinnar er tilbúið. Skráin sjálf er ekki send.',
    failed: 'Ekki tókst að búa til fingrafar af skránni. Þú getur sent tilkynninguna án þess.',
  },
  comfort: {
    notSent: 'Ekkert var sent.',
    title: 'Það sem þú getur gert fyrir þig',
    done: 'Lokið: {action}',
    failed: 'Þetta tókst ekki: {action}. Reyndu aftur.',
    undo: 'Afturkalla',
    undone: 'Afturkallað: {action}',
  },
  search: {
    found: { one: '{count} ástæða fannst', other: '{count} ástæður fundust' },
    none: 'Engin ástæða fannst. Prófaðu annað orð.',
  },
};
