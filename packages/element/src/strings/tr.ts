import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'Bunu bildir',
  titles: {
    account: 'Bu hesabı bildir',
    ad: 'Bu reklamı bildir',
    comment: 'Bu yorumu bildir',
    listing: 'Bu ilanı bildir',
    media: 'Bu fotoğrafı veya videoyu bildir',
    message: 'Bu mesajı bildir',
    page: 'Bu sayfayı bildir',
    post: 'Bu gönderiyi bildir',
    product: 'Bu ürünü bildir',
    profile: 'Bu profili bildir',
    review: 'Bu değerlendirmeyi bildir',
  },
  loading: 'Bir dakika lütfen…',
  lead: 'En uygun olanı seçin.',
  goesTo: 'Bildiriminiz {service} hizmetine gider.',
  whatIsWrong: 'Sorun ne?',
  whatExactly: 'Tam olarak ne? (isteğe bağlı)',
  addDetails: 'Ayrıntı ekle (isteğe bağlı)',
  illegal: 'Bunun yasaya aykırı olduğunu düşünüyorum',
  illegalHelp: 'Birkaç soru ekler. Hangi yasa olduğunu bilmeniz gerekmez.',
  builtIn: 'Bu sitenin nedenleri yüklenemedi. Bu genel listeden seçebilirsiniz.',
  readOffer: 'Nedenleri yeniden yükle',
  cancel: 'Vazgeç',
  back: 'Geri',
  next: 'Devam et',
  send: 'Bildirimi gönder',
  sending: 'Gönderiliyor…',
  retry: 'Yeniden dene',
  failedTitle: 'Bildiriminiz gönderilmedi',
  notLoaded: 'Bu formun bir bölümü yüklenemedi. Yazdıklarınız kaybolmadı.',
  issues: {
    'reason.required': 'Devam etmek için bir neden seçin.',
    'reason.notOffered': 'Bu neden burada kullanılamıyor. Lütfen başka bir neden seçin.',
    'explanation.tooLong': 'Metniniz çok uzun. Lütfen kısaltın.',
    other: 'Bu kabul edilmedi. Lütfen değiştirin.',
  },
};

export const later = () => import('./later/tr.ts');
export const rest = () => import('./rest/tr.ts');
