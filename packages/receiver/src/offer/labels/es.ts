import type { Labels } from './labels.ts';

/** Spanish. */
export const es: Labels = {
  groups: {
    spam: {
      label: 'Spam o estafa',
      help: 'Publicidad que nadie pidió, o un truco para conseguir dinero o contraseñas.',
    },
    harassment: {
      label: 'Acoso o intimidación',
      help: 'Alguien sufre insultos, humillaciones, persecución o presiones.',
    },
    hate: {
      label: 'Odio',
      help: 'Ataques a personas por ser quienes son, por lo que creen o por su origen.',
    },
    violence: { label: 'Violencia o amenazas', help: 'Amenazas, crueldad, terrorismo o trata de personas.' },
    selfharm: {
      label: 'Autolesiones o suicidio',
      help: 'Alguien puede hacerse daño, o se empuja a otros a hacerlo.',
    },
    sexual: {
      label: 'Contenido sexual o desnudos',
      help: 'También imágenes íntimas compartidas sin consentimiento.',
    },
    child: {
      label: 'Seguridad de los menores',
      help: 'Alguien abusa de un menor, lo busca o lo pone en peligro. No hace falta que des tu nombre.',
    },
    privacy: { label: 'Información privada', help: 'Se muestran o se usan datos personales sin permiso.' },
    impersonation: {
      label: 'Se hace pasar por otra persona',
      help: 'Un nombre falso, una cuenta robada o una cuenta falsa.',
    },
    ip: {
      label: 'Derechos de autor o marca',
      help: 'Alguien usa tu obra, tu marca o tu invento sin permiso.',
    },
    misleading: {
      label: 'Falso o engañoso',
      help: 'Afirmaciones que no son verdad sobre noticias, salud, elecciones o productos.',
    },
    other: { label: 'Otra cosa', help: 'Nada de esto encaja, o no sabes qué elegir.' },
  },
  reasons: {
    'child.csam': {
      label: 'Imágenes sexuales de un menor',
      help: 'Fotos o vídeos de abuso sexual de un menor. No los compartas ni los guardes.',
    },
    'child.csam_synthetic': {
      label: 'Imágenes sexuales falsas de un menor',
      help: 'Hechas o modificadas con ordenador, dibujadas o animadas.',
    },
    'child.grooming': {
      label: 'Un adulto busca sexo con un menor',
      help: 'Pide fotos, secretos o un encuentro.',
    },
    'child.privacy': {
      label: 'Datos privados de un menor',
      help: 'Nombre, colegio, dirección o fotos de un menor.',
    },
    'child.bullying': {
      label: 'Acoso a un menor',
      help: 'Un menor recibe insultos o amenazas, o lo dejan de lado.',
    },
    'child.age_restricted': {
      label: 'No es para menores, pero pueden verlo',
      help: 'Contenido para adultos que los menores pueden ver.',
    },
    'child.dangerous_challenge': {
      label: 'Un reto peligroso',
      help: 'Un desafío o una acrobacia que puede hacer daño a menores.',
    },
    'terrorism.provocation': {
      label: 'Llama al terrorismo',
      help: 'Elogia atentados terroristas o pide a otros que los cometan.',
    },
    'terrorism.recruitment': {
      label: 'Capta gente para el terrorismo',
      help: 'Pide a otros que se unan a un grupo terrorista o que lo ayuden.',
    },
    'terrorism.training': {
      label: 'Enseña terrorismo',
      help: 'Explica cómo hacer bombas o armas para un atentado.',
    },
    'terrorism.threat': { label: 'Amenaza con un atentado', help: 'Anuncia un atentado terrorista.' },
    'terrorism.other': {
      label: 'Otro contenido terrorista',
      help: 'Cualquier otra cosa que ayude al terrorismo.',
    },
    'security.illegal_organisation': {
      label: 'Una organización prohibida',
      help: 'Símbolos o mensajes de un grupo que la ley prohíbe.',
    },
    'security.public_health': {
      label: 'Un peligro para la salud pública',
      help: 'Consejos o afirmaciones que pueden enfermar a muchas personas.',
    },
    'security.environment': {
      label: 'Daños al medio ambiente',
      help: 'Por ejemplo, vertido de residuos o comercio de plantas raras.',
    },
    'violence.threat': {
      label: 'Una amenaza de violencia',
      help: 'Alguien dice que va a herir o matar a una persona.',
    },
    'violence.glorification': {
      label: 'Elogio de la violencia',
      help: 'La violencia se muestra como algo bueno.',
    },
    'violence.graphic': {
      label: 'Imágenes impactantes o con sangre',
      help: 'Heridas graves, muerte o crueldad mostradas con detalle.',
    },
    'violence.coordinated': {
      label: 'Un ataque planeado',
      help: 'Varias personas acuerdan hacer daño a otras o romper cosas.',
    },
    'violence.trafficking': {
      label: 'Trata de personas',
      help: 'Se vende a personas, o se las obliga a trabajar o a tener sexo.',
    },
    'violence.exploitation': {
      label: 'Explotación de personas',
      help: 'Alguien saca provecho de personas que no pueden decir que no.',
    },
    'violence.domestic': { label: 'Violencia en casa', help: 'Violencia de la pareja o en la familia.' },
    'speech.hate': {
      label: 'Odio contra un grupo',
      help: 'Por ejemplo, por religión, color de piel, origen, sexualidad o discapacidad.',
    },
    'speech.discrimination': {
      label: 'Discriminación',
      help: 'Se excluye o se trata peor a personas por ser quienes son.',
    },
    'speech.defamation': {
      label: 'Mentiras que dañan la reputación',
      help: 'Afirmaciones falsas que dañan el buen nombre de una persona o empresa.',
    },
    'cyber.harassment': { label: 'Acoso', help: 'Mensajes no deseados o ataques una y otra vez.' },
    'cyber.bullying': {
      label: 'Intimidación o humillaciones',
      help: 'Insultos o burlas para humillar o dar miedo.',
    },
    'cyber.stalking': { label: 'Acecho o vigilancia', help: 'Se sigue, se vigila o se localiza a alguien.' },
    'cyber.incitement': {
      label: 'Pone a otros en contra de alguien',
      help: 'Pide que se ataque o se acose a una persona o a un grupo.',
    },
    'cyber.ncii': {
      label: 'Imágenes íntimas sin consentimiento',
      help: 'Imágenes sexuales o de desnudos compartidas sin permiso.',
    },
    'cyber.ncii_synthetic': {
      label: 'Imágenes íntimas falsas',
      help: 'Hechas o modificadas con ordenador para mostrar a una persona real.',
    },
    'privacy.doxxing': {
      label: 'Datos privados hechos públicos',
      help: 'Dirección, teléfono, documentos u otros datos privados.',
    },
    'privacy.biometric': {
      label: 'Datos de la cara, la voz o el cuerpo',
      help: 'Se usan para reconocer a alguien sin permiso.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Información antigua sobre mí',
      help: 'Algo sobre ti que ya no debería poder encontrarse.',
    },
    'privacy.data_falsification': {
      label: 'Datos erróneos sobre una persona',
      help: 'Datos personales modificados o inventados.',
    },
    'ip.copyright': {
      label: 'Derechos de autor',
      help: 'Texto, imágenes, música o películas usados sin permiso.',
    },
    'ip.trademark': {
      label: 'Marca',
      help: 'Un nombre de marca o un logotipo usado sin permiso, o productos falsificados.',
    },
    'ip.design': { label: 'Diseño', help: 'Se ha copiado una forma o un aspecto protegido.' },
    'ip.patent': { label: 'Patente', help: 'Se usa un invento protegido sin permiso.' },
    'ip.trade_secret': {
      label: 'Secreto comercial',
      help: 'Se ha hecho pública información secreta de una empresa.',
    },
    'ip.geographic_indication': {
      label: 'Nombre protegido de una región',
      help: 'Un producto lleva el nombre de un lugar sin tener derecho a él.',
    },
    'civic.disinformation': {
      label: 'Información falsa',
      help: 'Afirmaciones falsas para engañar al público.',
    },
    'civic.eu_law': {
      label: 'Contra las normas electorales de la UE',
      help: 'Por ejemplo, anuncios políticos que ocultan quién paga.',
    },
    'civic.national_law': {
      label: 'Contra las normas electorales del país',
      help: 'Por ejemplo, datos falsos sobre cómo o cuándo votar.',
    },
    'fraud.phishing': {
      label: 'Estafa o robo de contraseñas',
      help: 'Intenta conseguir tu contraseña, tus datos bancarios o tu dinero.',
    },
    'fraud.impersonation': {
      label: 'Finge ser otra persona',
      help: 'Usa el nombre de una persona o empresa, o una cuenta robada.',
    },
    'fraud.inauthentic_account': {
      label: 'Cuenta falsa',
      help: 'Un bot, o la cuenta de alguien que no existe.',
    },
    'fraud.inauthentic_listing': {
      label: 'Oferta o anuncio falso',
      help: 'Se vende algo que no existe o que no es de quien lo vende.',
    },
    'fraud.fake_review': { label: 'Reseña falsa', help: 'Una reseña pagada o inventada.' },
    'fraud.pyramid_scheme': {
      label: 'Estafa piramidal',
      help: 'Ganas dinero si traes a otras personas que pagan.',
    },
    'fraud.other': { label: 'Otro tipo de fraude', help: 'Otro truco para quedarse con dinero o productos.' },
    'selfharm.suicide': { label: 'Suicidio', help: 'Alguien habla de suicidio, o se empuja a otros a ello.' },
    'selfharm.self_injury': {
      label: 'Autolesiones',
      help: 'Alguien se hace daño, o enseña a otros cómo hacerlo.',
    },
    'selfharm.eating_disorder': {
      label: 'Trastorno alimentario',
      help: 'Presenta como algo bueno no comer o vomitar.',
    },
    'selfharm.substances': {
      label: 'Drogas o alcohol',
      help: 'Presenta como algo bueno el consumo peligroso de drogas o alcohol.',
    },
    'consumer.hidden_advertising': {
      label: 'Publicidad encubierta',
      help: 'Es publicidad pagada, pero no lo dice.',
    },
    'consumer.trader_information': {
      label: 'No está claro quién vende',
      help: 'Faltan el nombre, la dirección u otros datos de quien vende.',
    },
    'consumer.misleading_product': {
      label: 'Engaña sobre un producto',
      help: 'El producto o servicio no es lo que dicen.',
    },
    'consumer.misleading_rights': {
      label: 'Engaña sobre tus derechos',
      help: 'Por ejemplo, sobre devoluciones o garantía.',
    },
    'consumer.pricing': {
      label: 'Precio falso u oculto',
      help: 'El precio no es verdadero, o hay gastos ocultos.',
    },
    'product.prohibited': {
      label: 'Producto prohibido',
      help: 'Por ejemplo, armas, drogas o medicamentos vendidos sin permiso.',
    },
    'product.unsafe': { label: 'Producto peligroso', help: 'Puede hacer daño a quienes lo usan.' },
    'animal.harm': { label: 'Crueldad con los animales', help: 'Se hiere o se hace sufrir a animales.' },
    'animal.unlawful_sale': {
      label: 'Venta ilegal de animales',
      help: 'Por ejemplo, animales protegidos o cachorros sin papeles.',
    },
    'terms.spam': { label: 'Spam', help: 'Publicidad o el mismo mensaje una y otra vez.' },
    'terms.flooding': {
      label: 'Demasiados mensajes',
      help: 'Tantos mensajes que los demás no pueden hablar.',
    },
    'terms.off_topic': { label: 'Fuera de tema', help: 'No corresponde a este lugar.' },
    'terms.incivility': { label: 'Falta de respeto', help: 'Palabras groseras o hirientes.' },
    'terms.adult_sexual': {
      label: 'Contenido sexual',
      help: 'Imágenes o textos sexuales donde no corresponde.',
    },
    'terms.nudity': { label: 'Desnudos', help: 'Personas desnudas donde no corresponde.' },
    'terms.age_restricted': {
      label: 'Sin el límite de edad adecuado',
      help: 'Debería ser solo para personas mayores de cierta edad.',
    },
    'terms.geographic': { label: 'No es para este país', help: 'Aquí no se puede mostrar ni vender.' },
    'terms.language': { label: 'Idioma equivocado', help: 'Un idioma distinto del que se pide aquí.' },
    'terms.goods_not_permitted': {
      label: 'No se puede ofrecer aquí',
      help: 'Productos o servicios que las normas de aquí no permiten.',
    },
    'terms.ban_evasion': {
      label: 'Una persona expulsada ha vuelto',
      help: 'Alguien usa otra cuenta después de una expulsión.',
    },
    'terms.platform_abuse': {
      label: 'Mal uso de este servicio',
      help: 'Hackeo, trampas o programas dañinos.',
    },
    'terms.other': {
      label: 'Otra norma de este servicio',
      help: 'Va contra una norma que no está en la lista.',
    },
    'sexual.adult_abuse': {
      label: 'Abuso sexual de una persona adulta',
      help: 'Imágenes o vídeos de sexo que alguien no aceptó.',
    },
    'sexual.violence': {
      label: 'Violencia sexual',
      help: 'Amenazas de violación o agresión sexual, o elogios de estos actos.',
    },
    'sexual.animal': { label: 'Sexo con animales', help: 'Actos sexuales con animales.' },
    'other.unspecified': { label: 'Otra cosa', help: 'Di con tus palabras qué está mal.' },
  },
  goodFaith: {
    textId: 'good-faith-1.es',
    text: 'Creo de buena fe que esta información es exacta y completa.',
  },
};
