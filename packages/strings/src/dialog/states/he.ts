import type { StateStrings } from './en.ts';

export const strings: StateStrings = {
  emergency: 'מישהו נמצא בסכנה עכשיו? צריך להתקשר ל־{number}.',
  support:
    'קשה לך, או למישהו שמוכר לך? לדבר על זה עוזר. אפשר לפנות לרופא או לקו סיוע קרוב: findahelpline.com',
  exempt: 'אפשר לדווח על זה בלי למסור את שמך.',
  failures: {
    timeout: 'זה לוקח יותר מדי זמן. כל מה שכתבת נשמר.',
    unexpected: 'משהו השתבש בצד השני. כל מה שכתבת נשמר.',
    challenge: 'לפני השליחה נדרשת בדיקה קצרה. כל מה שכתבת נשמר.',
    signIn: 'כדי לדווח כאן צריך להיכנס לחשבון. כל מה שכתבת נשמר.',
    gone: 'זה כבר לא קיים. אין עוד צורך בדיווח שלך.',
    limited: 'יש יותר מדי דיווחים כרגע. אפשר לנסות שוב בעוד {wait}.',
    refused: 'השירות לא קיבל את הדיווח שלך.',
  },
  seconds: {
    one: 'שנייה ({count})',
    two: '{count} שניות',
    other: '{count} שניות',
  },
  minutes: {
    one: 'דקה ({count})',
    two: '{count} דקות',
    other: '{count} דקות',
  },
  issues: {
    'reason.notOffered': 'הסיבה הזאת לא אפשרית כאן. יש לבחור סיבה אחרת.',
    other: 'זה לא התקבל. יש לשנות את זה.',
  },
};
