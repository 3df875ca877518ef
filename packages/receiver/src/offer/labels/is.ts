import type { Labels } from './labels.ts';

/** Icelandic. */
export const is: Labels = {
  groups: {
    spam: {
      label: 'Ruslpóstur eða svindl',
      help: 'Auglýsingar sem enginn bað um eða brella til að ná í peninga eða lykilorð.',
    },
    harassment: {
      label: 'Einelti eða áreitni',
      help: 'Einhver er móðgaður, niðurlægður, eltur eða beittur þrýstingi.',
    },
    hate: {
      label: 'Hatur',
      help: 'Árásir á fólk fyrir það hver þau eru, hverju þau trúa eða hvaðan þau koma.',
    },
    violence: { label: 'Ofbeldi eða hótanir', help: 'Hótanir, grimmd, hryðjuverk eða mansal.' },
    selfharm: {
      label: 'Sjálfsskaði eða sjálfsvíg',
      help: 'Einhver gæti skaðað sig eða hvetur aðra til þess.',
    },
    sexual: {
      label: 'Kynferðislegt efni eða nekt',
      help: 'Líka nektarmyndir og annað náið efni sem er deilt án samþykkis.',
    },
    child: {
      label: 'Öryggi barna',
      help: 'Barn er beitt ofbeldi, tælt eða er í hættu. Þú þarft ekki að segja til nafns.',
    },
    privacy: {
      label: 'Persónulegar upplýsingar',
      help: 'Persónuupplýsingar eru birtar eða notaðar án leyfis.',
    },
    impersonation: {
      label: 'Þykist vera einhver annar',
      help: 'Falskt nafn, stolinn aðgangur eða falskur aðgangur.',
    },
    ip: {
      label: 'Höfundarréttur eða vörumerki',
      help: 'Einhver notar verk þitt, vörumerki eða uppfinningu án leyfis.',
    },
    misleading: {
      label: 'Rangt eða villandi',
      help: 'Ósannar fullyrðingar um fréttir, heilsu, kosningar eða vörur.',
    },
    other: { label: 'Eitthvað annað', help: 'Ekkert af þessu á við eða þú ert ekki viss.' },
  },
  reasons: {
    'child.csam': {
      label: 'Kynferðislegar myndir af barni',
      help: 'Ljósmyndir eða myndbönd af kynferðisofbeldi gegn barni. Ekki deila þeim eða vista þau.',
    },
    'child.csam_synthetic': {
      label: 'Tilbúnar kynferðislegar myndir af barni',
      help: 'Gerðar eða breyttar í tölvu, teiknaðar eða hreyfimyndir.',
    },
    'child.grooming': {
      label: 'Fullorðin manneskja tælir barn',
      help: 'Biður um myndir, leyndarmál eða að hittast.',
    },
    'child.privacy': {
      label: 'Persónulegar upplýsingar um barn',
      help: 'Nafn, skóli, heimilisfang eða myndir af barni.',
    },
    'child.bullying': {
      label: 'Barn er lagt í einelti',
      help: 'Barn er móðgað, því hótað eða það skilið út undan.',
    },
    'child.age_restricted': {
      label: 'Ekki fyrir börn en þau geta séð það',
      help: 'Efni fyrir fullorðna sem börn geta séð.',
    },
    'child.dangerous_challenge': {
      label: 'Hættuleg áskorun',
      help: 'Áskorun eða uppátæki sem getur skaðað börn.',
    },
    'terrorism.provocation': {
      label: 'Hvatt til hryðjuverka',
      help: 'Hrósar hryðjuverkum eða biður aðra að fremja þau.',
    },
    'terrorism.recruitment': {
      label: 'Liðsöfnun fyrir hryðjuverk',
      help: 'Biður fólk að ganga í hryðjuverkahóp eða hjálpa honum.',
    },
    'terrorism.training': {
      label: 'Kennsla í hryðjuverkum',
      help: 'Útskýrir hvernig á að búa til sprengjur eða vopn fyrir árás.',
    },
    'terrorism.threat': { label: 'Hótun um árás', help: 'Boðar hryðjuverk.' },
    'terrorism.other': { label: 'Annað hryðjuverkaefni', help: 'Allt annað sem styður hryðjuverk.' },
    'security.illegal_organisation': {
      label: 'Bönnuð samtök',
      help: 'Tákn eða skilaboð frá hópi sem lögin banna.',
    },
    'security.public_health': {
      label: 'Hætta fyrir lýðheilsu',
      help: 'Ráð eða fullyrðingar sem geta gert marga veika.',
    },
    'security.environment': {
      label: 'Skaði á umhverfinu',
      help: 'Til dæmis að losa úrgang í náttúruna eða selja sjaldgæfar plöntur.',
    },
    'violence.threat': {
      label: 'Hótun um ofbeldi',
      help: 'Einhver segist ætla að meiða eða drepa manneskju.',
    },
    'violence.glorification': { label: 'Ofbeldi er hampað', help: 'Ofbeldi er sýnt sem eitthvað gott.' },
    'violence.graphic': {
      label: 'Sláandi eða blóðugar myndir',
      help: 'Alvarlegir áverkar, dauði eða grimmd sýnd í smáatriðum.',
    },
    'violence.coordinated': {
      label: 'Skipulögð árás',
      help: 'Fólk ákveður saman að meiða aðra eða skemma hluti.',
    },
    'violence.trafficking': { label: 'Mansal', help: 'Fólk er selt eða neytt til vinnu eða kynlífs.' },
    'violence.exploitation': {
      label: 'Fólk misnotað í gróðaskyni',
      help: 'Einhver græðir á fólki sem getur ekki sagt nei.',
    },
    'violence.domestic': { label: 'Heimilisofbeldi', help: 'Ofbeldi af hálfu maka eða í fjölskyldunni.' },
    'speech.hate': {
      label: 'Hatur gegn hópi',
      help: 'Til dæmis vegna trúar, húðlitar, uppruna, kynhneigðar eða fötlunar.',
    },
    'speech.discrimination': {
      label: 'Mismunun',
      help: 'Fólk er útilokað eða fær verri meðferð vegna þess hver þau eru.',
    },
    'speech.defamation': {
      label: 'Lygar sem skaða mannorð',
      help: 'Ósannar fullyrðingar sem skaða orðspor fólks eða fyrirtækis.',
    },
    'cyber.harassment': { label: 'Áreitni', help: 'Óvelkomin skilaboð eða árásir aftur og aftur.' },
    'cyber.bullying': { label: 'Einelti', help: 'Móðganir, niðurlæging eða ógnanir.' },
    'cyber.stalking': { label: 'Umsáturseinelti', help: 'Einhver er eltur eða fylgst er með ferðum hans.' },
    'cyber.incitement': {
      label: 'Öðrum er sigað á einhvern',
      help: 'Biður fólk að ráðast á eða áreita manneskju eða hóp.',
    },
    'cyber.ncii': {
      label: 'Nektarmyndir án samþykkis',
      help: 'Nektarmyndir eða kynferðislegar myndir sem er deilt án leyfis.',
    },
    'cyber.ncii_synthetic': {
      label: 'Falsaðar nektarmyndir',
      help: 'Gerðar eða breyttar í tölvu til að sýna raunverulega manneskju.',
    },
    'privacy.doxxing': {
      label: 'Persónuupplýsingar birtar',
      help: 'Heimilisfang, símanúmer, skjöl eða aðrar persónulegar upplýsingar.',
    },
    'privacy.biometric': {
      label: 'Gögn um andlit, rödd eða líkama',
      help: 'Notuð til að þekkja einhvern án leyfis.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Gamlar upplýsingar um mig',
      help: 'Eitthvað um þig sem ætti ekki lengur að vera hægt að finna.',
    },
    'privacy.data_falsification': {
      label: 'Rangar upplýsingar um manneskju',
      help: 'Persónuupplýsingar sem var breytt eða eru uppspuni.',
    },
    'ip.copyright': { label: 'Höfundarréttur', help: 'Texti, myndir, tónlist eða kvikmynd notuð án leyfis.' },
    'ip.trademark': { label: 'Vörumerki', help: 'Vöruheiti eða merki notað án leyfis, eða falsaðar vörur.' },
    'ip.design': { label: 'Hönnun', help: 'Vernduð lögun eða útlit var afritað.' },
    'ip.patent': { label: 'Einkaleyfi', help: 'Vernduð uppfinning er notuð án leyfis.' },
    'ip.trade_secret': {
      label: 'Viðskiptaleyndarmál',
      help: 'Leynilegar upplýsingar fyrirtækis voru birtar.',
    },
    'ip.geographic_indication': {
      label: 'Verndað staðarheiti',
      help: 'Vara ber nafn á stað án þess að mega það.',
    },
    'civic.disinformation': {
      label: 'Rangar upplýsingar',
      help: 'Ósannar fullyrðingar sem eiga að villa um fyrir fólki.',
    },
    'civic.eu_law': {
      label: 'Gegn kosningareglum ESB',
      help: 'Til dæmis keypt stjórnmálaauglýsing sem felur hver borgar.',
    },
    'civic.national_law': {
      label: 'Gegn kosningareglum landsins',
      help: 'Til dæmis rangar upplýsingar um hvernig eða hvenær á að kjósa.',
    },
    'fraud.phishing': {
      label: 'Svindl eða stolin lykilorð',
      help: 'Reynir að ná lykilorði þínu, bankaupplýsingum eða peningum.',
    },
    'fraud.impersonation': {
      label: 'Villir á sér heimildir',
      help: 'Notar nafn annarrar manneskju eða fyrirtækis, eða stolinn aðgang.',
    },
    'fraud.inauthentic_account': {
      label: 'Falskur aðgangur',
      help: 'Tölvuforrit eða aðgangur manneskju sem er ekki til.',
    },
    'fraud.inauthentic_listing': {
      label: 'Fölsuð auglýsing eða tilboð',
      help: 'Eitthvað til sölu sem er ekki til eða seljandinn á ekki.',
    },
    'fraud.fake_review': { label: 'Fölsuð umsögn', help: 'Umsögn sem var keypt eða skálduð.' },
    'fraud.pyramid_scheme': {
      label: 'Pýramídasvindl',
      help: 'Þú græðir á að fá aðra til að borga og vera með.',
    },
    'fraud.other': { label: 'Önnur svik', help: 'Önnur brella til að ná í peninga eða vörur.' },
    'selfharm.suicide': { label: 'Sjálfsvíg', help: 'Einhver talar um sjálfsvíg eða hvetur aðra til þess.' },
    'selfharm.self_injury': { label: 'Sjálfsskaði', help: 'Einhver meiðir sig eða sýnir öðrum hvernig.' },
    'selfharm.eating_disorder': {
      label: 'Átröskun',
      help: 'Lætur það líta vel út að svelta sig eða kasta upp.',
    },
    'selfharm.substances': {
      label: 'Fíkniefni eða áfengi',
      help: 'Lætur hættulega notkun fíkniefna eða áfengis líta vel út.',
    },
    'consumer.hidden_advertising': {
      label: 'Dulin auglýsing',
      help: 'Það var borgað fyrir þetta en það kemur ekki fram.',
    },
    'consumer.trader_information': {
      label: 'Óljóst hver selur',
      help: 'Nafn, heimilisfang eða aðrar upplýsingar um seljanda vantar.',
    },
    'consumer.misleading_product': {
      label: 'Villandi um vöru',
      help: 'Varan eða þjónustan er ekki eins og sagt er.',
    },
    'consumer.misleading_rights': { label: 'Villandi um rétt þinn', help: 'Til dæmis um skil eða ábyrgð.' },
    'consumer.pricing': { label: 'Rangt eða falið verð', help: 'Verðið er rangt eða kostnaður er falinn.' },
    'product.prohibited': { label: 'Bönnuð vara', help: 'Til dæmis vopn, fíkniefni eða lyf seld án leyfis.' },
    'product.unsafe': { label: 'Hættuleg vara', help: 'Hún getur skaðað þau sem nota hana.' },
    'animal.harm': { label: 'Dýraníð', help: 'Dýr eru meidd eða látin þjást.' },
    'animal.unlawful_sale': {
      label: 'Ólögleg sala á dýrum',
      help: 'Til dæmis friðuð dýr eða hvolpar án pappíra.',
    },
    'terms.spam': { label: 'Ruslpóstur', help: 'Auglýsingar eða sömu skilaboðin aftur og aftur.' },
    'terms.flooding': { label: 'Of mörg skilaboð', help: 'Svo mörg skilaboð að aðrir komast ekki að.' },
    'terms.off_topic': { label: 'Utan við efnið', help: 'Þetta á ekki heima hér.' },
    'terms.incivility': { label: 'Dónaskapur', help: 'Dónaleg eða særandi orð.' },
    'terms.adult_sexual': {
      label: 'Kynferðislegt efni',
      help: 'Kynferðislegar myndir eða texti þar sem það á ekki við.',
    },
    'terms.nudity': { label: 'Nekt', help: 'Nakið fólk þar sem það á ekki við.' },
    'terms.age_restricted': { label: 'Án réttra aldursmarka', help: 'Aldursmörk vantar eða þau eru of lág.' },
    'terms.geographic': { label: 'Ekki fyrir þetta land', help: 'Þetta má ekki sýna eða selja hér.' },
    'terms.language': { label: 'Rangt tungumál', help: 'Annað tungumál en það sem er notað hér.' },
    'terms.goods_not_permitted': {
      label: 'Þetta má ekki bjóða hér',
      help: 'Vörur eða þjónusta sem reglurnar hér leyfa ekki.',
    },
    'terms.ban_evasion': {
      label: 'Útilokuð manneskja er komin aftur',
      help: 'Einhver notar annan aðgang eftir að hafa verið útilokaður.',
    },
    'terms.platform_abuse': {
      label: 'Misnotkun á þessari þjónustu',
      help: 'Innbrot í tölvukerfi, svindl eða skaðlegur hugbúnaður.',
    },
    'terms.other': {
      label: 'Önnur regla þessarar þjónustu',
      help: 'Þetta er á móti reglu sem er ekki á listanum.',
    },
    'sexual.adult_abuse': {
      label: 'Kynferðisofbeldi gegn fullorðnum',
      help: 'Myndir eða myndbönd af kynlífi sem einhver samþykkti ekki.',
    },
    'sexual.violence': {
      label: 'Kynferðislegt ofbeldi',
      help: 'Hótanir um nauðgun eða kynferðisbrot, eða hrós um slíkt.',
    },
    'sexual.animal': { label: 'Kynlíf með dýrum', help: 'Kynferðislegar athafnir með dýrum.' },
    'other.unspecified': { label: 'Eitthvað annað', help: 'Segðu með eigin orðum hvað er að.' },
  },
  goodFaith: {
    textId: 'good-faith-1.is',
    text: 'Ég tel í góðri trú að þessar upplýsingar séu réttar og fullnægjandi.',
  },
};
