import type { Strings } from './en.ts';

export const strings: Strings = {
  title: 'דיווח',
  titles: {
    account: 'דיווח על החשבון הזה',
    ad: 'דיווח על הפרסומת הזאת',
    comment: 'דיווח על התגובה הזאת',
    listing: 'דיווח על המודעה הזאת',
    media: 'דיווח על התמונה או הסרטון',
    message: 'דיווח על ההודעה הזאת',
    page: 'דיווח על הדף הזה',
    post: 'דיווח על הפוסט הזה',
    product: 'דיווח על המוצר הזה',
    profile: 'דיווח על הפרופיל הזה',
    review: 'דיווח על הביקורת הזאת',
  },
  loading: 'רק רגע…',
  lead: 'יש לבחור במה שהכי מתאים.',
  goesTo: 'הדיווח שלך יישלח אל {service}.',
  whatIsWrong: 'מה לא בסדר?',
  whatExactly: 'מה בדיוק? (לא חובה)',
  addDetails: 'הוספת פרטים (לא חובה)',
  illegal: 'לדעתי זה נגד החוק',
  illegalHelp: 'יתווספו כמה שאלות. אין צורך לדעת איזה חוק.',
  builtIn: 'לא הצלחנו לטעון את הסיבות של האתר הזה. אפשר לבחור מהרשימה הכללית הזאת.',
  readOffer: 'טעינת הסיבות מחדש',
  cancel: 'ביטול',
  back: 'חזרה',
  next: 'המשך',
  send: 'שליחת הדיווח',
  sending: 'בשליחה…',
  retry: 'ניסיון נוסף',
  failedTitle: 'הדיווח שלך לא נשלח',
  notLoaded: 'לא הצלחנו לטעון חלק מהטופס. כל מה שכתבת נשמר.',
  issues: {
    'reason.required': 'כדי להמשיך יש לבחור סיבה.',
    'reason.notOffered': 'הסיבה הזאת לא אפשרית כאן. יש לבחור סיבה אחרת.',
    'explanation.tooLong': 'הטקסט ארוך מדי. יש לקצר אותו.',
    other: 'זה לא התקבל. יש לשנות את זה.',
  },
};

export const later = () => import('./later/he.ts');
export const rest = () => import('./rest/he.ts');
