-- How large the disputed order's district is among the shop's orders.
--
-- Reads `sold`: here INTEGER, 1 in that district; some of the shop's latest orders whose district is known.
SELECT
    CAST(COALESCE(SUM(here), 0) AS BIGINT) AS orders_here,
    CAST(COUNT(*) AS BIGINT) AS orders
FROM sold
