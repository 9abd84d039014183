-- The search index collects words in memory and writes them out when these are so many bytes (1 MiB by default): larger batches
-- make fewer pieces to merge later.
INSERT INTO search (search, rank) VALUES ('hashsize', 8388608);
