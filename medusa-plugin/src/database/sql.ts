import type { Context } from '@medusajs/framework/types';

/** Runs one statement, in the current transaction where there is one; `?` are the parameters. */
export type Sql = <Row = unknown>(statement: string, parameters?: unknown[]) => Promise<Row[]>;

type Executes = { execute(statement: string, parameters?: unknown[]): Promise<unknown> };

/** For what needs to be one statement to be right: upserts, conditional updates, a number from a sequence. */
export function sqlOf(context: Context): Sql {
  const manager = (context.transactionManager ?? context.manager) as Executes;
  return (statement, parameters = []) => manager.execute(statement, parameters) as Promise<never>;
}

/** Texts as one parameter for `ANY(?::text[])`: an array itself would become a list of parameters. */
export function textArray(values: readonly string[]): string {
  return `{${values.map((value) => JSON.stringify(value)).join(',')}}`;
}
