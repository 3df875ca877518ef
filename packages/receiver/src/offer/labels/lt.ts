import type { Labels } from './labels.ts';

/** Lithuanian. */
export const lt: Labels = {
  groups: {
    spam: {
      label: 'Brukalas arba sukčiavimas',
      help: 'Reklama, kurios niekas neprašė, arba būdas išvilioti pinigus ar slaptažodžius.',
    },
    harassment: {
      label: 'Patyčios arba priekabiavimas',
      help: 'Žmogus įžeidinėjamas, žeminamas, persekiojamas arba spaudžiamas.',
    },
    hate: { label: 'Neapykanta', help: 'Žmonės puolami dėl to, kas jie yra, kuo tiki ar iš kur kilę.' },
    violence: {
      label: 'Smurtas arba grasinimai',
      help: 'Grasinimai, žiaurumas, terorizmas arba prekyba žmonėmis.',
    },
    selfharm: {
      label: 'Savęs žalojimas arba savižudybė',
      help: 'Kas nors gali susižaloti arba kiti skatinami tai daryti.',
    },
    sexual: {
      label: 'Seksualinis turinys arba nuogumas',
      help: 'Taip pat be sutikimo pasidalyti intymūs vaizdai.',
    },
    child: {
      label: 'Vaikų saugumas',
      help: 'Vaikas patiria prievartą, yra viliojamas arba jam gresia pavojus. Savo vardo nurodyti nereikia.',
    },
    privacy: { label: 'Privati informacija', help: 'Asmens duomenys rodomi arba naudojami be leidimo.' },
    impersonation: {
      label: 'Apsimetimas kitu asmeniu',
      help: 'Netikras vardas, pavogta arba netikra paskyra.',
    },
    ip: {
      label: 'Autorių teisės arba prekių ženklas',
      help: 'Kas nors be leidimo naudoja jūsų kūrinį, prekių ženklą ar išradimą.',
    },
    misleading: {
      label: 'Netiesa arba klaidinimas',
      help: 'Neteisingi teiginiai apie naujienas, sveikatą, rinkimus ar gaminius.',
    },
    other: { label: 'Kas nors kita', help: 'Niekas iš to netinka arba nesate tikri.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksualiniai vaiko vaizdai',
      help: 'Seksualinės prievartos prieš vaiką vaizdai. Nesidalykite jais ir jų neišsaugokite.',
    },
    'child.csam_synthetic': {
      label: 'Dirbtiniai seksualiniai vaiko vaizdai',
      help: 'Sukurti ar pakeisti kompiuteriu, nupiešti arba animuoti.',
    },
    'child.grooming': {
      label: 'Suaugęs asmuo vilioja vaiką seksui',
      help: 'Prašo nuotraukų, paslapčių ar susitikimo.',
    },
    'child.privacy': {
      label: 'Privatūs vaiko duomenys',
      help: 'Vaiko vardas, mokykla, adresas ar nuotraukos.',
    },
    'child.bullying': {
      label: 'Iš vaiko tyčiojamasi',
      help: 'Vaikas įžeidinėjamas, jam grasinama arba jis atstumiamas.',
    },
    'child.age_restricted': {
      label: 'Ne vaikams, bet vaikai tai mato',
      help: 'Suaugusiesiems skirtas turinys, kurį gali pamatyti vaikai.',
    },
    'child.dangerous_challenge': {
      label: 'Pavojingas iššūkis',
      help: 'Iššūkis ar triukas, per kurį vaikai gali susižaloti.',
    },
    'terrorism.provocation': {
      label: 'Raginimas vykdyti teroro išpuolius',
      help: 'Giria teroro išpuolius arba ragina kitus juos vykdyti.',
    },
    'terrorism.recruitment': {
      label: 'Verbavimas terorizmui',
      help: 'Ragina prisijungti prie teroristų grupės arba jai padėti.',
    },
    'terrorism.training': {
      label: 'Terorizmo mokymas',
      help: 'Aiškina, kaip pagaminti bombą ar ginklą išpuoliui.',
    },
    'terrorism.threat': { label: 'Grasinimas teroro išpuoliu', help: 'Praneša apie būsimą teroro išpuolį.' },
    'terrorism.other': { label: 'Kitas teroristinis turinys', help: 'Bet kas kita, kas padeda terorizmui.' },
    'security.illegal_organisation': {
      label: 'Uždrausta organizacija',
      help: 'Įstatymo uždraustos grupės simboliai ar žinutės.',
    },
    'security.public_health': {
      label: 'Pavojus visuomenės sveikatai',
      help: 'Patarimai ar teiginiai, dėl kurių gali susirgti daug žmonių.',
    },
    'security.environment': {
      label: 'Žala aplinkai',
      help: 'Pavyzdžiui, šiukšlių išvertimas gamtoje arba prekyba retais augalais.',
    },
    'violence.threat': { label: 'Grasinimas smurtu', help: 'Kas nors sako, kad sužalos ar nužudys žmogų.' },
    'violence.glorification': { label: 'Smurto šlovinimas', help: 'Smurtas rodomas kaip geras dalykas.' },
    'violence.graphic': {
      label: 'Šokiruojantys arba kruvini vaizdai',
      help: 'Smulkiai rodomi sunkūs sužalojimai, mirtis ar žiaurumas.',
    },
    'violence.coordinated': {
      label: 'Suplanuotas užpuolimas',
      help: 'Žmonės susitaria kartu sužaloti kitus arba ką nors sugadinti.',
    },
    'violence.trafficking': {
      label: 'Prekyba žmonėmis',
      help: 'Žmonės parduodami arba verčiami dirbti ar turėti lytinių santykių.',
    },
    'violence.exploitation': {
      label: 'Žmonių išnaudojimas',
      help: 'Kas nors pelnosi iš žmonių, kurie negali atsisakyti.',
    },
    'violence.domestic': {
      label: 'Smurtas artimoje aplinkoje',
      help: 'Partnerio smurtas arba smurtas šeimoje.',
    },
    'speech.hate': {
      label: 'Neapykanta grupei žmonių',
      help: 'Pavyzdžiui, dėl religijos, odos spalvos, kilmės, seksualumo ar negalios.',
    },
    'speech.discrimination': {
      label: 'Diskriminacija',
      help: 'Žmonės atstumiami arba su jais elgiamasi blogiau dėl to, kas jie yra.',
    },
    'speech.defamation': {
      label: 'Melas, kuris kenkia geram vardui',
      help: 'Neteisingi teiginiai, kurie kenkia žmogaus ar įmonės reputacijai.',
    },
    'cyber.harassment': {
      label: 'Priekabiavimas',
      help: 'Nuolatinės nepageidaujamos žinutės arba puolimas.',
    },
    'cyber.bullying': { label: 'Patyčios', help: 'Įžeidimai, žeminimas ar bauginimas.' },
    'cyber.stalking': {
      label: 'Persekiojimas',
      help: 'Žmogus sekamas, stebimas arba nustatoma, kur jis yra.',
    },
    'cyber.incitement': {
      label: 'Kitų kurstymas prieš žmogų',
      help: 'Ragina pulti žmogų ar grupę arba prie jų priekabiauti.',
    },
    'cyber.ncii': {
      label: 'Intymūs vaizdai be sutikimo',
      help: 'Nuogo kūno ar seksualiniai vaizdai, kuriais dalijamasi be leidimo.',
    },
    'cyber.ncii_synthetic': {
      label: 'Netikri intymūs vaizdai',
      help: 'Sukurti ar pakeisti kompiuteriu, kad rodytų tikrą žmogų.',
    },
    'privacy.doxxing': {
      label: 'Paviešinti privatūs duomenys',
      help: 'Adresas, telefono numeris, dokumentai ar kiti privatūs duomenys.',
    },
    'privacy.biometric': {
      label: 'Veido, balso ar kūno duomenys',
      help: 'Naudojami žmogui atpažinti be leidimo.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Sena informacija apie mane',
      help: 'Kažkas apie jus, ko jau neturėtų būti galima rasti.',
    },
    'privacy.data_falsification': {
      label: 'Neteisingi duomenys apie žmogų',
      help: 'Pakeisti arba išgalvoti asmens duomenys.',
    },
    'ip.copyright': {
      label: 'Autorių teisės',
      help: 'Be leidimo naudojamas tekstas, vaizdai, muzika ar filmas.',
    },
    'ip.trademark': {
      label: 'Prekių ženklas',
      help: 'Be leidimo naudojamas prekių ženklas ar logotipas arba padirbtos prekės.',
    },
    'ip.design': { label: 'Dizainas', help: 'Nukopijuota saugoma forma ar išvaizda.' },
    'ip.patent': { label: 'Patentas', help: 'Saugomas išradimas naudojamas be leidimo.' },
    'ip.trade_secret': { label: 'Komercinė paslaptis', help: 'Paviešinta slapta įmonės informacija.' },
    'ip.geographic_indication': {
      label: 'Saugomas vietovės pavadinimas',
      help: 'Gaminys neteisėtai vadinamas vietovės vardu.',
    },
    'civic.disinformation': {
      label: 'Melaginga informacija',
      help: 'Neteisingi teiginiai, kuriais siekiama suklaidinti visuomenę.',
    },
    'civic.eu_law': {
      label: 'Prieštarauja ES rinkimų taisyklėms',
      help: 'Pavyzdžiui, mokama politinė reklama, kurioje slepiama, kas moka.',
    },
    'civic.national_law': {
      label: 'Prieštarauja šalies rinkimų taisyklėms',
      help: 'Pavyzdžiui, neteisinga informacija, kaip ar kada balsuoti.',
    },
    'fraud.phishing': {
      label: 'Sukčiavimas arba slaptažodžių vagystė',
      help: 'Bando gauti jūsų slaptažodį, banko duomenis ar pinigus.',
    },
    'fraud.impersonation': {
      label: 'Apsimeta kitu asmeniu',
      help: 'Naudoja žmogaus ar įmonės vardą arba pavogtą paskyrą.',
    },
    'fraud.inauthentic_account': {
      label: 'Netikra paskyra',
      help: 'Robotas arba žmogaus, kurio nėra, paskyra.',
    },
    'fraud.inauthentic_listing': {
      label: 'Netikras pasiūlymas ar skelbimas',
      help: 'Parduodama tai, ko nėra arba kas nepriklauso pardavėjui.',
    },
    'fraud.fake_review': {
      label: 'Netikras atsiliepimas',
      help: 'Atsiliepimas, kuris nupirktas arba išgalvotas.',
    },
    'fraud.pyramid_scheme': {
      label: 'Finansinė piramidė',
      help: 'Uždirbate, kai pritraukiate kitus, kurie moka.',
    },
    'fraud.other': { label: 'Kitoks sukčiavimas', help: 'Kitas būdas išvilioti pinigus ar prekes.' },
    'selfharm.suicide': {
      label: 'Savižudybė',
      help: 'Kas nors kalba apie savižudybę arba kiti prie jos stumiami.',
    },
    'selfharm.self_injury': {
      label: 'Savęs žalojimas',
      help: 'Kas nors save žaloja arba rodo kitiems, kaip tai daryti.',
    },
    'selfharm.eating_disorder': {
      label: 'Valgymo sutrikimas',
      help: 'Badavimas ar vėmimas rodomas kaip geras dalykas.',
    },
    'selfharm.substances': {
      label: 'Narkotikai arba alkoholis',
      help: 'Pavojingas narkotikų ar alkoholio vartojimas rodomas kaip geras dalykas.',
    },
    'consumer.hidden_advertising': {
      label: 'Paslėpta reklama',
      help: 'Už tai sumokėta, bet tai nenurodyta.',
    },
    'consumer.trader_information': {
      label: 'Neaišku, kas parduoda',
      help: 'Trūksta pardavėjo vardo, adreso ar kitų duomenų.',
    },
    'consumer.misleading_product': {
      label: 'Klaidinama apie gaminį',
      help: 'Gaminys ar paslauga nėra tokie, kaip sakoma.',
    },
    'consumer.misleading_rights': {
      label: 'Klaidinama apie jūsų teises',
      help: 'Pavyzdžiui, apie grąžinimą ar garantiją.',
    },
    'consumer.pricing': {
      label: 'Neteisinga arba paslėpta kaina',
      help: 'Kaina neteisinga arba išlaidos paslėptos.',
    },
    'product.prohibited': {
      label: 'Draudžiama prekė',
      help: 'Pavyzdžiui, be leidimo parduodami ginklai, narkotikai ar vaistai.',
    },
    'product.unsafe': { label: 'Nesaugi prekė', help: 'Ji gali sužaloti žmones, kurie ja naudojasi.' },
    'animal.harm': { label: 'Žiaurus elgesys su gyvūnais', help: 'Gyvūnai žalojami arba verčiami kentėti.' },
    'animal.unlawful_sale': {
      label: 'Neteisėta prekyba gyvūnais',
      help: 'Pavyzdžiui, saugomi gyvūnai ar šuniukai be dokumentų.',
    },
    'terms.spam': { label: 'Brukalas', help: 'Reklama arba ta pati žinutė vėl ir vėl.' },
    'terms.flooding': { label: 'Per daug žinučių', help: 'Tiek daug žinučių, kad kiti negali kalbėtis.' },
    'terms.off_topic': { label: 'Ne į temą', help: 'Tam čia ne vieta.' },
    'terms.incivility': { label: 'Nemandagumas', help: 'Grubūs ar skaudinantys žodžiai.' },
    'terms.adult_sexual': {
      label: 'Seksualinis turinys',
      help: 'Seksualiniai vaizdai ar tekstai ten, kur jiems ne vieta.',
    },
    'terms.nudity': { label: 'Nuogumas', help: 'Nuogi žmonės ten, kur tam ne vieta.' },
    'terms.age_restricted': {
      label: 'Be tinkamos amžiaus ribos',
      help: 'Tai turėtų būti skirta tik vyresniems.',
    },
    'terms.geographic': { label: 'Skirta ne šiai šaliai', help: 'Čia to negalima rodyti ar parduoti.' },
    'terms.language': { label: 'Netinkama kalba', help: 'Kita kalba, nei čia prašoma.' },
    'terms.goods_not_permitted': {
      label: 'Čia to negalima siūlyti',
      help: 'Prekės ar paslaugos, kurių čia neleidžia taisyklės.',
    },
    'terms.ban_evasion': {
      label: 'Užblokuotas asmuo sugrįžo',
      help: 'Kas nors po užblokavimo naudojasi kita paskyra.',
    },
    'terms.platform_abuse': {
      label: 'Piktnaudžiavimas šia paslauga',
      help: 'Įsilaužimai, apgaudinėjimas ar kenkėjiška programinė įranga.',
    },
    'terms.other': {
      label: 'Kita šios paslaugos taisyklė',
      help: 'Tai prieštarauja taisyklei, kurios sąraše nėra.',
    },
    'sexual.adult_abuse': {
      label: 'Seksualinė prievarta prieš suaugusįjį',
      help: 'Sekso, su kuriuo kas nors nesutiko, vaizdai ar įrašai.',
    },
    'sexual.violence': {
      label: 'Seksualinis smurtas',
      help: 'Grasinimas išprievartauti ar seksualiai užpulti arba tokių veiksmų gyrimas.',
    },
    'sexual.animal': { label: 'Seksas su gyvūnais', help: 'Seksualiniai veiksmai su gyvūnais.' },
    'other.unspecified': { label: 'Kas nors kita', help: 'Savo žodžiais parašykite, kas negerai.' },
  },
  goodFaith: {
    textId: 'good-faith-1.lt',
    text: 'Sąžiningai manau, kad ši informacija yra tiksli ir išsami.',
  },
};
