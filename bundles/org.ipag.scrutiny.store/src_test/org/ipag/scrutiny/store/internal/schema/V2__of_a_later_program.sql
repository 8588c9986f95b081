-- What a later version of the program may do; for tests only.
ALTER TABLE answer ADD COLUMN later VARCHAR DEFAULT 'new' NOT NULL;
