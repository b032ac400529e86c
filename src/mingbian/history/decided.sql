-- How the owner found this shop's earlier disputes.
--
-- Reads `closed`: finding TEXT (honest, mistaken or intentional), one row a dispute closed before the moment asked about.
SELECT finding, CAST(COUNT(*) AS BIGINT) AS disputes
FROM closed
GROUP BY finding
ORDER BY finding
