-- How many orders of each product were placed in a stretch of time, and how many of those were complained about since.
--
-- Both are counted on the order's own day: a complaint belongs to the order that it is about, so that a share is never
-- of other orders than those it is taken from, and never above one.
--
-- Reads `sale`: goods_id TEXT, orders BIGINT, some rows a product,
-- and `unhappy`: goods_id TEXT, order_sn TEXT, one row a complained order of the stretch.
SELECT
    sold.goods_id,
    sold.orders,
    COALESCE(grieved.complaints, 0) AS complaints
FROM (
    SELECT goods_id, CAST(SUM(orders) AS BIGINT) AS orders FROM sale GROUP BY goods_id
) AS sold
LEFT JOIN (
    SELECT goods_id, CAST(COUNT(DISTINCT order_sn) AS BIGINT) AS complaints FROM unhappy GROUP BY goods_id
) AS grieved ON grieved.goods_id = sold.goods_id
ORDER BY sold.goods_id
