/** A Node module hook: packages of this workspace resolve to the `source` entry of their exports. */
export function resolve(specifier, context, next) {
  if (!specifier.startsWith('@reach/')) return next(specifier, context);
  return next(specifier, { ...context, conditions: ['source', ...context.conditions] });
}
