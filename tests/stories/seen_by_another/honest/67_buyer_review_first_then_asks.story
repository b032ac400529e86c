# A truthful two-star review, later a normal repair request; no price for the review, which also tells of the service.
# expected: honest
# claims: quality attitude
# demand: exchange 8900
# route: settle_fast
2026-05-01 10:00 order 260501-656565656565 8900 剃须刀
2026-05-02 18:00 shipped YT6565 300g 温州
2026-05-04 12:00 delivered YT6565 本人签收
2026-05-06 10:00 review 2 充满电用两次就没电,客服不理人
2026-05-07 10:00 seller 您好,看到您的评价,给您换新可以吗
2026-05-07 10:30 buyer 可以啊,早这样不就好了
2026-05-07 10:40 complaint quality 8900 充满电用两次就没电,申请换货
2026-05-07 11:00 now
