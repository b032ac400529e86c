-- How many orders of one product were placed on each Beijing day, by kind and batch.
--
-- Reads `sale`: order_sn TEXT, day_at BIGINT (the first second of the order's Beijing day), kind TEXT,
-- batch TEXT, one row an order line of the product. An order of two kinds counts once for each.
SELECT
    day_at,
    kind,
    batch,
    CAST(COUNT(*) AS BIGINT) AS orders
FROM (
    SELECT DISTINCT order_sn, day_at, kind, batch FROM sale
) AS ordered
GROUP BY day_at, kind, batch
ORDER BY day_at, kind, batch
