-- A migration that stops half way; for tests only.
ALTER TABLE answer ADD COLUMN later VARCHAR;
ALTER TABLE no_such_table ADD COLUMN later VARCHAR;
