"""Where Django finds the pages, and what answers where there is none."""

from mingbian.web.address_book import addresses

urlpatterns = addresses()
handler400 = "mingbian.web.refusals.not_understood"
handler403 = "mingbian.web.refusals.not_allowed"
handler404 = "mingbian.web.refusals.not_found"
handler500 = "mingbian.web.refusals.broken"
