import type { Labels } from './labels.ts';

/** Irish. */
export const ga: Labels = {
  groups: {
    spam: {
      label: 'Turscar nó caimiléireacht',
      help: 'Fógraíocht nár iarr aon duine, nó cleas chun airgead nó pasfhocail a fháil.',
    },
    harassment: {
      label: 'Bulaíocht nó ciapadh',
      help: 'Tá duine á mhaslú, á náiriú, á leanúint nó á chur faoi bhrú.',
    },
    hate: {
      label: 'Fuath',
      help: 'Ionsaithe ar dhaoine mar gheall ar cé hiad féin, a gcreideamh nó an áit as a dtagann siad.',
    },
    violence: {
      label: 'Foréigean nó bagairtí',
      help: 'Bagairtí, cruálacht, sceimhlitheoireacht nó gáinneáil ar dhaoine.',
    },
    selfharm: {
      label: 'Féindochar nó féinmharú',
      help: 'D’fhéadfadh duine dochar a dhéanamh dó féin, nó tá daoine eile á spreagadh chuige sin.',
    },
    sexual: {
      label: 'Ábhar gnéasach nó nochtacht',
      help: 'Íomhánna pearsanta a roinneadh gan toiliú freisin.',
    },
    child: {
      label: 'Sábháilteacht leanaí',
      help: 'Tá leanbh á mhí-úsáid, á mhealladh nó i mbaol. Ní gá duit d’ainm a thabhairt.',
    },
    privacy: {
      label: 'Faisnéis phríobháideach',
      help: 'Tá sonraí pearsanta á dtaispeáint nó á n-úsáid gan chead.',
    },
    impersonation: { label: 'Pearsanú duine eile', help: 'Ainm bréige, cuntas goidte nó cuntas bréige.' },
    ip: {
      label: 'Cóipcheart nó trádmharc',
      help: 'Tá duine ag úsáid do shaothair, do bhranda nó d’aireagáin gan chead.',
    },
    misleading: {
      label: 'Bréagach nó míthreorach',
      help: 'Ráitis nach bhfuil fíor faoi nuacht, sláinte, toghcháin nó táirgí.',
    },
    other: { label: 'Rud éigin eile', help: 'Ní oireann aon cheann díobh seo, nó níl tú cinnte.' },
  },
  reasons: {
    'child.csam': {
      label: 'Íomhánna gnéasacha de leanbh',
      help: 'Grianghraif nó físeáin de mhí-úsáid ghnéasach ar leanbh. Ná roinn agus ná sábháil iad.',
    },
    'child.csam_synthetic': {
      label: 'Íomhánna gnéasacha bréige de leanbh',
      help: 'Déanta nó athraithe le ríomhaire, tarraingthe nó beoite.',
    },
    'child.grooming': {
      label: 'Duine fásta ag mealladh linbh chun gnéis',
      help: 'Iarrann sé nó sí pictiúir, rúin nó bualadh le chéile.',
    },
    'child.privacy': {
      label: 'Sonraí príobháideacha linbh',
      help: 'Ainm, scoil, seoladh nó pictiúir de leanbh.',
    },
    'child.bullying': {
      label: 'Bulaíocht ar leanbh',
      help: 'Tá leanbh á mhaslú nó á fhágáil amach, nó táthar ag bagairt air.',
    },
    'child.age_restricted': {
      label: 'Ní do leanaí é, ach feiceann siad é',
      help: 'Ábhar do dhaoine fásta ar féidir le leanaí é a fheiceáil.',
    },
    'child.dangerous_challenge': {
      label: 'Dúshlán contúirteach',
      help: 'Dúshlán nó cleas a d’fhéadfadh leanaí a ghortú.',
    },
    'terrorism.provocation': {
      label: 'Gríosú chun sceimhlitheoireachta',
      help: 'Molann sé ionsaithe sceimhlitheoireachta nó iarrann sé ar dhaoine eile iad a dhéanamh.',
    },
    'terrorism.recruitment': {
      label: 'Earcú don sceimhlitheoireacht',
      help: 'Iarrann sé ar dhaoine dul isteach i ngrúpa sceimhlitheoireachta nó cabhrú leis.',
    },
    'terrorism.training': {
      label: 'Teagasc sceimhlitheoireachta',
      help: 'Míníonn sé conas buamaí nó airm a dhéanamh le haghaidh ionsaí.',
    },
    'terrorism.threat': {
      label: 'Bagairt ionsaí sceimhlitheoireachta',
      help: 'Fógraíonn sé ionsaí sceimhlitheoireachta.',
    },
    'terrorism.other': {
      label: 'Ábhar sceimhlitheoireachta eile',
      help: 'Aon rud eile a chabhraíonn le sceimhlitheoireacht.',
    },
    'security.illegal_organisation': {
      label: 'Eagraíocht atá faoi chosc',
      help: 'Siombailí nó teachtaireachtaí ó ghrúpa a bhfuil cosc dlí air.',
    },
    'security.public_health': {
      label: 'Baol don tsláinte phoiblí',
      help: 'Comhairle nó ráitis a d’fhéadfadh go leor daoine a chur tinn.',
    },
    'security.environment': {
      label: 'Damáiste don chomhshaol',
      help: 'Mar shampla dumpáil dramhaíola nó trádáil i bplandaí annamha.',
    },
    'violence.threat': {
      label: 'Foréigean á bhagairt',
      help: 'Deir duine go ngortóidh nó go maróidh sé duine eile.',
    },
    'violence.glorification': { label: 'Moladh foréigin', help: 'Taispeántar foréigean mar rud maith.' },
    'violence.graphic': {
      label: 'Íomhánna fuilteacha nó scanrúla',
      help: 'Gortú tromchúiseach, bás nó cruálacht le feiceáil go mion.',
    },
    'violence.coordinated': {
      label: 'Ionsaí pleanáilte',
      help: 'Beartaíonn daoine le chéile daoine eile a ghortú nó rudaí a bhriseadh.',
    },
    'violence.trafficking': {
      label: 'Gáinneáil ar dhaoine',
      help: 'Díoltar daoine, nó cuirtear iallach orthu obair a dhéanamh nó gnéas a bheith acu.',
    },
    'violence.exploitation': {
      label: 'Dúshaothrú daoine',
      help: 'Tá duine ag baint brabúis as daoine nach féidir leo diúltú.',
    },
    'violence.domestic': { label: 'Foréigean sa bhaile', help: 'Foréigean ó pháirtí nó sa teaghlach.' },
    'speech.hate': {
      label: 'Fuath i gcoinne grúpa',
      help: 'Mar shampla mar gheall ar reiligiún, dath craicinn, bunús, gnéasacht nó míchumas.',
    },
    'speech.discrimination': {
      label: 'Idirdhealú',
      help: 'Fágtar daoine ar lár nó caitear níos measa leo mar gheall ar cé hiad féin.',
    },
    'speech.defamation': {
      label: 'Bréaga a mhilleann clú duine',
      help: 'Ráitis bhréagacha a dhéanann dochar do dhea-ainm duine nó cuideachta.',
    },
    'cyber.harassment': {
      label: 'Ciapadh',
      help: 'Teachtaireachtaí nó ionsaithe gan iarraidh arís agus arís eile.',
    },
    'cyber.bullying': { label: 'Bulaíocht', help: 'Maslaí, náiriú nó scanrú.' },
    'cyber.stalking': { label: 'Stalcaireacht', help: 'Tá duine á leanúint, á fhaire nó á rianú.' },
    'cyber.incitement': {
      label: 'Daoine á spreagadh i gcoinne duine',
      help: 'Iarrann sé ar dhaoine duine nó grúpa a ionsaí nó a chiapadh.',
    },
    'cyber.ncii': {
      label: 'Íomhánna pearsanta gan toiliú',
      help: 'Pictiúir nochta nó ghnéasacha a roinneadh gan chead.',
    },
    'cyber.ncii_synthetic': {
      label: 'Íomhánna pearsanta bréige',
      help: 'Pictiúir nochta nó ghnéasacha de dhuine fíor, déanta nó athraithe le ríomhaire.',
    },
    'privacy.doxxing': {
      label: 'Sonraí pearsanta foilsithe',
      help: 'Seoladh, uimhir theileafóin, páipéir nó sonraí príobháideacha eile.',
    },
    'privacy.biometric': {
      label: 'Sonraí aghaidhe, gutha nó coirp',
      help: 'Úsáidtear iad chun duine a aithint gan chead.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Seanfhaisnéis fúm',
      help: 'Rud éigin fút nár cheart a bheith le fáil a thuilleadh.',
    },
    'privacy.data_falsification': {
      label: 'Sonraí míchearta faoi dhuine',
      help: 'Sonraí pearsanta a athraíodh nó a cumadh.',
    },
    'ip.copyright': { label: 'Cóipcheart', help: 'Téacs, pictiúir, ceol nó scannán a úsáideadh gan chead.' },
    'ip.trademark': {
      label: 'Trádmharc',
      help: 'Ainm branda nó lógó a úsáideadh gan chead, nó earraí bréige.',
    },
    'ip.design': { label: 'Dearadh', help: 'Rinneadh cóip de chruth nó de chuma atá faoi chosaint.' },
    'ip.patent': { label: 'Paitinn', help: 'Tá aireagán atá faoi chosaint á úsáid gan chead.' },
    'ip.trade_secret': { label: 'Rún trádála', help: 'Foilsíodh faisnéis rúnda cuideachta.' },
    'ip.geographic_indication': {
      label: 'Ainm réigiúin atá faoi chosaint',
      help: 'Tá ainm áite ar tháirge gan an ceart chuige.',
    },
    'civic.disinformation': {
      label: 'Faisnéis bhréagach',
      help: 'Ráitis bhréagacha chun an pobal a chur amú.',
    },
    'civic.eu_law': {
      label: 'I gcoinne rialacha toghcháin an AE',
      help: 'Mar shampla fógraí polaitiúla íoctha a cheileann cé a íocann.',
    },
    'civic.national_law': {
      label: 'I gcoinne rialacha toghcháin na tíre',
      help: 'Mar shampla eolas mícheart faoi conas nó cathain vóta a chaitheamh.',
    },
    'fraud.phishing': {
      label: 'Caimiléireacht nó goid pasfhocal',
      help: 'Déanann sé iarracht do phasfhocal, do shonraí bainc nó d’airgead a fháil.',
    },
    'fraud.impersonation': {
      label: 'Ag ligean air gur duine eile é',
      help: 'Úsáideann sé ainm duine nó cuideachta, nó cuntas goidte.',
    },
    'fraud.inauthentic_account': { label: 'Cuntas bréige', help: 'Róbat, nó cuntas duine nach bhfuil ann.' },
    'fraud.inauthentic_listing': {
      label: 'Tairiscint nó fógra bréige',
      help: 'Rud ar díol nach bhfuil ann nó nach leis an díoltóir é.',
    },
    'fraud.fake_review': { label: 'Léirmheas bréige', help: 'Léirmheas ar íocadh as nó a cumadh.' },
    'fraud.pyramid_scheme': {
      label: 'Scéim phirimide',
      help: 'Tuilleann tú airgead trí dhaoine eile a íocann a thabhairt isteach.',
    },
    'fraud.other': { label: 'Cineál eile calaoise', help: 'Cleas eile chun airgead nó earraí a fháil.' },
    'selfharm.suicide': {
      label: 'Féinmharú',
      help: 'Tá duine ag caint faoi fhéinmharú, nó tá daoine eile á spreagadh chuige.',
    },
    'selfharm.self_injury': {
      label: 'Féindochar',
      help: 'Gortaíonn duine é féin, nó taispeánann sé do dhaoine eile conas é a dhéanamh.',
    },
    'selfharm.eating_disorder': {
      label: 'Neamhord itheacháin',
      help: 'Cuireann sé cuma mhaith ar gan ithe nó ar chaitheamh aníos.',
    },
    'selfharm.substances': {
      label: 'Drugaí nó alcól',
      help: 'Cuireann sé cuma mhaith ar úsáid chontúirteach drugaí nó alcóil.',
    },
    'consumer.hidden_advertising': { label: 'Fógraíocht cheilte', help: 'Íocadh as, ach ní deirtear é sin.' },
    'consumer.trader_information': {
      label: 'Níl sé soiléir cé atá ag díol',
      help: 'Tá ainm, seoladh nó sonraí eile an díoltóra in easnamh.',
    },
    'consumer.misleading_product': {
      label: 'Míthreorach faoi tháirge',
      help: 'Níl an táirge nó an tseirbhís mar a deirtear.',
    },
    'consumer.misleading_rights': {
      label: 'Míthreorach faoi do chearta',
      help: 'Mar shampla faoi earraí a chur ar ais nó faoi ráthaíocht.',
    },
    'consumer.pricing': {
      label: 'Praghas mícheart nó ceilte',
      help: 'Níl an praghas fíor, nó tá costais i bhfolach.',
    },
    'product.prohibited': {
      label: 'Táirge faoi chosc',
      help: 'Mar shampla airm, drugaí nó cógais a dhíoltar gan chead.',
    },
    'product.unsafe': {
      label: 'Táirge contúirteach',
      help: 'D’fhéadfadh sé na daoine a úsáideann é a ghortú.',
    },
    'animal.harm': { label: 'Cruálacht ar ainmhithe', help: 'Gortaítear ainmhithe nó fágtar i bpian iad.' },
    'animal.unlawful_sale': {
      label: 'Díol neamhdhleathach ainmhithe',
      help: 'Mar shampla ainmhithe faoi chosaint nó coileáin gan pháipéir.',
    },
    'terms.spam': { label: 'Turscar', help: 'Fógraíocht nó an teachtaireacht chéanna arís agus arís eile.' },
    'terms.flooding': {
      label: 'An iomarca teachtaireachtaí',
      help: 'An oiread sin teachtaireachtaí nach féidir le daoine eile labhairt.',
    },
    'terms.off_topic': { label: 'Ní bhaineann sé leis an ábhar', help: 'Ní bhaineann sé leis an áit seo.' },
    'terms.incivility': { label: 'Drochbhéasa', help: 'Focail gharbha nó mhaslacha.' },
    'terms.adult_sexual': {
      label: 'Ábhar gnéasach',
      help: 'Pictiúir nó téacs gnéasach in áit nach cuí iad.',
    },
    'terms.nudity': { label: 'Nochtacht', help: 'Daoine nochta in áit nach cuí é.' },
    'terms.age_restricted': {
      label: 'Gan an teorainn aoise cheart',
      help: 'Níor cheart é a bheith ann ach do dhaoine níos sine.',
    },
    'terms.geographic': { label: 'Ní don tír seo é', help: 'Níl cead é a thaispeáint ná a dhíol anseo.' },
    'terms.language': { label: 'Teanga mhícheart', help: 'Teanga eile seachas an teanga a iarrtar anseo.' },
    'terms.goods_not_permitted': {
      label: 'Níl cead é a thairiscint anseo',
      help: 'Earraí nó seirbhísí nach gceadaíonn na rialacha anseo.',
    },
    'terms.ban_evasion': {
      label: 'Tá duine faoi chosc ar ais',
      help: 'Úsáideann duine cuntas eile tar éis coisc.',
    },
    'terms.platform_abuse': {
      label: 'Mí-úsáid na seirbhíse seo',
      help: 'Haiceáil, caimiléireacht nó bogearraí dochracha.',
    },
    'terms.other': {
      label: 'Riail eile de chuid na seirbhíse seo',
      help: 'Tá sé i gcoinne rialach nach bhfuil ar an liosta.',
    },
    'sexual.adult_abuse': {
      label: 'Mí-úsáid ghnéasach ar dhuine fásta',
      help: 'Pictiúir nó físeáin de ghnéas nár thoiligh duine leis.',
    },
    'sexual.violence': {
      label: 'Foréigean gnéasach',
      help: 'Éigniú nó ionsaí gnéasach á bhagairt nó á mholadh.',
    },
    'sexual.animal': { label: 'Gnéas le hainmhithe', help: 'Gníomhartha gnéasacha le hainmhithe.' },
    'other.unspecified': { label: 'Rud éigin eile', help: 'Abair i d’fhocail féin cad atá cearr.' },
  },
  goodFaith: {
    textId: 'good-faith-1.ga',
    text: 'Creidim de mheon macánta go bhfuil an fhaisnéis seo cruinn agus iomlán.',
  },
};
