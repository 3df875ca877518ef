import type { ListStrings } from './en.ts';

export const strings: ListStrings = {
  builtIn: 'Bu sitenin nedenleri yüklenemedi. Bu genel listeden seçebilirsiniz.',
  readOffer: 'Nedenleri yeniden yükle',
  goodFaith: 'Bu bilgilerin doğru ve eksiksiz olduğuna iyi niyetle inanıyorum.',
  groups: {
    spam: ['Spam veya dolandırıcılık', 'İstenmeyen reklam, dolandırıcılık, sahte teklif'],
    harassment: ['Zorbalık veya taciz', 'Bir kişiye hakaret, tehdit veya saldırı'],
    hate: ['Nefret', 'İnsanlara kim oldukları için saldırı'],
    violence: ['Şiddet veya tehdit', 'Acımasız, tehlikeli veya tehdit edici'],
    selfharm: ['Kendine zarar verme veya intihar', 'Biri kendine zarar verebilir'],
    sexual: ['Cinsel içerik veya çıplaklık', 'İstenmeyen veya rıza olmadan paylaşılan'],
    child: ['Çocuk güvenliği', 'Bir çocuk istismar ediliyor veya tehlikede'],
    privacy: ['Özel bilgiler', 'Birinin bilgilerini rızası olmadan gösteriyor'],
    impersonation: ['Başkası gibi davranma', 'Kendini başkası gibi gösteriyor'],
    ip: ['Telif hakkı veya marka', 'Başkasının eserini izinsiz kullanıyor'],
    misleading: ['Yanlış veya yanıltıcı', 'Zarar verebilecek, doğru olmayan sözler'],
    other: ['Başka bir şey', 'Bunların hiçbiri uymuyor'],
  },
};
