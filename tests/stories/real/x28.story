# label: malicious
# shows: F03
# 衣物破损污渍图的角上带着“AI生成”水印
2026-10-01 10:00 order     261001-000000000002028 8900 衬衫
2026-10-01 20:00 shipped   YTX280001 400g
2026-10-04 10:00 delivered YTX280001 本人签收
2026-10-04 20:00 photo     污渍图 watermark=「AI生成」 衣襟破损有污渍
2026-10-04 20:01 complaint damaged 8900 破了还有污渍
2026-10-05 09:00 now
