import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'An bhfuil duine i mbaol anois díreach? Cuir glao ar {number}.',
  support:
    'An bhfuil am crua agat, nó ag duine atá ar aithne agat? Cabhraíonn caint. Cuir ceist ar dhochtúir, nó ar líne chabhrach in aice leat: findahelpline.com',
  exempt: 'Is féidir leat é seo a thuairisciú gan d’ainm a thabhairt.',
  failures: {
    timeout: 'Tá sé seo ag tógáil rófhada. Níor cailleadh aon rud a scríobh tú.',
    unexpected: 'Chuaigh rud éigin amú ar an taobh eile. Níor cailleadh aon rud a scríobh tú.',
    challenge:
      'Tá seiceáil ghearr de dhíth sular féidir é seo a sheoladh. Níor cailleadh aon rud a scríobh tú.',
    signIn: 'Ní mór duit síniú isteach chun é seo a thuairisciú anseo. Níor cailleadh aon rud a scríobh tú.',
    gone: 'Níl sé seo ar fáil a thuilleadh. Níl gá le do thuairisc níos mó.',
    limited: 'Tá an iomarca tuairiscí ann faoi láthair. Bain triail eile as i gceann {wait}.',
    refused: 'Níor ghlac an tseirbhís le do thuairisc.',
  },
  seconds: {
    one: '{count} soicind',
    two: '{count} shoicind',
    few: '{count} shoicind',
    many: '{count} soicind',
    other: '{count} soicind',
  },
  minutes: {
    one: '{count} nóiméad',
    two: '{count} nóiméad',
    few: '{count} nóiméad',
    many: '{count} nóiméad',
    other: '{count} nóiméad',
  },
  issues: {
    'reason.notOffered': 'Ní ghlactar leis an gcúis seo anseo. Roghnaigh ceann eile, le do thoil.',
    other: 'Níor glacadh leis seo. Athraigh é, le do thoil.',
  },
};
