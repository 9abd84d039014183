-- The newest 20 of each item stay; from now on more are not kept.
DELETE FROM revisions WHERE rowid IN (
    SELECT rowid FROM (SELECT rowid, row_number() OVER (PARTITION BY item ORDER BY replaced DESC, rowid DESC) AS age FROM revisions)
    WHERE age > 20
);
