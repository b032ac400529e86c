-- One dispute's goods in two further windows: the disputed batch of late, and all of them in the same months last year.
--
-- Reads `counted`: which TEXT ('batch' or 'season'), orders BIGINT, complaints BIGINT, same_reason BIGINT; some rows each.
SELECT
    which,
    CAST(SUM(orders) AS BIGINT) AS orders,
    CAST(SUM(complaints) AS BIGINT) AS complaints,
    CAST(SUM(same_reason) AS BIGINT) AS same_reason
FROM counted
GROUP BY which
ORDER BY which
