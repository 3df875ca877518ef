import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'هل هناك شخص في خطر الآن؟ اتصل بالرقم {number}.',
  support:
    'هل تمر أنت أو شخص تعرفه بوقت صعب؟ الحديث يساعد. اسأل طبيبًا أو خط مساعدة قريبًا منك: findahelpline.com',
  exempt: 'يمكنك الإبلاغ عن هذا دون ذكر اسمك.',
  failures: {
    timeout: 'يستغرق هذا وقتًا طويلًا. لم يُفقد شيء مما كتبت.',
    unexpected: 'حدث خطأ في الطرف الآخر. لم يُفقد شيء مما كتبت.',
    challenge: 'يجب إجراء تحقق قصير قبل إرسال هذا البلاغ. لم يُفقد شيء مما كتبت.',
    signIn: 'عليك تسجيل الدخول للإبلاغ هنا. لم يُفقد شيء مما كتبت.',
    gone: 'لم يعد هذا متاحًا. لم تعد هناك حاجة إلى بلاغك.',
    limited: 'البلاغات كثيرة الآن. حاول من جديد بعد {wait}.',
    refused: 'لم تقبل الخدمة بلاغك.',
  },
  seconds: {
    one: 'ثانية واحدة ({count})',
    two: 'ثانيتين ({count})',
    few: '{count} ثوانٍ',
    many: '{count} ثانية',
    other: '{count} ثانية',
  },
  minutes: {
    one: 'دقيقة واحدة ({count})',
    two: 'دقيقتين ({count})',
    few: '{count} دقائق',
    many: '{count} دقيقة',
    other: '{count} دقيقة',
  },
  issues: {
    'reason.notOffered': 'هذا السبب غير مقبول هنا. اختر سببًا آخر من فضلك.',
    other: 'لم يُقبل هذا. غيّره من فضلك.',
  },
};
