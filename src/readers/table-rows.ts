import { type EntityManager, type EntityTarget, In, type ObjectLiteral } from 'typeorm';

/** PostgreSQL takes this many parameters in one statement. */
const MOST_PARAMETERS = 60_000;

/**
 * The rows of one table that a page of events touches: loaded together, changed in memory by the handlers,
 * written back together.
 */
export class TableRows<Row extends ObjectLiteral> {
  readonly #rows = new Map<string, Row>();
  /** Rows that the database does not know yet. */
  readonly #changes = new Map<string, Row>();
  readonly #removals: { readonly column: keyof Row & string; readonly value: string }[] = [];

  constructor(
    private readonly table: EntityTarget<Row>,
    private readonly key: keyof Row & string,
  ) {}

  /** Takes in the rows whose `column` is one of `values`. */
  async load(
    manager: EntityManager,
    column: keyof Row & string,
    values: readonly string[],
  ): Promise<void> {
    if (values.length === 0) return;
    const where = { [column]: In([...values]) } as Partial<Row>;
    for (const row of await manager.find(this.table, { where }))
      this.#rows.set(this.keyOf(row), row);
  }

  get(key: string): Readonly<Row> | undefined {
    return this.#rows.get(key);
  }

  /** The rows that fulfil a condition, as far as they were loaded or put. */
  where(condition: (row: Readonly<Row>) => boolean): Readonly<Row>[] {
    return [...this.#rows.values()].filter(condition);
  }

  put(row: Row): void {
    const key = this.keyOf(row);
    this.#rows.set(key, row);
    this.#changes.set(key, row);
  }

  /** Deletes every row whose `column` has this value, those that were not loaded too. */
  removeAll(column: keyof Row & string, value: string): void {
    for (const [key, row] of this.#rows) {
      if (row[column] !== value) continue;
      this.#rows.delete(key);
      this.#changes.delete(key);
    }
    this.#removals.push({ column, value });
  }

  /** Writes all changes, as few statements as possible. */
  async save(manager: EntityManager): Promise<void> {
    for (const [column, removals] of Map.groupBy(this.#removals, ({ column }) => column)) {
      const where = { [column]: In(removals.map(({ value }) => value)) } as Partial<Row>;
      await manager.delete(this.table, where);
    }
    const rows = [...this.#changes.values()];
    const { columns } = manager.dataSource.getMetadata(this.table);
    const isKey = ({ propertyName }: { propertyName: string }): boolean =>
      propertyName === this.key;
    const overwritten = columns.filter((c) => !isKey(c)).map((c) => c.databaseName);
    const identifying = columns.filter(isKey).map((c) => c.databaseName);
    const perStatement = Math.floor(MOST_PARAMETERS / columns.length);
    for (let from = 0; from < rows.length; from += perStatement) {
      await manager
        .createQueryBuilder()
        .insert()
        .into(this.table)
        .values(rows.slice(from, from + perStatement))
        .orUpdate(overwritten, identifying)
        .updateEntity(false)
        .execute();
    }
    this.#changes.clear();
    this.#removals.length = 0;
  }

  private keyOf(row: Row): string {
    return String(row[this.key]);
  }
}
