import type { Labels } from './labels.ts';

/** Czech. */
export const cs: Labels = {
  groups: {
    spam: {
      label: 'Spam nebo podvod',
      help: 'Reklama, o kterou nikdo nestál, nebo trik, jak získat peníze či hesla.',
    },
    harassment: {
      label: 'Šikana nebo obtěžování',
      help: 'Někdo je urážen, zesměšňován, sledován nebo pod nátlakem.',
    },
    hate: { label: 'Nenávist', help: 'Útoky na lidi kvůli tomu, kým jsou, čemu věří nebo odkud pocházejí.' },
    violence: {
      label: 'Násilí nebo výhrůžky',
      help: 'Výhrůžky, krutost, terorismus nebo obchodování s lidmi.',
    },
    selfharm: {
      label: 'Sebepoškozování nebo sebevražda',
      help: 'Někdo si může ublížit nebo jsou k tomu naváděni jiní.',
    },
    sexual: { label: 'Sexuální obsah nebo nahota', help: 'Také intimní snímky sdílené bez souhlasu.' },
    child: {
      label: 'Bezpečí dětí',
      help: 'Někdo dítě zneužívá nebo láká, nebo je dítě v nebezpečí. Nemusíte uvádět své jméno.',
    },
    privacy: { label: 'Soukromé údaje', help: 'Osobní údaje jsou zveřejněny nebo použity bez svolení.' },
    impersonation: {
      label: 'Vydávání se za někoho jiného',
      help: 'Falešné jméno, ukradený účet nebo falešný účet.',
    },
    ip: {
      label: 'Autorské právo nebo ochranná známka',
      help: 'Někdo bez svolení používá vaše dílo, značku nebo vynález.',
    },
    misleading: {
      label: 'Nepravdivé nebo zavádějící',
      help: 'Nepravdivá tvrzení o aktuálním dění, zdraví, volbách nebo výrobcích.',
    },
    other: { label: 'Něco jiného', help: 'Nic z toho se nehodí nebo nevíte, co vybrat.' },
  },
  reasons: {
    'child.csam': {
      label: 'Sexuální snímky dítěte',
      help: 'Fotky nebo videa sexuálního zneužívání dítěte. Nesdílejte je ani neukládejte.',
    },
    'child.csam_synthetic': {
      label: 'Uměle vytvořené sexuální snímky dítěte',
      help: 'Vytvořené nebo upravené počítačem, kreslené nebo animované.',
    },
    'child.grooming': { label: 'Dospělý láká dítě k sexu', help: 'Chce fotky, tajemství nebo schůzku.' },
    'child.privacy': { label: 'Soukromé údaje dítěte', help: 'Jméno, škola, adresa nebo fotky dítěte.' },
    'child.bullying': { label: 'Šikana dítěte', help: 'Někdo dítě uráží, vyhrožuje mu nebo ho vyčleňuje.' },
    'child.age_restricted': {
      label: 'Není pro děti, ale děti to vidí',
      help: 'Obsah pro dospělé, ke kterému se děti dostanou.',
    },
    'child.dangerous_challenge': {
      label: 'Nebezpečná výzva',
      help: 'Výzva nebo kousek, při kterém se děti mohou zranit.',
    },
    'terrorism.provocation': {
      label: 'Výzva k terorismu',
      help: 'Chválí teroristické útoky nebo vyzývá ostatní, aby je provedli.',
    },
    'terrorism.recruitment': {
      label: 'Nábor k terorismu',
      help: 'Vyzývá lidi, aby se přidali k teroristické skupině nebo jí pomáhali.',
    },
    'terrorism.training': {
      label: 'Návod k terorismu',
      help: 'Vysvětluje, jak vyrobit bomby nebo zbraně k útoku.',
    },
    'terrorism.threat': { label: 'Hrozba teroristickým útokem', help: 'Oznamuje teroristický útok.' },
    'terrorism.other': { label: 'Jiný teroristický obsah', help: 'Cokoli jiného, co pomáhá terorismu.' },
    'security.illegal_organisation': {
      label: 'Zakázaná organizace',
      help: 'Symboly nebo sdělení skupiny, kterou zákon zakazuje.',
    },
    'security.public_health': {
      label: 'Ohrožení veřejného zdraví',
      help: 'Rady nebo tvrzení, po kterých může onemocnět mnoho lidí.',
    },
    'security.environment': {
      label: 'Poškozování životního prostředí',
      help: 'Například vyvážení odpadu do přírody nebo obchod se vzácnými rostlinami.',
    },
    'violence.threat': { label: 'Výhrůžka násilím', help: 'Někdo říká, že někoho zraní nebo zabije.' },
    'violence.glorification': { label: 'Oslavování násilí', help: 'Násilí se ukazuje jako něco dobrého.' },
    'violence.graphic': {
      label: 'Šokující nebo krvavé záběry',
      help: 'Vážná zranění, smrt nebo krutost zobrazené do detailu.',
    },
    'violence.coordinated': {
      label: 'Plánovaný útok',
      help: 'Lidé se domlouvají, že společně někomu ublíží nebo něco zničí.',
    },
    'violence.trafficking': {
      label: 'Obchodování s lidmi',
      help: 'Lidé jsou prodáváni nebo nuceni k práci či sexu.',
    },
    'violence.exploitation': {
      label: 'Vykořisťování lidí',
      help: 'Někdo vydělává na lidech, kteří nemohou odmítnout.',
    },
    'violence.domestic': { label: 'Domácí násilí', help: 'Násilí ze strany partnera nebo v rodině.' },
    'speech.hate': {
      label: 'Nenávist vůči skupině lidí',
      help: 'Například kvůli náboženství, barvě pleti, původu, sexualitě nebo postižení.',
    },
    'speech.discrimination': {
      label: 'Diskriminace',
      help: 'Lidé jsou vylučováni nebo se s nimi zachází hůř kvůli tomu, kým jsou.',
    },
    'speech.defamation': {
      label: 'Lži, které poškozují dobré jméno',
      help: 'Nepravdivá tvrzení, která poškozují dobrou pověst člověka nebo firmy.',
    },
    'cyber.harassment': { label: 'Obtěžování', help: 'Nevyžádané zprávy nebo útoky znovu a znovu.' },
    'cyber.bullying': { label: 'Šikana', help: 'Urážky, ponižování nebo zastrašování.' },
    'cyber.stalking': {
      label: 'Pronásledování (stalking)',
      help: 'Někdo je pronásledován, pozorován nebo sledován.',
    },
    'cyber.incitement': {
      label: 'Štvaní proti někomu',
      help: 'Vyzývá lidi, aby napadali nebo obtěžovali člověka či skupinu.',
    },
    'cyber.ncii': {
      label: 'Intimní snímky bez souhlasu',
      help: 'Snímky či videa s nahotou nebo sexem, sdílené bez svolení.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falešné intimní snímky',
      help: 'Vytvořené nebo upravené počítačem tak, aby ukazovaly skutečného člověka.',
    },
    'privacy.doxxing': {
      label: 'Zveřejněné osobní údaje',
      help: 'Adresa, telefonní číslo, doklady nebo jiné soukromé údaje.',
    },
    'privacy.biometric': {
      label: 'Údaje o obličeji, hlasu nebo těle',
      help: 'Použité k rozpoznání člověka bez svolení.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Staré informace o mně',
      help: 'Něco o vás, co by už nemělo být k nalezení.',
    },
    'privacy.data_falsification': {
      label: 'Nesprávné údaje o člověku',
      help: 'Osobní údaje, které někdo změnil nebo si vymyslel.',
    },
    'ip.copyright': { label: 'Autorské právo', help: 'Text, obrázky, hudba nebo film použité bez svolení.' },
    'ip.trademark': {
      label: 'Ochranná známka',
      help: 'Název značky nebo logo použité bez svolení, nebo padělané zboží.',
    },
    'ip.design': {
      label: 'Vzhled výrobku (průmyslový vzor)',
      help: 'Někdo napodobil chráněný tvar nebo vzhled.',
    },
    'ip.patent': { label: 'Patent', help: 'Chráněný vynález se používá bez svolení.' },
    'ip.trade_secret': { label: 'Obchodní tajemství', help: 'Tajné informace firmy byly zveřejněny.' },
    'ip.geographic_indication': {
      label: 'Chráněné zeměpisné označení',
      help: 'Výrobek neprávem nese název místa.',
    },
    'civic.disinformation': {
      label: 'Nepravdivé informace',
      help: 'Nepravdivá tvrzení, která mají oklamat veřejnost.',
    },
    'civic.eu_law': {
      label: 'Proti volebním pravidlům EU',
      help: 'Například placená politická reklama, u které se tají, kdo platí.',
    },
    'civic.national_law': {
      label: 'Proti vnitrostátním volebním pravidlům',
      help: 'Například nesprávné údaje o tom, jak nebo kdy volit.',
    },
    'fraud.phishing': {
      label: 'Podvod nebo krádež hesel',
      help: 'Snaží se získat vaše heslo, bankovní údaje nebo peníze.',
    },
    'fraud.impersonation': {
      label: 'Vydává se za někoho jiného',
      help: 'Používá jméno člověka či firmy nebo ukradený účet.',
    },
    'fraud.inauthentic_account': { label: 'Falešný účet', help: 'Bot nebo účet někoho, kdo neexistuje.' },
    'fraud.inauthentic_listing': {
      label: 'Falešná nabídka nebo inzerát',
      help: 'Na prodej je něco, co neexistuje nebo prodejci nepatří.',
    },
    'fraud.fake_review': { label: 'Falešná recenze', help: 'Recenze, která je zaplacená nebo vymyšlená.' },
    'fraud.pyramid_scheme': {
      label: 'Pyramidová hra',
      help: 'Vyděláváte tím, že přivádíte další lidi, kteří platí.',
    },
    'fraud.other': { label: 'Jiný druh podvodu', help: 'Jiný trik, jak získat peníze nebo zboží.' },
    'selfharm.suicide': {
      label: 'Sebevražda',
      help: 'Někdo mluví o sebevraždě nebo jsou k ní naváděni jiní.',
    },
    'selfharm.self_injury': {
      label: 'Sebepoškozování',
      help: 'Někdo si ubližuje nebo ukazuje ostatním, jak na to.',
    },
    'selfharm.eating_disorder': {
      label: 'Porucha příjmu potravy',
      help: 'Ukazuje hladovění nebo zvracení jako něco dobrého.',
    },
    'selfharm.substances': {
      label: 'Drogy nebo alkohol',
      help: 'Ukazuje nebezpečné užívání drog nebo alkoholu jako něco dobrého.',
    },
    'consumer.hidden_advertising': {
      label: 'Skrytá reklama',
      help: 'Někdo za ni zaplatil, ale není to uvedeno.',
    },
    'consumer.trader_information': {
      label: 'Není jasné, kdo prodává',
      help: 'Chybí jméno, adresa nebo jiné údaje prodejce.',
    },
    'consumer.misleading_product': {
      label: 'Klamání o výrobku',
      help: 'Výrobek nebo služba nejsou takové, jak se tvrdí.',
    },
    'consumer.misleading_rights': {
      label: 'Klamání o vašich právech',
      help: 'Například o vrácení zboží nebo o záruce.',
    },
    'consumer.pricing': {
      label: 'Nesprávná nebo skrytá cena',
      help: 'Cena neodpovídá skutečnosti nebo jsou náklady skryté.',
    },
    'product.prohibited': {
      label: 'Zakázaný výrobek',
      help: 'Například zbraně, drogy nebo léky prodávané bez povolení.',
    },
    'product.unsafe': { label: 'Nebezpečný výrobek', help: 'Může ublížit lidem, kteří ho používají.' },
    'animal.harm': { label: 'Týrání zvířat', help: 'Někdo zvířatům ubližuje nebo je nechává trpět.' },
    'animal.unlawful_sale': {
      label: 'Nezákonný prodej zvířat',
      help: 'Například chráněná zvířata nebo štěňata bez dokladů.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklama nebo stejná zpráva pořád dokola.' },
    'terms.flooding': { label: 'Příliš mnoho zpráv', help: 'Tolik zpráv, že si ostatní nemohou povídat.' },
    'terms.off_topic': { label: 'Mimo téma', help: 'Nepatří to sem.' },
    'terms.incivility': { label: 'Neslušnost', help: 'Hrubá nebo zraňující slova.' },
    'terms.adult_sexual': { label: 'Sexuální obsah', help: 'Sexuální snímky nebo texty tam, kam nepatří.' },
    'terms.nudity': { label: 'Nahota', help: 'Nazí lidé tam, kam to nepatří.' },
    'terms.age_restricted': {
      label: 'Bez správného věkového omezení',
      help: 'Mělo by to být jen pro starší.',
    },
    'terms.geographic': { label: 'Není pro tuto zemi', help: 'Tady se to nesmí ukazovat nebo prodávat.' },
    'terms.language': { label: 'Nesprávný jazyk', help: 'Jiný jazyk, než jaký se tu má používat.' },
    'terms.goods_not_permitted': {
      label: 'Tady se to nesmí nabízet',
      help: 'Zboží nebo služby, které zdejší pravidla nedovolují.',
    },
    'terms.ban_evasion': {
      label: 'Zablokovaný člověk je zpět',
      help: 'Někdo po zablokování používá jiný účet.',
    },
    'terms.platform_abuse': {
      label: 'Zneužití této služby',
      help: 'Hackování, podvádění nebo škodlivý software.',
    },
    'terms.other': {
      label: 'Jiné pravidlo této služby',
      help: 'Je to proti pravidlu, které tu není uvedeno.',
    },
    'sexual.adult_abuse': {
      label: 'Sexuální zneužití dospělého',
      help: 'Snímky nebo videa sexu, se kterým někdo nesouhlasil.',
    },
    'sexual.violence': {
      label: 'Sexuální násilí',
      help: 'Výhrůžky znásilněním či sexuálním útokem nebo jejich vychvalování.',
    },
    'sexual.animal': { label: 'Sex se zvířaty', help: 'Sexuální úkony se zvířaty.' },
    'other.unspecified': { label: 'Něco jiného', help: 'Řekněte vlastními slovy, co je špatně.' },
  },
  goodFaith: {
    textId: 'good-faith-1.cs',
    text: 'V dobré víře se domnívám, že tyto informace jsou přesné a úplné.',
  },
};
