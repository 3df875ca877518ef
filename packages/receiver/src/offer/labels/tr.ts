import type { Labels } from './labels.ts';

/** Turkish. */
export const tr: Labels = {
  groups: {
    spam: {
      label: 'Spam veya dolandırıcılık',
      help: 'Kimsenin istemediği reklamlar ya da para veya şifre almak için bir oyun.',
    },
    harassment: {
      label: 'Zorbalık veya taciz',
      help: 'Birine hakaret ediliyor, biri küçük düşürülüyor, takip ediliyor ya da baskı görüyor.',
    },
    hate: {
      label: 'Nefret',
      help: 'İnsanlara kim oldukları, inançları veya geldikleri yer yüzünden saldırı.',
    },
    violence: { label: 'Şiddet veya tehdit', help: 'Tehdit, zulüm, terör veya insan ticareti.' },
    selfharm: {
      label: 'Kendine zarar verme veya intihar',
      help: 'Biri kendine zarar verebilir ya da başkalarını buna yönlendirebilir.',
    },
    sexual: {
      label: 'Cinsel içerik veya çıplaklık',
      help: 'Rıza olmadan paylaşılan mahrem görüntüler de buna girer.',
    },
    child: {
      label: 'Çocuk güvenliği',
      help: 'Bir çocuk istismar ediliyor, kandırılıyor ya da tehlikede. Adınızı vermeniz gerekmez.',
    },
    privacy: { label: 'Özel bilgiler', help: 'Kişisel bilgiler izinsiz gösteriliyor veya kullanılıyor.' },
    impersonation: {
      label: 'Başkası gibi davranma',
      help: 'Sahte bir ad, çalınmış bir hesap veya sahte bir hesap.',
    },
    ip: {
      label: 'Telif hakkı veya marka',
      help: 'Biri eserinizi, markanızı veya buluşunuzu izinsiz kullanıyor.',
    },
    misleading: {
      label: 'Yanlış veya yanıltıcı',
      help: 'Haber, sağlık, seçim veya ürünler hakkında doğru olmayan sözler.',
    },
    other: { label: 'Başka bir şey', help: 'Bunların hiçbiri uymuyor ya da emin değilsiniz.' },
  },
  reasons: {
    'child.csam': {
      label: 'Bir çocuğun cinsel görüntüleri',
      help: 'Bir çocuğun cinsel istismarını gösteren fotoğraf veya videolar. Bunları paylaşmayın, kaydetmeyin.',
    },
    'child.csam_synthetic': {
      label: 'Bir çocuğun yapay cinsel görüntüleri',
      help: 'Bilgisayarla yapılmış veya değiştirilmiş, çizim ya da animasyon.',
    },
    'child.grooming': {
      label: 'Çocuğa cinsel amaçla yaklaşan yetişkin',
      help: 'Fotoğraf, sır veya buluşma istiyor.',
    },
    'child.privacy': {
      label: 'Bir çocuğun özel bilgileri',
      help: 'Bir çocuğun adı, okulu, adresi veya fotoğrafları.',
    },
    'child.bullying': {
      label: 'Bir çocuğa zorbalık',
      help: 'Bir çocuğa hakaret ediliyor, çocuk tehdit ediliyor veya dışlanıyor.',
    },
    'child.age_restricted': {
      label: 'Çocuklara uygun değil ama onlara açık',
      help: 'Çocukların görebildiği, yetişkinlere yönelik içerik.',
    },
    'child.dangerous_challenge': {
      label: 'Tehlikeli bir meydan okuma',
      help: 'Çocuklara zarar verebilecek bir meydan okuma veya gösteri.',
    },
    'terrorism.provocation': {
      label: 'Teröre çağrı',
      help: 'Terör saldırılarını övüyor veya başkalarından saldırı yapmasını istiyor.',
    },
    'terrorism.recruitment': {
      label: 'Terör için eleman toplama',
      help: 'İnsanlardan bir terör grubuna katılmasını veya yardım etmesini istiyor.',
    },
    'terrorism.training': {
      label: 'Terör eğitimi',
      help: 'Saldırı için bomba veya silah yapmayı anlatıyor.',
    },
    'terrorism.threat': { label: 'Saldırı tehdidi', help: 'Bir terör saldırısı olacağını duyuruyor.' },
    'terrorism.other': { label: 'Terörle ilgili başka içerik', help: 'Teröre yardım eden başka her şey.' },
    'security.illegal_organisation': {
      label: 'Yasaklanmış bir örgüt',
      help: 'Yasanın yasakladığı bir grubun simgeleri veya mesajları.',
    },
    'security.public_health': {
      label: 'Halk sağlığı için tehlike',
      help: 'Birçok insanı hasta edebilecek öneri veya sözler.',
    },
    'security.environment': {
      label: 'Çevreye zarar',
      help: 'Örneğin doğaya atık dökmek veya nadir bitki ticareti.',
    },
    'violence.threat': {
      label: 'Şiddet tehdidi',
      help: 'Biri, bir kişiye zarar vereceğini veya onu öldüreceğini söylüyor.',
    },
    'violence.glorification': { label: 'Şiddeti övme', help: 'Şiddet iyi bir şey gibi gösteriliyor.' },
    'violence.graphic': {
      label: 'Sarsıcı veya kanlı görüntüler',
      help: 'Ağır yaralanma, ölüm veya zulüm ayrıntılı gösteriliyor.',
    },
    'violence.coordinated': {
      label: 'Planlanmış bir saldırı',
      help: 'İnsanlar birlikte başkalarına veya eşyalara zarar vermek için anlaşıyor.',
    },
    'violence.trafficking': {
      label: 'İnsan ticareti',
      help: 'İnsanlar satılıyor ya da çalışmaya veya sekse zorlanıyor.',
    },
    'violence.exploitation': {
      label: 'İnsanların sömürülmesi',
      help: 'Biri, hayır diyemeyen insanlar üzerinden kazanç sağlıyor.',
    },
    'violence.domestic': {
      label: 'Aile içi şiddet',
      help: 'Eşten, partnerden veya aile içinden gelen şiddet.',
    },
    'speech.hate': {
      label: 'Bir gruba karşı nefret',
      help: 'Örneğin din, ten rengi, köken, cinsellik veya engellilik nedeniyle.',
    },
    'speech.discrimination': {
      label: 'Ayrımcılık',
      help: 'İnsanlar kim oldukları için dışlanıyor veya daha kötü davranış görüyor.',
    },
    'speech.defamation': {
      label: 'İtibarı zedeleyen yalanlar',
      help: 'Bir kişinin veya şirketin adına zarar veren yanlış sözler.',
    },
    'cyber.harassment': { label: 'Taciz', help: 'Tekrar tekrar gelen istenmeyen mesajlar veya saldırılar.' },
    'cyber.bullying': { label: 'Zorbalık', help: 'Hakaret, küçük düşürme veya gözdağı.' },
    'cyber.stalking': { label: 'Israrlı takip', help: 'Biri takip ediliyor, gözetleniyor veya izleniyor.' },
    'cyber.incitement': {
      label: 'Başkalarını birine karşı kışkırtma',
      help: 'İnsanlardan bir kişiye veya gruba saldırmasını ya da onu taciz etmesini istiyor.',
    },
    'cyber.ncii': {
      label: 'İzinsiz paylaşılan mahrem görüntüler',
      help: 'Rıza olmadan paylaşılan çıplak veya cinsel görüntüler.',
    },
    'cyber.ncii_synthetic': {
      label: 'Sahte mahrem görüntüler',
      help: 'Gerçek bir kişiyi göstermek için bilgisayarla yapılmış veya değiştirilmiş.',
    },
    'privacy.doxxing': {
      label: 'Kişisel bilgilerin yayılması',
      help: 'Adres, telefon numarası, belgeler veya başka özel bilgiler.',
    },
    'privacy.biometric': {
      label: 'Yüz, ses veya beden verileri',
      help: 'Birini izinsiz tanımak için kullanılıyor.',
    },
    'privacy.right_to_be_forgotten': {
      label: 'Hakkımdaki eski bilgiler',
      help: 'Hakkınızda, artık bulunamaması gereken bir bilgi.',
    },
    'privacy.data_falsification': {
      label: 'Bir kişi hakkında yanlış veriler',
      help: 'Değiştirilmiş veya uydurulmuş kişisel veriler.',
    },
    'ip.copyright': { label: 'Telif hakkı', help: 'İzinsiz kullanılan yazı, resim, müzik veya film.' },
    'ip.trademark': {
      label: 'Marka',
      help: 'İzinsiz kullanılan bir marka adı veya logo ya da taklit ürünler.',
    },
    'ip.design': { label: 'Tasarım', help: 'Korunan bir biçim veya görünüm kopyalandı.' },
    'ip.patent': { label: 'Patent', help: 'Korunan bir buluş izinsiz kullanılıyor.' },
    'ip.trade_secret': { label: 'Ticari sır', help: 'Bir işletmenin gizli bilgileri açıklandı.' },
    'ip.geographic_indication': {
      label: 'Korunan yöre adı',
      help: 'Bir ürün, hakkı olmadan bir yerin adını taşıyor.',
    },
    'civic.disinformation': {
      label: 'Yanlış bilgi',
      help: 'Halkı yanıltmak için söylenen, doğru olmayan sözler.',
    },
    'civic.eu_law': {
      label: 'AB seçim kurallarına aykırı',
      help: 'Örneğin parayı kimin ödediğini gizleyen siyasi reklamlar.',
    },
    'civic.national_law': {
      label: 'Ülkenin seçim kurallarına aykırı',
      help: 'Örneğin nasıl veya ne zaman oy verileceği hakkında yanlış bilgi.',
    },
    'fraud.phishing': {
      label: 'Dolandırıcılık veya şifre çalma',
      help: 'Şifrenizi, banka bilgilerinizi veya paranızı almaya çalışıyor.',
    },
    'fraud.impersonation': {
      label: 'Kendini başkası gibi gösteriyor',
      help: 'Bir kişinin veya şirketin adını ya da çalınmış bir hesabı kullanıyor.',
    },
    'fraud.inauthentic_account': { label: 'Sahte hesap', help: 'Bir bot ya da var olmayan birinin hesabı.' },
    'fraud.inauthentic_listing': {
      label: 'Sahte ilan veya teklif',
      help: 'Satılan şey yok ya da satana ait değil.',
    },
    'fraud.fake_review': {
      label: 'Sahte değerlendirme',
      help: 'Parayla yazdırılmış veya uydurulmuş bir değerlendirme.',
    },
    'fraud.pyramid_scheme': {
      label: 'Saadet zinciri',
      help: 'Para ödeyen başkalarını getirerek kazanıyorsunuz.',
    },
    'fraud.other': { label: 'Başka tür dolandırıcılık', help: 'Para veya mal almak için başka bir oyun.' },
    'selfharm.suicide': {
      label: 'İntihar',
      help: 'Biri intihardan söz ediyor ya da başkalarını buna yönlendiriyor.',
    },
    'selfharm.self_injury': {
      label: 'Kendine zarar verme',
      help: 'Biri kendine zarar veriyor ya da başkalarına nasıl yapılacağını gösteriyor.',
    },
    'selfharm.eating_disorder': {
      label: 'Yeme bozukluğu',
      help: 'Yemek yememeyi veya kusmayı iyi bir şey gibi gösteriyor.',
    },
    'selfharm.substances': {
      label: 'Uyuşturucu veya alkol',
      help: 'Tehlikeli uyuşturucu veya alkol kullanımını iyi bir şey gibi gösteriyor.',
    },
    'consumer.hidden_advertising': {
      label: 'Gizli reklam',
      help: 'Karşılığında para ödenmiş ama bu yazmıyor.',
    },
    'consumer.trader_information': {
      label: 'Satıcının kim olduğu belli değil',
      help: 'Satıcının adı, adresi veya başka bilgileri eksik.',
    },
    'consumer.misleading_product': {
      label: 'Ürün hakkında yanıltıcı',
      help: 'Ürün veya hizmet anlatıldığı gibi değil.',
    },
    'consumer.misleading_rights': {
      label: 'Haklarınız konusunda yanıltıcı',
      help: 'Örneğin iade veya garanti hakkında.',
    },
    'consumer.pricing': {
      label: 'Yanlış veya gizli fiyat',
      help: 'Fiyat doğru değil ya da gizli masraflar var.',
    },
    'product.prohibited': {
      label: 'Yasak ürün',
      help: 'Örneğin izinsiz satılan silah, uyuşturucu veya ilaç.',
    },
    'product.unsafe': { label: 'Güvenli olmayan ürün', help: 'Kullanan insanlara zarar verebilir.' },
    'animal.harm': { label: 'Hayvanlara eziyet', help: 'Hayvanlara zarar veriliyor veya acı çektiriliyor.' },
    'animal.unlawful_sale': {
      label: 'Yasa dışı hayvan satışı',
      help: 'Örneğin korunan hayvanlar veya belgesiz köpek yavruları.',
    },
    'terms.spam': { label: 'Spam', help: 'Reklam ya da tekrar tekrar aynı mesaj.' },
    'terms.flooding': { label: 'Çok fazla mesaj', help: 'Başkalarının konuşamayacağı kadar çok mesaj.' },
    'terms.off_topic': { label: 'Konu dışı', help: 'Bunun yeri burası değil.' },
    'terms.incivility': { label: 'Kabalık', help: 'Kaba veya kırıcı sözler.' },
    'terms.adult_sexual': { label: 'Cinsel içerik', help: 'Yeri olmayan yerde cinsel görüntü veya yazı.' },
    'terms.nudity': { label: 'Çıplaklık', help: 'Yeri olmayan yerde çıplak insanlar.' },
    'terms.age_restricted': { label: 'Doğru yaş sınırı olmadan', help: 'Yaş sınırı yok ya da çok düşük.' },
    'terms.geographic': { label: 'Bu ülke için değil', help: 'Burada gösterilemez veya satılamaz.' },
    'terms.language': { label: 'Yanlış dil', help: 'Burada kullanılan dilden başka bir dil.' },
    'terms.goods_not_permitted': {
      label: 'Burada sunulamaz',
      help: 'Buradaki kuralların izin vermediği mal veya hizmetler.',
    },
    'terms.ban_evasion': {
      label: 'Yasaklanan biri geri geldi',
      help: 'Biri yasaklandıktan sonra başka bir hesap kullanıyor.',
    },
    'terms.platform_abuse': {
      label: 'Bu hizmetin kötüye kullanılması',
      help: 'Bilgisayar korsanlığı, hile veya zararlı yazılım.',
    },
    'terms.other': { label: 'Bu hizmetin başka bir kuralı', help: 'Listede olmayan bir kurala aykırı.' },
    'sexual.adult_abuse': {
      label: 'Bir yetişkinin cinsel istismarı',
      help: 'Birinin rıza göstermediği cinsel ilişkinin fotoğraf veya videoları.',
    },
    'sexual.violence': {
      label: 'Cinsel şiddet',
      help: 'Tecavüz veya cinsel saldırı tehdidi ya da bunların övülmesi.',
    },
    'sexual.animal': { label: 'Hayvanlarla cinsel ilişki', help: 'Hayvanlarla cinsel eylemler.' },
    'other.unspecified': {
      label: 'Başka bir şey',
      help: 'Neyin yanlış olduğunu kendi sözlerinizle anlatın.',
    },
  },
  goodFaith: {
    textId: 'good-faith-1.tr',
    text: 'Bu bilgilerin doğru ve eksiksiz olduğuna iyi niyetle inanıyorum.',
  },
};
