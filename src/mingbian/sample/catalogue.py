"""What the sample shop sells, and where its made-up buyers live."""

from dataclasses import dataclass

from mingbian.domain.trade import PromiseCode

SHOP_NAME = "示例店铺·青禾百货"


@dataclass(frozen=True, slots=True)
class Article:
    """One listing of the sample shop. `popularity` is its share of orders, relative to the others."""

    goods_id: str
    title: str
    category: str
    price_fen: int
    weight_g: int
    popularity: int
    specs: tuple[str, ...]
    promises: tuple[PromiseCode, ...] = (PromiseCode.SEVEN_DAYS, PromiseCode.SHIP_48H)


ARTICLES = (
    Article("601200001101", "加厚一次性雨衣 成人便携", "户外用品", 1290, 180, 20, ("蓝色 2 件", "白色 2 件")),
    Article("601200001102", "304 不锈钢保温杯 500ml", "餐具水具", 3990, 412, 16, ("雾白", "墨绿", "樱粉")),
    Article("601200001103", "全棉四件套 1.8m 床", "家纺", 15900, 2350, 7, ("麦浪", "灰格")),
    Article("601200001104", "山东烟台红富士 5 斤装", "水果", 2680, 2750, 12, ("75-80mm", "80-85mm")),
    Article("601200001105", "儿童毛绒玩具熊 60cm", "玩具", 5900, 640, 8, ("浅棕", "米白")),
    Article("601200001106", "即食鸡胸肉 10 袋", "零食", 4590, 1120, 9, ("原味", "奥尔良", "黑椒")),
    Article("601200001107", "手机壳 防摔磨砂", "手机配件", 990, 46, 18, ("黑", "透明")),
    Article("601200001108", "无线蓝牙耳机 半入耳", "数码配件", 8900, 168, 6, ("白", "黑")),
    Article("601200001109", "加绒卫裤 宽松束脚", "男装", 4990, 520, 9, ("黑 L", "黑 XL", "灰 XL")),
    Article("601200001110", "家用折叠收纳箱 3 个装", "收纳", 3580, 1890, 7, ("大号", "中号")),
    Article("601200001111", "纸巾抽纸 24 包整箱", "清洁", 2990, 2640, 14, ("4 层",)),
    Article("601200001112", "LED 护眼台灯 可充电", "灯具", 6900, 780, 5, ("白", "灰")),
)

REGIONS = (
    ("浙江省", "杭州市", "余杭区"),
    ("浙江省", "宁波市", "鄞州区"),
    ("江苏省", "苏州市", "昆山市"),
    ("江苏省", "南京市", "江宁区"),
    ("广东省", "深圳市", "龙岗区"),
    ("广东省", "佛山市", "南海区"),
    ("四川省", "成都市", "双流区"),
    ("湖北省", "武汉市", "洪山区"),
    ("河南省", "郑州市", "金水区"),
    ("山东省", "济南市", "历城区"),
    ("河北省", "石家庄市", "长安区"),
    ("陕西省", "西安市", "雁塔区"),
    ("湖南省", "长沙市", "岳麓区"),
    ("福建省", "泉州市", "晋江市"),
    ("辽宁省", "沈阳市", "铁西区"),
    ("广西壮族自治区", "南宁市", "西乡塘区"),
)

COURIERS = (("圆通快递", "YT"), ("中通快递", "78"), ("韵达快递", "43"), ("极兔速递", "JT"))
WAREHOUSE = "义乌转运中心"
