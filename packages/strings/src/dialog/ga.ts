import type { DialogStrings } from './en.ts';

export const strings: DialogStrings = {
  title: 'Tuairiscigh é seo',
  titles: {
    account: 'Tuairiscigh an cuntas seo',
    ad: 'Tuairiscigh an fógra seo',
    comment: 'Tuairiscigh an nóta tráchta seo',
    listing: 'Tuairiscigh an tairiscint seo',
    media: 'Tuairiscigh an pictiúr nó an físeán seo',
    message: 'Tuairiscigh an teachtaireacht seo',
    page: 'Tuairiscigh an leathanach seo',
    post: 'Tuairiscigh an phostáil seo',
    product: 'Tuairiscigh an táirge seo',
    profile: 'Tuairiscigh an phróifíl seo',
    review: 'Tuairiscigh an léirmheas seo',
  },
  loading: 'Nóiméad amháin, le do thoil …',
  lead: 'Roghnaigh an rud is fearr a oireann.',
  goesTo: 'Téann do thuairisc chuig {service}.',
  whatIsWrong: 'Cad atá cearr?',
  whatExactly: 'Cad go díreach? (roghnach)',
  addDetails: 'Cuir sonraí leis (roghnach)',
  details: 'Cad ba cheart a bheith ar eolas againn?',
  left: {
    one: '{count} charachtar fágtha',
    two: '{count} charachtar fágtha',
    few: '{count} charachtar fágtha',
    many: '{count} gcarachtar fágtha',
    other: '{count} carachtar fágtha',
  },
  illegal: 'Sílim go bhfuil sé seo in aghaidh an dlí',
  illegalHelp: 'Cuireann sé cúpla ceist leis. Ní gá duit a fhios a bheith agat cén dlí atá i gceist.',
  cancel: 'Cealaigh',
  back: 'Siar',
  next: 'Ar aghaidh',
  send: 'Seol an tuairisc',
  sending: 'Á seoladh …',
  retry: 'Bain triail eile as',
  issues: {
    'reason.required': 'Roghnaigh cúis amháin le leanúint ar aghaidh.',
    'explanation.tooLong': 'Tá do théacs rófhada. Giorraigh é, le do thoil.',
  },
  failedTitle: 'Níor seoladh do thuairisc',
  notLoaded: 'Níorbh fhéidir cuid den fhoirm seo a lódáil. Níor cailleadh aon rud a scríobh tú.',
  offline:
    'Tá tú as líne. Coinnítear do thuairisc ar an leathanach seo, agus seolfar í nuair a bheidh tú ar líne arís.',
  unreachable: 'Níorbh fhéidir linn an tseirbhís a shroicheadh. Níor cailleadh aon rud a scríobh tú.',
  backToForm: 'Ar ais chuig mo thuairisc',
  queuedTitle: 'Coinníodh an tuairisc',
  queued: 'Tá do thuairisc coinnithe ar an ngléas seo. Seolfar í a luaithe is féidir.',
  reported: 'Tuairiscithe',
  receivedTitle: 'Fuarthas an tuairisc',
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
    confirmEmail: 'Gheobhaidh tú ríomhphost le cód ann. Cuir isteach é ag an nasc thuas, le do thoil.',
    readStatus: 'Is féidir leat an stádas a léamh ag an nasc thuas.',
  },
  expectedBy: 'Is féidir leat a bheith ag súil le cinneadh faoin {date}.',
  automated: 'Cabhraíonn ríomhairí le tuairiscí a láimhseáil anseo.',
  byPeople: 'Daoine a láimhseálann na tuairiscí anseo.',
  again: 'Tuairiscigh rud eile faoi seo',
  done: 'Déanta',
};

export const notice = () => import('./notice/ga.ts');
export const states = () => import('./states/ga.ts');
export const list = () => import('./list/ga.ts');
export const parts = () => import('./parts/ga.ts');
