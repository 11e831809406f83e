import { remember } from './remember.ts';
import type { NormalisedLead } from './types.ts';

type Size = Pick<NormalisedLead, 'sizeMin' | 'sizeMax'>;

/** `51-200`, `1,001–5,000 employees`, `1K-5K`, `200+`, `35`, `self-employed`; nothing where there is no number. */
export function parseCompanySize(text: string | null | undefined): Size {
  return readSize((text ?? '').slice(0, 100));
}

const readSize = remember((cell: string): Size => {
  if (/self.?employed|freelance|solo\b|only me|myself/i.test(cell)) return { sizeMin: 1, sizeMax: 1 };
  const numbers = [...cell.matchAll(/(\d[\d,.']*)\s*([km]?)/gi)].map(([, digits = '', unit = '']) =>
    count(digits, unit),
  );
  const [min, max] = numbers;
  if (min === undefined) return { sizeMin: null, sizeMax: null };
  if (max !== undefined) return { sizeMin: Math.min(min, max), sizeMax: Math.max(min, max) };
  if (/\+|more|over|>|plus|above|at least/i.test(cell)) return { sizeMin: min, sizeMax: null };
  if (/<|less|under|up to|below|fewer/i.test(cell)) return { sizeMin: 1, sizeMax: min };
  return { sizeMin: min, sizeMax: min };
});

/** A point or comma before one or two last digits is a decimal one: `1.5K`. */
function count(digits: string, unit: string): number {
  const decimal = unit && /^\d+[.,]\d{1,2}$/.test(digits);
  const value = Number(decimal ? digits.replace(',', '.') : digits.replace(/[,.']/g, ''));
  const times = { k: 1_000, m: 1_000_000 }[unit.toLowerCase()] ?? 1;
  return Math.min(2_000_000_000, Math.round(value * times));
}
