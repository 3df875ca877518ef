import type { PartsStrings } from './en.ts';

export const strings: PartsStrings = {
  quote: 'Yalnızca seçtiğim metin',
  video: 'Yalnızca videonun bir bölümü',
  audio: 'Yalnızca kaydın bir bölümü',
  picture: 'Yalnızca görselin bir bölümü',
  whichOne: 'Hangisi?',
  from: 'Başlangıç',
  to: 'Bitiş (isteğe bağlı)',
  timeHelp: 'Dakika ve saniye, örneğin 1:23.',
  region: 'Kastettiğiniz bölüm',
  regionHelp:
    'Görselin üzerine bir çerçeve çizin veya bir noktasına basın. Tuşlar: oklar çerçeveyi taşır, Shift ile boyutunu değiştirir. Ya da sayı yazın.',
  sides: { x: 'Soldan, %', y: 'Üstten, %', width: 'Genişlik, %', height: 'Yükseklik, %' },
  regionNow: 'Soldan %{x}, üstten %{y}, genişlik %{width}, yükseklik %{height}',
  issues: {
    format: '1:23 gibi bir süre yazın.',
    order: 'Bitiş, başlangıçtan sonra olmalı.',
    beyond: 'Süresi yalnızca {duration}.',
  },
  digest: {
    working:
      'Cihazınız, kopyaların bulunması için dosyanın parmak izini çıkarıyor. Dosyanın kendisi gönderilmez.',
    ready: 'Dosyanın parmak izi hazır. Dosyanın kendisi gönderilmez.',
    failed: 'Dosyanın parmak izi çıkarılamadı. Bildiriminizi onsuz gönderebilirsiniz.',
  },
  comfort: {
    notSent: 'Hiçbir şey gönderilmedi.',
    title: 'Kendiniz için yapabilecekleriniz',
    done: 'Yapıldı: {action}',
    failed: 'Bu olmadı: {action}. Lütfen yeniden deneyin.',
    undo: 'Geri al',
    undone: 'Geri alındı: {action}',
  },
  search: {
    found: { one: '{count} neden bulundu', other: '{count} neden bulundu' },
    none: 'Neden bulunamadı. Başka bir sözcük deneyin.',
  },
};
