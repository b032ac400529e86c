-- How many orders, and how many orders that ended in a complaint, in the 30 and in the 90 days up to each moment asked
-- about; complaints also of the same reason alone. The complaint that is asked about counts in none of them.
--
-- Reads `moves`: so many orders, or one complaint, at one second in one scope.
--   scope       TEXT    product, category or shop
--   scope_key   TEXT    which goods, category or shop
--   at          BIGINT  seconds since 1970; a whole day's orders may stand together if no window begins or ends in it
--   orders      BIGINT
--   complaints  BIGINT  1 for a complaint, 0 for orders
--   reason      TEXT    the complaint's reason, '' for orders
--   asked       TEXT    the order number of a complaint that is asked about, else ''
SELECT
    asked,
    scope,
    orders_30,
    complaints_30,
    same_reason_30,
    orders_90,
    complaints_90,
    same_reason_90
FROM (
    SELECT
        asked,
        scope,
        CAST(SUM(orders) OVER days_30 AS BIGINT) AS orders_30,
        CAST(SUM(complaints) OVER days_30 AS BIGINT) - complaints AS complaints_30,
        CAST(SUM(complaints) OVER reason_30 AS BIGINT) - complaints AS same_reason_30,
        CAST(SUM(orders) OVER days_90 AS BIGINT) AS orders_90,
        CAST(SUM(complaints) OVER days_90 AS BIGINT) - complaints AS complaints_90,
        CAST(SUM(complaints) OVER reason_90 AS BIGINT) - complaints AS same_reason_90
    FROM moves
    WINDOW
        days_30 AS (PARTITION BY scope, scope_key ORDER BY at RANGE BETWEEN 2592000 PRECEDING AND CURRENT ROW),
        days_90 AS (PARTITION BY scope, scope_key ORDER BY at RANGE BETWEEN 7776000 PRECEDING AND CURRENT ROW),
        reason_30 AS (PARTITION BY scope, scope_key, reason ORDER BY at RANGE BETWEEN 2592000 PRECEDING AND CURRENT ROW),
        reason_90 AS (PARTITION BY scope, scope_key, reason ORDER BY at RANGE BETWEEN 7776000 PRECEDING AND CURRENT ROW)
) AS counted
WHERE asked <> ''
ORDER BY asked, scope
