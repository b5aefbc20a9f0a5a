/**
 * The steps that make the tables, in order; one that was released is never changed. Every table is keyed by the member
 * first, so that all of a member lies together on a distributed PostgreSQL.
 */
export const migrations: readonly string[] = [
  `CREATE TABLE tokens (
    member_id integer NOT NULL,
    token_hash text NOT NULL,
    label text NOT NULL,
    made_at timestamptz NOT NULL,
    PRIMARY KEY (member_id, token_hash)
  );
  CREATE TABLE plans (
    member_id integer NOT NULL,
    period text NOT NULL,
    revision integer NOT NULL,
    summary jsonb,
    PRIMARY KEY (member_id, period)
  );
  CREATE TABLE revisions (
    member_id integer NOT NULL,
    period text NOT NULL,
    revision integer NOT NULL,
    receipt jsonb NOT NULL,
    PRIMARY KEY (member_id, period, revision)
  );
  CREATE TABLE drafts (
    member_id integer NOT NULL,
    period text NOT NULL,
    draft text NOT NULL,
    idempotency_key text NOT NULL,
    base integer NOT NULL,
    content_hash text NOT NULL,
    notes jsonb NOT NULL,
    opened_at timestamptz NOT NULL,
    receipt jsonb,
    PRIMARY KEY (member_id, period, draft),
    UNIQUE (member_id, period, idempotency_key)
  );
  CREATE TABLE draft_rows (
    member_id integer NOT NULL,
    period text NOT NULL,
    draft text NOT NULL,
    table_name text NOT NULL,
    row_key text NOT NULL,
    row_values jsonb,
    row_hash text,
    PRIMARY KEY (member_id, period, draft, table_name, row_key)
  );
  CREATE TABLE plan_rows (
    member_id integer NOT NULL,
    period text NOT NULL,
    table_name text NOT NULL,
    row_key text NOT NULL,
    since integer NOT NULL,
    until integer,
    row_values jsonb NOT NULL,
    row_hash text NOT NULL,
    PRIMARY KEY (member_id, period, table_name, row_key, since)
  );
  CREATE INDEX plan_rows_now ON plan_rows (member_id, period, table_name, row_key) WHERE until IS NULL;`,
]
