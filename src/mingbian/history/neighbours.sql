-- Other complaints of the shop around one dispute, one row an order in its latest words, the newest first.
--
-- Reads `nearby`: complaints of one shop in the time looked at.
--   shop_id BIGINT, order_sn TEXT, at BIGINT, reason TEXT, text TEXT, registered_on DATE or NULL
-- and `order_line`, `photo` (shop_id, order_sn, hash).
SELECT
    latest.order_sn,
    latest.at,
    latest.reason,
    latest.text,
    latest.registered_on,
    COALESCE(MIN(line.goods_id), '') AS goods_id,
    COALESCE(MIN(line.batch), '') AS batch,
    COALESCE(MIN(line.province), '') AS province,
    COALESCE(MIN(line.city), '') AS city,
    COALESCE(MIN(line.district), '') AS district,
    COALESCE(MIN(photo.hash), '') AS photo,
    COALESCE(MIN(line.courier), '') AS courier,
    MIN(line.placed_at) AS ordered_at
FROM (
    SELECT
        shop_id, order_sn, at, reason, text, registered_on,
        ROW_NUMBER() OVER (PARTITION BY order_sn ORDER BY at DESC, text) AS nth
    FROM nearby
) AS latest
LEFT JOIN order_line line ON line.shop_id = latest.shop_id AND line.order_sn = latest.order_sn
LEFT JOIN photo ON photo.shop_id = latest.shop_id AND photo.order_sn = latest.order_sn
WHERE latest.nth = 1
GROUP BY latest.order_sn, latest.at, latest.reason, latest.text, latest.registered_on
ORDER BY latest.at DESC, latest.order_sn
