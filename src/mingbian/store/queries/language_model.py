"""Whether the owner of a shop has switched a language model on."""

from mingbian.store.models import LanguageModel, Shop


def may_rephrase(shop: Shop) -> bool:
    """Only then a page offers another wording; off is the default."""
    return LanguageModel.objects.filter(shop=shop, on=True).exists()
