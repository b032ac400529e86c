"""The choices that a form offers for what is written down by hand, in the words of the page."""

AIGC_LABELS = {"": "没有看到", "1": "标着由 AI 生成", "2": "标着可能由 AI 生成", "3": "标着疑似由 AI 生成"}
"""The labels of GB 45438-2025, as a picture or its page shows them."""
