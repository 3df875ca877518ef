import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'گزارش این مورد',
  titles: {
    account: 'گزارش این حساب',
    ad: 'گزارش این تبلیغ',
    comment: 'گزارش این دیدگاه',
    listing: 'گزارش این آگهی',
    media: 'گزارش این عکس یا ویدیو',
    message: 'گزارش این پیام',
    page: 'گزارش این صفحه',
    post: 'گزارش این پست',
    product: 'گزارش این کالا',
    profile: 'گزارش این نمایه',
    review: 'گزارش این نظر',
  },
  loading: 'یک لحظه صبر کنید…',
  lead: 'مناسب‌ترین گزینه را انتخاب کنید.',
  goesTo: 'گزارش شما به {service} می‌رسد.',
  whatIsWrong: 'مشکل چیست؟',
  whatExactly: 'دقیقاً چه چیزی؟ (اختیاری)',
  addDetails: 'افزودن توضیح (اختیاری)',
  illegal: 'فکر می‌کنم این خلاف قانون است',
  illegalHelp: 'چند پرسش اضافه می‌شود. لازم نیست بدانید کدام قانون.',
  builtIn: 'دلایل این سایت بارگذاری نشد. می‌توانید از این فهرست کلی انتخاب کنید.',
  readOffer: 'بارگذاری دوبارهٔ دلایل',
  cancel: 'انصراف',
  back: 'بازگشت',
  next: 'ادامه',
  send: 'ارسال گزارش',
  sending: 'در حال ارسال…',
  retry: 'تلاش دوباره',
  failedTitle: 'گزارش شما ارسال نشد',
  notLoaded: 'بخشی از این فرم بارگذاری نشد. آنچه نوشته‌اید از دست نرفته است.',
  issues: {
    'reason.required': 'برای ادامه یک دلیل انتخاب کنید.',
    'reason.notOffered': 'این دلیل اینجا پذیرفته نمی‌شود. لطفاً دلیل دیگری انتخاب کنید.',
    'explanation.tooLong': 'متن شما خیلی بلند است. لطفاً کوتاهش کنید.',
    other: 'این پذیرفته نشد. لطفاً آن را تغییر دهید.',
  },
};

export const later = () => import('./later/fa.ts');
export const rest = () => import('./rest/fa.ts');
