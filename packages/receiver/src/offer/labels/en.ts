import type { Labels } from './labels.ts';

/** English. */
export const en: Labels = {
  groups: {
    spam: {
      label: 'Spam or scam',
      help: 'Advertising nobody asked for, or a trick to get money or passwords.',
    },
    harassment: {
      label: 'Bullying or harassment',
      help: 'Someone is insulted, shamed, followed or pressured.',
    },
    hate: {
      label: 'Hate',
      help: 'Attacks on people for who they are, what they believe or where they come from.',
    },
    violence: { label: 'Violence or threats', help: 'Threats, cruelty, terrorism or trade in people.' },
    selfharm: {
      label: 'Self-harm or suicide',
      help: 'Someone may hurt themselves, or others are pushed to do so.',
    },
    sexual: { label: 'Sexual content or nudity', help: 'Also intimate pictures shared without consent.' },
    child: {
      label: 'Child safety',
      help: 'A child is abused, approached or in danger. You need not give your name.',
    },
    privacy: { label: 'Private information', help: 'Personal details are shown or used without permission.' },
    impersonation: {
      label: 'Pretending to be someone else',
      help: 'A false name, a stolen account or a fake account.',
    },
    ip: {
      label: 'Copyright or trademark',
      help: 'Someone uses your work, brand or invention without permission.',
    },
    misleading: {
      label: 'False or misleading',
      help: 'Claims that are not true, about news, health, elections or products.',
    },
    other: { label: 'Something else', help: 'None of these fits, or you are not sure.' },
  },
  reasons: {
    'child.csam': {
      label: 'Sexual images of a child',
      help: 'Photos or videos of the sexual abuse of a child. Do not share or save them.',
    },
    'child.csam_synthetic': {
      label: 'Made-up sexual images of a child',
      help: 'Made or changed by computer, drawn or animated.',
    },
    'child.grooming': {
      label: 'An adult approaches a child for sex',
      help: 'Asks for pictures, secrets or a meeting.',
    },
    'child.privacy': {
      label: 'Private details of a child',
      help: 'Name, school, address or pictures of a child.',
    },
    'child.bullying': { label: 'A child is bullied', help: 'A child is insulted, threatened or left out.' },
    'child.age_restricted': {
      label: 'Not for children, yet open to them',
      help: 'Content for adults that children can see.',
    },
    'child.dangerous_challenge': {
      label: 'A dangerous challenge',
      help: 'A dare or stunt that can hurt children.',
    },
    'terrorism.provocation': {
      label: 'Calls for terrorism',
      help: 'Praises terrorist attacks or asks others to carry them out.',
    },
    'terrorism.recruitment': {
      label: 'Recruits for terrorism',
      help: 'Asks people to join or help a terrorist group.',
    },
    'terrorism.training': {
      label: 'Teaches terrorism',
      help: 'Explains how to make bombs or weapons for an attack.',
    },
    'terrorism.threat': { label: 'Threatens an attack', help: 'Announces a terrorist attack.' },
    'terrorism.other': { label: 'Other terrorist content', help: 'Anything else that helps terrorism.' },
    'security.illegal_organisation': {
      label: 'A banned organisation',
      help: 'Symbols or messages of a group that the law forbids.',
    },
    'security.public_health': {
      label: 'A danger to public health',
      help: 'Advice or claims that can make many people ill.',
    },
    'security.environment': {
      label: 'Damage to the environment',
      help: 'For example dumping waste or trade in rare plants.',
    },
    'violence.threat': {
      label: 'A threat of violence',
      help: 'Someone says they will hurt or kill a person.',
    },
    'violence.glorification': { label: 'Praise of violence', help: 'Violence is shown as something good.' },
    'violence.graphic': {
      label: 'Shocking or bloody images',
      help: 'Serious injury, death or cruelty shown in detail.',
    },
    'violence.coordinated': {
      label: 'A planned attack',
      help: 'People agree to hurt others or break things together.',
    },
    'violence.trafficking': {
      label: 'Trade in people',
      help: 'People are sold, or forced to work or to have sex.',
    },
    'violence.exploitation': {
      label: 'Exploitation of people',
      help: 'Someone profits from people who cannot say no.',
    },
    'violence.domestic': { label: 'Violence at home', help: 'Violence by a partner or in the family.' },
    'speech.hate': {
      label: 'Hate against a group',
      help: 'For example for religion, skin colour, origin, sexuality or disability.',
    },
    'speech.discrimination': {
      label: 'Unequal treatment',
      help: 'People are shut out or treated worse for who they are.',
    },
    'speech.defamation': {
      label: 'Lies that harm a name',
      help: 'False claims that damage the good name of a person or company.',
    },
    'cyber.harassment': { label: 'Harassment', help: 'Unwanted messages or attacks again and again.' },
    'cyber.bullying': { label: 'Bullying', help: 'Insults, humiliation or intimidation.' },
    'cyber.stalking': { label: 'Stalking', help: 'Someone is followed, watched or tracked.' },
    'cyber.incitement': {
      label: 'Sets others on someone',
      help: 'Asks people to attack or harass a person or a group.',
    },
    'cyber.ncii': {
      label: 'Intimate images without consent',
      help: 'Naked or sexual pictures shared without permission.',
    },
    'cyber.ncii_synthetic': {
      label: 'Fake intimate images',
      help: 'Made or changed by computer to show a real person.',
    },
    'privacy.doxxing': {
      label: 'Personal details made public',
      help: 'Address, phone number, papers or other private details.',
    },
    'privacy.biometric': {
      label: 'Face, voice or body data',
      help: 'Used to recognise someone without permission.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Old information about me',
      help: 'Something about you that should no longer be found.',
    },
    'privacy.data_falsification': {
      label: 'Wrong data about a person',
      help: 'Personal data that were changed or made up.',
    },
    'ip.copyright': { label: 'Copyright', help: 'Text, pictures, music or film used without permission.' },
    'ip.trademark': {
      label: 'Trademark',
      help: 'A brand name or logo used without permission, or fake goods.',
    },
    'ip.design': { label: 'Design', help: 'A protected shape or look was copied.' },
    'ip.patent': { label: 'Patent', help: 'A protected invention is used without permission.' },
    'ip.trade_secret': { label: 'Trade secret', help: 'Secret business information was made public.' },
    'ip.geographic_indication': {
      label: 'Protected name of a region',
      help: 'A product wrongly carries the name of a place.',
    },
    'civic.disinformation': {
      label: 'False information',
      help: 'Untrue claims meant to mislead the public.',
    },
    'civic.eu_law': {
      label: 'Against EU election rules',
      help: 'For example paid political ads that hide who pays.',
    },
    'civic.national_law': {
      label: 'Against national election rules',
      help: 'For example wrong facts about how or when to vote.',
    },
    'fraud.phishing': {
      label: 'Scam or stolen passwords',
      help: 'Tries to get your password, bank details or money.',
    },
    'fraud.impersonation': {
      label: 'Pretends to be someone else',
      help: 'Uses the name of a person or company, or a stolen account.',
    },
    'fraud.inauthentic_account': {
      label: 'Fake account',
      help: 'A bot, or an account of someone who does not exist.',
    },
    'fraud.inauthentic_listing': {
      label: 'Fake offer or advert',
      help: 'Something for sale that does not exist or is not theirs.',
    },
    'fraud.fake_review': { label: 'Fake review', help: 'A review that was paid for or made up.' },
    'fraud.pyramid_scheme': { label: 'Pyramid scheme', help: 'You earn by bringing in others who pay.' },
    'fraud.other': { label: 'Another kind of fraud', help: 'Another trick to take money or goods.' },
    'selfharm.suicide': {
      label: 'Suicide',
      help: 'Someone talks about suicide, or others are pushed towards it.',
    },
    'selfharm.self_injury': { label: 'Self-harm', help: 'Someone hurts themselves, or shows others how.' },
    'selfharm.eating_disorder': {
      label: 'Eating disorder',
      help: 'Makes not eating or throwing up look good.',
    },
    'selfharm.substances': {
      label: 'Drugs or alcohol',
      help: 'Makes dangerous use of drugs or alcohol look good.',
    },
    'consumer.hidden_advertising': { label: 'Hidden advertising', help: 'Paid for, but it does not say so.' },
    'consumer.trader_information': {
      label: 'Seller is not clear',
      help: 'Name, address or other details of the seller are missing.',
    },
    'consumer.misleading_product': {
      label: 'Misleading about a product',
      help: 'The product or service is not what they say.',
    },
    'consumer.misleading_rights': {
      label: 'Misleading about your rights',
      help: 'For example about returns or guarantee.',
    },
    'consumer.pricing': { label: 'Wrong or hidden price', help: 'The price is false, or costs are hidden.' },
    'product.prohibited': {
      label: 'Forbidden product',
      help: 'For example weapons, drugs or medicine sold without permission.',
    },
    'product.unsafe': { label: 'Unsafe product', help: 'It can hurt the people who use it.' },
    'animal.harm': { label: 'Cruelty to animals', help: 'Animals are hurt or made to suffer.' },
    'animal.unlawful_sale': {
      label: 'Illegal sale of animals',
      help: 'For example protected animals or puppies without papers.',
    },
    'terms.spam': { label: 'Spam', help: 'Advertising or the same message again and again.' },
    'terms.flooding': { label: 'Too many messages', help: 'So many messages that others cannot talk.' },
    'terms.off_topic': { label: 'Off topic', help: 'It does not belong here.' },
    'terms.incivility': { label: 'Rude', help: 'Rude or hurtful words.' },
    'terms.adult_sexual': {
      label: 'Sexual content',
      help: 'Sexual pictures or text where they do not belong.',
    },
    'terms.nudity': { label: 'Nudity', help: 'Naked people where they do not belong.' },
    'terms.age_restricted': {
      label: 'Without the right age limit',
      help: 'It should be for older people only.',
    },
    'terms.geographic': { label: 'Not for this country', help: 'It may not be shown or sold here.' },
    'terms.language': { label: 'Wrong language', help: 'Another language than this place asks for.' },
    'terms.goods_not_permitted': {
      label: 'May not be offered here',
      help: 'Goods or services that the rules here do not allow.',
    },
    'terms.ban_evasion': {
      label: 'A banned person is back',
      help: 'Someone uses another account after a ban.',
    },
    'terms.platform_abuse': {
      label: 'Misuse of this service',
      help: 'Hacking, cheating or harmful software.',
    },
    'terms.other': {
      label: 'Another rule of this service',
      help: 'It breaks a house rule that is not listed.',
    },
    'sexual.adult_abuse': {
      label: 'Sexual abuse of an adult',
      help: 'Pictures or videos of sex that someone did not agree to.',
    },
    'sexual.violence': { label: 'Sexual violence', help: 'Threats or praise of rape or sexual assault.' },
    'sexual.animal': { label: 'Sex with animals', help: 'Sexual acts with animals.' },
    'other.unspecified': { label: 'Something else', help: 'Say in your own words what is wrong.' },
  },
  goodFaith: {
    textId: 'good-faith-1.en',
    text: 'I believe in good faith that this information is accurate and complete.',
  },
};
