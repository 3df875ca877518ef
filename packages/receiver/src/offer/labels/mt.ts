import type { Labels } from './labels.ts';

/** Maltese. */
export const mt: Labels = {
  groups: {
    spam: {
      label: 'Spam jew qerq',
      help: 'Reklami li ħadd ma talabhom, jew xi qerq biex jieħdu flus jew passwords.',
    },
    harassment: {
      label: 'Bullying jew fastidju',
      help: 'Xi ħadd qed jiġi insultat, umiljat, segwit jew taħt pressjoni.',
    },
    hate: {
      label: 'Mibegħda',
      help: 'Attakki fuq in-nies minħabba min huma, x’jemmnu jew minn fejn ġejjin.',
    },
    violence: {
      label: 'Vjolenza jew theddid',
      help: 'Theddid, krudeltà, terroriżmu jew traffikar tal-bnedmin.',
    },
    selfharm: {
      label: 'Ħsara lilek innifsek jew suwiċidju',
      help: 'Xi ħadd jista’ jweġġa’ lilu nnifsu, jew iħeġġeġ lil oħrajn jagħmlu dan.',
    },
    sexual: {
      label: 'Kontenut sesswali jew għera',
      help: 'Anki immaġnijiet intimi maqsuma mingħajr kunsens.',
    },
    child: {
      label: 'Sikurezza tat-tfal',
      help: 'Tfal qed jiġu abbużati, avviċinati jew jinsabu fil-periklu. M’hemmx bżonn tagħti ismek.',
    },
    privacy: {
      label: 'Informazzjoni privata',
      help: 'Dettalji personali qed jintwerew jew jintużaw mingħajr permess.',
    },
    impersonation: { label: 'Jagħmilha ta’ ħaddieħor', help: 'Isem falz, kont misruq jew kont falz.' },
    ip: {
      label: 'Drittijiet tal-awtur jew trademark',
      help: 'Xi ħadd juża x-xogħol, il-marka jew l-invenzjoni tiegħek mingħajr permess.',
    },
    misleading: {
      label: 'Falz jew qarrieqi',
      help: 'Affermazzjonijiet mhux veri dwar aħbarijiet, saħħa, elezzjonijiet jew prodotti.',
    },
    other: { label: 'Xi ħaġa oħra', help: 'Xejn minn dawn ma jaqbel, jew għandek dubju.' },
  },
  reasons: {
    'child.csam': {
      label: 'Immaġnijiet sesswali ta’ tfal',
      help: 'Ritratti jew vidjows ta’ abbuż sesswali tat-tfal. Taqsamhomx u żżommhomx.',
    },
    'child.csam_synthetic': {
      label: 'Immaġnijiet sesswali foloz ta’ tfal',
      help: 'Magħmula jew mibdula bil-kompjuter, mpinġija jew animati.',
    },
    'child.grooming': {
      label: 'Adult javviċina tfal għas-sess',
      help: 'Jitlob ritratti, sigrieti jew laqgħa.',
    },
    'child.privacy': {
      label: 'Dettalji privati ta’ tfal',
      help: 'Isem, skola, indirizz jew ritratti ta’ tfal.',
    },
    'child.bullying': {
      label: 'Bullying fuq it-tfal',
      help: 'Tifel jew tifla qed jiġu insultati, mhedda jew imwarrba.',
    },
    'child.age_restricted': {
      label: 'Mhux għat-tfal, iżda jistgħu jarawh',
      help: 'Kontenut għall-adulti li t-tfal jistgħu jaraw.',
    },
    'child.dangerous_challenge': {
      label: 'Sfida perikoluża',
      help: 'Sfida jew bravura li tista’ tweġġa’ lit-tfal.',
    },
    'terrorism.provocation': {
      label: 'Sejħa għat-terroriżmu',
      help: 'Ifaħħar attakki terroristiċi jew jitlob lil oħrajn iwettquhom.',
    },
    'terrorism.recruitment': {
      label: 'Reklutaġġ għat-terroriżmu',
      help: 'Jitlob lin-nies jissieħbu fi grupp terroristiku jew jgħinuh.',
    },
    'terrorism.training': {
      label: 'Taħriġ għat-terroriżmu',
      help: 'Jispjega kif isiru bombi jew armi għal attakk.',
    },
    'terrorism.threat': { label: 'Theddida ta’ attakk', help: 'Iħabbar attakk terroristiku.' },
    'terrorism.other': {
      label: 'Kontenut terroristiku ieħor',
      help: 'Kull ħaġa oħra li tgħin lit-terroriżmu.',
    },
    'security.illegal_organisation': {
      label: 'Organizzazzjoni pprojbita',
      help: 'Simboli jew messaġġi ta’ grupp li l-liġi ma tippermettix.',
    },
    'security.public_health': {
      label: 'Periklu għas-saħħa pubblika',
      help: 'Pariri jew affermazzjonijiet li jistgħu jimirdu ħafna nies.',
    },
    'security.environment': {
      label: 'Ħsara lill-ambjent',
      help: 'Pereżempju rimi ta’ skart jew bejgħ ta’ pjanti rari.',
    },
    'violence.threat': {
      label: 'Theddida ta’ vjolenza',
      help: 'Xi ħadd jgħid li se jweġġa’ jew joqtol lil xi persuna.',
    },
    'violence.glorification': {
      label: 'Tifħir tal-vjolenza',
      help: 'Il-vjolenza tintwera bħala xi ħaġa tajba.',
    },
    'violence.graphic': {
      label: 'Stampi xokkanti jew imdemmija',
      help: 'Korrimenti serji, mewt jew krudeltà murija fid-dettall.',
    },
    'violence.coordinated': {
      label: 'Attakk ippjanat',
      help: 'In-nies jiftiehmu biex flimkien iweġġgħu lil oħrajn jew ikissru l-affarijiet.',
    },
    'violence.trafficking': {
      label: 'Traffikar tal-bnedmin',
      help: 'In-nies jinbiegħu, jew jiġu mġiegħla jaħdmu jew jagħmlu s-sess.',
    },
    'violence.exploitation': {
      label: 'Sfruttament tan-nies',
      help: 'Xi ħadd jaqla’ l-flus minn fuq nies li ma jistgħux jgħidu le.',
    },
    'violence.domestic': {
      label: 'Vjolenza domestika',
      help: 'Vjolenza minn sieħeb jew sieħba, jew fil-familja.',
    },
    'speech.hate': {
      label: 'Mibegħda kontra grupp',
      help: 'Pereżempju minħabba r-reliġjon, il-kulur tal-ġilda, l-oriġini, is-sesswalità jew id-diżabbiltà.',
    },
    'speech.discrimination': {
      label: 'Diskriminazzjoni',
      help: 'In-nies jitwarrbu jew jiġu ttrattati agħar minħabba min huma.',
    },
    'speech.defamation': {
      label: 'Gideb li jtellef l-isem it-tajjeb',
      help: 'Affermazzjonijiet foloz li jagħmlu ħsara lil isem ta’ persuna jew kumpanija.',
    },
    'cyber.harassment': { label: 'Fastidju', help: 'Messaġġi mhux mixtieqa jew attakki ripetuti.' },
    'cyber.bullying': { label: 'Bullying', help: 'Insulti, umiljazzjoni jew intimidazzjoni.' },
    'cyber.stalking': { label: 'Stalking', help: 'Xi ħadd qed jiġi segwit jew issorveljat.' },
    'cyber.incitement': {
      label: 'Ixewwex lil oħrajn kontra xi ħadd',
      help: 'Jitlob lin-nies jattakkaw jew jagħtu fastidju lil persuna jew grupp.',
    },
    'cyber.ncii': {
      label: 'Immaġnijiet intimi mingħajr kunsens',
      help: 'Immaġnijiet ta’ għera jew sesswali maqsuma mingħajr permess.',
    },
    'cyber.ncii_synthetic': {
      label: 'Immaġnijiet intimi foloz',
      help: 'Magħmula jew mibdula bil-kompjuter biex juru persuna vera.',
    },
    'privacy.doxxing': {
      label: 'Dettalji personali ppubblikati',
      help: 'Indirizz, numru tat-telefon, karti jew dettalji privati oħra.',
    },
    'privacy.biometric': {
      label: 'Data tal-wiċċ, tal-vuċi jew tal-ġisem',
      help: 'Tintuża biex tingħaraf persuna mingħajr permess.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Informazzjoni qadima dwari',
      help: 'Xi ħaġa dwarek li m’għandhiex tibqa’ tinstab.',
    },
    'privacy.data_falsification': {
      label: 'Data ħażina dwar persuna',
      help: 'Data personali li nbidlet jew kienet ivvintata.',
    },
    'ip.copyright': {
      label: 'Drittijiet tal-awtur',
      help: 'Test, stampi, mużika jew film użati mingħajr permess.',
    },
    'ip.trademark': {
      label: 'Trademark',
      help: 'Isem ta’ marka jew logo użat mingħajr permess, jew oġġetti foloz.',
    },
    'ip.design': { label: 'Disinn', help: 'Ġiet ikkopjata forma jew dehra protetta.' },
    'ip.patent': { label: 'Privattiva', help: 'Invenzjoni protetta tintuża mingħajr permess.' },
    'ip.trade_secret': {
      label: 'Sigriet kummerċjali',
      help: 'Informazzjoni sigrieta ta’ kumpanija saret pubblika.',
    },
    'ip.geographic_indication': {
      label: 'Isem protett ta’ reġjun',
      help: 'Prodott iġib l-isem ta’ post mingħajr dritt.',
    },
    'civic.disinformation': {
      label: 'Informazzjoni falza',
      help: 'Affermazzjonijiet mhux veri biex iqarrqu bil-pubbliku.',
    },
    'civic.eu_law': {
      label: 'Kontra r-regoli elettorali tal-UE',
      help: 'Pereżempju reklam politiku mħallas li jaħbi min qed iħallas.',
    },
    'civic.national_law': {
      label: 'Kontra r-regoli elettorali nazzjonali',
      help: 'Pereżempju informazzjoni ħażina dwar kif jew meta tivvota.',
    },
    'fraud.phishing': {
      label: 'Qerq jew serq ta’ passwords',
      help: 'Jipprova jieħu l-password, id-dettalji tal-bank jew il-flus tiegħek.',
    },
    'fraud.impersonation': {
      label: 'Jippreżenta ruħu bħala ħaddieħor',
      help: 'Juża l-isem ta’ persuna jew kumpanija, jew kont misruq.',
    },
    'fraud.inauthentic_account': { label: 'Kont falz', help: 'Bot, jew kont ta’ xi ħadd li ma jeżistix.' },
    'fraud.inauthentic_listing': {
      label: 'Offerta jew reklam falz',
      help: 'Xi ħaġa għall-bejgħ li ma teżistix jew mhix tagħhom.',
    },
    'fraud.fake_review': { label: 'Reċensjoni falza', help: 'Reċensjoni li tħallset jew li ġiet ivvintata.' },
    'fraud.pyramid_scheme': {
      label: 'Skema piramidali',
      help: 'Taqla’ l-flus billi ddaħħal lil oħrajn li jħallsu.',
    },
    'fraud.other': { label: 'Tip ieħor ta’ frodi', help: 'Qerq ieħor biex jittieħdu flus jew oġġetti.' },
    'selfharm.suicide': {
      label: 'Suwiċidju',
      help: 'Xi ħadd jitkellem dwar is-suwiċidju, jew iħeġġeġ lil oħrajn għalih.',
    },
    'selfharm.self_injury': {
      label: 'Ħsara lilek innifsek',
      help: 'Xi ħadd iweġġa’ lilu nnifsu, jew juri lil oħrajn kif.',
    },
    'selfharm.eating_disorder': {
      label: 'Disturb tal-ikel',
      help: 'Iġiegħel in-nuqqas ta’ ikel jew ir-rimettar jidhru ħaġa tajba.',
    },
    'selfharm.substances': {
      label: 'Droga jew alkoħol',
      help: 'Iġiegħel l-użu perikoluż ta’ droga jew alkoħol jidher ħaġa tajba.',
    },
    'consumer.hidden_advertising': { label: 'Reklamar moħbi', help: 'Tħallas għalih, iżda dan mhux miktub.' },
    'consumer.trader_information': {
      label: 'Mhux ċar min qed ibigħ',
      help: 'L-isem, l-indirizz jew dettalji oħra tal-bejjiegħ huma nieqsa.',
    },
    'consumer.misleading_product': {
      label: 'Iqarraq dwar prodott',
      help: 'Il-prodott jew is-servizz mhux dak li jgħidu.',
    },
    'consumer.misleading_rights': {
      label: 'Iqarraq dwar id-drittijiet tiegħek',
      help: 'Pereżempju dwar ritorn ta’ oġġetti jew garanzija.',
    },
    'consumer.pricing': {
      label: 'Prezz ħażin jew moħbi',
      help: 'Il-prezz hu falz, jew hemm spejjeż moħbija.',
    },
    'product.prohibited': {
      label: 'Prodott ipprojbit',
      help: 'Pereżempju armi, droga jew mediċini mibjugħa mingħajr permess.',
    },
    'product.unsafe': { label: 'Prodott mhux sikur', help: 'Jista’ jweġġa’ lin-nies li jużawh.' },
    'animal.harm': { label: 'Krudeltà fuq l-annimali', help: 'L-annimali jitweġġgħu jew ibatu.' },
    'animal.unlawful_sale': {
      label: 'Bejgħ illegali ta’ annimali',
      help: 'Pereżempju annimali protetti jew ġriewi tal-klieb mingħajr karti.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklami jew l-istess messaġġ għal ħafna drabi.' },
    'terms.flooding': { label: 'Wisq messaġġi', help: 'Tant messaġġi li l-oħrajn ma jistgħux jitkellmu.' },
    'terms.off_topic': { label: 'Barra mis-suġġett', help: 'Dan mhux postu hawn.' },
    'terms.incivility': { label: 'Nuqqas ta’ edukazzjoni', help: 'Kliem goff jew li jweġġa’.' },
    'terms.adult_sexual': {
      label: 'Kontenut sesswali',
      help: 'Stampi jew kitba sesswali fejn mhux posthom.',
    },
    'terms.nudity': { label: 'Għera', help: 'Nies għarwenin fejn mhux xieraq.' },
    'terms.age_restricted': {
      label: 'Mingħajr il-limitu ta’ età t-tajjeb',
      help: 'Il-limitu ta’ età hu nieqes jew baxx wisq.',
    },
    'terms.geographic': { label: 'Mhux għal dan il-pajjiż', help: 'Ma jistax jintwera jew jinbiegħ hawn.' },
    'terms.language': { label: 'Lingwa ħażina', help: 'Lingwa differenti minn dik li tintuża hawn.' },
    'terms.goods_not_permitted': {
      label: 'Ma jistax jiġi offrut hawn',
      help: 'Oġġetti jew servizzi li r-regoli ta’ hawn ma jippermettux.',
    },
    'terms.ban_evasion': {
      label: 'Persuna mbarrata reġgħet lura',
      help: 'Xi ħadd juża kont ieħor wara li ġie mbarrat.',
    },
    'terms.platform_abuse': {
      label: 'Użu ħażin ta’ dan is-servizz',
      help: 'Hacking, qerq fil-logħob jew programmi li jagħmlu l-ħsara.',
    },
    'terms.other': { label: 'Regola oħra ta’ dan is-servizz', help: 'Imur kontra regola li mhix fil-lista.' },
    'sexual.adult_abuse': {
      label: 'Abbuż sesswali ta’ adult',
      help: 'Ritratti jew vidjows ta’ sess li xi ħadd ma tax kunsens għalih.',
    },
    'sexual.violence': {
      label: 'Vjolenza sesswali',
      help: 'Theddid jew tifħir ta’ stupru jew aggressjoni sesswali.',
    },
    'sexual.animal': { label: 'Sess mal-annimali', help: 'Atti sesswali mal-annimali.' },
    'other.unspecified': { label: 'Xi ħaġa oħra', help: 'Għid fi kliemek x’inhu ħażin.' },
  },
  goodFaith: {
    textId: 'good-faith-1.mt',
    text: 'Nemmen in bona fide li din l-informazzjoni hija preċiża u kompluta.',
  },
};
