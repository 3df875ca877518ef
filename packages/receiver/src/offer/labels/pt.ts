import type { Labels } from './labels.ts';

/** European Portuguese. */
export const pt: Labels = {
  groups: {
    spam: {
      label: 'Spam ou burla',
      help: 'Publicidade que ninguém pediu ou um truque para obter dinheiro ou palavras-passe.',
    },
    harassment: {
      label: 'Bullying ou assédio',
      help: 'Alguém é insultado, humilhado, perseguido ou pressionado.',
    },
    hate: {
      label: 'Ódio',
      help: 'Ataques a pessoas por serem quem são, por aquilo em que acreditam ou pela sua origem.',
    },
    violence: {
      label: 'Violência ou ameaças',
      help: 'Ameaças, crueldade, terrorismo ou tráfico de pessoas.',
    },
    selfharm: {
      label: 'Automutilação ou suicídio',
      help: 'Alguém pode magoar-se a si próprio ou leva outros a fazê-lo.',
    },
    sexual: {
      label: 'Conteúdo sexual ou nudez',
      help: 'Também imagens íntimas partilhadas sem consentimento.',
    },
    child: {
      label: 'Segurança das crianças',
      help: 'Uma criança sofre abusos, é aliciada ou está em perigo. Não precisa de dar o seu nome.',
    },
    privacy: { label: 'Informações privadas', help: 'Dados pessoais mostrados ou usados sem autorização.' },
    impersonation: {
      label: 'Fazer-se passar por outra pessoa',
      help: 'Um nome falso, uma conta roubada ou uma conta falsa.',
    },
    ip: {
      label: 'Direitos de autor ou marca',
      help: 'Alguém usa a sua obra, marca ou invenção sem autorização.',
    },
    misleading: {
      label: 'Falso ou enganador',
      help: 'Afirmações falsas sobre notícias, saúde, eleições ou produtos.',
    },
    other: { label: 'Outra coisa', help: 'Nenhuma destas opções serve ou não tem a certeza.' },
  },
  reasons: {
    'child.csam': {
      label: 'Imagens sexuais de uma criança',
      help: 'Fotografias ou vídeos de abuso sexual de uma criança. Não os partilhe nem guarde.',
    },
    'child.csam_synthetic': {
      label: 'Imagens sexuais artificiais de crianças',
      help: 'Criadas ou alteradas por computador, desenhadas ou animadas.',
    },
    'child.grooming': {
      label: 'Um adulto alicia uma criança para sexo',
      help: 'Pede fotografias, segredos ou um encontro.',
    },
    'child.privacy': {
      label: 'Dados privados de uma criança',
      help: 'Nome, escola, morada ou fotografias de uma criança.',
    },
    'child.bullying': {
      label: 'Bullying contra uma criança',
      help: 'Uma criança é insultada, ameaçada ou posta de parte.',
    },
    'child.age_restricted': {
      label: 'Não é para crianças, mas podem ver',
      help: 'Conteúdo para adultos que as crianças podem ver.',
    },
    'child.dangerous_challenge': {
      label: 'Um desafio perigoso',
      help: 'Um desafio ou uma acrobacia que pode magoar crianças.',
    },
    'terrorism.provocation': {
      label: 'Apelo ao terrorismo',
      help: 'Elogia atentados terroristas ou pede a outros que os cometam.',
    },
    'terrorism.recruitment': {
      label: 'Recrutamento para o terrorismo',
      help: 'Pede a pessoas que entrem num grupo terrorista ou que o ajudem.',
    },
    'terrorism.training': {
      label: 'Ensino do terrorismo',
      help: 'Explica como fazer bombas ou armas para um atentado.',
    },
    'terrorism.threat': { label: 'Ameaça de atentado', help: 'Anuncia um atentado terrorista.' },
    'terrorism.other': {
      label: 'Outro conteúdo terrorista',
      help: 'Qualquer outra coisa que ajude o terrorismo.',
    },
    'security.illegal_organisation': {
      label: 'Uma organização proibida',
      help: 'Símbolos ou mensagens de um grupo que a lei proíbe.',
    },
    'security.public_health': {
      label: 'Um perigo para a saúde pública',
      help: 'Conselhos ou afirmações que podem pôr muitas pessoas doentes.',
    },
    'security.environment': {
      label: 'Danos ao ambiente',
      help: 'Por exemplo, despejar lixo ou vender plantas raras.',
    },
    'violence.threat': {
      label: 'Uma ameaça de violência',
      help: 'Alguém diz que vai ferir ou matar uma pessoa.',
    },
    'violence.glorification': { label: 'Elogio da violência', help: 'A violência é mostrada como algo bom.' },
    'violence.graphic': {
      label: 'Imagens chocantes ou com sangue',
      help: 'Ferimentos graves, morte ou crueldade mostrados em pormenor.',
    },
    'violence.coordinated': {
      label: 'Um ataque planeado',
      help: 'Pessoas combinam ferir outras ou destruir coisas em conjunto.',
    },
    'violence.trafficking': {
      label: 'Tráfico de pessoas',
      help: 'Pessoas são vendidas ou obrigadas a trabalhar ou a ter sexo.',
    },
    'violence.exploitation': {
      label: 'Exploração de pessoas',
      help: 'Alguém ganha com pessoas que não podem dizer que não.',
    },
    'violence.domestic': { label: 'Violência doméstica', help: 'Violência de um parceiro ou na família.' },
    'speech.hate': {
      label: 'Ódio contra um grupo',
      help: 'Por exemplo, por causa da religião, cor da pele, origem, sexualidade ou deficiência.',
    },
    'speech.discrimination': {
      label: 'Discriminação',
      help: 'Pessoas são excluídas ou tratadas pior por serem quem são.',
    },
    'speech.defamation': {
      label: 'Difamação',
      help: 'Afirmações falsas que prejudicam o bom nome de uma pessoa ou empresa.',
    },
    'cyber.harassment': { label: 'Assédio', help: 'Mensagens indesejadas ou ataques repetidos.' },
    'cyber.bullying': { label: 'Bullying', help: 'Insultos, humilhação ou intimidação.' },
    'cyber.stalking': { label: 'Perseguição', help: 'Alguém é seguido, vigiado ou localizado.' },
    'cyber.incitement': {
      label: 'Incitar outros contra alguém',
      help: 'Pede a outros que ataquem ou assediem uma pessoa ou um grupo.',
    },
    'cyber.ncii': {
      label: 'Imagens íntimas sem consentimento',
      help: 'Imagens de nudez ou de sexo partilhadas sem autorização.',
    },
    'cyber.ncii_synthetic': {
      label: 'Imagens íntimas falsas',
      help: 'Criadas ou alteradas por computador para mostrar uma pessoa real.',
    },
    'privacy.doxxing': {
      label: 'Dados pessoais tornados públicos',
      help: 'Morada, número de telefone, documentos ou outros dados privados.',
    },
    'privacy.biometric': {
      label: 'Dados do rosto, da voz ou do corpo',
      help: 'Usados para reconhecer alguém sem autorização.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Informações antigas sobre mim',
      help: 'Algo sobre si que já não devia poder ser encontrado.',
    },
    'privacy.data_falsification': {
      label: 'Dados errados sobre uma pessoa',
      help: 'Dados pessoais que foram alterados ou inventados.',
    },
    'ip.copyright': {
      label: 'Direitos de autor',
      help: 'Texto, imagens, música ou filme usados sem autorização.',
    },
    'ip.trademark': {
      label: 'Marca',
      help: 'Um nome de marca ou logótipo usado sem autorização, ou produtos falsificados.',
    },
    'ip.design': { label: 'Desenho ou modelo', help: 'Uma forma ou aparência protegida foi copiada.' },
    'ip.patent': { label: 'Patente', help: 'Uma invenção protegida é usada sem autorização.' },
    'ip.trade_secret': {
      label: 'Segredo comercial',
      help: 'Informações secretas de uma empresa foram tornadas públicas.',
    },
    'ip.geographic_indication': {
      label: 'Nome de região protegido',
      help: 'Um produto usa, sem direito, o nome de um lugar.',
    },
    'civic.disinformation': {
      label: 'Informação falsa',
      help: 'Afirmações falsas feitas para enganar o público.',
    },
    'civic.eu_law': {
      label: 'Contra as regras eleitorais da UE',
      help: 'Por exemplo, publicidade política paga que esconde quem paga.',
    },
    'civic.national_law': {
      label: 'Contra as regras eleitorais nacionais',
      help: 'Por exemplo, informações erradas sobre como ou quando votar.',
    },
    'fraud.phishing': {
      label: 'Burla ou roubo de palavras-passe',
      help: 'Tenta obter a sua palavra-passe, dados bancários ou dinheiro.',
    },
    'fraud.impersonation': {
      label: 'Faz-se passar por outra pessoa',
      help: 'Usa o nome de uma pessoa ou empresa, ou uma conta roubada.',
    },
    'fraud.inauthentic_account': {
      label: 'Conta falsa',
      help: 'Um bot ou a conta de alguém que não existe.',
    },
    'fraud.inauthentic_listing': {
      label: 'Oferta ou anúncio falso',
      help: 'Algo à venda que não existe ou que não é de quem vende.',
    },
    'fraud.fake_review': { label: 'Avaliação falsa', help: 'Uma avaliação paga ou inventada.' },
    'fraud.pyramid_scheme': {
      label: 'Esquema em pirâmide',
      help: 'Ganha dinheiro ao trazer outras pessoas que pagam.',
    },
    'fraud.other': { label: 'Outro tipo de fraude', help: 'Outro truque para ficar com dinheiro ou bens.' },
    'selfharm.suicide': { label: 'Suicídio', help: 'Alguém fala de suicídio ou incentiva outros a isso.' },
    'selfharm.self_injury': {
      label: 'Automutilação',
      help: 'Alguém magoa-se a si próprio ou mostra a outros como fazer.',
    },
    'selfharm.eating_disorder': {
      label: 'Perturbação alimentar',
      help: 'Faz parecer bom não comer ou vomitar.',
    },
    'selfharm.substances': {
      label: 'Drogas ou álcool',
      help: 'Faz parecer bom o consumo perigoso de drogas ou álcool.',
    },
    'consumer.hidden_advertising': { label: 'Publicidade escondida', help: 'Foi paga, mas não o diz.' },
    'consumer.trader_information': {
      label: 'Não se sabe quem vende',
      help: 'Falta o nome, a morada ou outros dados do vendedor.',
    },
    'consumer.misleading_product': {
      label: 'Engana sobre um produto',
      help: 'O produto ou serviço não é o que dizem.',
    },
    'consumer.misleading_rights': {
      label: 'Engana sobre os seus direitos',
      help: 'Por exemplo, sobre devoluções ou garantia.',
    },
    'consumer.pricing': {
      label: 'Preço errado ou escondido',
      help: 'O preço é falso ou há custos escondidos.',
    },
    'product.prohibited': {
      label: 'Produto proibido',
      help: 'Por exemplo, armas, drogas ou medicamentos vendidos sem licença.',
    },
    'product.unsafe': { label: 'Produto perigoso', help: 'Pode magoar as pessoas que o usam.' },
    'animal.harm': { label: 'Crueldade com animais', help: 'Animais são feridos ou sofrem.' },
    'animal.unlawful_sale': {
      label: 'Venda ilegal de animais',
      help: 'Por exemplo, animais protegidos ou cachorros sem documentos.',
    },
    'terms.spam': { label: 'Spam', help: 'Publicidade ou a mesma mensagem uma e outra vez.' },
    'terms.flooding': {
      label: 'Demasiadas mensagens',
      help: 'Tantas mensagens que os outros não conseguem conversar.',
    },
    'terms.off_topic': { label: 'Fora do tema', help: 'Este não é o lugar para isto.' },
    'terms.incivility': { label: 'Falta de educação', help: 'Palavras grosseiras ou que magoam.' },
    'terms.adult_sexual': {
      label: 'Conteúdo sexual',
      help: 'Imagens ou textos sexuais onde não deviam estar.',
    },
    'terms.nudity': { label: 'Nudez', help: 'Pessoas nuas onde não deviam aparecer.' },
    'terms.age_restricted': {
      label: 'Sem o limite de idade certo',
      help: 'O limite de idade falta ou é demasiado baixo.',
    },
    'terms.geographic': { label: 'Não é para este país', help: 'Não pode ser mostrado nem vendido aqui.' },
    'terms.language': { label: 'Língua errada', help: 'Uma língua diferente da que se usa aqui.' },
    'terms.goods_not_permitted': {
      label: 'Não pode ser oferecido aqui',
      help: 'Bens ou serviços que as regras daqui não permitem.',
    },
    'terms.ban_evasion': {
      label: 'Uma pessoa banida voltou',
      help: 'Alguém usa outra conta depois de ter sido banido.',
    },
    'terms.platform_abuse': {
      label: 'Mau uso deste serviço',
      help: 'Pirataria informática, batota ou programas maliciosos.',
    },
    'terms.other': {
      label: 'Outra regra deste serviço',
      help: 'Vai contra uma regra da casa que não está na lista.',
    },
    'sexual.adult_abuse': {
      label: 'Abuso sexual de um adulto',
      help: 'Imagens ou vídeos de sexo com alguém que não consentiu.',
    },
    'sexual.violence': {
      label: 'Violência sexual',
      help: 'Ameaças ou elogios de violação ou agressão sexual.',
    },
    'sexual.animal': { label: 'Sexo com animais', help: 'Atos sexuais com animais.' },
    'other.unspecified': { label: 'Outra coisa', help: 'Diga, por palavras suas, o que está errado.' },
  },
  goodFaith: {
    textId: 'good-faith-1.pt',
    text: 'Acredito, de boa-fé, que estas informações são exatas e completas.',
  },
};
