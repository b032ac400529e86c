-- The complained orders of one product, the newest complaint first, each with the day of its order.
--
-- Reads `grieved`: order_sn TEXT, at BIGINT, reason TEXT, batch TEXT; `line`: order_sn TEXT, placed_at BIGINT, kind TEXT;
-- `opened`: order_sn TEXT, number BIGINT (our dispute about it).
SELECT
    grieved.order_sn,
    grieved.at,
    grieved.reason,
    MIN(line.placed_at) AS placed_at,
    MIN(line.kind) AS kind,
    grieved.batch,
    MIN(opened.number) AS number
FROM grieved
JOIN line ON line.order_sn = grieved.order_sn
LEFT JOIN opened ON opened.order_sn = grieved.order_sn
GROUP BY grieved.order_sn, grieved.at, grieved.reason, grieved.batch
ORDER BY grieved.at DESC, grieved.order_sn
