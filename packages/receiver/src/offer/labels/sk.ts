import type { Labels } from './labels.ts';

/** Slovak. */
export const sk: Labels = {
  groups: {
    spam: {
      label: 'Spam alebo podvod',
      help: 'Reklama, o ktorú nikto nežiadal, alebo trik, ako získať peniaze či heslá.',
    },
    harassment: {
      label: 'Šikana alebo obťažovanie',
      help: 'Niekoho urážajú, ponižujú, sledujú alebo naňho tlačia.',
    },
    hate: { label: 'Nenávisť', help: 'Útoky na ľudí za to, kým sú, v čo veria alebo odkiaľ pochádzajú.' },
    violence: {
      label: 'Násilie alebo vyhrážky',
      help: 'Vyhrážky, krutosť, terorizmus alebo obchodovanie s ľuďmi.',
    },
    selfharm: {
      label: 'Sebapoškodzovanie alebo samovražda',
      help: 'Niekto si môže ublížiť alebo k tomu nabáda iných.',
    },
    sexual: { label: 'Sexuálny obsah alebo nahota', help: 'Aj intímne snímky zdieľané bez súhlasu.' },
    child: {
      label: 'Bezpečnosť detí',
      help: 'Dieťa je zneužívané, niekto ho láka alebo je v nebezpečenstve. Meno nemusíte uviesť.',
    },
    privacy: {
      label: 'Súkromné informácie',
      help: 'Osobné údaje sa zverejňujú alebo používajú bez dovolenia.',
    },
    impersonation: {
      label: 'Vydávanie sa za niekoho iného',
      help: 'Falošné meno, ukradnutý účet alebo falošný účet.',
    },
    ip: {
      label: 'Autorské právo alebo ochranná známka',
      help: 'Niekto používa vaše dielo, značku alebo vynález bez dovolenia.',
    },
    misleading: {
      label: 'Nepravdivé alebo zavádzajúce',
      help: 'Nepravdivé tvrdenia o správach, zdraví, voľbách alebo výrobkoch.',
    },
    other: { label: 'Niečo iné', help: 'Nič z toho sa nehodí alebo si nie ste istí.' },
  },
  reasons: {
    'child.csam': {
      label: 'Sexuálne snímky dieťaťa',
      help: 'Fotky alebo videá sexuálneho zneužívania dieťaťa. Nezdieľajte ich ani neukladajte.',
    },
    'child.csam_synthetic': {
      label: 'Umelé sexuálne snímky dieťaťa',
      help: 'Vytvorené alebo upravené v počítači, kreslené alebo animované.',
    },
    'child.grooming': {
      label: 'Dospelý láka dieťa na sex',
      help: 'Žiada si fotky, tajomstvá alebo stretnutie.',
    },
    'child.privacy': { label: 'Súkromné údaje dieťaťa', help: 'Meno, škola, adresa alebo fotky dieťaťa.' },
    'child.bullying': {
      label: 'Šikanovanie dieťaťa',
      help: 'Dieťa urážajú, vyhrážajú sa mu alebo ho vylučujú z kolektívu.',
    },
    'child.age_restricted': {
      label: 'Nie je pre deti, ale dostanú sa k tomu',
      help: 'Obsah pre dospelých, ktorý môžu vidieť deti.',
    },
    'child.dangerous_challenge': {
      label: 'Nebezpečná výzva',
      help: 'Výzva alebo kúsok, pri ktorom sa deti môžu zraniť.',
    },
    'terrorism.provocation': {
      label: 'Vyzývanie na terorizmus',
      help: 'Chváli teroristické útoky alebo žiada iných, aby ich spáchali.',
    },
    'terrorism.recruitment': {
      label: 'Nábor na terorizmus',
      help: 'Žiada ľudí, aby sa pridali k teroristickej skupine alebo jej pomáhali.',
    },
    'terrorism.training': {
      label: 'Výcvik na terorizmus',
      help: 'Vysvetľuje, ako vyrobiť bomby alebo zbrane na útok.',
    },
    'terrorism.threat': { label: 'Hrozba útoku', help: 'Oznamuje teroristický útok.' },
    'terrorism.other': { label: 'Iný teroristický obsah', help: 'Čokoľvek iné, čo pomáha terorizmu.' },
    'security.illegal_organisation': {
      label: 'Zakázaná organizácia',
      help: 'Symboly alebo odkazy skupiny, ktorú zakazuje zákon.',
    },
    'security.public_health': {
      label: 'Nebezpečenstvo pre verejné zdravie',
      help: 'Rady alebo tvrdenia, pre ktoré môže ochorieť veľa ľudí.',
    },
    'security.environment': {
      label: 'Škoda na životnom prostredí',
      help: 'Napríklad vyhadzovanie odpadu v prírode alebo obchod so vzácnymi rastlinami.',
    },
    'violence.threat': {
      label: 'Vyhrážanie sa násilím',
      help: 'Niekto hovorí, že niekomu ublíži alebo ho zabije.',
    },
    'violence.glorification': { label: 'Schvaľovanie násilia', help: 'Násilie sa ukazuje ako niečo dobré.' },
    'violence.graphic': {
      label: 'Šokujúce alebo krvavé zábery',
      help: 'Vážne zranenia, smrť alebo krutosť ukázané do detailov.',
    },
    'violence.coordinated': {
      label: 'Plánovaný útok',
      help: 'Ľudia sa dohadujú, že spolu niekomu ublížia alebo niečo zničia.',
    },
    'violence.trafficking': {
      label: 'Obchodovanie s ľuďmi',
      help: 'Ľudí predávajú alebo nútia pracovať či mať sex.',
    },
    'violence.exploitation': {
      label: 'Vykorisťovanie ľudí',
      help: 'Niekto zarába na ľuďoch, ktorí nemôžu povedať nie.',
    },
    'violence.domestic': { label: 'Domáce násilie', help: 'Násilie zo strany partnera alebo v rodine.' },
    'speech.hate': {
      label: 'Nenávisť voči skupine',
      help: 'Napríklad pre vieru, farbu pleti, pôvod, sexualitu alebo zdravotné postihnutie.',
    },
    'speech.discrimination': {
      label: 'Diskriminácia',
      help: 'Ľudí vylučujú alebo sa k nim správajú horšie za to, kým sú.',
    },
    'speech.defamation': {
      label: 'Lži, ktoré poškodzujú dobré meno',
      help: 'Nepravdivé tvrdenia, ktoré škodia dobrému menu človeka alebo firmy.',
    },
    'cyber.harassment': { label: 'Obťažovanie', help: 'Nechcené správy alebo útoky, ktoré sa opakujú.' },
    'cyber.bullying': { label: 'Šikana', help: 'Urážky, ponižovanie alebo zastrašovanie.' },
    'cyber.stalking': { label: 'Prenasledovanie', help: 'Niekoho stále sledujú alebo zisťujú, kde je.' },
    'cyber.incitement': {
      label: 'Poštvávanie ľudí proti niekomu',
      help: 'Vyzýva ľudí, aby napádali alebo obťažovali človeka či skupinu.',
    },
    'cyber.ncii': {
      label: 'Intímne snímky bez súhlasu',
      help: 'Nahé alebo sexuálne snímky zdieľané bez dovolenia.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falošné intímne snímky',
      help: 'Vytvorené alebo upravené v počítači tak, aby ukazovali skutočného človeka.',
    },
    'privacy.doxxing': {
      label: 'Zverejnené osobné údaje',
      help: 'Adresa, telefónne číslo, doklady alebo iné súkromné údaje.',
    },
    'privacy.biometric': {
      label: 'Údaje o tvári, hlase alebo tele',
      help: 'Používajú sa na rozpoznanie človeka bez jeho dovolenia.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Staré informácie o mne',
      help: 'Niečo o vás, čo by sa už nemalo dať nájsť.',
    },
    'privacy.data_falsification': {
      label: 'Nesprávne údaje o človeku',
      help: 'Osobné údaje, ktoré niekto zmenil alebo vymyslel.',
    },
    'ip.copyright': {
      label: 'Autorské právo',
      help: 'Text, obrázky, hudba alebo film použité bez dovolenia.',
    },
    'ip.trademark': {
      label: 'Ochranná známka',
      help: 'Názov značky alebo logo použité bez dovolenia, alebo napodobeniny.',
    },
    'ip.design': { label: 'Dizajn', help: 'Niekto skopíroval chránený tvar alebo vzhľad.' },
    'ip.patent': { label: 'Patent', help: 'Chránený vynález sa používa bez dovolenia.' },
    'ip.trade_secret': { label: 'Obchodné tajomstvo', help: 'Niekto zverejnil tajné informácie firmy.' },
    'ip.geographic_indication': {
      label: 'Chránený názov regiónu',
      help: 'Výrobok neprávom nesie názov nejakého miesta.',
    },
    'civic.disinformation': {
      label: 'Nepravdivé informácie',
      help: 'Nepravdivé tvrdenia, ktoré majú zavádzať verejnosť.',
    },
    'civic.eu_law': {
      label: 'Proti volebným pravidlám EÚ',
      help: 'Napríklad platená politická reklama, ktorá tají, kto ju platí.',
    },
    'civic.national_law': {
      label: 'Proti volebným pravidlám štátu',
      help: 'Napríklad nesprávne informácie o tom, ako alebo kedy voliť.',
    },
    'fraud.phishing': {
      label: 'Podvod alebo krádež hesiel',
      help: 'Snaží sa získať vaše heslo, bankové údaje alebo peniaze.',
    },
    'fraud.impersonation': {
      label: 'Vydáva sa za niekoho iného',
      help: 'Používa meno človeka alebo firmy, alebo ukradnutý účet.',
    },
    'fraud.inauthentic_account': { label: 'Falošný účet', help: 'Robot alebo účet niekoho, kto neexistuje.' },
    'fraud.inauthentic_listing': {
      label: 'Falošná ponuka alebo inzerát',
      help: 'Na predaj je niečo, čo neexistuje alebo nepatrí predajcovi.',
    },
    'fraud.fake_review': {
      label: 'Falošná recenzia',
      help: 'Recenzia, ktorú si niekto zaplatil alebo vymyslel.',
    },
    'fraud.pyramid_scheme': {
      label: 'Pyramídová hra',
      help: 'Zarábate tým, že privediete ďalších, ktorí platia.',
    },
    'fraud.other': { label: 'Iný druh podvodu', help: 'Iný trik, ako získať peniaze alebo tovar.' },
    'selfharm.suicide': { label: 'Samovražda', help: 'Niekto hovorí o samovražde alebo k nej nabáda iných.' },
    'selfharm.self_injury': {
      label: 'Sebapoškodzovanie',
      help: 'Niekto si ubližuje alebo iným ukazuje, ako na to.',
    },
    'selfharm.eating_disorder': {
      label: 'Porucha príjmu potravy',
      help: 'Vydáva hladovanie alebo vracanie za niečo dobré.',
    },
    'selfharm.substances': {
      label: 'Drogy alebo alkohol',
      help: 'Vydáva nebezpečné užívanie drog alebo alkoholu za niečo dobré.',
    },
    'consumer.hidden_advertising': {
      label: 'Skrytá reklama',
      help: 'Niekto za to zaplatil, ale nie je to uvedené.',
    },
    'consumer.trader_information': {
      label: 'Nie je jasné, kto predáva',
      help: 'Chýba meno, adresa alebo iné údaje predajcu.',
    },
    'consumer.misleading_product': {
      label: 'Zavádza o výrobku',
      help: 'Výrobok alebo služba nie je to, čo tvrdia.',
    },
    'consumer.misleading_rights': {
      label: 'Zavádza o vašich právach',
      help: 'Napríklad o vrátení tovaru alebo záruke.',
    },
    'consumer.pricing': {
      label: 'Nesprávna alebo skrytá cena',
      help: 'Cena je nepravdivá alebo sú niektoré náklady skryté.',
    },
    'product.prohibited': {
      label: 'Zakázaný výrobok',
      help: 'Napríklad zbrane, drogy alebo lieky predávané bez povolenia.',
    },
    'product.unsafe': { label: 'Nebezpečný výrobok', help: 'Môže ublížiť ľuďom, ktorí ho používajú.' },
    'animal.harm': { label: 'Týranie zvierat', help: 'Zvieratám niekto ubližuje alebo ich necháva trpieť.' },
    'animal.unlawful_sale': {
      label: 'Nezákonný predaj zvierat',
      help: 'Napríklad chránených zvierat alebo šteniat bez dokladov.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklama alebo stále tá istá správa.' },
    'terms.flooding': { label: 'Priveľa správ', help: 'Toľko správ, že iní sa nemôžu rozprávať.' },
    'terms.off_topic': { label: 'Mimo témy', help: 'Nepatrí to sem.' },
    'terms.incivility': { label: 'Neslušnosť', help: 'Hrubé alebo zraňujúce slová.' },
    'terms.adult_sexual': {
      label: 'Sexuálny obsah',
      help: 'Sexuálne obrázky alebo texty tam, kam nepatria.',
    },
    'terms.nudity': { label: 'Nahota', help: 'Nahí ľudia tam, kam to nepatrí.' },
    'terms.age_restricted': {
      label: 'Bez správnej vekovej hranice',
      help: 'Veková hranica chýba alebo je príliš nízka.',
    },
    'terms.geographic': { label: 'Nie je pre túto krajinu', help: 'Tu sa to nesmie ukazovať ani predávať.' },
    'terms.language': { label: 'Nesprávny jazyk', help: 'Iný jazyk, než aký sa tu používa.' },
    'terms.goods_not_permitted': {
      label: 'Tu sa to nesmie ponúkať',
      help: 'Tovar alebo služby, ktoré tunajšie pravidlá nedovoľujú.',
    },
    'terms.ban_evasion': {
      label: 'Zablokovaný človek je späť',
      help: 'Niekto po zablokovaní používa iný účet.',
    },
    'terms.platform_abuse': {
      label: 'Zneužívanie tejto služby',
      help: 'Hackerské útoky, podvádzanie alebo škodlivé programy.',
    },
    'terms.other': {
      label: 'Iné pravidlo tejto služby',
      help: 'Je to proti pravidlu, ktoré nie je v zozname.',
    },
    'sexual.adult_abuse': {
      label: 'Sexuálne zneužitie dospelého',
      help: 'Snímky alebo videá sexu, s ktorým niekto nesúhlasil.',
    },
    'sexual.violence': {
      label: 'Sexuálne násilie',
      help: 'Vyhrážanie sa znásilnením alebo sexuálnym útokom, alebo ich schvaľovanie.',
    },
    'sexual.animal': { label: 'Sex so zvieratami', help: 'Sexuálne úkony so zvieratami.' },
    'other.unspecified': { label: 'Niečo iné', help: 'Povedzte vlastnými slovami, čo nie je v poriadku.' },
  },
  goodFaith: {
    textId: 'good-faith-1.sk',
    text: 'V dobrej viere sa domnievam, že tieto informácie sú presné a úplné.',
  },
};
