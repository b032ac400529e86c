"""What can happen to a dispute here, each kind with its sentence and its own way to forget a person.

An event keeps plain facts; the sentence is made when it is read. `personal` names the facts that can hold words of or
about a person. A kind must say so, even to say that there are none: what nobody thought of cannot be erased.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from mingbian.domain.discovery import by_code

FORGOTTEN = "（已删除）"
UNKNOWN = "—"
NOTHING = "0.00"


class _Told(dict[str, str]):
    def __missing__(self, name: str) -> str:
        return UNKNOWN


@dataclass(frozen=True, slots=True)
class EventKind:
    """One kind of event. `seals` is True where evidence or something handed in is concerned, so the ledger notes it.

    `unasked` is the sentence where the buyer named no amount, for kinds that tell one.
    """

    code: str
    sentence: str
    personal: tuple[str, ...]
    seals: bool = False
    unasked: str = ""

    def told(self, facts: Mapping[str, object]) -> str:
        """The event's sentence. A fact that an older version did not keep shows as a dash."""
        sentence = self.unasked if self.unasked and facts.get("amount") == NOTHING else self.sentence
        return sentence.format_map(_Told({name: str(value) for name, value in facts.items()}))

    def forgotten(self, facts: Mapping[str, object]) -> dict[str, object]:
        """The facts without what could tell of a person; numbers and codes stay."""
        return {name: FORGOTTEN if name in self.personal else value for name, value in facts.items()}


_ALL = (
    EventKind("shop_created", "建立店铺「{name}」。", personal=()),
    EventKind("sample_begun", "本店改作示例店铺，载入编写的资料。", personal=()),
    EventKind(
        "file_imported",
        "导入「{file}」：读到 {rows} 行，新增 {added}，更新 {changed}，{refused} 行有问题。",
        personal=("file",),
    ),
    EventKind("facts_imported", "导入「{file}」带来 {count} 条与本单有关的新事实。", personal=("file",)),
    EventKind("rule_version_written", "规则 {rule}「{title}」自 {since} 起按店主写下的版本。", personal=()),
    EventKind("rule_version_aside", "规则 {rule}「{title}」自 {since} 起的店主版本作废。", personal=()),
    EventKind("rule_noted", "给规则 {rule}「{title}」添了一条备注。", personal=()),
    EventKind("announcement_kept", "留存一份公告（{count} 句）。", personal=()),
    EventKind("rule_checked", "核对规则「{title}」（{rule}）：{found}。", personal=()),
    EventKind("learning_taken_up", "按本店 {count} 起已结案的纠纷校准了研判。", personal=()),
    EventKind("learning_dropped", "研判改回通用估计。", personal=()),
    EventKind(
        "person_erased", "依法删除 {orders} 单的个人信息（{asked}），证明第 {number} 号。", personal=(), seals=True
    ),
    EventKind("person_exported", "导出 {orders} 单的个人信息，供本人查阅。", personal=()),
    EventKind("retention_set", "结案卷宗保存 {months} 个月，到期{automatic}。", personal=()),
    EventKind("retention_due", "{count} 起结案卷宗的保存期限已满。", personal=()),
    EventKind(
        "dispute_opened",
        "开始处理：{reason}，买家要求 {amount} 元；初步研判{band}。",
        personal=(),
        unasked="开始处理：{reason}；初步研判{band}。",
    ),
    EventKind(
        "complaint_recorded",
        "登记投诉：{reason}，买家要求 {amount} 元。",
        personal=(),
        unasked="登记投诉：{reason}。",
    ),
    EventKind("chat_recorded", "记下 {count} 条聊天。", personal=()),
    EventKind("call_recorded", "记下一次电话：{note}", personal=("note",)),
    EventKind("account_recorded", "记下看到的账号信息：{seen}。", personal=("seen",)),
    EventKind("countdown_recorded", "平台倒计时：{due} 前。", personal=()),
    EventKind("batch_recorded", "登记批次 {batch}：商品 {goods_id}，{since} 至 {until} 共 {count} 单。", personal=()),
    EventKind("activity_recorded", "记下“{name}”：{begins} 到 {ends}。", personal=("name",)),
    EventKind("activity_removed", "删掉记下的“{name}”（{begins} 起）。", personal=("name",)),
    EventKind("listing_recorded", "留存商品 {goods_id} 的页面文字。", personal=()),
    EventKind("certificate_brought", "一份证书放上证书架，等待核对。", personal=(), seals=True),
    EventKind("paper_reminded", "提醒：资质「{title}」{valid_to} 到期，还有 {left} 天。", personal=()),
    EventKind("certificate_aside", "证书架移除「{title}」。", personal=()),
    EventKind("certificate_recorded", "登记资质「{title}」，有效期至 {valid_to}。", personal=(), seals=True),
    EventKind("evidence_kept", "存入第 {number} 号证物「{name}」。", personal=("name",), seals=True),
    EventKind("file_laid_in_tray", "收下「{name}」，待归类。", personal=("name",), seals=True),
    EventKind("tray_file_read", "读了待归类的「{name}」里的字：{said}。", personal=("name",)),
    EventKind("file_set_aside", "待归类的「{name}」移出：不作证据。", personal=("name",)),
    EventKind("file_taken_back", "移出的「{name}」放回待归类。", personal=("name",)),
    EventKind("evidence_captioned", "改写第 {number} 号证物的说明。", personal=(), seals=True),
    EventKind("evidence_put", "第 {number} 号证物对照的主张：{claim}。", personal=(), seals=True),
    EventKind("exhibits_seen", "{day} {span} 看过第 {numbers} 号证物，共 {times} 次。", personal=(), seals=True),
    EventKind("originals_taken", "{day} {span} 下载第 {numbers} 号原件，共 {times} 次。", personal=(), seals=True),
    EventKind(
        "copies_taken", "{day} {span} 下载第 {numbers} 号证物的遮盖副本，共 {times} 次。", personal=(), seals=True
    ),
    EventKind("cases_taken", "{day} {span} 下载加密的便携卷宗，共 {times} 次。", personal=(), seals=True),
    EventKind("packs_taken", "{day} {span} 下载封存的材料，共 {times} 次。", personal=(), seals=True),
    EventKind("vault_verified", "核对证据库：{found}。", personal=()),
    EventKind("looking_asked", "请程序重新检查第 {number} 号证物里的个人信息。", personal=()),
    EventKind("evidence_redacted", "检查第 {number} 号证物里的个人信息：{found}。", personal=()),
    EventKind("spot_hidden", "在第 {number} 号证物第 {page} 页{kind}一处。", personal=(), seals=True),
    EventKind("spot_shown", "第 {number} 号证物有一处{kind}改为不遮盖，理由：{why}。", personal=("why",), seals=True),
    EventKind("case_exported", "导出加密的便携卷宗，交给{recipient}（{exhibits}）。", personal=(), seals=True),
    EventKind("picture_read", "读取第 {number} 号证物：{said}。", personal=()),
    EventKind("chat_read", "读取第 {number} 号证物里的聊天：{said}。", personal=()),
    EventKind(
        "chat_confirmed",
        "核对第 {number} 号证物里的聊天，记下 {count} 条，改动 {changed} 处。",
        personal=(),
        seals=True,
    ),
    EventKind("words_read", "读取一个文件里的文字：{said}。", personal=()),
    EventKind("photo_recorded", "记下买家图片「{name}」的读取结果。", personal=("name",)),
    EventKind("assessed", "研判：{band}（{probability}）。", personal=()),
    EventKind("step_taken", "转到{step}。", personal=()),
    EventKind("route_chosen", "选定走法：{route}。", personal=()),
    EventKind("offer_made", "向买家提出 {amount} 元：{text}", personal=("text",)),
    EventKind("remedy_offered", "向买家提出{what}：{text}", personal=("text",)),
    EventKind("offer_proposed", "拟提出{what}，{waits}。", personal=()),
    EventKind("offer_decided", "拟提出的{what}：{how}。", personal=()),
    EventKind("offer_answered", "买家对{what}的答复：{answer}。", personal=()),
    EventKind("withdrawal_recorded", "办好以后看过投诉：{how}。", personal=()),
    EventKind("offer_limits_set", "报价的规矩：{how}。", personal=()),
    EventKind("costs_set", "成本假设：{what}。", personal=()),
    EventKind("letter_sent", "已发送话术（{stage}）。", personal=()),
    EventKind("pictures_chosen", "选定交给「{channel}」的图片：{how}。", personal=()),
    EventKind("mark_drawn", "在第 {number} 号证物的副本上加{shape}一个。", personal=(), seals=True),
    EventKind("mark_rubbed_out", "擦掉第 {number} 号证物副本上的{shape}一个。", personal=(), seals=True),
    EventKind("picture_framed", "第 {number} 号证物的副本显示{how}，改写图下说明。", personal=(), seals=True),
    EventKind("statement_kept", "改写给「{channel}」的说明，共 {length} 字，{found}。", personal=()),
    EventKind("statement_set_aside", "给「{channel}」的说明改回程序写的草稿。", personal=()),
    EventKind("pack_sealed", "封存「{channel}」的申诉材料。", personal=(), seals=True),
    EventKind("handed_in", "已向「{channel}」提交材料。", personal=(), seals=True),
    EventKind("screenshot_attached", "{at} 的提交补上截图，存为第 {number} 号证物。", personal=(), seals=True),
    EventKind("hand_in_struck", "划掉误记的提交（{at}）：{why}", personal=("why",), seals=True),
    EventKind("report_answered", "举报买家的答复：{measure}。", personal=()),
    EventKind("metric_recorded", "记下指标“{name}”：之前 {before}，之后 {after}。", personal=()),
    EventKind("bill_line_decided", "账单 {day} {kind} {amount} 元：{how}。", personal=()),
    EventKind("lesson_recorded", "记下一项改动（{kind}）：商品 {goods_id}，自 {since} 起。", personal=()),
    EventKind("lesson_ended", "改动（{kind}，商品 {goods_id}，自 {since} 起）到 {until} 为止。", personal=()),
    EventKind("lesson_withdrawn", "撤回误记的改动（{kind}，商品 {goods_id}，自 {since} 起）。", personal=()),
    EventKind("verdict_recorded", "结果：{ending}。", personal=()),
    EventKind("dispute_closed", "结案，本店认定：{finding}。", personal=()),
    EventKind("dispute_reopened", "重新处理。", personal=()),
    EventKind("reminded", "提醒：{what}，{due} 到期。", personal=()),
    EventKind("notice_over", "用{way}提醒“{what}”：{came}。", personal=()),
    EventKind("way_added", "添加提醒方式：{way}。", personal=()),
    EventKind("way_switched", "提醒方式{way}：{how}。", personal=()),
    EventKind("way_tried", "试发{way}：{came}。", personal=()),
    EventKind("way_removed", "删掉提醒方式：{way}。", personal=()),
    EventKind("quiet_hours_set", "免打扰时间：{hours}。", personal=()),
    EventKind("calendar_set", "期限日历：{how}。", personal=()),
    EventKind("watcher_set", "守望：{how}。", personal=()),
    EventKind("model_set", "语言模型：{how}。", personal=()),
    EventKind("model_tried", "试问语言模型：{came}。", personal=()),
    EventKind("rephrased", "请语言模型换个说法，发出 {count} 个字（事实已隐去）：{came}。", personal=("came",)),
)

EVENT_KINDS: dict[str, EventKind] = by_code((kind.code, kind) for kind in _ALL)


def told(code: str, facts: Mapping[str, object]) -> str:
    """The sentence of an event. A code of a later version is shown as it stands."""
    kind = EVENT_KINDS.get(code)
    return kind.told(facts) if kind else code
