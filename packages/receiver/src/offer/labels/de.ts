import type { Labels } from './labels.ts';

/** German. */
export const de: Labels = {
  groups: {
    spam: {
      label: 'Spam oder Betrug',
      help: 'Werbung, die niemand wollte, oder ein Trick, um an Geld oder Passwörter zu kommen.',
    },
    harassment: {
      label: 'Mobbing oder Belästigung',
      help: 'Jemand wird beleidigt, bloßgestellt, verfolgt oder unter Druck gesetzt.',
    },
    hate: {
      label: 'Hass',
      help: 'Angriffe auf Menschen wegen ihrer Identität, ihres Glaubens oder ihrer Herkunft.',
    },
    violence: {
      label: 'Gewalt oder Drohungen',
      help: 'Drohungen, Grausamkeit, Terrorismus oder Menschenhandel.',
    },
    selfharm: {
      label: 'Selbstverletzung oder Suizid',
      help: 'Jemand könnte sich etwas antun, oder andere werden dazu gedrängt.',
    },
    sexual: {
      label: 'Sexuelle Inhalte oder Nacktheit',
      help: 'Auch intime Bilder, die ohne Einwilligung geteilt werden.',
    },
    child: {
      label: 'Schutz von Kindern',
      help: 'Ein Kind wird missbraucht, angesprochen oder ist in Gefahr. Ihr Name ist nicht nötig.',
    },
    privacy: {
      label: 'Private Daten',
      help: 'Persönliche Daten werden ohne Erlaubnis gezeigt oder benutzt.',
    },
    impersonation: {
      label: 'Gibt sich als jemand anderes aus',
      help: 'Ein falscher Name, ein gestohlenes oder ein gefälschtes Konto.',
    },
    ip: {
      label: 'Urheberrecht oder Marke',
      help: 'Jemand nutzt Ihr Werk, Ihre Marke oder Ihre Erfindung ohne Erlaubnis.',
    },
    misleading: {
      label: 'Falsch oder irreführend',
      help: 'Unwahre Behauptungen über Nachrichten, Gesundheit, Wahlen oder Produkte.',
    },
    other: { label: 'Etwas anderes', help: 'Nichts davon passt, oder Sie sind nicht sicher.' },
  },
  reasons: {
    'child.csam': {
      label: 'Sexuelle Bilder eines Kindes',
      help: 'Fotos oder Videos von sexuellem Missbrauch eines Kindes. Bitte nicht teilen oder speichern.',
    },
    'child.csam_synthetic': {
      label: 'Künstliche sexuelle Bilder eines Kindes',
      help: 'Am Computer gemacht oder verändert, gezeichnet oder animiert.',
    },
    'child.grooming': {
      label: 'Erwachsener will Sex mit einem Kind',
      help: 'Fragt nach Bildern, Geheimnissen oder einem Treffen.',
    },
    'child.privacy': {
      label: 'Private Daten eines Kindes',
      help: 'Name, Schule, Adresse oder Bilder eines Kindes.',
    },
    'child.bullying': {
      label: 'Ein Kind wird gemobbt',
      help: 'Ein Kind wird beleidigt, bedroht oder ausgeschlossen.',
    },
    'child.age_restricted': {
      label: 'Nicht für Kinder, aber für sie sichtbar',
      help: 'Inhalte für Erwachsene, die Kinder sehen können.',
    },
    'child.dangerous_challenge': {
      label: 'Eine gefährliche Mutprobe',
      help: 'Eine Challenge oder ein Stunt, bei dem Kinder sich verletzen können.',
    },
    'terrorism.provocation': {
      label: 'Aufruf zu Terrorismus',
      help: 'Lobt Terroranschläge oder ruft andere dazu auf.',
    },
    'terrorism.recruitment': {
      label: 'Anwerbung für Terrorismus',
      help: 'Wirbt dafür, einer Terrorgruppe beizutreten oder ihr zu helfen.',
    },
    'terrorism.training': {
      label: 'Anleitung zu Terrorismus',
      help: 'Erklärt, wie man Bomben oder Waffen für einen Anschlag baut.',
    },
    'terrorism.threat': { label: 'Drohung mit einem Anschlag', help: 'Kündigt einen Terroranschlag an.' },
    'terrorism.other': {
      label: 'Andere terroristische Inhalte',
      help: 'Etwas anderes, das dem Terrorismus hilft.',
    },
    'security.illegal_organisation': {
      label: 'Eine verbotene Organisation',
      help: 'Zeichen oder Botschaften einer Gruppe, die das Gesetz verbietet.',
    },
    'security.public_health': {
      label: 'Gefahr für die öffentliche Gesundheit',
      help: 'Ratschläge oder Behauptungen, die viele Menschen krank machen können.',
    },
    'security.environment': {
      label: 'Schaden für die Umwelt',
      help: 'Zum Beispiel wilder Müll oder Handel mit seltenen Pflanzen.',
    },
    'violence.threat': {
      label: 'Androhung von Gewalt',
      help: 'Jemand sagt, dass er einen Menschen verletzen oder töten will.',
    },
    'violence.glorification': {
      label: 'Verherrlichung von Gewalt',
      help: 'Gewalt wird als etwas Gutes gezeigt.',
    },
    'violence.graphic': {
      label: 'Schockierende oder blutige Bilder',
      help: 'Schwere Verletzungen, Tod oder Grausamkeit im Detail.',
    },
    'violence.coordinated': {
      label: 'Ein geplanter Angriff',
      help: 'Menschen verabreden sich, andere zu verletzen oder Dinge zu zerstören.',
    },
    'violence.trafficking': {
      label: 'Menschenhandel',
      help: 'Menschen werden verkauft oder zu Arbeit oder Sex gezwungen.',
    },
    'violence.exploitation': {
      label: 'Ausbeutung von Menschen',
      help: 'Jemand verdient an Menschen, die nicht Nein sagen können.',
    },
    'violence.domestic': {
      label: 'Häusliche Gewalt',
      help: 'Gewalt in der Partnerschaft oder in der Familie.',
    },
    'speech.hate': {
      label: 'Hass gegen eine Gruppe',
      help: 'Zum Beispiel wegen Religion, Hautfarbe, Herkunft, Sexualität oder Behinderung.',
    },
    'speech.discrimination': {
      label: 'Diskriminierung',
      help: 'Menschen werden ausgeschlossen oder schlechter behandelt, weil sie zu einer Gruppe gehören.',
    },
    'speech.defamation': {
      label: 'Lügen, die dem Ruf schaden',
      help: 'Falsche Behauptungen, die dem guten Namen einer Person oder Firma schaden.',
    },
    'cyber.harassment': {
      label: 'Belästigung',
      help: 'Immer wieder unerwünschte Nachrichten oder Angriffe.',
    },
    'cyber.bullying': { label: 'Mobbing', help: 'Beleidigen, demütigen oder einschüchtern.' },
    'cyber.stalking': {
      label: 'Stalking (Nachstellen)',
      help: 'Jemand wird verfolgt, beobachtet oder geortet.',
    },
    'cyber.incitement': {
      label: 'Hetzt andere gegen jemanden auf',
      help: 'Fordert dazu auf, eine Person oder Gruppe anzugreifen oder zu belästigen.',
    },
    'cyber.ncii': {
      label: 'Intime Bilder ohne Einwilligung',
      help: 'Nacktbilder oder sexuelle Bilder, die ohne Erlaubnis geteilt werden.',
    },
    'cyber.ncii_synthetic': {
      label: 'Gefälschte intime Bilder',
      help: 'Am Computer gemacht oder verändert, um einen echten Menschen zu zeigen.',
    },
    'privacy.doxxing': {
      label: 'Private Daten veröffentlicht',
      help: 'Adresse, Telefonnummer, Dokumente oder andere private Daten.',
    },
    'privacy.biometric': {
      label: 'Gesicht, Stimme oder Körper',
      help: 'Daten, mit denen jemand ohne Erlaubnis erkannt wird.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Alte Informationen über mich',
      help: 'Etwas über Sie, das nicht mehr zu finden sein sollte.',
    },
    'privacy.data_falsification': {
      label: 'Falsche Daten über eine Person',
      help: 'Persönliche Daten, die verändert oder erfunden wurden.',
    },
    'ip.copyright': { label: 'Urheberrecht', help: 'Text, Bilder, Musik oder Film, ohne Erlaubnis benutzt.' },
    'ip.trademark': {
      label: 'Marke',
      help: 'Ein Markenname oder Logo ohne Erlaubnis, oder gefälschte Ware.',
    },
    'ip.design': {
      label: 'Geschütztes Design',
      help: 'Eine geschützte Form oder Gestaltung wurde nachgemacht.',
    },
    'ip.patent': { label: 'Patent', help: 'Eine geschützte Erfindung wird ohne Erlaubnis genutzt.' },
    'ip.trade_secret': {
      label: 'Geschäftsgeheimnis',
      help: 'Geheime Informationen einer Firma wurden veröffentlicht.',
    },
    'ip.geographic_indication': {
      label: 'Geschützte Herkunftsangabe',
      help: 'Ein Produkt trägt zu Unrecht den Namen eines Ortes oder einer Region.',
    },
    'civic.disinformation': {
      label: 'Falsche Informationen',
      help: 'Unwahre Behauptungen, die die Öffentlichkeit täuschen sollen.',
    },
    'civic.eu_law': {
      label: 'Gegen die EU-Regeln für Wahlen',
      help: 'Zum Beispiel politische Werbung, die nicht zeigt, wer dafür bezahlt.',
    },
    'civic.national_law': {
      label: 'Gegen nationale Wahlregeln',
      help: 'Zum Beispiel falsche Angaben dazu, wie oder wann man wählt.',
    },
    'fraud.phishing': {
      label: 'Betrug oder gestohlene Passwörter',
      help: 'Will an Ihr Passwort, Ihre Bankdaten oder Ihr Geld kommen.',
    },
    'fraud.impersonation': {
      label: 'Gibt sich als andere Person aus',
      help: 'Nutzt den Namen einer Person oder Firma oder ein gestohlenes Konto.',
    },
    'fraud.inauthentic_account': {
      label: 'Gefälschtes Konto',
      help: 'Ein Bot oder ein Konto von jemandem, den es nicht gibt.',
    },
    'fraud.inauthentic_listing': {
      label: 'Falsches Angebot oder falsche Anzeige',
      help: 'Etwas zum Verkauf, das es nicht gibt oder das dem Anbieter nicht gehört.',
    },
    'fraud.fake_review': {
      label: 'Gefälschte Bewertung',
      help: 'Eine Bewertung, die gekauft oder erfunden ist.',
    },
    'fraud.pyramid_scheme': {
      label: 'Schneeballsystem',
      help: 'Sie verdienen, indem Sie andere anwerben, die zahlen.',
    },
    'fraud.other': {
      label: 'Andere Art von Betrug',
      help: 'Ein anderer Trick, um an Geld oder Waren zu kommen.',
    },
    'selfharm.suicide': {
      label: 'Suizid',
      help: 'Jemand spricht über Suizid, oder andere werden dazu gedrängt.',
    },
    'selfharm.self_injury': {
      label: 'Selbstverletzung',
      help: 'Jemand verletzt sich selbst oder zeigt anderen, wie das geht.',
    },
    'selfharm.eating_disorder': { label: 'Essstörung', help: 'Lässt Hungern oder Erbrechen gut aussehen.' },
    'selfharm.substances': {
      label: 'Drogen oder Alkohol',
      help: 'Lässt gefährlichen Konsum von Drogen oder Alkohol gut aussehen.',
    },
    'consumer.hidden_advertising': {
      label: 'Versteckte Werbung',
      help: 'Es ist bezahlt, aber das steht nicht dabei.',
    },
    'consumer.trader_information': {
      label: 'Unklar, wer verkauft',
      help: 'Name, Adresse oder andere Angaben des Verkäufers fehlen.',
    },
    'consumer.misleading_product': {
      label: 'Irreführend über ein Produkt',
      help: 'Das Produkt oder die Dienstleistung ist nicht so wie beschrieben.',
    },
    'consumer.misleading_rights': {
      label: 'Irreführend über Ihre Rechte',
      help: 'Zum Beispiel über Rückgabe oder Garantie.',
    },
    'consumer.pricing': {
      label: 'Falscher oder versteckter Preis',
      help: 'Der Preis stimmt nicht, oder es gibt versteckte Kosten.',
    },
    'product.prohibited': {
      label: 'Verbotenes Produkt',
      help: 'Zum Beispiel Waffen, Drogen oder Medikamente ohne Genehmigung.',
    },
    'product.unsafe': { label: 'Unsicheres Produkt', help: 'Wer es benutzt, kann sich verletzen.' },
    'animal.harm': { label: 'Tierquälerei', help: 'Tiere werden verletzt oder müssen leiden.' },
    'animal.unlawful_sale': {
      label: 'Illegaler Verkauf von Tieren',
      help: 'Zum Beispiel geschützte Tiere oder Welpen ohne Papiere.',
    },
    'terms.spam': { label: 'Spam', help: 'Werbung oder immer wieder dieselbe Nachricht.' },
    'terms.flooding': {
      label: 'Zu viele Nachrichten',
      help: 'So viele Nachrichten, dass andere nicht mehr reden können.',
    },
    'terms.off_topic': { label: 'Am Thema vorbei', help: 'Das gehört nicht hierher.' },
    'terms.incivility': { label: 'Unhöflich', help: 'Grobe oder verletzende Worte.' },
    'terms.adult_sexual': {
      label: 'Sexuelle Inhalte',
      help: 'Sexuelle Bilder oder Texte, wo sie nicht hingehören.',
    },
    'terms.nudity': { label: 'Nacktheit', help: 'Nackte Menschen, wo das nicht hingehört.' },
    'terms.age_restricted': {
      label: 'Ohne die richtige Altersgrenze',
      help: 'Das sollte erst ab einem bestimmten Alter zu sehen sein.',
    },
    'terms.geographic': {
      label: 'Nicht für dieses Land',
      help: 'Das darf hier nicht gezeigt oder verkauft werden.',
    },
    'terms.language': { label: 'Falsche Sprache', help: 'Eine andere Sprache, als hier gewünscht ist.' },
    'terms.goods_not_permitted': {
      label: 'Darf hier nicht angeboten werden',
      help: 'Waren oder Dienstleistungen, die die Regeln hier nicht erlauben.',
    },
    'terms.ban_evasion': {
      label: 'Eine gesperrte Person ist zurück',
      help: 'Jemand nutzt nach einer Sperre ein anderes Konto.',
    },
    'terms.platform_abuse': {
      label: 'Missbrauch dieses Dienstes',
      help: 'Hacken, Schummeln oder schädliche Software.',
    },
    'terms.other': {
      label: 'Eine andere Regel dieses Dienstes',
      help: 'Gegen eine Hausregel, die hier nicht steht.',
    },
    'sexual.adult_abuse': {
      label: 'Sexueller Missbrauch eines Erwachsenen',
      help: 'Bilder oder Videos von Sex, dem jemand nicht zugestimmt hat.',
    },
    'sexual.violence': {
      label: 'Sexuelle Gewalt',
      help: 'Drohung mit Vergewaltigung oder sexuellen Übergriffen, oder Lob dafür.',
    },
    'sexual.animal': { label: 'Sex mit Tieren', help: 'Sexuelle Handlungen mit Tieren.' },
    'other.unspecified': {
      label: 'Etwas anderes',
      help: 'Sagen Sie in Ihren eigenen Worten, was nicht stimmt.',
    },
  },
  goodFaith: {
    textId: 'good-faith-1.de',
    text: 'Ich bin in gutem Glauben davon überzeugt, dass diese Angaben richtig und vollständig sind.',
  },
};
