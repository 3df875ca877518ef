import type { LaterStrings } from './en.ts';

export const strings: LaterStrings = {
  details: 'Cad ba cheart a bheith ar eolas againn?',
  left: {
    one: '{count} charachtar fágtha',
    two: '{count} charachtar fágtha',
    few: '{count} charachtar fágtha',
    many: '{count} gcarachtar fágtha',
    other: '{count} carachtar fágtha',
  },
  required: '(riachtanach)',
  emergency: 'An bhfuil duine i mbaol anois díreach? Cuir glao ar 112.',
  support:
    'An bhfuil am crua agat, nó ag duine atá ar aithne agat? Cabhraíonn caint. Cuir ceist ar dhochtúir, nó ar líne chabhrach in aice leat: findahelpline.com',
  exempt: 'Is féidir leat é seo a thuairisciú gan d’ainm a thabhairt.',
  reported: 'Tuairiscithe',
  receivedTitle: 'Fuarthas an tuairisc',
  queuedTitle: 'Coinníodh an tuairisc',
  repeatTitle: 'Thuairiscigh tú é seo cheana',
  thanks: 'Go raibh maith agat. Féachfar ar do thuairisc.',
  reference: 'Tagairt',
  copy: 'Cóipeáil',
  copied: 'Cóipeáilte',
  statusLink: 'Féach cad a tharlaíonn le do thuairisc',
  statusKeep:
    'Coinnigh an nasc seo agat féin: is féidir le duine ar bith a bhfuil sé aige an stádas a léamh.',
  whatNext: 'Cad a tharlóidh ina dhiaidh seo',
  nextSteps: {
    review: 'Déanfar athbhreithniú ar do thuairisc.',
    decision: 'Inseofar duit cad a socraíodh, agus cén fáth.',
    confirmEmail: 'Gheobhaidh tú ríomhphost. Oscail an nasc atá ann, le do thoil.',
    readStatus: 'Is féidir leat an stádas a léamh ag an nasc thuas.',
  },
  expectedBy: 'Is féidir leat a bheith ag súil le cinneadh faoin {date}.',
  automated: 'Cabhraíonn ríomhairí le tuairiscí a láimhseáil anseo.',
  byPeople: 'Daoine a láimhseálann na tuairiscí anseo.',
  lackingLead: 'Iarrann an dlí beagán níos mó i dtuairisc ar ábhar neamhdhleathach. Seo atá in easnamh:',
  lacking: {
    explanation: 'cén fáth a gceapann tú go bhfuil sé seo neamhdhleathach',
    location: 'seoladh an ábhair',
    identity: 'd’ainm agus do sheoladh ríomhphoist',
    goodFaith: 'do ráiteas de mheon macánta',
  },
  again: 'Tuairiscigh rud eile faoi seo',
  queued: 'Tá do thuairisc coinnithe ar an ngléas seo. Seolfar í a luaithe is féidir.',
  offline:
    'Tá tú as líne. Coinnítear do thuairisc ar an leathanach seo, agus seolfar í nuair a bheidh tú ar líne arís.',
  unreachable: 'Níorbh fhéidir linn an tseirbhís a shroicheadh. Níor cailleadh aon rud a scríobh tú.',
  backToForm: 'Ar ais chuig mo thuairisc',
  done: 'Déanta',
};
