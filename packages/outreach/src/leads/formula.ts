/** A spreadsheet runs a cell that begins so; leading white space does not stop it (OWASP, CSV injection). */
const FORMULA_START = /^\s*[=+\-@\t\r]/;

/**
 * A cell that is safe to open in a spreadsheet. Text that would run as a formula gets an apostrophe in front,
 * which shows it as text; a plain number such as -5 or a phone number such as +49 30 1234 stays as it is.
 */
export function neutraliseFormula(cell: string): string {
  if (!FORMULA_START.test(cell)) return cell;
  return /^[+-][\d\s().,-]*$/.test(cell) ? cell : `'${cell}`;
}
