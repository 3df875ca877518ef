import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn:
    'Níorbh fhéidir cúiseanna an tsuímh seo a lódáil. Is féidir leat rogha a dhéanamh ón liosta ginearálta seo.',
  readOffer: 'Lódáil na cúiseanna arís',
  goodFaith: 'Creidim de mheon macánta go bhfuil an fhaisnéis seo cruinn agus iomlán.',
  groups: {
    spam: ['Turscar nó caimiléireacht', 'Fógraí nár iarradh, calaois, tairiscintí bréige'],
    harassment: ['Bulaíocht nó ciapadh', 'Maslaí, bagairtí nó ionsaithe ar dhuine'],
    hate: ['Fuath', 'In aghaidh daoine mar gheall ar cé hiad féin'],
    violence: ['Foréigean nó bagairtí', 'Cruálach, contúirteach nó bagrach'],
    selfharm: ['Féindochar nó féinmharú', 'D’fhéadfadh duine dochar a dhéanamh dó féin'],
    sexual: ['Ábhar gnéasach nó nochtacht', 'Gan iarraidh nó roinnte gan toiliú'],
    child: ['Sábháilteacht leanaí', 'Tá leanbh á mhí-úsáid nó i mbaol'],
    privacy: ['Faisnéis phríobháideach', 'Taispeánann sé sonraí duine gan toiliú'],
    impersonation: ['Pearsanú duine eile', 'Ainm bréige nó cuntas bréige'],
    ip: ['Cóipcheart nó trádmharc', 'Úsáideann sé saothar daoine eile gan chead'],
    misleading: ['Bréagach nó míthreorach', 'Ráitis bhréagacha a d’fhéadfadh dochar a dhéanamh'],
    other: ['Rud éigin eile', 'Ní oireann aon cheann díobh seo'],
  },
};
