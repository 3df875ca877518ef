import type { Labels } from './labels.ts';

/** Slovenian. */
export const sl: Labels = {
  groups: {
    spam: {
      label: 'Neželena pošta ali prevara',
      help: 'Oglasi, ki jih nihče ni želel, ali zvijača za denar ali gesla.',
    },
    harassment: {
      label: 'Ustrahovanje ali nadlegovanje',
      help: 'Nekoga žalijo, sramotijo, zasledujejo ali pritiskajo nanj.',
    },
    hate: {
      label: 'Sovraštvo',
      help: 'Napadi na ljudi zaradi tega, kdo so, v kaj verjamejo ali od kod prihajajo.',
    },
    violence: { label: 'Nasilje ali grožnje', help: 'Grožnje, krutost, terorizem ali trgovina z ljudmi.' },
    selfharm: {
      label: 'Samopoškodovanje ali samomor',
      help: 'Nekdo bi si lahko kaj naredil ali k temu napeljuje druge.',
    },
    sexual: { label: 'Spolna vsebina ali golota', help: 'Tudi intimni posnetki, deljeni brez privolitve.' },
    child: {
      label: 'Varnost otrok',
      help: 'Otrok je zlorabljen, nekdo ga nagovarja ali pa je v nevarnosti. Imena vam ni treba navesti.',
    },
    privacy: {
      label: 'Zasebni podatki',
      help: 'Osebni podatki so objavljeni ali uporabljeni brez dovoljenja.',
    },
    impersonation: { label: 'Lažno predstavljanje', help: 'Lažno ime, ukraden račun ali lažen račun.' },
    ip: {
      label: 'Avtorske pravice ali znamka',
      help: 'Nekdo uporablja vaše delo, znamko ali izum brez dovoljenja.',
    },
    misleading: {
      label: 'Neresnično ali zavajajoče',
      help: 'Trditve o novicah, zdravju, volitvah ali izdelkih, ki ne držijo.',
    },
    other: { label: 'Nekaj drugega', help: 'Nič od tega ne ustreza ali pa niste prepričani.' },
  },
  reasons: {
    'child.csam': {
      label: 'Spolni posnetki otroka',
      help: 'Fotografije ali videi spolne zlorabe otroka. Ne delite in ne shranjujte jih.',
    },
    'child.csam_synthetic': {
      label: 'Umetni spolni posnetki otroka',
      help: 'Ustvarjeni ali spremenjeni z računalnikom, narisani ali animirani.',
    },
    'child.grooming': {
      label: 'Odrasla oseba vabi otroka k spolnosti',
      help: 'Prosi za slike, skrivnosti ali srečanje.',
    },
    'child.privacy': { label: 'Zasebni podatki otroka', help: 'Ime, šola, naslov ali slike otroka.' },
    'child.bullying': { label: 'Ustrahovanje otroka', help: 'Otroka žalijo, mu grozijo ali ga izločajo.' },
    'child.age_restricted': {
      label: 'Ni za otroke, a jim je dostopno',
      help: 'Vsebina za odrasle, ki jo otroci lahko vidijo.',
    },
    'child.dangerous_challenge': {
      label: 'Nevaren izziv',
      help: 'Izziv ali vragolija, pri kateri se otroci lahko poškodujejo.',
    },
    'terrorism.provocation': {
      label: 'Pozivanje k terorizmu',
      help: 'Hvali teroristične napade ali poziva druge, naj jih izvedejo.',
    },
    'terrorism.recruitment': {
      label: 'Novačenje za terorizem',
      help: 'Vabi ljudi, naj se pridružijo teroristični skupini ali ji pomagajo.',
    },
    'terrorism.training': {
      label: 'Usposabljanje za terorizem',
      help: 'Razlaga, kako narediti bombe ali orožje za napad.',
    },
    'terrorism.threat': { label: 'Grožnja z napadom', help: 'Napoveduje teroristični napad.' },
    'terrorism.other': {
      label: 'Druga teroristična vsebina',
      help: 'Karkoli drugega, kar pomaga terorizmu.',
    },
    'security.illegal_organisation': {
      label: 'Prepovedana organizacija',
      help: 'Simboli ali sporočila skupine, ki jo zakon prepoveduje.',
    },
    'security.public_health': {
      label: 'Nevarnost za javno zdravje',
      help: 'Nasveti ali trditve, zaradi katerih lahko zboli veliko ljudi.',
    },
    'security.environment': {
      label: 'Škoda okolju',
      help: 'Na primer odlaganje odpadkov v naravi ali prodaja redkih rastlin.',
    },
    'violence.threat': {
      label: 'Grožnja z nasiljem',
      help: 'Nekdo pravi, da bo nekoga poškodoval ali ubil.',
    },
    'violence.glorification': {
      label: 'Poveličevanje nasilja',
      help: 'Nasilje je prikazano kot nekaj dobrega.',
    },
    'violence.graphic': {
      label: 'Pretresljivi ali krvavi posnetki',
      help: 'Hude poškodbe, smrt ali krutost, prikazane do podrobnosti.',
    },
    'violence.coordinated': {
      label: 'Načrtovan napad',
      help: 'Ljudje se dogovarjajo, da bodo skupaj komu škodili ali kaj uničili.',
    },
    'violence.trafficking': {
      label: 'Trgovina z ljudmi',
      help: 'Ljudi prodajajo ali silijo v delo ali spolnost.',
    },
    'violence.exploitation': {
      label: 'Izkoriščanje ljudi',
      help: 'Nekdo služi z ljudmi, ki ne morejo reči ne.',
    },
    'violence.domestic': { label: 'Nasilje v družini', help: 'Nasilje partnerja ali drugih v družini.' },
    'speech.hate': {
      label: 'Sovraštvo do skupine ljudi',
      help: 'Na primer zaradi vere, barve kože, izvora, spolne usmerjenosti ali invalidnosti.',
    },
    'speech.discrimination': {
      label: 'Diskriminacija',
      help: 'Ljudi izključujejo ali z njimi slabše ravnajo zaradi tega, kdo so.',
    },
    'speech.defamation': {
      label: 'Laži, ki škodijo dobremu imenu',
      help: 'Lažne trditve, ki škodijo ugledu osebe ali podjetja.',
    },
    'cyber.harassment': { label: 'Nadlegovanje', help: 'Neželena sporočila ali napadi, ki se ponavljajo.' },
    'cyber.bullying': { label: 'Ustrahovanje', help: 'Žalitve, poniževanje ali zastraševanje.' },
    'cyber.stalking': { label: 'Zalezovanje', help: 'Nekoga zasledujejo, opazujejo ali mu sledijo.' },
    'cyber.incitement': {
      label: 'Hujskanje proti nekomu',
      help: 'Poziva ljudi, naj napadejo ali nadlegujejo osebo ali skupino.',
    },
    'cyber.ncii': {
      label: 'Intimni posnetki brez privolitve',
      help: 'Goli ali spolni posnetki, deljeni brez dovoljenja.',
    },
    'cyber.ncii_synthetic': {
      label: 'Lažni intimni posnetki',
      help: 'Ustvarjeni ali spremenjeni z računalnikom, da prikažejo resnično osebo.',
    },
    'privacy.doxxing': {
      label: 'Objava osebnih podatkov',
      help: 'Naslov, telefonska številka, dokumenti ali drugi zasebni podatki.',
    },
    'privacy.biometric': {
      label: 'Podatki o obrazu, glasu ali telesu',
      help: 'Uporabljeni za prepoznavanje osebe brez njenega dovoljenja.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Stare informacije o meni',
      help: 'Nekaj o vas, česar ne bi smelo biti več mogoče najti.',
    },
    'privacy.data_falsification': {
      label: 'Napačni podatki o osebi',
      help: 'Osebni podatki, ki so bili spremenjeni ali izmišljeni.',
    },
    'ip.copyright': {
      label: 'Avtorske pravice',
      help: 'Besedilo, slike, glasba ali film, uporabljeni brez dovoljenja.',
    },
    'ip.trademark': {
      label: 'Znamka',
      help: 'Ime znamke ali logotip, uporabljen brez dovoljenja, ali ponaredki.',
    },
    'ip.design': { label: 'Videz izdelka (model)', help: 'Nekdo je kopiral zaščiteno obliko ali videz.' },
    'ip.patent': { label: 'Patent', help: 'Zaščiten izum se uporablja brez dovoljenja.' },
    'ip.trade_secret': {
      label: 'Poslovna skrivnost',
      help: 'Objavljene so bile tajne informacije podjetja.',
    },
    'ip.geographic_indication': {
      label: 'Zaščiteno ime območja',
      help: 'Izdelek neupravičeno nosi ime kraja.',
    },
    'civic.disinformation': {
      label: 'Lažne informacije',
      help: 'Neresnične trditve, ki naj bi zavedle javnost.',
    },
    'civic.eu_law': {
      label: 'Proti volilnim pravilom EU',
      help: 'Na primer plačan politični oglas, ki skriva, kdo ga plača.',
    },
    'civic.national_law': {
      label: 'Proti volilnim pravilom države',
      help: 'Na primer napačni podatki o tem, kako ali kdaj voliti.',
    },
    'fraud.phishing': {
      label: 'Prevara ali kraja gesel',
      help: 'Skuša dobiti vaše geslo, bančne podatke ali denar.',
    },
    'fraud.impersonation': {
      label: 'Izdaja se za nekoga drugega',
      help: 'Uporablja ime osebe, ime podjetja ali ukraden račun.',
    },
    'fraud.inauthentic_account': { label: 'Lažen račun', help: 'Bot ali račun nekoga, ki ne obstaja.' },
    'fraud.inauthentic_listing': {
      label: 'Lažna ponudba ali oglas',
      help: 'Naprodaj je nekaj, kar ne obstaja ali ni prodajalčevo.',
    },
    'fraud.fake_review': { label: 'Lažna ocena', help: 'Ocena, ki je plačana ali izmišljena.' },
    'fraud.pyramid_scheme': { label: 'Piramidna shema', help: 'Zaslužite, če pripeljete druge, ki plačajo.' },
    'fraud.other': {
      label: 'Druga vrsta goljufije',
      help: 'Druga zvijača, s katero nekdo pride do denarja ali blaga.',
    },
    'selfharm.suicide': { label: 'Samomor', help: 'Nekdo govori o samomoru ali k njemu napeljuje druge.' },
    'selfharm.self_injury': {
      label: 'Samopoškodovanje',
      help: 'Nekdo se poškoduje ali drugim kaže, kako to narediti.',
    },
    'selfharm.eating_disorder': {
      label: 'Motnja hranjenja',
      help: 'Stradanje ali bruhanje kaže kot nekaj dobrega.',
    },
    'selfharm.substances': {
      label: 'Droge ali alkohol',
      help: 'Nevarno uživanje drog ali alkohola kaže kot nekaj dobrega.',
    },
    'consumer.hidden_advertising': {
      label: 'Prikrito oglaševanje',
      help: 'Nekdo je za to plačal, a to ni napisano.',
    },
    'consumer.trader_information': {
      label: 'Ni jasno, kdo prodaja',
      help: 'Manjkajo ime, naslov ali drugi podatki prodajalca.',
    },
    'consumer.misleading_product': {
      label: 'Zavaja o izdelku',
      help: 'Izdelek ali storitev ni to, kar trdijo.',
    },
    'consumer.misleading_rights': {
      label: 'Zavaja o vaših pravicah',
      help: 'Na primer o vračilu ali garanciji.',
    },
    'consumer.pricing': { label: 'Napačna ali skrita cena', help: 'Cena je lažna ali pa so stroški skriti.' },
    'product.prohibited': {
      label: 'Prepovedan izdelek',
      help: 'Na primer orožje, droge ali zdravila, ki se prodajajo brez dovoljenja.',
    },
    'product.unsafe': { label: 'Nevaren izdelek', help: 'Lahko škodi ljudem, ki ga uporabljajo.' },
    'animal.harm': { label: 'Mučenje živali', help: 'Nekdo živali poškoduje ali jim povzroča trpljenje.' },
    'animal.unlawful_sale': {
      label: 'Nezakonita prodaja živali',
      help: 'Na primer zaščitenih živali ali mladičkov brez dokumentov.',
    },
    'terms.spam': { label: 'Neželena sporočila', help: 'Oglasi ali vedno znova isto sporočilo.' },
    'terms.flooding': {
      label: 'Preveč sporočil',
      help: 'Toliko sporočil, da se drugi ne morejo pogovarjati.',
    },
    'terms.off_topic': { label: 'Ni povezano s temo', help: 'To ne sodi sem.' },
    'terms.incivility': { label: 'Nevljudnost', help: 'Nesramne ali žaljive besede.' },
    'terms.adult_sexual': {
      label: 'Spolna vsebina',
      help: 'Spolne slike ali besedila tam, kamor ne sodijo.',
    },
    'terms.nudity': { label: 'Golota', help: 'Goli ljudje tam, kamor to ne sodi.' },
    'terms.age_restricted': {
      label: 'Brez prave starostne meje',
      help: 'Starostna meja manjka ali je prenizka.',
    },
    'terms.geographic': { label: 'Ni za to državo', help: 'Tukaj se to ne sme prikazovati ali prodajati.' },
    'terms.language': { label: 'Napačen jezik', help: 'Drug jezik od tistega, ki se uporablja tukaj.' },
    'terms.goods_not_permitted': {
      label: 'Tukaj se to ne sme ponujati',
      help: 'Blago ali storitve, ki jih tukajšnja pravila ne dovolijo.',
    },
    'terms.ban_evasion': {
      label: 'Blokirana oseba se je vrnila',
      help: 'Nekdo po blokadi uporablja drug račun.',
    },
    'terms.platform_abuse': {
      label: 'Zloraba te storitve',
      help: 'Vdiranje, goljufanje ali škodljivi programi.',
    },
    'terms.other': {
      label: 'Drugo pravilo te storitve',
      help: 'V nasprotju je s pravilom, ki ga ni na seznamu.',
    },
    'sexual.adult_abuse': {
      label: 'Spolna zloraba odrasle osebe',
      help: 'Slike ali videi spolnosti, v katero nekdo ni privolil.',
    },
    'sexual.violence': {
      label: 'Spolno nasilje',
      help: 'Grožnje s posilstvom ali spolnim napadom ali hvaljenje takih dejanj.',
    },
    'sexual.animal': { label: 'Spolnost z živalmi', help: 'Spolna dejanja z živalmi.' },
    'other.unspecified': { label: 'Nekaj drugega', help: 'S svojimi besedami povejte, kaj je narobe.' },
  },
  goodFaith: {
    textId: 'good-faith-1.sl',
    text: 'V dobri veri menim, da so te informacije točne in popolne.',
  },
};
