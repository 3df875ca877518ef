import type { Labels } from './labels.ts';

/** Hungarian. */
export const hu: Labels = {
  groups: {
    spam: {
      label: 'Spam vagy átverés',
      help: 'Reklám, amelyet senki nem kért, vagy trükk, hogy pénzt vagy jelszót szerezzenek.',
    },
    harassment: {
      label: 'Zaklatás vagy bántalmazás',
      help: 'Valakit sértegetnek, megaláznak, követnek vagy nyomás alatt tartanak.',
    },
    hate: {
      label: 'Gyűlölet',
      help: 'Támadás emberek ellen azért, akik, amiben hisznek vagy ahonnan jönnek.',
    },
    violence: {
      label: 'Erőszak vagy fenyegetés',
      help: 'Fenyegetés, kegyetlenség, terrorizmus vagy emberkereskedelem.',
    },
    selfharm: {
      label: 'Önsértés vagy öngyilkosság',
      help: 'Valaki kárt tehet magában, vagy másokat erre biztatnak.',
    },
    sexual: {
      label: 'Szexuális tartalom vagy meztelenség',
      help: 'A beleegyezés nélkül megosztott intim képek is.',
    },
    child: {
      label: 'Gyermekek biztonsága',
      help: 'Egy gyermeket bántalmaznak, behálóznak vagy veszélyeztetnek. Nem kell megadnia a nevét.',
    },
    privacy: {
      label: 'Magánjellegű adatok',
      help: 'Személyes adatokat engedély nélkül mutatnak meg vagy használnak.',
    },
    impersonation: {
      label: 'Más személynek adja ki magát',
      help: 'Hamis név, ellopott fiók vagy hamis fiók.',
    },
    ip: {
      label: 'Szerzői jog vagy védjegy',
      help: 'Valaki engedély nélkül használja az Ön művét, márkáját vagy találmányát.',
    },
    misleading: {
      label: 'Hamis vagy félrevezető',
      help: 'Valótlan állítások hírekről, egészségről, választásokról vagy termékekről.',
    },
    other: { label: 'Valami más', help: 'Egyik sem illik ide, vagy nem biztos benne.' },
  },
  reasons: {
    'child.csam': {
      label: 'Szexuális képek egy gyermekről',
      help: 'Fényképek vagy videók gyermek szexuális bántalmazásáról. Ne ossza meg és ne mentse el őket.',
    },
    'child.csam_synthetic': {
      label: 'Hamis szexuális képek egy gyermekről',
      help: 'Számítógéppel készült vagy módosított, rajzolt vagy animált képek.',
    },
    'child.grooming': {
      label: 'Felnőtt szexre csábít egy gyermeket',
      help: 'Képeket, titkokat vagy találkozót kér.',
    },
    'child.privacy': {
      label: 'Egy gyermek személyes adatai',
      help: 'Egy gyermek neve, iskolája, címe vagy képei.',
    },
    'child.bullying': {
      label: 'Egy gyermeket bántanak',
      help: 'Egy gyermeket sértegetnek, fenyegetnek vagy kirekesztenek.',
    },
    'child.age_restricted': {
      label: 'Nem gyerekeknek való, mégis elérik',
      help: 'Felnőtteknek szóló tartalom, amelyet gyermekek láthatnak.',
    },
    'child.dangerous_challenge': {
      label: 'Veszélyes kihívás',
      help: 'Kihívás vagy mutatvány, amelyben gyermekek megsérülhetnek.',
    },
    'terrorism.provocation': {
      label: 'Felhívás terrorizmusra',
      help: 'Terrortámadásokat dicsér, vagy másokat ilyenre buzdít.',
    },
    'terrorism.recruitment': {
      label: 'Toborzás terrorizmusra',
      help: 'Arra kér embereket, hogy csatlakozzanak egy terrorcsoporthoz, vagy segítsék azt.',
    },
    'terrorism.training': {
      label: 'Kiképzés terrorizmusra',
      help: 'Elmagyarázza, hogyan kell bombát vagy fegyvert készíteni egy támadáshoz.',
    },
    'terrorism.threat': { label: 'Terrortámadással fenyeget', help: 'Terrortámadást jelent be.' },
    'terrorism.other': { label: 'Egyéb terrorista tartalom', help: 'Bármi más, ami a terrorizmust segíti.' },
    'security.illegal_organisation': {
      label: 'Betiltott szervezet',
      help: 'Olyan csoport jelképei vagy üzenetei, amelyet a törvény tilt.',
    },
    'security.public_health': {
      label: 'Veszély a közegészségre',
      help: 'Tanácsok vagy állítások, amelyektől sok ember megbetegedhet.',
    },
    'security.environment': {
      label: 'Környezeti kár',
      help: 'Például hulladék lerakása a természetben vagy ritka növények kereskedelme.',
    },
    'violence.threat': {
      label: 'Erőszakkal való fenyegetés',
      help: 'Valaki azt mondja, hogy bántani fog vagy megöl egy embert.',
    },
    'violence.glorification': {
      label: 'Az erőszak dicsőítése',
      help: 'Az erőszakot jó dologként mutatja be.',
    },
    'violence.graphic': {
      label: 'Sokkoló vagy véres képek',
      help: 'Súlyos sérülés, halál vagy kegyetlenség részletesen.',
    },
    'violence.coordinated': {
      label: 'Megtervezett támadás',
      help: 'Emberek megállapodnak, hogy együtt bántanak másokat vagy rongálnak.',
    },
    'violence.trafficking': {
      label: 'Emberkereskedelem',
      help: 'Embereket eladnak, vagy munkára, szexre kényszerítenek.',
    },
    'violence.exploitation': {
      label: 'Emberek kizsákmányolása',
      help: 'Valaki olyan embereken nyerészkedik, akik nem tudnak nemet mondani.',
    },
    'violence.domestic': {
      label: 'Családon belüli erőszak',
      help: 'Erőszak a partner részéről vagy a családban.',
    },
    'speech.hate': {
      label: 'Gyűlölet egy csoport ellen',
      help: 'Például vallás, bőrszín, származás, szexualitás vagy fogyatékosság miatt.',
    },
    'speech.discrimination': {
      label: 'Hátrányos megkülönböztetés',
      help: 'Embereket kizárnak, vagy rosszabbul bánnak velük azért, akik.',
    },
    'speech.defamation': {
      label: 'Hazugságok, amelyek rossz hírbe hoznak',
      help: 'Hamis állítások, amelyek ártanak egy ember vagy cég jó hírének.',
    },
    'cyber.harassment': { label: 'Zaklatás', help: 'Nem kívánt üzenetek vagy támadások újra és újra.' },
    'cyber.bullying': {
      label: 'Bántalmazás az interneten',
      help: 'Sértegetés, megalázás vagy megfélemlítés.',
    },
    'cyber.stalking': {
      label: 'Valaki követése vagy megfigyelése',
      help: 'Valakit követnek, figyelnek vagy nyomon követik, hol jár.',
    },
    'cyber.incitement': {
      label: 'Másokat uszít valaki ellen',
      help: 'Arra kér embereket, hogy támadjanak meg vagy zaklassanak valakit vagy egy csoportot.',
    },
    'cyber.ncii': {
      label: 'Intim képek beleegyezés nélkül',
      help: 'Meztelen vagy szexuális képek, amelyeket engedély nélkül osztottak meg.',
    },
    'cyber.ncii_synthetic': {
      label: 'Hamis intim képek',
      help: 'Számítógéppel készültek vagy módosították őket, hogy valódi embert mutassanak.',
    },
    'privacy.doxxing': {
      label: 'Nyilvánosságra hozott személyes adatok',
      help: 'Cím, telefonszám, okmányok vagy más magánjellegű adatok.',
    },
    'privacy.biometric': {
      label: 'Arc, hang vagy test adatai',
      help: 'Engedély nélkül használják őket valaki felismerésére.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Régi információ rólam',
      help: 'Olyan információ Önről, amelyet már nem kellene megtalálni.',
    },
    'privacy.data_falsification': {
      label: 'Téves adatok egy személyről',
      help: 'Személyes adatok, amelyeket megváltoztattak vagy kitaláltak.',
    },
    'ip.copyright': {
      label: 'Szerzői jog',
      help: 'Szöveg, kép, zene vagy film, amelyet engedély nélkül használnak.',
    },
    'ip.trademark': {
      label: 'Védjegy',
      help: 'Engedély nélkül használt márkanév vagy logó, vagy hamisított áru.',
    },
    'ip.design': { label: 'Formatervezési minta', help: 'Védett formát vagy megjelenést másoltak le.' },
    'ip.patent': { label: 'Szabadalom', help: 'Védett találmányt használnak engedély nélkül.' },
    'ip.trade_secret': { label: 'Üzleti titok', help: 'Egy cég titkos információi nyilvánosságra kerültek.' },
    'ip.geographic_indication': {
      label: 'Védett földrajzi név',
      help: 'Egy termék jogtalanul viseli egy hely nevét.',
    },
    'civic.disinformation': {
      label: 'Hamis információ',
      help: 'Valótlan állítások, amelyek célja a nyilvánosság megtévesztése.',
    },
    'civic.eu_law': {
      label: 'Az uniós választási szabályok ellen',
      help: 'Például fizetett politikai hirdetés, amely elrejti, hogy ki fizet érte.',
    },
    'civic.national_law': {
      label: 'A nemzeti választási szabályok ellen',
      help: 'Például téves adatok arról, hogyan vagy mikor lehet szavazni.',
    },
    'fraud.phishing': {
      label: 'Csalás vagy jelszólopás',
      help: 'Az Ön jelszavát, banki adatait vagy pénzét próbálja megszerezni.',
    },
    'fraud.impersonation': {
      label: 'Másnak adja ki magát',
      help: 'Egy ember vagy cég nevét, vagy ellopott fiókot használ.',
    },
    'fraud.inauthentic_account': {
      label: 'Hamis fiók',
      help: 'Robot, vagy olyan ember fiókja, aki nem létezik.',
    },
    'fraud.inauthentic_listing': {
      label: 'Hamis ajánlat vagy hirdetés',
      help: 'Olyasmit árulnak, ami nem létezik, vagy nem az eladóé.',
    },
    'fraud.fake_review': {
      label: 'Hamis értékelés',
      help: 'Olyan értékelés, amelyért fizettek, vagy amelyet kitaláltak.',
    },
    'fraud.pyramid_scheme': {
      label: 'Piramisjáték',
      help: 'Úgy keres pénzt, hogy fizető embereket szervez be.',
    },
    'fraud.other': { label: 'Másfajta csalás', help: 'Más trükk pénz vagy áru megszerzésére.' },
    'selfharm.suicide': {
      label: 'Öngyilkosság',
      help: 'Valaki öngyilkosságról beszél, vagy másokat erre biztatnak.',
    },
    'selfharm.self_injury': {
      label: 'Önsértés',
      help: 'Valaki megsebzi magát, vagy megmutatja másoknak, hogyan kell.',
    },
    'selfharm.eating_disorder': {
      label: 'Evészavar',
      help: 'Az éhezést vagy az önhánytatást jó dologként mutatja be.',
    },
    'selfharm.substances': {
      label: 'Drog vagy alkohol',
      help: 'A drog vagy alkohol veszélyes használatát jó dologként mutatja be.',
    },
    'consumer.hidden_advertising': {
      label: 'Burkolt reklám',
      help: 'Fizettek érte, de ez nincs feltüntetve.',
    },
    'consumer.trader_information': {
      label: 'Nem világos, ki az eladó',
      help: 'Hiányzik az eladó neve, címe vagy más adata.',
    },
    'consumer.misleading_product': {
      label: 'Félrevezető egy termékről',
      help: 'A termék vagy szolgáltatás nem az, aminek mondják.',
    },
    'consumer.misleading_rights': {
      label: 'Félrevezető az Ön jogairól',
      help: 'Például a visszaküldésről vagy a jótállásról.',
    },
    'consumer.pricing': {
      label: 'Téves vagy rejtett ár',
      help: 'Az ár nem igaz, vagy rejtett költségek vannak.',
    },
    'product.prohibited': {
      label: 'Tiltott termék',
      help: 'Például fegyver, drog vagy gyógyszer, amelyet engedély nélkül árulnak.',
    },
    'product.unsafe': { label: 'Nem biztonságos termék', help: 'Kárt okozhat azoknak, akik használják.' },
    'animal.harm': { label: 'Állatkínzás', help: 'Állatokat bántanak, vagy szenvedni hagynak.' },
    'animal.unlawful_sale': {
      label: 'Állatok törvénytelen árusítása',
      help: 'Például védett állatok vagy kölyökkutyák papírok nélkül.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklám vagy ugyanaz az üzenet újra és újra.' },
    'terms.flooding': { label: 'Túl sok üzenet', help: 'Annyi üzenet, hogy mások nem tudnak beszélgetni.' },
    'terms.off_topic': { label: 'Nem a témához tartozik', help: 'Nem ide való.' },
    'terms.incivility': { label: 'Durva hangnem', help: 'Durva vagy bántó szavak.' },
    'terms.adult_sexual': {
      label: 'Szexuális tartalom',
      help: 'Szexuális képek vagy szövegek, ahol nincs helyük.',
    },
    'terms.nudity': { label: 'Meztelenség', help: 'Meztelen emberek, ahol ennek nincs helye.' },
    'terms.age_restricted': {
      label: 'Nincs megfelelő korhatár',
      help: 'Ezt csak egy bizonyos életkor felett szabadna látni.',
    },
    'terms.geographic': {
      label: 'Nem ebbe az országba való',
      help: 'Itt nem szabad megmutatni vagy eladni.',
    },
    'terms.language': { label: 'Nem megfelelő nyelv', help: 'Más nyelv, mint amit itt kérnek.' },
    'terms.goods_not_permitted': {
      label: 'Itt nem szabad kínálni',
      help: 'Áruk vagy szolgáltatások, amelyeket az itteni szabályok nem engednek.',
    },
    'terms.ban_evasion': {
      label: 'Egy kitiltott személy visszatért',
      help: 'Valaki kitiltás után másik fiókot használ.',
    },
    'terms.platform_abuse': {
      label: 'Visszaélés ezzel a szolgáltatással',
      help: 'Feltörés, csalás vagy káros szoftver.',
    },
    'terms.other': {
      label: 'A szolgáltatás más szabálya',
      help: 'Olyan szabály ellen van, amely nincs a listán.',
    },
    'sexual.adult_abuse': {
      label: 'Felnőtt szexuális bántalmazása',
      help: 'Képek vagy videók szexről, amelybe valaki nem egyezett bele.',
    },
    'sexual.violence': {
      label: 'Szexuális erőszak',
      help: 'Nemi erőszakkal vagy szexuális támadással való fenyegetés, vagy ezek dicsérete.',
    },
    'sexual.animal': { label: 'Szex állatokkal', help: 'Szexuális cselekmények állatokkal.' },
    'other.unspecified': { label: 'Valami más', help: 'Mondja el a saját szavaival, mi a baj.' },
  },
  goodFaith: {
    textId: 'good-faith-1.hu',
    text: 'Jóhiszeműen úgy gondolom, hogy ezek az információk pontosak és hiánytalanok.',
  },
};
