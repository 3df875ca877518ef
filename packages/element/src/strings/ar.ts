import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'الإبلاغ عن هذا',
  titles: {
    account: 'الإبلاغ عن هذا الحساب',
    ad: 'الإبلاغ عن هذا الإعلان',
    comment: 'الإبلاغ عن هذا التعليق',
    listing: 'الإبلاغ عن هذا العرض',
    media: 'الإبلاغ عن هذه الصورة أو هذا الفيديو',
    message: 'الإبلاغ عن هذه الرسالة',
    page: 'الإبلاغ عن هذه الصفحة',
    post: 'الإبلاغ عن هذا المنشور',
    product: 'الإبلاغ عن هذا المنتج',
    profile: 'الإبلاغ عن هذا الملف الشخصي',
    review: 'الإبلاغ عن هذا التقييم',
  },
  loading: 'لحظة من فضلك …',
  lead: 'اختر ما يناسب أكثر.',
  goesTo: 'يصل بلاغك إلى {service}.',
  whatIsWrong: 'ما المشكلة؟',
  whatExactly: 'ما هي بالتحديد؟ (اختياري)',
  addDetails: 'إضافة تفاصيل (اختياري)',
  illegal: 'أعتقد أن هذا مخالف للقانون',
  illegalHelp: 'يضيف بعض الأسئلة. لا تحتاج إلى معرفة أي قانون.',
  builtIn: 'تعذر تحميل أسباب هذا الموقع. يمكنك الاختيار من هذه القائمة العامة.',
  readOffer: 'تحميل الأسباب من جديد',
  cancel: 'إلغاء',
  back: 'رجوع',
  next: 'متابعة',
  send: 'إرسال البلاغ',
  sending: 'جارٍ الإرسال …',
  retry: 'حاول من جديد',
  failedTitle: 'لم يُرسل بلاغك',
  notLoaded: 'تعذر تحميل جزء من هذا النموذج. لم يُفقد شيء مما كتبت.',
  issues: {
    'reason.required': 'اختر سببًا للمتابعة.',
    'reason.notOffered': 'هذا السبب غير مقبول هنا. اختر سببًا آخر من فضلك.',
    'explanation.tooLong': 'النص طويل جدًا. اختصره من فضلك.',
    other: 'لم يُقبل هذا. غيّره من فضلك.',
  },
};

export const later = () => import('./later/ar.ts');
export const rest = () => import('./rest/ar.ts');
