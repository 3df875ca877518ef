import type { Labels } from './labels.ts';

/** Latvian. */
export const lv: Labels = {
  groups: {
    spam: {
      label: 'Mēstules vai krāpšana',
      help: 'Reklāma, ko neviens nav lūdzis, vai triks, lai iegūtu naudu vai paroles.',
    },
    harassment: { label: 'Ņirgāšanās vai uzmākšanās', help: 'Kādu apvaino, pazemo, vajā vai spiež.' },
    hate: { label: 'Naids', help: 'Uzbrukumi cilvēkiem par to, kas viņi ir, kam tic vai no kurienes nāk.' },
    violence: {
      label: 'Vardarbība vai draudi',
      help: 'Draudi, nežēlība, terorisms vai cilvēku tirdzniecība.',
    },
    selfharm: {
      label: 'Paškaitējums vai pašnāvība',
      help: 'Kāds var sev kaitēt, vai citi tiek uz to mudināti.',
    },
    sexual: {
      label: 'Seksuāls saturs vai kailums',
      help: 'Arī intīmi attēli, kas izplatīti bez piekrišanas.',
    },
    child: {
      label: 'Bērnu drošība',
      help: 'Bērnam dara pāri, viņu vilina vai viņš ir briesmās. Jums nav jānorāda savs vārds.',
    },
    privacy: { label: 'Privāta informācija', help: 'Personas dati tiek rādīti vai izmantoti bez atļaujas.' },
    impersonation: {
      label: 'Izlikšanās par citu personu',
      help: 'Viltots vārds, nozagts vai viltots konts.',
    },
    ip: {
      label: 'Autortiesības vai preču zīme',
      help: 'Kāds bez atļaujas izmanto jūsu darbu, zīmolu vai izgudrojumu.',
    },
    misleading: {
      label: 'Nepatiess vai maldinošs',
      help: 'Nepatiesi apgalvojumi par ziņām, veselību, vēlēšanām vai precēm.',
    },
    other: { label: 'Kaut kas cits', help: 'Nekas no tā neder, vai jums ir šaubas.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuāli bērna attēli',
      help: 'Bērna seksuālas izmantošanas foto vai video. Neizplatiet un nesaglabājiet tos.',
    },
    'child.csam_synthetic': {
      label: 'Viltoti seksuāli bērna attēli',
      help: 'Ar datoru radīti vai mainīti, zīmēti vai animēti.',
    },
    'child.grooming': {
      label: 'Pieaugušais meklē seksu ar bērnu',
      help: 'Lūdz attēlus, noslēpumus vai tikšanos.',
    },
    'child.privacy': { label: 'Bērna privātie dati', help: 'Bērna vārds, skola, adrese vai attēli.' },
    'child.bullying': { label: 'Ņirgāšanās par bērnu', help: 'Bērnu apvaino, viņam draud vai viņu atstumj.' },
    'child.age_restricted': {
      label: 'Nav domāts bērniem, bet bērni to redz',
      help: 'Pieaugušajiem domāts saturs, ko var redzēt bērni.',
    },
    'child.dangerous_challenge': {
      label: 'Bīstams izaicinājums',
      help: 'Izaicinājums vai triks, kurā bērni var savainoties.',
    },
    'terrorism.provocation': {
      label: 'Aicinājums uz terorismu',
      help: 'Slavē terora aktus vai aicina citus tos veikt.',
    },
    'terrorism.recruitment': {
      label: 'Vervēšana terorismam',
      help: 'Aicina pievienoties teroristu grupai vai tai palīdzēt.',
    },
    'terrorism.training': {
      label: 'Apmācība terorismam',
      help: 'Skaidro, kā izgatavot bumbas vai ieročus uzbrukumam.',
    },
    'terrorism.threat': { label: 'Draudi ar terora aktu', help: 'Paziņo par gaidāmu terora aktu.' },
    'terrorism.other': { label: 'Cits teroristisks saturs', help: 'Jebkas cits, kas palīdz terorismam.' },
    'security.illegal_organisation': {
      label: 'Aizliegta organizācija',
      help: 'Ar likumu aizliegtas grupas simboli vai vēstījumi.',
    },
    'security.public_health': {
      label: 'Drauds sabiedrības veselībai',
      help: 'Padomi vai apgalvojumi, kuru dēļ var saslimt daudzi cilvēki.',
    },
    'security.environment': {
      label: 'Kaitējums videi',
      help: 'Piemēram, atkritumu izgāšana dabā vai tirdzniecība ar retiem augiem.',
    },
    'violence.threat': {
      label: 'Draudi lietot vardarbību',
      help: 'Kāds saka, ka ievainos vai nogalinās cilvēku.',
    },
    'violence.glorification': {
      label: 'Vardarbības slavināšana',
      help: 'Vardarbība parādīta kā kaut kas labs.',
    },
    'violence.graphic': {
      label: 'Šokējoši vai asiņaini attēli',
      help: 'Smagas traumas, nāve vai nežēlība, kas parādīta sīki.',
    },
    'violence.coordinated': {
      label: 'Plānots uzbrukums',
      help: 'Cilvēki vienojas kopā nodarīt pāri citiem vai kaut ko sabojāt.',
    },
    'violence.trafficking': {
      label: 'Cilvēku tirdzniecība',
      help: 'Cilvēkus pārdod vai piespiež strādāt vai nodarboties ar seksu.',
    },
    'violence.exploitation': {
      label: 'Cilvēku izmantošana',
      help: 'Kāds gūst labumu no cilvēkiem, kuri nevar atteikties.',
    },
    'violence.domestic': { label: 'Vardarbība ģimenē', help: 'Partnera vardarbība vai vardarbība ģimenē.' },
    'speech.hate': {
      label: 'Naids pret kādu grupu',
      help: 'Piemēram, reliģijas, ādas krāsas, izcelsmes, seksualitātes vai invaliditātes dēļ.',
    },
    'speech.discrimination': {
      label: 'Diskriminācija',
      help: 'Cilvēkus atstumj vai pret viņiem izturas sliktāk tāpēc, kas viņi ir.',
    },
    'speech.defamation': {
      label: 'Meli, kas kaitē labam vārdam',
      help: 'Nepatiesi apgalvojumi, kas kaitē cilvēka vai uzņēmuma reputācijai.',
    },
    'cyber.harassment': { label: 'Uzmākšanās', help: 'Nevēlamas ziņas vai uzbrukumi atkal un atkal.' },
    'cyber.bullying': { label: 'Ņirgāšanās', help: 'Apvainojumi, pazemošana vai iebiedēšana.' },
    'cyber.stalking': { label: 'Vajāšana', help: 'Kādam seko, viņu novēro vai izseko.' },
    'cyber.incitement': {
      label: 'Citu kūdīšana pret kādu',
      help: 'Aicina uzbrukt cilvēkam vai grupai vai viņiem uzmākties.',
    },
    'cyber.ncii': {
      label: 'Intīmi attēli bez piekrišanas',
      help: 'Kailfoto vai seksuāli attēli, kas izplatīti bez atļaujas.',
    },
    'cyber.ncii_synthetic': {
      label: 'Viltoti intīmi attēli',
      help: 'Ar datoru radīti vai mainīti, lai rādītu īstu cilvēku.',
    },
    'privacy.doxxing': {
      label: 'Publiskoti privātie dati',
      help: 'Adrese, tālruņa numurs, dokumenti vai citi privāti dati.',
    },
    'privacy.biometric': {
      label: 'Sejas, balss vai ķermeņa dati',
      help: 'Izmantoti, lai bez atļaujas kādu atpazītu.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Veca informācija par mani',
      help: 'Kaut kas par jums, ko vairs nevajadzētu varēt atrast.',
    },
    'privacy.data_falsification': {
      label: 'Nepareizi dati par cilvēku',
      help: 'Personas dati, kas ir mainīti vai izdomāti.',
    },
    'ip.copyright': {
      label: 'Autortiesības',
      help: 'Teksts, attēli, mūzika vai filma, ko izmanto bez atļaujas.',
    },
    'ip.trademark': {
      label: 'Preču zīme',
      help: 'Bez atļaujas izmantots zīmola nosaukums vai logotips, vai viltotas preces.',
    },
    'ip.design': { label: 'Dizainparaugs', help: 'Nokopēta aizsargāta forma vai izskats.' },
    'ip.patent': { label: 'Patents', help: 'Aizsargātu izgudrojumu izmanto bez atļaujas.' },
    'ip.trade_secret': { label: 'Komercnoslēpums', help: 'Publiskota slepena uzņēmuma informācija.' },
    'ip.geographic_indication': {
      label: 'Aizsargāts vietas nosaukums',
      help: 'Precei nepamatoti dots kādas vietas nosaukums.',
    },
    'civic.disinformation': {
      label: 'Nepatiesa informācija',
      help: 'Nepatiesi apgalvojumi, lai maldinātu sabiedrību.',
    },
    'civic.eu_law': {
      label: 'Pret ES vēlēšanu noteikumiem',
      help: 'Piemēram, apmaksāta politiskā reklāma, kas slēpj, kurš maksā.',
    },
    'civic.national_law': {
      label: 'Pret valsts vēlēšanu noteikumiem',
      help: 'Piemēram, nepareiza informācija par to, kā vai kad balsot.',
    },
    'fraud.phishing': {
      label: 'Krāpšana vai paroļu zādzība',
      help: 'Mēģina iegūt jūsu paroli, bankas datus vai naudu.',
    },
    'fraud.impersonation': {
      label: 'Izliekas par kādu citu',
      help: 'Izmanto cilvēka vai uzņēmuma vārdu vai nozagtu kontu.',
    },
    'fraud.inauthentic_account': { label: 'Viltots konts', help: 'Robots vai tāda cilvēka konts, kura nav.' },
    'fraud.inauthentic_listing': {
      label: 'Viltots piedāvājums vai sludinājums',
      help: 'Pārdod kaut ko, kā nav vai kas nepieder pārdevējam.',
    },
    'fraud.fake_review': { label: 'Viltota atsauksme', help: 'Atsauksme, kas ir apmaksāta vai izdomāta.' },
    'fraud.pyramid_scheme': { label: 'Finanšu piramīda', help: 'Jūs pelnāt, iesaistot citus, kuri maksā.' },
    'fraud.other': { label: 'Cita veida krāpšana', help: 'Cits triks, lai iegūtu naudu vai preces.' },
    'selfharm.suicide': {
      label: 'Pašnāvība',
      help: 'Kāds runā par pašnāvību, vai citi tiek uz to mudināti.',
    },
    'selfharm.self_injury': { label: 'Paškaitējums', help: 'Kāds sev kaitē vai rāda citiem, kā to darīt.' },
    'selfharm.eating_disorder': {
      label: 'Ēšanas traucējumi',
      help: 'Badošanās vai vemšana parādīta kā kaut kas labs.',
    },
    'selfharm.substances': {
      label: 'Narkotikas vai alkohols',
      help: 'Bīstama narkotiku vai alkohola lietošana parādīta kā kaut kas labs.',
    },
    'consumer.hidden_advertising': {
      label: 'Slēpta reklāma',
      help: 'Par to ir samaksāts, bet tas nav norādīts.',
    },
    'consumer.trader_information': {
      label: 'Nav skaidrs, kas pārdod',
      help: 'Trūkst pārdevēja vārda, adreses vai citu datu.',
    },
    'consumer.misleading_product': {
      label: 'Maldina par preci',
      help: 'Prece vai pakalpojums nav tāds, kā apgalvots.',
    },
    'consumer.misleading_rights': {
      label: 'Maldina par jūsu tiesībām',
      help: 'Piemēram, par preces atdošanu vai garantiju.',
    },
    'consumer.pricing': {
      label: 'Nepareiza vai slēpta cena',
      help: 'Cena nav patiesa, vai ir slēptas izmaksas.',
    },
    'product.prohibited': {
      label: 'Aizliegta prece',
      help: 'Piemēram, ieroči, narkotikas vai zāles, ko pārdod bez atļaujas.',
    },
    'product.unsafe': { label: 'Nedroša prece', help: 'Tā var savainot cilvēkus, kuri to lieto.' },
    'animal.harm': { label: 'Cietsirdība pret dzīvniekiem', help: 'Dzīvniekiem nodara pāri vai liek ciest.' },
    'animal.unlawful_sale': {
      label: 'Nelikumīga dzīvnieku pārdošana',
      help: 'Piemēram, aizsargājami dzīvnieki vai kucēni bez dokumentiem.',
    },
    'terms.spam': { label: 'Mēstules', help: 'Reklāma vai viena un tā pati ziņa atkal un atkal.' },
    'terms.flooding': { label: 'Pārāk daudz ziņu', help: 'Tik daudz ziņu, ka citi nevar sarunāties.' },
    'terms.off_topic': { label: 'Ne par tēmu', help: 'Tam šeit nav vietas.' },
    'terms.incivility': { label: 'Nepieklājība', help: 'Rupji vai sāpinoši vārdi.' },
    'terms.adult_sexual': {
      label: 'Seksuāls saturs',
      help: 'Seksuāli attēli vai teksti tur, kur tiem nav vietas.',
    },
    'terms.nudity': { label: 'Kailums', help: 'Kaili cilvēki tur, kur tam nav vietas.' },
    'terms.age_restricted': {
      label: 'Bez pareiza vecuma ierobežojuma',
      help: 'Tam jābūt pieejamam tikai no noteikta vecuma.',
    },
    'terms.geographic': { label: 'Nav paredzēts šai valstij', help: 'Šeit to nedrīkst rādīt vai pārdot.' },
    'terms.language': { label: 'Nepareiza valoda', help: 'Cita valoda nekā tā, kas šeit jālieto.' },
    'terms.goods_not_permitted': {
      label: 'Šeit to nedrīkst piedāvāt',
      help: 'Preces vai pakalpojumi, ko šejienes noteikumi neatļauj.',
    },
    'terms.ban_evasion': {
      label: 'Bloķēta persona ir atgriezusies',
      help: 'Kāds pēc bloķēšanas izmanto citu kontu.',
    },
    'terms.platform_abuse': {
      label: 'Šī pakalpojuma ļaunprātīga lietošana',
      help: 'Uzlaušana, šmaukšanās vai kaitīga programmatūra.',
    },
    'terms.other': {
      label: 'Cits šī pakalpojuma noteikums',
      help: 'Tas ir pretrunā noteikumam, kura nav sarakstā.',
    },
    'sexual.adult_abuse': {
      label: 'Pieaugušā seksuāla izmantošana',
      help: 'Attēli vai video ar seksu, kam kāds nav piekritis.',
    },
    'sexual.violence': {
      label: 'Seksuāla vardarbība',
      help: 'Draudi izvarot vai seksuāli uzbrukt, vai šādas rīcības slavēšana.',
    },
    'sexual.animal': { label: 'Sekss ar dzīvniekiem', help: 'Seksuālas darbības ar dzīvniekiem.' },
    'other.unspecified': { label: 'Kaut kas cits', help: 'Pastāstiet saviem vārdiem, kas nav kārtībā.' },
  },
  goodFaith: {
    textId: 'good-faith-1.lv',
    text: 'Es labticīgi uzskatu, ka šī informācija ir precīza un pilnīga.',
  },
};
