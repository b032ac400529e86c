"""The address book: every page by its own address."""

from mingbian.web.page import addresses

urlpatterns = addresses()
handler400 = "mingbian.web.refusals.not_understood"
handler403 = "mingbian.web.refusals.not_allowed"
handler404 = "mingbian.web.refusals.not_found"
handler500 = "mingbian.web.refusals.broken"
