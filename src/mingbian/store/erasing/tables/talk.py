"""What was said and seen: chats, calls, complaints, reviews, the account. Words go; stars and reasons still count."""

from mingbian.store.erasing.forgetting import Gone, Thinned, as_is, day_only, of_disputes, of_orders, own_key, renamed
from mingbian.store.models import (
    AccountNote,
    Call,
    ChatCorrection,
    ChatMessage,
    ChatReading,
    Complaint,
    CountdownNote,
    Review,
)

RULES = (
    Gone(ChatMessage, "聊天消息", of_orders(ChatMessage)),
    Gone(ChatReading, "从截图里读出的聊天", of_disputes(ChatReading)),
    Gone(ChatCorrection, "核对过的截图聊天", of_disputes(ChatCorrection)),
    Gone(Call, "电话记录", of_orders(Call)),
    Gone(AccountNote, "账号信息和会话标记", of_orders(AccountNote)),
    Gone(CountdownNote, "平台倒计时记录", of_orders(CountdownNote)),
    Thinned(
        Complaint,
        "投诉",
        of_orders(Complaint),
        {"line_key": own_key, "order_sn": renamed, "at": day_only, "reason": as_is, "demanded_fen": as_is},
        "投诉率按商品和类型统计要用：只留类型、金额和日期",
    ),
    Thinned(
        Review,
        "评价",
        of_orders(Review),
        {"line_key": own_key, "order_sn": renamed, "at": day_only, "stars": as_is},
        "评分统计要用：只留星级和日期",
    ),
)
