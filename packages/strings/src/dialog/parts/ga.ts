import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'An téacs a roghnaigh mé amháin',
  video: 'Cuid den fhíseán amháin',
  audio: 'Cuid den taifeadadh amháin',
  picture: 'Cuid den phictiúr amháin',
  whichOne: 'Cé acu?',
  from: 'Ó',
  to: 'Go dtí (roghnach)',
  timeHelp: 'Nóiméid agus soicindí, mar shampla 1:23.',
  region: 'An chuid atá i gceist agat',
  regionHelp:
    'Tarraing bosca ar an bpictiúr, nó brúigh pointe amháin de. Eochracha: bogann na saigheada an bosca, agus le Shift athraíonn siad a mhéid. Nó clóscríobh uimhreacha.',
  sides: { x: 'Ón taobh clé, %', y: 'Ón mbarr, %', width: 'Leithead, %', height: 'Airde, %' },
  regionNow: 'Clé {x} %, barr {y} %, leithead {width} %, airde {height} %',
  issues: {
    format: 'Scríobh am, mar shampla 1:23.',
    order: 'Caithfidh an deireadh a bheith i ndiaidh an tosaigh.',
    beyond: 'Níl ann ach {duration}.',
  },
  digest: {
    working: 'Déanann do ghléas méarlorg den chomhad, chun cóipeanna a aimsiú. Ní sheoltar an comhad féin.',
    ready: 'Tá méarlorg an chomhaid réidh. Ní sheoltar an comhad féin.',
    failed: 'Níorbh fhéidir méarlorg den chomhad a dhéanamh. Is féidir leat do thuairisc a sheoladh gan é.',
  },
  comfort: {
    notSent: 'Níor seoladh aon rud.',
    title: 'Cad is féidir leat a dhéanamh duit féin',
    done: 'Déanta: {action}',
    failed: 'Níor éirigh leis seo: {action}. Bain triail eile as.',
    undo: 'Cealaigh',
    undone: 'Cealaithe: {action}',
  },
  search: {
    found: {
      one: '{count} chúis aimsithe',
      two: '{count} chúis aimsithe',
      few: '{count} chúis aimsithe',
      many: '{count} gcúis aimsithe',
      other: '{count} cúis aimsithe',
    },
    none: 'Níor aimsíodh cúis. Bain triail as focal eile.',
  },
};
