import type { Strings } from './en.ts';

export const strings: Strings = {
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
  illegal: 'Sílim go bhfuil sé seo in aghaidh an dlí',
  illegalHelp: 'Cuireann sé cúpla ceist leis. Ní gá duit a fhios a bheith agat cén dlí atá i gceist.',
  builtIn:
    'Níorbh fhéidir cúiseanna an tsuímh seo a lódáil. Is féidir leat rogha a dhéanamh ón liosta ginearálta seo.',
  readOffer: 'Lódáil na cúiseanna arís',
  cancel: 'Cealaigh',
  back: 'Siar',
  next: 'Ar aghaidh',
  send: 'Seol an tuairisc',
  sending: 'Á seoladh …',
  retry: 'Bain triail eile as',
  failedTitle: 'Níor seoladh do thuairisc',
  notLoaded: 'Níorbh fhéidir cuid den fhoirm seo a lódáil. Níor cailleadh aon rud a scríobh tú.',
  issues: {
    'reason.required': 'Roghnaigh cúis amháin le leanúint ar aghaidh.',
    'reason.notOffered': 'Ní ghlactar leis an gcúis seo anseo. Roghnaigh ceann eile, le do thoil.',
    'explanation.tooLong': 'Tá do théacs rófhada. Giorraigh é, le do thoil.',
    other: 'Níor glacadh leis seo. Athraigh é, le do thoil.',
  },
};

export const later = () => import('./later/ga.ts');
export const rest = () => import('./rest/ga.ts');
