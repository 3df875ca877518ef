import type { Labels } from './labels.ts';

/** Finnish. */
export const fi: Labels = {
  groups: {
    spam: {
      label: 'Roskaposti tai huijaus',
      help: 'Mainos, jota kukaan ei pyytänyt, tai keino viedä rahaa tai salasanoja.',
    },
    harassment: {
      label: 'Kiusaaminen tai häirintä',
      help: 'Jotakuta loukataan, nöyryytetään, seurataan tai painostetaan.',
    },
    hate: {
      label: 'Viha',
      help: 'Hyökkäyksiä ihmisiä vastaan sen vuoksi, keitä he ovat, mihin he uskovat tai mistä he tulevat.',
    },
    violence: {
      label: 'Väkivalta tai uhkaukset',
      help: 'Uhkauksia, julmuutta, terrorismia tai ihmiskauppaa.',
    },
    selfharm: {
      label: 'Itsensä vahingoittaminen tai itsemurha',
      help: 'Joku voi vahingoittaa itseään, tai muita yllytetään siihen.',
    },
    sexual: {
      label: 'Seksisisältö tai alastomuus',
      help: 'Myös intiimit kuvat, jotka on jaettu ilman suostumusta.',
    },
    child: {
      label: 'Lasten turvallisuus',
      help: 'Lasta käytetään hyväksi tai houkutellaan, tai lapsi on vaarassa. Sinun ei tarvitse kertoa nimeäsi.',
    },
    privacy: { label: 'Yksityiset tiedot', help: 'Henkilötietoja näytetään tai käytetään ilman lupaa.' },
    impersonation: {
      label: 'Toisena henkilönä esiintyminen',
      help: 'Väärä nimi, varastettu tili tai valetili.',
    },
    ip: {
      label: 'Tekijänoikeus tai tavaramerkki',
      help: 'Joku käyttää teostasi, merkkiäsi tai keksintöäsi ilman lupaa.',
    },
    misleading: {
      label: 'Väärää tai harhaanjohtavaa',
      help: 'Vääriä väitteitä uutisista, terveydestä, vaaleista tai tuotteista.',
    },
    other: { label: 'Jotain muuta', help: 'Mikään näistä ei sovi, tai et ole varma.' },
  },
  reasons: {
    'child.csam': {
      label: 'Seksuaalisia kuvia lapsesta',
      help: 'Kuvia tai videoita lapsen seksuaalisesta hyväksikäytöstä. Älä jaa tai tallenna niitä.',
    },
    'child.csam_synthetic': {
      label: 'Tekaistuja seksuaalisia kuvia lapsesta',
      help: 'Tietokoneella tehtyjä tai muutettuja, piirrettyjä tai animoituja.',
    },
    'child.grooming': {
      label: 'Aikuinen lähestyy lasta seksi mielessä',
      help: 'Pyytää kuvia, salaisuuksia tai tapaamista.',
    },
    'child.privacy': { label: 'Lapsen yksityisiä tietoja', help: 'Lapsen nimi, koulu, osoite tai kuvia.' },
    'child.bullying': {
      label: 'Lasta kiusataan',
      help: 'Lasta loukataan tai uhkaillaan, tai hänet jätetään ulkopuolelle.',
    },
    'child.age_restricted': {
      label: 'Ei lapsille, mutta lapset näkevät sen',
      help: 'Aikuisten sisältöä, jonka lapset voivat nähdä.',
    },
    'child.dangerous_challenge': {
      label: 'Vaarallinen haaste',
      help: 'Haaste tai temppu, jossa lapset voivat satuttaa itsensä.',
    },
    'terrorism.provocation': {
      label: 'Kehottaa terrorismiin',
      help: 'Kehuu terrori-iskuja tai kehottaa muita tekemään niitä.',
    },
    'terrorism.recruitment': {
      label: 'Värvää terrorismiin',
      help: 'Pyytää ihmisiä liittymään terroristiryhmään tai auttamaan sitä.',
    },
    'terrorism.training': {
      label: 'Opettaa terrorismia',
      help: 'Selittää, miten tehdään pommeja tai aseita iskua varten.',
    },
    'terrorism.threat': { label: 'Uhkaa terrori-iskulla', help: 'Ilmoittaa tulevasta terrori-iskusta.' },
    'terrorism.other': {
      label: 'Muuta terroristista sisältöä',
      help: 'Mitä tahansa muuta, mikä auttaa terrorismia.',
    },
    'security.illegal_organisation': {
      label: 'Kielletty järjestö',
      help: 'Laissa kielletyn ryhmän tunnuksia tai viestejä.',
    },
    'security.public_health': {
      label: 'Vaara kansanterveydelle',
      help: 'Neuvoja tai väitteitä, joista moni voi sairastua.',
    },
    'security.environment': {
      label: 'Vahinko ympäristölle',
      help: 'Esimerkiksi jätteiden jättäminen luontoon tai harvinaisten kasvien kauppa.',
    },
    'violence.threat': {
      label: 'Väkivallalla uhkaaminen',
      help: 'Joku sanoo satuttavansa toista tai tappavansa toisen.',
    },
    'violence.glorification': { label: 'Väkivallan ihannointi', help: 'Väkivalta esitetään hyvänä asiana.' },
    'violence.graphic': {
      label: 'Järkyttäviä tai verisiä kuvia',
      help: 'Vakavia vammoja, kuolemaa tai julmuutta tarkasti kuvattuna.',
    },
    'violence.coordinated': {
      label: 'Suunniteltu hyökkäys',
      help: 'Ihmiset sopivat yhdessä, että satuttavat muita tai rikkovat paikkoja.',
    },
    'violence.trafficking': {
      label: 'Ihmiskauppa',
      help: 'Ihmisiä myydään tai pakotetaan työhön tai seksiin.',
    },
    'violence.exploitation': {
      label: 'Ihmisten hyväksikäyttö',
      help: 'Joku hyötyy ihmisistä, jotka eivät voi kieltäytyä.',
    },
    'violence.domestic': {
      label: 'Lähisuhdeväkivalta',
      help: 'Kumppanin väkivaltaa tai väkivaltaa perheessä.',
    },
    'speech.hate': {
      label: 'Viha jotakin ryhmää vastaan',
      help: 'Esimerkiksi uskonnon, ihonvärin, alkuperän, seksuaalisuuden tai vamman vuoksi.',
    },
    'speech.discrimination': {
      label: 'Syrjintä',
      help: 'Ihmisiä suljetaan ulos tai kohdellaan huonommin sen vuoksi, keitä he ovat.',
    },
    'speech.defamation': {
      label: 'Mainetta vahingoittavia valheita',
      help: 'Vääriä väitteitä, jotka vahingoittavat ihmisen tai yrityksen hyvää nimeä.',
    },
    'cyber.harassment': { label: 'Häirintä', help: 'Ei-toivottuja viestejä tai hyökkäyksiä yhä uudelleen.' },
    'cyber.bullying': { label: 'Kiusaaminen', help: 'Loukkaamista, nöyryyttämistä tai pelottelua.' },
    'cyber.stalking': { label: 'Vainoaminen', help: 'Jotakuta seurataan, tarkkaillaan tai paikannetaan.' },
    'cyber.incitement': {
      label: 'Yllyttää muita jotakuta vastaan',
      help: 'Pyytää muita hyökkäämään ihmistä tai ryhmää vastaan tai häiritsemään heitä.',
    },
    'cyber.ncii': {
      label: 'Intiimejä kuvia ilman suostumusta',
      help: 'Alastonkuvia tai seksikuvia, jotka on jaettu ilman lupaa.',
    },
    'cyber.ncii_synthetic': {
      label: 'Väärennettyjä intiimejä kuvia',
      help: 'Tehty tai muutettu tietokoneella niin, että ne esittävät oikeaa ihmistä.',
    },
    'privacy.doxxing': {
      label: 'Yksityisiä tietoja julkaistu',
      help: 'Osoite, puhelinnumero, asiakirjoja tai muita yksityisiä tietoja.',
    },
    'privacy.biometric': {
      label: 'Tietoja kasvoista, äänestä tai kehosta',
      help: 'Niitä käytetään jonkun tunnistamiseen ilman lupaa.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Vanhaa tietoa minusta',
      help: 'Jotain sinusta, mitä ei pitäisi enää löytyä.',
    },
    'privacy.data_falsification': {
      label: 'Väärää tietoa ihmisestä',
      help: 'Henkilötietoja, joita on muutettu tai keksitty.',
    },
    'ip.copyright': {
      label: 'Tekijänoikeus',
      help: 'Teksti, kuva, musiikki tai elokuva, jota käytetään ilman lupaa.',
    },
    'ip.trademark': {
      label: 'Tavaramerkki',
      help: 'Tuotemerkki tai logo ilman lupaa, tai väärennettyjä tuotteita.',
    },
    'ip.design': { label: 'Mallioikeus', help: 'Suojattu muoto tai ulkonäkö on kopioitu.' },
    'ip.patent': { label: 'Patentti', help: 'Suojattua keksintöä käytetään ilman lupaa.' },
    'ip.trade_secret': { label: 'Liikesalaisuus', help: 'Yrityksen salaista tietoa on julkaistu.' },
    'ip.geographic_indication': {
      label: 'Suojattu alueen nimi',
      help: 'Tuotteessa on paikan nimi, johon sillä ei ole oikeutta.',
    },
    'civic.disinformation': {
      label: 'Väärää tietoa',
      help: 'Vääriä väitteitä, joilla halutaan johtaa yleisöä harhaan.',
    },
    'civic.eu_law': {
      label: 'EU:n vaalisääntöjen vastainen',
      help: 'Esimerkiksi maksettu poliittinen mainos, joka salaa maksajan.',
    },
    'civic.national_law': {
      label: 'Kansallisten vaalisääntöjen vastainen',
      help: 'Esimerkiksi väärää tietoa siitä, miten tai milloin äänestetään.',
    },
    'fraud.phishing': {
      label: 'Huijaus tai salasanojen kalastelu',
      help: 'Yrittää saada salasanasi, pankkitietosi tai rahasi.',
    },
    'fraud.impersonation': {
      label: 'Esiintyy toisena henkilönä',
      help: 'Käyttää ihmisen tai yrityksen nimeä tai varastettua tiliä.',
    },
    'fraud.inauthentic_account': {
      label: 'Valetili',
      help: 'Botti tai sellaisen ihmisen tili, jota ei ole olemassa.',
    },
    'fraud.inauthentic_listing': {
      label: 'Tekaistu tarjous tai ilmoitus',
      help: 'Myydään jotain, mitä ei ole olemassa tai mikä ei ole myyjän omaa.',
    },
    'fraud.fake_review': { label: 'Tekaistu arvostelu', help: 'Arvostelu, joka on maksettu tai keksitty.' },
    'fraud.pyramid_scheme': {
      label: 'Pyramidihuijaus',
      help: 'Ansaitset rahaa, kun tuot mukaan muita maksajia.',
    },
    'fraud.other': { label: 'Muu huijaus', help: 'Muu keino viedä rahaa tai tavaraa.' },
    'selfharm.suicide': { label: 'Itsemurha', help: 'Joku puhuu itsemurhasta, tai muita yllytetään siihen.' },
    'selfharm.self_injury': {
      label: 'Itsensä vahingoittaminen',
      help: 'Joku vahingoittaa itseään tai näyttää muille, miten se tehdään.',
    },
    'selfharm.eating_disorder': {
      label: 'Syömishäiriö',
      help: 'Esittää syömättömyyden tai oksentamisen hyvänä asiana.',
    },
    'selfharm.substances': {
      label: 'Huumeet tai alkoholi',
      help: 'Esittää huumeiden tai alkoholin vaarallisen käytön hyvänä asiana.',
    },
    'consumer.hidden_advertising': {
      label: 'Piilomainonta',
      help: 'Siitä on maksettu, mutta sitä ei kerrota.',
    },
    'consumer.trader_information': {
      label: 'Myyjä ei ole selvillä',
      help: 'Myyjän nimi, osoite tai muita tietoja puuttuu.',
    },
    'consumer.misleading_product': {
      label: 'Johtaa harhaan tuotteesta',
      help: 'Tuote tai palvelu ei ole sitä, mitä luvataan.',
    },
    'consumer.misleading_rights': {
      label: 'Johtaa harhaan oikeuksistasi',
      help: 'Esimerkiksi palautuksista tai takuusta.',
    },
    'consumer.pricing': {
      label: 'Väärä tai piilotettu hinta',
      help: 'Hinta ei pidä paikkaansa, tai kuluja on piilotettu.',
    },
    'product.prohibited': {
      label: 'Kielletty tuote',
      help: 'Esimerkiksi aseita, huumeita tai lääkkeitä, joita myydään ilman lupaa.',
    },
    'product.unsafe': { label: 'Vaarallinen tuote', help: 'Se voi vahingoittaa käyttäjäänsä.' },
    'animal.harm': {
      label: 'Eläinten huono kohtelu',
      help: 'Eläimiä satutetaan, tai ne joutuvat kärsimään.',
    },
    'animal.unlawful_sale': {
      label: 'Laiton eläinten myynti',
      help: 'Esimerkiksi suojeltuja eläimiä tai pentuja ilman papereita.',
    },
    'terms.spam': { label: 'Roskaposti', help: 'Mainoksia tai sama viesti yhä uudelleen.' },
    'terms.flooding': {
      label: 'Liikaa viestejä',
      help: 'Niin paljon viestejä, etteivät muut pysty keskustelemaan.',
    },
    'terms.off_topic': { label: 'Asian vierestä', help: 'Se ei kuulu tänne.' },
    'terms.incivility': { label: 'Epäkohteliaisuus', help: 'Töykeitä tai loukkaavia sanoja.' },
    'terms.adult_sexual': {
      label: 'Seksisisältö',
      help: 'Seksuaalisia kuvia tai tekstejä paikassa, johon ne eivät kuulu.',
    },
    'terms.nudity': { label: 'Alastomuus', help: 'Alastomia ihmisiä paikassa, johon se ei kuulu.' },
    'terms.age_restricted': { label: 'Oikea ikäraja puuttuu', help: 'Se sopii vasta tietystä iästä alkaen.' },
    'terms.geographic': {
      label: 'Ei tarkoitettu tähän maahan',
      help: 'Sitä ei saa näyttää tai myydä täällä.',
    },
    'terms.language': { label: 'Väärä kieli', help: 'Muu kieli kuin se, jota täällä käytetään.' },
    'terms.goods_not_permitted': {
      label: 'Ei saa tarjota täällä',
      help: 'Tavaroita tai palveluja, joita täällä ei sallita.',
    },
    'terms.ban_evasion': {
      label: 'Estetty käyttäjä on palannut',
      help: 'Joku käyttää toista tiliä eston jälkeen.',
    },
    'terms.platform_abuse': {
      label: 'Palvelun väärinkäyttö',
      help: 'Hakkerointia, huijaamista tai haittaohjelmia.',
    },
    'terms.other': { label: 'Palvelun muu sääntö', help: 'Se on vastoin sääntöä, jota ei ole luettelossa.' },
    'sexual.adult_abuse': {
      label: 'Aikuisen seksuaalinen hyväksikäyttö',
      help: 'Kuvia tai videoita seksistä, johon joku ei suostunut.',
    },
    'sexual.violence': {
      label: 'Seksuaalinen väkivalta',
      help: 'Raiskauksella tai seksuaalisella väkivallalla uhkaamista tai sen kehumista.',
    },
    'sexual.animal': { label: 'Seksi eläinten kanssa', help: 'Seksuaalisia tekoja eläinten kanssa.' },
    'other.unspecified': { label: 'Jotain muuta', help: 'Kerro omin sanoin, mikä on vialla.' },
  },
  goodFaith: {
    textId: 'good-faith-1.fi',
    text: 'Uskon vilpittömässä mielessä, että nämä tiedot ovat oikeita ja täydellisiä.',
  },
};
