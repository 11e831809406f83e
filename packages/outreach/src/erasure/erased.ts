/** What stands in a send row in place of the address of somebody who was erased. No address: it has no `@`. */
export const ERASED = 'erased';

/** SQL: the address `email` is that of somebody whom the user `userId` erased. Cheap for who has erased nobody. */
export function erasedSql(person: { userId: string; email: string }): string {
  return `(${hasErasedSql(person.userId)} and ${isErasedSql(person)})`;
}

/** SQL: the user `userId` erased somebody. For a statement that asks once for many rows of one user. */
export function hasErasedSql(userId: string): string {
  return `exists (select from reach_suppressions e where e.user_id = ${userId} and e.email_key like '#%')`;
}

/** SQL: the same as `erasedSql`, for who has erased somebody. */
export function isErasedSql({ userId, email }: { userId: string; email: string }): string {
  return `exists (select from reach_suppressions e
    where e.user_id = ${userId} and e.email_key = reach_erased_key(${email}))`;
}
