-- What the same buyer asked of this shop before, as far as a masked name and a district can tell.
--
-- Reads `masked`: after-sales of one shop under the same masked name, before the moment asked about.
--   cell      TEXT     the receiver's district
--   here      INTEGER  1 where that is the disputed order's district
--   refunded  INTEGER  1 where the money went back
--   refused   INTEGER  1 where it ended without what was asked
-- `districts` says how common the mask is: one that is seen all over the country names nobody.
SELECT
    CAST(COUNT(DISTINCT cell) AS BIGINT) AS districts,
    CAST(COALESCE(SUM(CASE WHEN here = 1 THEN refunded ELSE 0 END), 0) AS BIGINT) AS refunds,
    CAST(COALESCE(SUM(CASE WHEN here = 1 THEN refused ELSE 0 END), 0) AS BIGINT) AS rejected,
    CAST(COALESCE(SUM(here), 0) AS BIGINT) AS requests
FROM masked
