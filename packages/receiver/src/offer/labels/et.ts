import type { Labels } from './labels.ts';

/** Estonian. */
export const et: Labels = {
  groups: {
    spam: {
      label: 'Rämpspost või pettus',
      help: 'Reklaam, mida keegi ei soovinud, või nipp raha või paroolide saamiseks.',
    },
    harassment: {
      label: 'Kiusamine või ahistamine',
      help: 'Kedagi solvatakse, häbistatakse, jälitatakse või survestatakse.',
    },
    hate: {
      label: 'Vihkamine',
      help: 'Rünnakud inimeste vastu selle pärast, kes nad on, mida nad usuvad või kust nad pärit on.',
    },
    violence: { label: 'Vägivald või ähvardused', help: 'Ähvardused, julmus, terrorism või inimkaubandus.' },
    selfharm: {
      label: 'Enesevigastamine või enesetapp',
      help: 'Keegi võib endale viga teha või õhutatakse selleks teisi.',
    },
    sexual: { label: 'Seksuaalne sisu või alastus', help: 'Ka intiimsed pildid, mida jagati nõusolekuta.' },
    child: {
      label: 'Laste turvalisus',
      help: 'Last väärkoheldakse või meelitatakse või on ta ohus. Oma nime ei ole vaja öelda.',
    },
    privacy: { label: 'Privaatsed andmed', help: 'Isikuandmeid näidatakse või kasutatakse loata.' },
    impersonation: {
      label: 'Kellegi teisena esinemine',
      help: 'Vale nimi, varastatud konto või võltskonto.',
    },
    ip: {
      label: 'Autoriõigus või kaubamärk',
      help: 'Keegi kasutab teie teost, kaubamärki või leiutist loata.',
    },
    misleading: {
      label: 'Vale või eksitav',
      help: 'Väärad väited uudiste, tervise, valimiste või toodete kohta.',
    },
    other: { label: 'Midagi muud', help: 'Ükski neist ei sobi või te ei ole kindel.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuaalsed pildid lapsest',
      help: 'Fotod või videod lapse seksuaalsest väärkohtlemisest. Ärge neid jagage ega salvestage.',
    },
    'child.csam_synthetic': {
      label: 'Võltsitud seksuaalsed pildid lapsest',
      help: 'Arvutiga tehtud või muudetud, joonistatud või animeeritud.',
    },
    'child.grooming': {
      label: 'Täiskasvanu otsib lapsega seksi',
      help: 'Küsib pilte, saladusi või kohtumist.',
    },
    'child.privacy': { label: 'Lapse privaatsed andmed', help: 'Lapse nimi, kool, aadress või pildid.' },
    'child.bullying': { label: 'Last kiusatakse', help: 'Last solvatakse, ähvardatakse või tõrjutakse.' },
    'child.age_restricted': {
      label: 'Ei sobi lastele, kuid on neile avatud',
      help: 'Täiskasvanutele mõeldud sisu, mida lapsed näevad.',
    },
    'child.dangerous_challenge': {
      label: 'Ohtlik väljakutse',
      help: 'Väljakutse või trikk, mis võib lastele viga teha.',
    },
    'terrorism.provocation': {
      label: 'Üleskutse terrorismile',
      help: 'Kiidab terrorirünnakuid või kutsub teisi neid toime panema.',
    },
    'terrorism.recruitment': {
      label: 'Värbamine terrorismi jaoks',
      help: 'Kutsub inimesi terrorirühmitusega liituma või seda aitama.',
    },
    'terrorism.training': {
      label: 'Terrorismi õpetamine',
      help: 'Selgitab, kuidas teha rünnakuks pomme või relvi.',
    },
    'terrorism.threat': { label: 'Ähvardab terrorirünnakuga', help: 'Teatab, et tuleb terrorirünnak.' },
    'terrorism.other': { label: 'Muu terroristlik sisu', help: 'Kõik muu, mis aitab terrorismi.' },
    'security.illegal_organisation': {
      label: 'Keelatud organisatsioon',
      help: 'Seadusega keelatud rühmituse sümbolid või sõnumid.',
    },
    'security.public_health': {
      label: 'Oht rahvatervisele',
      help: 'Nõuanded või väited, mis võivad paljud inimesed haigeks teha.',
    },
    'security.environment': {
      label: 'Kahju keskkonnale',
      help: 'Näiteks prügi viimine loodusesse või kauplemine haruldaste taimedega.',
    },
    'violence.threat': {
      label: 'Vägivallaga ähvardamine',
      help: 'Keegi ütleb, et teeb inimesele viga või tapab ta.',
    },
    'violence.glorification': { label: 'Vägivalla ülistamine', help: 'Vägivalda näidatakse millegi heana.' },
    'violence.graphic': {
      label: 'Šokeerivad või verised pildid',
      help: 'Rasked vigastused, surm või julmus üksikasjalikult.',
    },
    'violence.coordinated': {
      label: 'Plaanitud rünnak',
      help: 'Inimesed lepivad kokku, et teha koos teistele viga või midagi lõhkuda.',
    },
    'violence.trafficking': {
      label: 'Inimkaubandus',
      help: 'Inimesi müüakse või sunnitakse tööle või seksile.',
    },
    'violence.exploitation': {
      label: 'Inimeste ärakasutamine',
      help: 'Keegi saab kasu inimestest, kes ei saa keelduda.',
    },
    'violence.domestic': { label: 'Koduvägivald', help: 'Partneri vägivald või vägivald perekonnas.' },
    'speech.hate': {
      label: 'Vihkamine mingi rühma vastu',
      help: 'Näiteks usu, nahavärvi, päritolu, seksuaalsuse või puude pärast.',
    },
    'speech.discrimination': {
      label: 'Diskrimineerimine',
      help: 'Inimesi jäetakse kõrvale või koheldakse halvemini selle pärast, kes nad on.',
    },
    'speech.defamation': {
      label: 'Head nime kahjustavad valed',
      help: 'Valeväited, mis kahjustavad inimese või ettevõtte mainet.',
    },
    'cyber.harassment': { label: 'Ahistamine', help: 'Soovimatud sõnumid või rünnakud ikka ja jälle.' },
    'cyber.bullying': { label: 'Kiusamine', help: 'Solvamine, alandamine või hirmutamine.' },
    'cyber.stalking': {
      label: 'Jälitamine',
      help: 'Kellelegi käiakse järel või jälgitakse tema tegevust ja asukohta.',
    },
    'cyber.incitement': {
      label: 'Teiste õhutamine kellegi vastu',
      help: 'Kutsub üles inimest või rühma ründama või ahistama.',
    },
    'cyber.ncii': {
      label: 'Intiimsed pildid nõusolekuta',
      help: 'Alastipildid või seksuaalsed pildid, mida jagati loata.',
    },
    'cyber.ncii_synthetic': {
      label: 'Võltsitud intiimsed pildid',
      help: 'Arvutiga tehtud või muudetud, et näidata päris inimest.',
    },
    'privacy.doxxing': {
      label: 'Avalikustatud isikuandmed',
      help: 'Aadress, telefoninumber, dokumendid või muud privaatsed andmed.',
    },
    'privacy.biometric': {
      label: 'Näo, hääle või keha andmed',
      help: 'Kasutatakse inimese äratundmiseks ilma loata.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Vana teave minu kohta',
      help: 'Midagi teie kohta, mis ei peaks enam leitav olema.',
    },
    'privacy.data_falsification': {
      label: 'Valed andmed inimese kohta',
      help: 'Isikuandmed, mida on muudetud või mis on välja mõeldud.',
    },
    'ip.copyright': {
      label: 'Autoriõigus',
      help: 'Tekst, pildid, muusika või film, mida kasutatakse loata.',
    },
    'ip.trademark': { label: 'Kaubamärk', help: 'Loata kasutatud kaubamärk või logo või võltskaup.' },
    'ip.design': { label: 'Disainilahendus', help: 'Kaitstud kuju või välimus on kopeeritud.' },
    'ip.patent': { label: 'Patent', help: 'Kaitstud leiutist kasutatakse loata.' },
    'ip.trade_secret': { label: 'Ärisaladus', help: 'Ettevõtte salajane teave on avalikuks tehtud.' },
    'ip.geographic_indication': {
      label: 'Piirkonna kaitstud nimi',
      help: 'Toode kannab ilma õiguseta mõne koha nime.',
    },
    'civic.disinformation': {
      label: 'Valeinfo',
      help: 'Väärad väited, mille eesmärk on avalikkust eksitada.',
    },
    'civic.eu_law': {
      label: 'ELi valimisreeglite vastu',
      help: 'Näiteks tasuline poliitreklaam, mis varjab, kes maksab.',
    },
    'civic.national_law': {
      label: 'Riigi valimisreeglite vastu',
      help: 'Näiteks valed andmed selle kohta, kuidas või millal hääletada.',
    },
    'fraud.phishing': {
      label: 'Pettus või paroolide vargus',
      help: 'Üritab saada teie parooli, pangaandmeid või raha.',
    },
    'fraud.impersonation': {
      label: 'Esineb kellegi teisena',
      help: 'Kasutab inimese või ettevõtte nime või varastatud kontot.',
    },
    'fraud.inauthentic_account': {
      label: 'Võltskonto',
      help: 'Robot või inimese konto, keda ei ole olemas.',
    },
    'fraud.inauthentic_listing': {
      label: 'Võltspakkumine või -kuulutus',
      help: 'Müüakse midagi, mida ei ole olemas või mis ei ole müüja oma.',
    },
    'fraud.fake_review': {
      label: 'Võltsarvustus',
      help: 'Arvustus, mille eest on makstud või mis on välja mõeldud.',
    },
    'fraud.pyramid_scheme': {
      label: 'Püramiidskeem',
      help: 'Te teenite raha, kui kutsute liituma teisi, kes maksavad.',
    },
    'fraud.other': { label: 'Muu pettus', help: 'Muu nipp raha või kauba saamiseks.' },
    'selfharm.suicide': {
      label: 'Enesetapp',
      help: 'Keegi räägib enesetapust või õhutatakse selleks teisi.',
    },
    'selfharm.self_injury': {
      label: 'Enesevigastamine',
      help: 'Keegi vigastab ennast või näitab teistele, kuidas seda teha.',
    },
    'selfharm.eating_disorder': {
      label: 'Söömishäire',
      help: 'Näitab söömata jätmist või oksendamist millegi heana.',
    },
    'selfharm.substances': {
      label: 'Narkootikumid või alkohol',
      help: 'Näitab narkootikumide või alkoholi ohtlikku tarvitamist millegi heana.',
    },
    'consumer.hidden_advertising': {
      label: 'Varjatud reklaam',
      help: 'Selle eest on makstud, kuid seda ei öelda.',
    },
    'consumer.trader_information': {
      label: 'Ei ole selge, kes müüb',
      help: 'Müüja nimi, aadress või muud andmed puuduvad.',
    },
    'consumer.misleading_product': {
      label: 'Eksitab toote kohta',
      help: 'Toode või teenus ei ole see, mida väidetakse.',
    },
    'consumer.misleading_rights': {
      label: 'Eksitab teie õiguste kohta',
      help: 'Näiteks tagastamise või garantii kohta.',
    },
    'consumer.pricing': { label: 'Vale või varjatud hind', help: 'Hind ei ole õige või on kulud varjatud.' },
    'product.prohibited': {
      label: 'Keelatud toode',
      help: 'Näiteks relvad, narkootikumid või ravimid, mida müüakse loata.',
    },
    'product.unsafe': { label: 'Ohtlik toode', help: 'See võib kasutajale viga teha.' },
    'animal.harm': {
      label: 'Loomade julm kohtlemine',
      help: 'Loomadele tehakse viga või pannakse nad kannatama.',
    },
    'animal.unlawful_sale': {
      label: 'Loomade ebaseaduslik müük',
      help: 'Näiteks kaitsealused loomad või kutsikad ilma paberiteta.',
    },
    'terms.spam': { label: 'Rämpspost', help: 'Reklaam või sama sõnum ikka ja jälle.' },
    'terms.flooding': {
      label: 'Liiga palju sõnumeid',
      help: 'Nii palju sõnumeid, et teised ei saa rääkida.',
    },
    'terms.off_topic': { label: 'Teemast väljas', help: 'See ei kuulu siia.' },
    'terms.incivility': { label: 'Ebaviisakus', help: 'Ebaviisakad või haavavad sõnad.' },
    'terms.adult_sexual': {
      label: 'Seksuaalne sisu',
      help: 'Seksuaalsed pildid või tekstid kohas, kuhu need ei kuulu.',
    },
    'terms.nudity': { label: 'Alastus', help: 'Alasti inimesed kohas, kuhu see ei kuulu.' },
    'terms.age_restricted': {
      label: 'Õige vanusepiirang puudub',
      help: 'See sobib alles alates teatud vanusest.',
    },
    'terms.geographic': {
      label: 'Ei ole mõeldud sellele riigile',
      help: 'Seda ei tohi siin näidata ega müüa.',
    },
    'terms.language': { label: 'Vale keel', help: 'Teine keel kui see, mida siin kasutatakse.' },
    'terms.goods_not_permitted': {
      label: 'Seda ei tohi siin pakkuda',
      help: 'Kaubad või teenused, mida siinsed reeglid ei luba.',
    },
    'terms.ban_evasion': {
      label: 'Blokeeritud inimene on tagasi',
      help: 'Keegi kasutab pärast blokeerimist teist kontot.',
    },
    'terms.platform_abuse': {
      label: 'Selle teenuse väärkasutus',
      help: 'Häkkimine, petmine või kahjulik tarkvara.',
    },
    'terms.other': {
      label: 'Muu selle teenuse reegel',
      help: 'See on vastuolus reegliga, mida loetelus ei ole.',
    },
    'sexual.adult_abuse': {
      label: 'Täiskasvanu seksuaalne väärkohtlemine',
      help: 'Pildid või videod seksist, millega keegi ei nõustunud.',
    },
    'sexual.violence': {
      label: 'Seksuaalvägivald',
      help: 'Vägistamise või seksuaalse rünnakuga ähvardamine või selle kiitmine.',
    },
    'sexual.animal': { label: 'Seks loomadega', help: 'Seksuaalsed teod loomadega.' },
    'other.unspecified': { label: 'Midagi muud', help: 'Öelge oma sõnadega, mis on valesti.' },
  },
  goodFaith: {
    textId: 'good-faith-1.et',
    text: 'Usun heauskselt, et see teave on täpne ja täielik.',
  },
};
