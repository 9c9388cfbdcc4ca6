import { PrismaPg } from '@prisma/adapter-pg';
import {
  ColumnTypeEnum,
  type SqlDriverAdapter,
  type SqlMigrationAwareDriverAdapterFactory,
  type SqlQuery,
  type SqlResultSet,
} from '@prisma/driver-adapter-utils';
import { Pool, type QueryArrayConfig, type QueryArrayResult } from 'pg';

/** PostgreSQL's numbers of its internal type "char", which system catalogues use, and of text. */
const CHAR = 18;
const TEXT = 25;

/** Several statements in one text get several results. */
type Answer = QueryArrayResult | readonly QueryArrayResult[];

/** A connection pool for {@link adapterOf}, which has to see the raw results. */
export class CatalogPool extends AsyncDisposableStack {
  readonly pool: Pool;
  /** Which columns of these rows are of type "char". */
  readonly charColumns = new WeakMap<object, readonly number[]>();

  constructor(connectionString: string) {
    super();
    this.pool = this.adopt(new Pool({ connectionString }), (pool) => pool.end());
    const query: (config: QueryArrayConfig) => Promise<Answer> = this.pool.query.bind(this.pool);
    Object.assign(this.pool, { query: async (config: QueryArrayConfig) => this.#relabel(await query(config)) });
  }

  #relabel(result: Answer): Answer {
    if (!('fields' in result)) return result;
    const chars = result.fields.flatMap((field, index) => (field.dataTypeID === CHAR ? [index] : []));
    for (const index of chars) Object.assign(result.fields[index] ?? {}, { dataTypeID: TEXT });
    if (chars.length > 0) this.charColumns.set(result.rows, chars);
    return result;
  }
}

/**
 * Prisma's adapter with two gaps closed that its schema engine falls into: introspection reads columns of type
 * "char", which the adapter (7.10) refuses, and migrations are cut at every semicolon, also inside a function's body.
 */
export function adapterOf({ pool, charColumns }: CatalogPool): SqlMigrationAwareDriverAdapterFactory {
  const factory = new PrismaPg(pool);
  const mend = (adapter: SqlDriverAdapter): SqlDriverAdapter => {
    const queryRaw = adapter.queryRaw.bind(adapter);
    return Object.assign(adapter, {
      queryRaw: async (query: SqlQuery) => withCharacters(await queryRaw(query), charColumns),
      executeScript: async (sql: string) => void (await adapter.executeRaw({ sql, args: [], argTypes: [] })),
    });
  };
  return {
    provider: factory.provider,
    adapterName: factory.adapterName,
    connect: async () => mend(await factory.connect()),
    connectToShadowDb: async () => mend(await factory.connectToShadowDb()),
  };
}

function withCharacters(result: SqlResultSet, charColumns: WeakMap<object, readonly number[]>): SqlResultSet {
  const chars = charColumns.get(result.rows) ?? [];
  const columnTypes = result.columnTypes.map((type, index) => (chars.includes(index) ? ColumnTypeEnum.Character : type));
  return { ...result, columnTypes };
}
