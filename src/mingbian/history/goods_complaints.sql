-- The complained orders of one product, the newest complaint first, each with the day of its order.
--
-- Reads `grieved`: order_sn TEXT, at BIGINT, reason TEXT, batch TEXT, placed_at BIGINT, kind TEXT, one row a line of the
-- order; and `opened`: order_sn TEXT, number BIGINT (our dispute about it).
SELECT
    grieved.order_sn,
    grieved.at,
    grieved.reason,
    MIN(grieved.placed_at) AS placed_at,
    MIN(grieved.kind) AS kind,
    grieved.batch,
    MIN(opened.number) AS number
FROM grieved
LEFT JOIN opened ON opened.order_sn = grieved.order_sn
GROUP BY grieved.order_sn, grieved.at, grieved.reason, grieved.batch
ORDER BY grieved.at DESC, grieved.order_sn
