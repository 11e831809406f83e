export { readSuppressionCsv } from './csv.ts';
export { suppressionKey } from './keys.ts';
export { getSuppression, listSuppressions, removeSuppression } from './list-suppressions.ts';
export { suppress } from './suppress.ts';
export { exportSuppressions, forgetBrokenImports, importSuppressions } from './transfer.ts';
