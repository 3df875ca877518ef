import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'Şu anda tehlikede olan biri var mı? {number}’yi arayın.',
  support:
    'Siz veya tanıdığınız biri zor bir dönemden mi geçiyor? Konuşmak iyi gelir. Bir doktora veya size yakın bir yardım hattına danışın: findahelpline.com',
  exempt: 'Bunu adınızı vermeden bildirebilirsiniz.',
  failures: {
    timeout: 'Bu çok uzun sürüyor. Yazdıklarınız kaybolmadı.',
    unexpected: 'Karşı tarafta bir şeyler ters gitti. Yazdıklarınız kaybolmadı.',
    challenge: 'Göndermeden önce kısa bir doğrulama gerekiyor. Yazdıklarınız kaybolmadı.',
    signIn: 'Bunu burada bildirmek için oturum açmanız gerekir. Yazdıklarınız kaybolmadı.',
    gone: 'Bu artık yok. Bildiriminize artık gerek kalmadı.',
    limited: 'Şu anda çok fazla bildirim var. Lütfen {wait} sonra yeniden deneyin.',
    refused: 'Hizmet bildiriminizi kabul etmedi.',
  },
  seconds: {
    one: '{count} saniye',
    other: '{count} saniye',
  },
  minutes: {
    one: '{count} dakika',
    other: '{count} dakika',
  },
  issues: {
    'reason.notOffered': 'Bu neden burada kullanılamıyor. Lütfen başka bir neden seçin.',
    other: 'Bu kabul edilmedi. Lütfen değiştirin.',
  },
};
