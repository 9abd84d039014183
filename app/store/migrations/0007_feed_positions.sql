-- A new feed goes last: without an index each of a long list would look at all before it.
CREATE INDEX feeds_position ON feeds (position);
