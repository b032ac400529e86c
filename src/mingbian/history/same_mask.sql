-- How many after-sales one masked name has in the disputed order's district and outside it, and what became of those in
-- the district.
--
-- Reads `masked`: other after-sales of the shop under the same masked name in the year before, whose district is known.
--   here      INTEGER  1 in the disputed order's district
--   refunded  INTEGER  1 where the money went back
--   refused   INTEGER  1 where it ended without what was asked
--   found     INTEGER  1 where the owner found that complaint honest or mistaken
SELECT
    CAST(COALESCE(SUM(here), 0) AS BIGINT) AS here,
    CAST(COALESCE(SUM(1 - here), 0) AS BIGINT) AS outside,
    CAST(COALESCE(SUM(CASE WHEN here = 1 THEN refunded ELSE 0 END), 0) AS BIGINT) AS refunds,
    CAST(COALESCE(SUM(CASE WHEN here = 1 THEN refused ELSE 0 END), 0) AS BIGINT) AS rejected,
    CAST(COALESCE(SUM(CASE WHEN here = 1 AND refunded + refused > 0 THEN found ELSE 0 END), 0) AS BIGINT) AS supported
FROM masked
