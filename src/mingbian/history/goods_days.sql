-- How many orders of one product were placed on each Beijing day, by kind and batch.
--
-- Reads `sale`: day_at BIGINT (the first second of the order's Beijing day), kind TEXT,
-- batch TEXT, one row an order and kind. An order of two kinds counts once for each.
SELECT
    day_at,
    kind,
    batch,
    CAST(COUNT(*) AS BIGINT) AS orders
FROM sale
GROUP BY day_at, kind, batch
ORDER BY day_at, kind, batch
