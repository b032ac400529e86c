"""The whole sample shop into one folder, the truth beside it where the importer does not look."""

import csv
from pathlib import Path

from mingbian.domain.discovery import modules_in
from mingbian.sample.catalogue import SHOP_NAME
from mingbian.sample.shop import SampleShop

TRUTH = "示例真相（导入时忽略）.truth"
NOTE = "说明.md"  # as text it would be taken for a chat


def write_folder(shop: SampleShop, folder: Path) -> list[Path]:
    """Every file of the shop, and what really happened; answers what an importer should be given."""
    folder.mkdir(parents=True, exist_ok=True)
    writers = (module.write for module in modules_in("mingbian.sample.writing") if hasattr(module, "write"))
    written = [path for write in writers for path in write(shop, folder)]
    (folder / NOTE).write_text(
        f"{SHOP_NAME}（种子 {shop.seed}）。这里的订单、买家、聊天和图片都是编写出来的示例，与任何真实店铺无关。\n",
        encoding="utf-8",
    )
    with (folder / TRUTH).open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows([("订单号", "情节", "真相"), *shop.truth])
    return written
