import type { Labels } from './labels.ts';

/** French. */
export const fr: Labels = {
  groups: {
    spam: {
      label: 'Spam ou arnaque',
      help: 'De la publicité non demandée, ou une ruse pour obtenir de l’argent ou des mots de passe.',
    },
    harassment: {
      label: 'Harcèlement ou intimidation',
      help: 'Quelqu’un est insulté, humilié, suivi ou mis sous pression.',
    },
    hate: {
      label: 'Haine',
      help: 'Des attaques contre des personnes pour ce qu’elles sont, ce qu’elles croient ou d’où elles viennent.',
    },
    violence: {
      label: 'Violence ou menaces',
      help: 'Menaces, cruauté, terrorisme ou traite des êtres humains.',
    },
    selfharm: {
      label: 'Automutilation ou suicide',
      help: 'Quelqu’un risque de se faire du mal, ou d’autres y sont poussés.',
    },
    sexual: {
      label: 'Contenu sexuel ou nudité',
      help: 'Aussi les images intimes partagées sans consentement.',
    },
    child: {
      label: 'Sécurité des enfants',
      help: 'Un enfant subit des abus, est approché ou est en danger. Votre nom n’est pas nécessaire.',
    },
    privacy: {
      label: 'Informations privées',
      help: 'Des données personnelles sont montrées ou utilisées sans autorisation.',
    },
    impersonation: {
      label: 'Se fait passer pour quelqu’un d’autre',
      help: 'Un faux nom, un compte volé ou un faux compte.',
    },
    ip: {
      label: 'Droit d’auteur ou marque',
      help: 'Quelqu’un utilise votre œuvre, votre marque ou votre invention sans autorisation.',
    },
    misleading: {
      label: 'Faux ou trompeur',
      help: 'Des affirmations fausses sur l’actualité, la santé, les élections ou des produits.',
    },
    other: { label: 'Autre chose', help: 'Rien de tout cela ne convient, ou vous avez un doute.' },
  },
  reasons: {
    'child.csam': {
      label: 'Images sexuelles d’un enfant',
      help: 'Photos ou vidéos d’abus sexuels sur un enfant. Ne les partagez pas et ne les enregistrez pas.',
    },
    'child.csam_synthetic': {
      label: 'Fausses images sexuelles d’un enfant',
      help: 'Créées ou modifiées par ordinateur, dessinées ou animées.',
    },
    'child.grooming': {
      label: 'Sollicitation sexuelle d’un enfant',
      help: 'Un adulte demande des images, des secrets ou une rencontre.',
    },
    'child.privacy': {
      label: 'Données privées d’un enfant',
      help: 'Nom, école, adresse ou images d’un enfant.',
    },
    'child.bullying': {
      label: 'Un enfant est harcelé',
      help: 'Un enfant est insulté, menacé ou mis à l’écart.',
    },
    'child.age_restricted': {
      label: 'Pour adultes, mais visible des enfants',
      help: 'Du contenu pour adultes que des enfants peuvent voir.',
    },
    'child.dangerous_challenge': {
      label: 'Un défi dangereux',
      help: 'Un défi ou une cascade qui peut blesser des enfants.',
    },
    'terrorism.provocation': {
      label: 'Appel au terrorisme',
      help: 'Fait l’éloge d’attentats ou demande à d’autres d’en commettre.',
    },
    'terrorism.recruitment': {
      label: 'Recrutement pour le terrorisme',
      help: 'Demande de rejoindre ou d’aider un groupe terroriste.',
    },
    'terrorism.training': {
      label: 'Formation au terrorisme',
      help: 'Explique comment fabriquer des bombes ou des armes pour un attentat.',
    },
    'terrorism.threat': { label: 'Menace d’attentat', help: 'Annonce un attentat terroriste.' },
    'terrorism.other': {
      label: 'Autre contenu terroriste',
      help: 'Toute autre chose qui aide le terrorisme.',
    },
    'security.illegal_organisation': {
      label: 'Une organisation interdite',
      help: 'Symboles ou messages d’un groupe interdit par la loi.',
    },
    'security.public_health': {
      label: 'Un danger pour la santé publique',
      help: 'Des conseils ou des affirmations qui peuvent rendre beaucoup de gens malades.',
    },
    'security.environment': {
      label: 'Atteinte à l’environnement',
      help: 'Par exemple un dépôt sauvage de déchets ou un commerce de plantes rares.',
    },
    'violence.threat': {
      label: 'Une menace de violence',
      help: 'Quelqu’un dit qu’il va blesser ou tuer une personne.',
    },
    'violence.glorification': {
      label: 'Éloge de la violence',
      help: 'La violence est montrée comme une bonne chose.',
    },
    'violence.graphic': {
      label: 'Images choquantes ou sanglantes',
      help: 'Blessures graves, mort ou cruauté montrées en détail.',
    },
    'violence.coordinated': {
      label: 'Une attaque planifiée',
      help: 'Des personnes s’entendent pour blesser d’autres gens ou casser des choses.',
    },
    'violence.trafficking': {
      label: 'Traite des êtres humains',
      help: 'Des personnes sont vendues, ou forcées à travailler ou à avoir des rapports sexuels.',
    },
    'violence.exploitation': {
      label: 'Exploitation de personnes',
      help: 'Quelqu’un profite de personnes qui ne peuvent pas dire non.',
    },
    'violence.domestic': {
      label: 'Violence conjugale ou familiale',
      help: 'Violence d’un partenaire ou dans la famille.',
    },
    'speech.hate': {
      label: 'Haine contre un groupe',
      help: 'Par exemple pour la religion, la couleur de peau, l’origine, la sexualité ou un handicap.',
    },
    'speech.discrimination': {
      label: 'Discrimination',
      help: 'Des personnes sont exclues ou moins bien traitées pour ce qu’elles sont.',
    },
    'speech.defamation': {
      label: 'Mensonges qui nuisent à la réputation',
      help: 'De fausses affirmations qui nuisent à la réputation d’une personne ou d’une entreprise.',
    },
    'cyber.harassment': {
      label: 'Harcèlement',
      help: 'Des messages non désirés ou des attaques, encore et encore.',
    },
    'cyber.bullying': {
      label: 'Intimidation ou humiliation',
      help: 'Des insultes ou des moqueries pour humilier ou faire peur.',
    },
    'cyber.stalking': {
      label: 'Surveillance ou traque',
      help: 'Quelqu’un est suivi, surveillé ou localisé.',
    },
    'cyber.incitement': {
      label: 'Incite à s’en prendre à quelqu’un',
      help: 'Demande d’attaquer ou de harceler une personne ou un groupe.',
    },
    'cyber.ncii': {
      label: 'Images intimes sans consentement',
      help: 'Images de nudité ou de sexe partagées sans autorisation.',
    },
    'cyber.ncii_synthetic': {
      label: 'Fausses images intimes',
      help: 'Créées ou modifiées par ordinateur pour montrer une vraie personne.',
    },
    'privacy.doxxing': {
      label: 'Données privées rendues publiques',
      help: 'Adresse, numéro de téléphone, papiers ou autres données privées.',
    },
    'privacy.biometric': {
      label: 'Visage, voix ou corps',
      help: 'Des données utilisées pour reconnaître quelqu’un sans autorisation.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Anciennes informations sur moi',
      help: 'Une information sur vous que l’on ne devrait plus trouver.',
    },
    'privacy.data_falsification': {
      label: 'Données fausses sur une personne',
      help: 'Des données personnelles modifiées ou inventées.',
    },
    'ip.copyright': {
      label: 'Droit d’auteur',
      help: 'Texte, images, musique ou film utilisés sans autorisation.',
    },
    'ip.trademark': {
      label: 'Marque',
      help: 'Un nom de marque ou un logo utilisé sans autorisation, ou une contrefaçon.',
    },
    'ip.design': { label: 'Dessin ou modèle', help: 'Une forme ou une apparence protégée a été copiée.' },
    'ip.patent': { label: 'Brevet', help: 'Une invention protégée est utilisée sans autorisation.' },
    'ip.trade_secret': {
      label: 'Secret d’affaires',
      help: 'Des informations secrètes d’une entreprise ont été rendues publiques.',
    },
    'ip.geographic_indication': {
      label: 'Nom protégé d’une région',
      help: 'Un produit porte à tort le nom d’un lieu.',
    },
    'civic.disinformation': {
      label: 'Fausses informations',
      help: 'Des affirmations fausses pour tromper le public.',
    },
    'civic.eu_law': {
      label: 'Contre les règles électorales de l’UE',
      help: 'Par exemple une publicité politique qui cache qui la paie.',
    },
    'civic.national_law': {
      label: 'Contre les règles électorales du pays',
      help: 'Par exemple de fausses informations sur la façon de voter ou la date du vote.',
    },
    'fraud.phishing': {
      label: 'Arnaque ou vol de mots de passe',
      help: 'Essaie d’obtenir votre mot de passe, vos données bancaires ou votre argent.',
    },
    'fraud.impersonation': {
      label: 'Usurpation d’identité',
      help: 'Utilise le nom d’une personne ou d’une entreprise, ou un compte volé.',
    },
    'fraud.inauthentic_account': {
      label: 'Faux compte',
      help: 'Un robot, ou le compte de quelqu’un qui n’existe pas.',
    },
    'fraud.inauthentic_listing': {
      label: 'Fausse offre ou fausse annonce',
      help: 'Quelque chose en vente qui n’existe pas ou qui n’est pas au vendeur.',
    },
    'fraud.fake_review': { label: 'Faux avis', help: 'Un avis payé ou inventé.' },
    'fraud.pyramid_scheme': {
      label: 'Vente pyramidale',
      help: 'Vous gagnez de l’argent en faisant venir d’autres personnes qui paient.',
    },
    'fraud.other': {
      label: 'Un autre type de fraude',
      help: 'Une autre ruse pour prendre de l’argent ou des biens.',
    },
    'selfharm.suicide': { label: 'Suicide', help: 'Quelqu’un parle de suicide, ou d’autres y sont poussés.' },
    'selfharm.self_injury': {
      label: 'Automutilation',
      help: 'Quelqu’un se fait du mal, ou montre aux autres comment faire.',
    },
    'selfharm.eating_disorder': {
      label: 'Trouble alimentaire',
      help: 'Montre le fait de ne pas manger ou de vomir comme une bonne chose.',
    },
    'selfharm.substances': {
      label: 'Drogue ou alcool',
      help: 'Montre un usage dangereux de drogue ou d’alcool comme une bonne chose.',
    },
    'consumer.hidden_advertising': {
      label: 'Publicité cachée',
      help: 'C’est une publicité payée, mais ce n’est pas indiqué.',
    },
    'consumer.trader_information': {
      label: 'On ne sait pas qui vend',
      help: 'Le nom, l’adresse ou d’autres informations sur le vendeur manquent.',
    },
    'consumer.misleading_product': {
      label: 'Trompeur sur un produit',
      help: 'Le produit ou le service n’est pas ce qui est annoncé.',
    },
    'consumer.misleading_rights': {
      label: 'Trompeur sur vos droits',
      help: 'Par exemple sur les retours ou la garantie.',
    },
    'consumer.pricing': {
      label: 'Prix faux ou caché',
      help: 'Le prix n’est pas le bon, ou des frais sont cachés.',
    },
    'product.prohibited': {
      label: 'Produit interdit',
      help: 'Par exemple des armes, de la drogue ou des médicaments vendus sans autorisation.',
    },
    'product.unsafe': { label: 'Produit dangereux', help: 'Il peut blesser les personnes qui l’utilisent.' },
    'animal.harm': { label: 'Cruauté envers les animaux', help: 'Des animaux sont blessés ou souffrent.' },
    'animal.unlawful_sale': {
      label: 'Vente illégale d’animaux',
      help: 'Par exemple des animaux protégés ou des chiots sans papiers.',
    },
    'terms.spam': { label: 'Spam', help: 'De la publicité ou le même message, encore et encore.' },
    'terms.flooding': {
      label: 'Trop de messages',
      help: 'Tellement de messages que les autres ne peuvent plus parler.',
    },
    'terms.off_topic': { label: 'Hors sujet', help: 'Cela n’a pas sa place ici.' },
    'terms.incivility': { label: 'Manque de respect', help: 'Des mots grossiers ou blessants.' },
    'terms.adult_sexual': {
      label: 'Contenu sexuel',
      help: 'Des images ou des textes sexuels là où ils n’ont pas leur place.',
    },
    'terms.nudity': { label: 'Nudité', help: 'Des personnes nues là où cela n’a pas sa place.' },
    'terms.age_restricted': {
      label: 'Sans la bonne limite d’âge',
      help: 'Cela devrait être réservé à des personnes plus âgées.',
    },
    'terms.geographic': { label: 'Pas pour ce pays', help: 'Cela ne peut pas être montré ou vendu ici.' },
    'terms.language': { label: 'Mauvaise langue', help: 'Une autre langue que celle demandée ici.' },
    'terms.goods_not_permitted': {
      label: 'Ne peut pas être proposé ici',
      help: 'Des produits ou des services que les règles n’autorisent pas ici.',
    },
    'terms.ban_evasion': {
      label: 'Une personne exclue est revenue',
      help: 'Quelqu’un utilise un autre compte après une exclusion.',
    },
    'terms.platform_abuse': {
      label: 'Mauvais usage de ce service',
      help: 'Piratage, triche ou logiciels dangereux.',
    },
    'terms.other': {
      label: 'Une autre règle de ce service',
      help: 'C’est contraire à une règle qui n’est pas dans la liste.',
    },
    'sexual.adult_abuse': {
      label: 'Abus sexuels sur un adulte',
      help: 'Images ou vidéos d’un acte sexuel que quelqu’un n’a pas accepté.',
    },
    'sexual.violence': {
      label: 'Violence sexuelle',
      help: 'Menaces ou éloge de viol ou d’agression sexuelle.',
    },
    'sexual.animal': { label: 'Sexe avec des animaux', help: 'Des actes sexuels avec des animaux.' },
    'other.unspecified': { label: 'Autre chose', help: 'Dites avec vos mots ce qui ne va pas.' },
  },
  goodFaith: {
    textId: 'good-faith-1.fr',
    text: 'Je pense de bonne foi que ces informations sont exactes et complètes.',
  },
};
