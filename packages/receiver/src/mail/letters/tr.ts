import type { Letters } from './letters.ts';

export const tr: Letters = {
  confirmation: {
    subject: 'Adresinizi onaylayın: {reference}',
    text: [
      'Birisi {service} hizmetine bir şey bildirdi ve bu e-posta adresini verdi. Başvuru numarası {reference}.',
      'Bunu siz yaptıysanız, bu kodu bildiriminizin sayfasına yazın:',
      '    {code}',
      'Kod {days} gün geçerlidir. Bildiriminiz her durumda incelenir.',
      'Bunu siz yapmadıysanız bir şey yapmanız gerekmez: buraya başka e-posta gelmez.',
    ],
  },
  receipt: {
    subject: 'Bildiriminiz {reference}',
    text: [
      'Adresiniz onaylandı. Bildiriminiz {reference} başvuru numarasıyla {service} hizmetinde; bir soru ya da karar olduğunda size yazılacak.',
      'Şu anki durum:',
      '{url}',
      'Bu bağlantıyı kimseyle paylaşmayın: bağlantıya sahip olan, durumu görebilir ve bildirimi geri çekebilir.',
    ],
  },
  question: {
    subject: 'Bildiriminizle ilgili bir soru {reference}',
    text: [
      '{service} hizmetinin {reference} numaralı bildiriminizle ilgili bir sorusu var.',
      'Buradan okuyup yanıtlayabilirsiniz:',
      '{url}',
    ],
  },
  outcome: {
    subject: 'Bildiriminizle ilgili bir karar {reference}',
    text: [
      '{service}, {reference} numaralı bildiriminiz hakkında karar verdi.',
      'Karar, gerekçesi ve katılmıyorsanız ne yapabileceğiniz burada:',
      '{url}',
    ],
  },
};
