"""What must never leave by accident, and what must stay because it proves or because it names nobody."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from mingbian.domain.masking import masked

# A sentence of a chat, and what of it may not be read any more.
TELEPHONES = [
    ("请打13812345678", "13812345678"),
    ("我电话138 1234 5678，晚上在", "138 1234 5678"),
    ("138-1234-5678 打这个", "138-1234-5678"),
    ("+86 13812345678", "13812345678"),
    ("打１３８１２３４５６７８找我", "１３８１２３４５６７８"),
    ("138.1234.5678加我", "138.1234.5678"),
    ("号码1 3 8 1 2 3 4 5 6 7 8你记一下", "3 8 1 2 3 4 5 6 7 8"),
    ("1-3-8-1-2-3-4-5-6-7-8", "3-8-1-2-3-4-5-6-7-8"),
    ("平台不让发，一三八一二三四五六七八", "一三八一二三四五六七八"),
    ("幺三八 幺二三四 五六七八", "幺二三四"),
    ("①③⑧①②③④⑤⑥⑦⑧", "③⑧①②③④⑤⑥⑦⑧"),
    ("1️⃣3️⃣8️⃣1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣7️⃣8️⃣", "3️⃣8️⃣1️⃣2️⃣"),
    ("138·1234·5678", "1234"),
    ("138_1234_5678", "1234"),
    ("138 12 34 56 78", "34 56"),
    ("13 81 23 45 67 8", "81 23"),
    ("1381234 5678", "1381234"),
    ("138 12345678", "12345678"),
    ("13812 345678", "345678"),
    ("电话a13812345678", "13812345678"),
    ("tel13812345678", "13812345678"),
    ("电话-13812345678", "13812345678"),
    ("v13812345678", "13812345678"),
    ("13800138000转1234", "1234"),
    ("13800138000 转 1234", "1234"),
    ("隐私号17012345678-1234，打得通", "1234"),
    ("13800138000分机1234", "1234"),
    ("13800138000[1234]", "1234"),
    ("13812345678#1234#", "1234"),
    ("1xxxxxxxxxx#1234#", "1234"),
    ("95013-12345678", "12345678"),
    ("0571-87654321", "87654321"),
    ("（0571）87654321", "87654321"),
    ("(010) 87654321", "87654321"),
]
NUMBERS = [
    ("身份证330106199001011234", "330106199001011234"),
    ("33010619900101123X", "33010619900101123X"),
    ("330106 19900101 1234", "19900101"),
    ("卡号6222 0212 3456 7890 123", "0212 3456"),
    ("发到buyer.name@example.com", "buyer.name"),
]
ACCOUNTS = [
    ("加我微信：abc_12345", "abc_12345"),
    ("微信号是 lao_wang88", "lao_wang88"),
    ("微信（abc12345）", "abc12345"),
    ("薇信abc12345", "abc12345"),
    ("威信 abc12345", "abc12345"),
    ("vx：abc12345", "abc12345"),
    ("加V abc12345", "abc12345"),
    ("加v：abc12345", "abc12345"),
    ("v:abc12345", "abc12345"),
    ("ｖｘ：ａｂｃ１２３４５", "ａｂｃ"),
    ("扣扣12345678", "12345678"),
    ("QQ：12345678", "12345678"),
    ("q号 12345678", "12345678"),
    ("企鹅号12345678", "12345678"),
    ("加我abc12345，转你钱", "abc12345"),
    ("支付宝账号abc12345", "abc12345"),
    ("收货人：王小明，已签收", "王小明"),
]
DOORS = [
    ("文三路90号2单元501室", "90号"),
    ("寄到文三路九十号", "九十号"),
    ("天目山西路 18 号 3 楼", "18 号"),
    ("天目山西路18号3楼", "3楼"),
    ("长宁路123弄4号501室", "123弄"),
    ("五一大道 88 号", "88"),
    ("柳巷3号院", "柳巷3号"),
    ("幸福小区3-2-501", "501"),
    ("幸福小区3栋502", "502"),
    ("幸福小区3号楼2单元", "3号楼"),
    ("阳光花园12#501", "501"),
    ("3号楼2单元501", "501"),
    ("三号楼二单元五零一", "五零一"),
    ("18栋2301", "2301"),
    ("A座1201", "1201"),
    ("A座 12 楼 1201 室", "1201"),
    ("二单元502", "502"),
    ("3栋2单元501", "501"),
    ("8栋5楼", "8栋"),
    ("3-2-501室", "501"),
    ("我住3-2-501", "501"),
    ("我就在501室", "501"),
    ("文三路华星小区3栋", "3栋"),
    ("文三路华星小区A号楼", "A号楼"),
    ("中山路万达广场2楼", "2楼"),
    ("华星大厦1203", "1203"),
    ("李家村三组12号", "三组"),
    ("王家庄5组", "5组"),
]
LEAKS = [*TELEPHONES, *NUMBERS, *ACCOUNTS, *DOORS]

INNOCENT = [
    "订单号 260301-123456789012345 还没到",
    "260301-138123456789012",
    "快递单号YT7199652228745",
    "SF1381234567890 一直没有更新",
    "运单 78123456789012 显示已签收",
    "2026-03-04 09:12 签收",
    "2026-03-04 09:12 至 2026-03-05 10:12",
    "重 158 2026-03-04 称的",
    "付了 39.90 元，退 12345.67 元",
    "一共1380元，少退了138元",
    "毛重412g，净重 398 克",
    "浙江省杭州市西湖区",
    "打 12315 投诉",
    "第 300 件",
    "3号下午有人签收",
    "快递还在路上预计3号到",
    "我知道3号能到",
    "路上堵了，5号才送来",
    "5楼高的盒子都能看见字",
    "送到3楼没有电梯",
    "放在3号柜12格",
    "菜鸟驿站2号门口取件",
    "取件码 3-2-5012",
    "取件码12-3-4567",
    "一座300元的钟",
    "买了3座500克的",
    "一栋三层的娃娃屋",
    "这套 2 层的 3 室 2 厅模型",
    "3室2厅的图纸",
    "室温 25 度放一晚就坏",
    "第3单元的练习册缺了 100 页",
    "小区3-5天才送一次",
    "花园里5号才浇水",
    "尺码160 165 170 85 90都没有",
    "规格 150 2000 300",
    "库存150、2000、1500件",
    "型号WX12345收到是WX12346",
    "型号：VX-1002B",
    "货号 QQ20260301",
    "QQ糖 500g 少了 2 包",
    "微信5000元转过去了",
    "微信支付了 39.9 元",
    "扣了12345分",
    "加个5号电池",
    "加我一个人就三次了",
    "v2.0版本的说明书",
    "电压220V，功率2000W",
    "IP 地址 139.224.110.12",
    "有效期到 20270301",
    "生产批号20260301A",
    "批次 B2603-12",
    "SHA-256 一致",
    "签收照片 1080x2340",
    "订单 3 笔，退款 2 笔，差评 1 条",
    "2026年3月4日 09:12",
    "一三五七九都是单数",
    "二十四小时内没有回复",
    "一百二十号字体太小",
    "收件人拒收,转寄",
    "收件人已改期",
    "收件人不在家",
    "收货人本人签收",
    "联系人电话不通",
    "收件人 拒签",
    "条码 6901234567892",
    "一次性雨衣 x2",
    "走线路2号发的",
    "一楼大厅自提",
    "退货地址还没给我",
    "不退我就给差评,再投诉到12315,今晚之前",
    "客服说24小时内回复，已经48小时了",
    "80%的人都说掉色",
]

TELEPHONE = st.tuples(st.sampled_from("3456789"), st.text("0123456789", min_size=9, max_size=9)).map(
    lambda told: f"1{told[0]}{told[1]}"
)
SCRIPTS = ["0123456789", "０１２３４５６７８９", "〇一二三四五六七八九", "⓪①②③④⑤⑥⑦⑧⑨"]
GROUPINGS = [(11,), (3, 4, 4), (3, 8), (7, 4), (3, 3, 5), (2, 2, 2, 2, 2, 1), (1,) * 11]
AROUND = st.text("请打给我谢谢，。：！ \n", max_size=6)


def test_there_are_as_many_innocent_sentences_as_leaks_and_enough_of_both() -> None:
    assert len(LEAKS) >= 60
    assert len(INNOCENT) >= 60


@pytest.mark.parametrize(("said", "secret"), LEAKS)
def test_personal_data_is_hidden_wherever_it_stands(said: str, secret: str) -> None:
    hidden = masked(f"亲，{said}。订单 260301-000000000000000")

    assert secret in said
    assert secret not in hidden
    assert "***" in hidden
    assert hidden.startswith("亲，")
    assert hidden.endswith("。订单 260301-000000000000000")


@pytest.mark.parametrize("said", INNOCENT)
def test_what_proves_or_names_nobody_stays(said: str) -> None:
    assert masked(said) == said
    assert masked(f"亲，{said}，请看。") == f"亲，{said}，请看。"


@given(TELEPHONE, st.sampled_from(SCRIPTS), st.sampled_from(GROUPINGS), st.sampled_from("- ._·"), AROUND)
def test_a_telephone_is_hidden_in_every_script_and_grouping(
    number: str, script: str, grouping: tuple[int, ...], apart: str, around: str
) -> None:
    digits, written = iter(number), []
    for size in grouping:
        written.append("".join(script[int(next(digits))] for _ in range(size)))

    assert masked(f"{around}{apart.join(written)}{around}") == f"{around}***{around}"


@given(st.text("0123456789", min_size=21, max_size=21), AROUND, AROUND)
def test_an_order_number_always_stays(digits: str, before: str, after: str) -> None:
    number = f"{digits[:6]}-{digits[6:]}"

    assert masked(f"{before}{number}{after}") == f"{before}{number}{after}"


@given(st.text("0123456789一三八号路栋室小区-:： 加v微信ab１３", max_size=40))
def test_hiding_takes_away_and_adds_nothing_but_stars(text: str) -> None:
    hidden = masked(text)

    assert re.fullmatch(".*".join(re.escape(part) for part in hidden.split("***")), text, re.DOTALL)


def test_two_secrets_in_one_sentence_are_two() -> None:
    assert masked("文三路90号，电话13812345678，谢谢") == "***，电话***，谢谢"


def test_what_only_the_caller_knows_is_hidden_too() -> None:
    assert masked("王小明 13812345678", also=lambda text: text.replace("王小明", "买家")) == "买家 ***"
