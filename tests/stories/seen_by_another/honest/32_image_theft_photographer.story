# A photographer finds her own picture on our page.
# expected: honest
# claims: image_theft
# demand: apology 0
# route: settle_fast
2026-06-01 10:00 order 260601-303030303030 100 样品 打样
2026-06-01 18:00 shipped YT3030 50g 义乌
2026-06-03 12:00 delivered YT3030 本人签收
2026-06-03 13:00 buyer 你们主图第三张是我拍的,我有原图和拍摄花絮,请下架
2026-06-03 13:02 photo raw captured=2025-11-02T09:11 相机原图,同一构图
2026-06-03 13:30 complaint image_theft 0 未经授权使用本人拍摄的图片,请下架并书面道歉
2026-06-03 14:00 now
