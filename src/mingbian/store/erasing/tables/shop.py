"""The shop's own: its goods, its counts, its settings, its files. A buyer stands there only where a file named him."""

from mingbian.store.erasing.forgetting import Mended, Untouched, mentioning, renaming
from mingbian.store.erasing.problems import his_problems, mend_problem
from mingbian.store.models import (
    Announcement,
    Campaign,
    ErasedMark,
    Erasure,
    GoodsSpread,
    Grievance,
    GrievanceDay,
    ImportedFile,
    ImportProblem,
    Learning,
    Lesson,
    ListingSnapshot,
    Membership,
    NotedHead,
    Product,
    PromotionDay,
    Retention,
    RuleCheck,
    RuleNote,
    RuleVersion,
    SalesDay,
    Shop,
)

DERIVED = "由订单和投诉重新算出，删除后随即重算"
OUR_GOODS = "本店的商品和活动，不属于任何买家"

RULES = (
    Mended(ImportProblem, "导入问题里的原文", his_problems, mend_problem),
    Mended(ImportedFile, "导入文件的名字", mentioning(ImportedFile, "name"), renaming("name")),
    Mended(RuleNote, "规则备注里提到的", mentioning(RuleNote, "text"), renaming("text")),
    Mended(Lesson, "改进记录里提到的", mentioning(Lesson, "text"), renaming("text")),
    Untouched(Grievance, DERIVED),
    Untouched(GrievanceDay, DERIVED),
    Untouched(SalesDay, DERIVED),
    Untouched(GoodsSpread, DERIVED),
    Untouched(Product, OUR_GOODS),
    Untouched(ListingSnapshot, OUR_GOODS),
    Untouched(Campaign, OUR_GOODS),
    Untouched(PromotionDay, OUR_GOODS),
    Untouched(Learning, "只有各项检查的倍数和起数"),
    Untouched(Announcement, "平台公告的文字，不属于任何买家"),
    Untouched(RuleVersion, "店主写下的规则文字和数字"),
    Untouched(RuleCheck, "店主核对规则的记录"),
    Untouched(NotedHead, "只有存证链的序号、摘要和签名"),
    Untouched(Shop, "店铺自己的名称和设置"),
    Untouched(Membership, "谁在本店做事"),
    Untouched(Retention, "保存期限的设置"),
    Untouched(Erasure, "删除记录只有数目，没有删的是谁"),
    Untouched(ErasedMark, "不可还原的标记，只用来防止旧表格把人再带回来"),
)
